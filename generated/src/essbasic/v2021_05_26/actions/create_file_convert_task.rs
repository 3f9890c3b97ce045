// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateFileConvertTask.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Starts the conversion of an uploaded file to PDF, which a contract can then be started from. It works asynchronously: ask `DescribeFileConvertTask` for the progress and the resource ID of the PDF. Check the layout of the PDF in a preview before the contract starts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFileConvertTask)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InvalidParameter.InvalidId` – An ID does not exist or is malformed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.ResourceType` – The type of the file is not one that can be converted.
    /// - `MissingParameter.ResourceName` – The name of the file is missing or wrong.
    /// - `OperationDenied` – The operation was refused.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, ConvertibleFileType, CreateFileConvertTaskRequest,
    ///     CreateFileConvertTaskRequestArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwf2UUckps***********0CI2wZ3T8l")
    ///             .organization("eddison******org_id")
    ///             .user("eddi****hen"),
    ///     );
    /// let request = CreateFileConvertTaskRequest::new(CreateFileConvertTaskRequestArgs {
    ///     resource_type: ConvertibleFileType::Docx,
    ///     resource_name: "转换".into(),
    ///     resource_id: "yD3JjUUckpe***********BvOXIhzJjy".into(),
    /// });
    /// let response = desk.create_file_convert_task(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_file_convert_task(
        &self,
        request: &CreateFileConvertTaskRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateFileConvertTaskResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateFileConvertTaskRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateFileConvertTask",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateFileConvertTaskResponse;
}

/// What is sent by [`Client::create_file_convert_task`](crate::essbasic::v2021_05_26::Client::create_file_convert_task).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFileConvertTaskRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Type of the file.
    ///
    /// - On the wire: `ResourceType`, String, required
    /// - Example: `docx`
    pub resource_type: ConvertibleFileType,
    /// Name of the file, with its suffix.
    ///
    /// - On the wire: `ResourceName`, String, required
    /// - Limit: at most 256 characters (else not sent)
    /// - Example: `转换`
    pub resource_name: ::std::string::String,
    /// Resource ID of the file, from `UploadFiles`. One call converts one file.
    ///
    /// - On the wire: `ResourceId`, String, required
    /// - Example: `yD3JjUUckpe***********BvOXIhzJjy`
    pub resource_id: ::std::string::String,
}

impl CreateFileConvertTaskRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: CreateFileConvertTaskRequestArgs) -> Self {
        Self {
            agent: ::std::option::Option::None,
            resource_type: args.resource_type,
            resource_name: args.resource_name,
            resource_id: args.resource_id,
        }
    }
    /// On whose behalf the call is made.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
}

/// What [`CreateFileConvertTaskRequest::new`] takes, by name.
#[derive(Clone)]
pub struct CreateFileConvertTaskRequestArgs {
    /// Type of the file.
    ///
    /// `ResourceType` on the wire.
    pub resource_type: ConvertibleFileType,
    /// Name of the file, with its suffix.
    ///
    /// `ResourceName` on the wire.
    pub resource_name: ::std::string::String,
    /// Resource ID of the file, from `UploadFiles`.
    ///
    /// `ResourceId` on the wire.
    pub resource_id: ::std::string::String,
}

impl ::tc3_runtime::Record for CreateFileConvertTaskRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFileConvertTaskRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "ResourceType", "ResourceName", "ResourceId"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(256),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (3, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.resource_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.resource_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.resource_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFileConvertTaskRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateFileConvertTaskRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateFileConvertTaskRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            resource_type: ::tc3_runtime::Wire::empty(),
            resource_name: ::tc3_runtime::Wire::empty(),
            resource_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.resource_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.resource_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.resource_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateFileConvertTaskRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_file_convert_task`](crate::essbasic::v2021_05_26::Client::create_file_convert_task).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFileConvertTaskResponse {
    /// Identifier of the conversion, for `DescribeFileConvertTask`.
    ///
    /// - On the wire: `TaskId`, String, always in responses
    /// - Example: `2026070*******875611`
    pub task_id: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateFileConvertTaskResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateFileConvertTaskResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFileConvertTaskResponse",
        fields: &::tc3_runtime::validate::Field::table(["TaskId", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFileConvertTaskResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateFileConvertTaskResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateFileConvertTaskResponse {
    fn empty() -> Self {
        Self {
            task_id: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.task_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateFileConvertTaskResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Type of a file that can be converted to PDF.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConvertibleFileType {
    /// Word document.
    ///
    /// On the wire: `doc`.
    Doc,
    /// Word document, newer format.
    ///
    /// On the wire: `docx`.
    Docx,
    /// Excel workbook.
    ///
    /// On the wire: `xls`.
    Xls,
    /// Excel workbook, newer format.
    ///
    /// On the wire: `xlsx`.
    Xlsx,
    /// JPEG image.
    ///
    /// On the wire: `jpg`.
    Jpg,
    /// JPEG image.
    ///
    /// On the wire: `jpeg`.
    Jpeg,
    /// PNG image.
    ///
    /// On the wire: `png`.
    Png,
    /// Bitmap image.
    ///
    /// On the wire: `bmp`.
    Bmp,
    /// HTML page.
    ///
    /// On the wire: `html`.
    Html,
    /// Plain text.
    ///
    /// On the wire: `txt`.
    Txt,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ConvertibleFileType`] that this version does not know.
pub type UnknownConvertibleFileType = ::tc3_runtime::Unknown<ConvertibleFileType>;

impl ConvertibleFileType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Doc,
        Self::Docx,
        Self::Xls,
        Self::Xlsx,
        Self::Jpg,
        Self::Jpeg,
        Self::Png,
        Self::Bmp,
        Self::Html,
        Self::Txt,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Doc => "doc",
            Self::Docx => "docx",
            Self::Xls => "xls",
            Self::Xlsx => "xlsx",
            Self::Jpg => "jpg",
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Bmp => "bmp",
            Self::Html => "html",
            Self::Txt => "txt",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for ConvertibleFileType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ConvertibleFileType",
        known: Self::KNOWN,
        wire: &[
            "doc",
            "docx",
            "xls",
            "xlsx",
            "jpg",
            "jpeg",
            "png",
            "bmp",
            "html",
            "txt",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ConvertibleFileType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ConvertibleFileType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ConvertibleFileType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ConvertibleFileType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ConvertibleFileType {}

impl ::std::hash::Hash for ConvertibleFileType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ConvertibleFileType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ConvertibleFileType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ConvertibleFileType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
