// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/UploadFiles.yaml

use crate::essbasic::v2021_05_26::types::{Agent, UploadFile, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Uploads files for contracts, templates, seals and licences, at another host than all other calls. PNG and JPG pictures may have less than 8 MB, PDF, Word, Excel and other files less than 60 MB. Start flows from uploaded PDFs; convert other files with `CreateFileConvertTask` first. If one file fails, all fail.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=UploadFiles)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Host: `file.ess.tencent.cn`
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Serialize` – The service could not serialize data.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.SensitiveFileContent` – A file holds content that is not permitted.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, Operator, UploadFile, UploadFilesRequest, UploadPurpose};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = UploadFilesRequest::new(UploadPurpose::Document)
    ///     .file_infos(
    ///         Vec::from([
    ///             UploadFile::new("JVBERi0xLjcNCiW1tbW1DQoxIDAgeXBlL(文件内容省略)")
    ///                 .file_name("2023张三入职合同"),
    ///             UploadFile::new("1DQoxIDAgb2JqDQo8PC9UeXBlvUGFnZ(文件内容省略)")
    ///                 .file_name("2023张三保密协议"),
    ///         ]),
    ///     );
    /// let response = desk.upload_files(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_files(
        &self,
        request: &UploadFilesRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            UploadFilesResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for UploadFilesRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "UploadFiles",
        host: ::std::option::Option::Some("file.ess.tencent.cn"),
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = UploadFilesResponse;
}

/// What is sent by [`Client::upload_files`](crate::essbasic::v2021_05_26::Client::upload_files).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadFilesRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// What the files are for.
    ///
    /// - On the wire: `BusinessType`, String, required
    /// - Example: `TEMPLATE`
    pub business_type: UploadPurpose,
    /// The files. All must be of the same type, for example all PDF or all Word.
    ///
    /// - On the wire: `FileInfos`, list of object `UploadFile`, optional
    /// - Limit: at most 20 items (else not sent)
    pub file_infos: ::std::option::Option<::std::vec::Vec<UploadFile>>,
    /// Not open for use. Who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Until when the files are kept, at most a year from now; one hour after upload if left out. Allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1783415184`
    pub deadline: ::std::option::Option<i64>,
}

impl UploadFilesRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(business_type: UploadPurpose) -> Self {
        Self {
            agent: ::std::option::Option::None,
            business_type,
            file_infos: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            deadline: ::std::option::Option::None,
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
    /// The files.
    ///
    /// `FileInfos` on the wire.
    #[must_use]
    pub fn file_infos(mut self, file_infos: ::std::vec::Vec<UploadFile>) -> Self {
        self.file_infos = ::std::option::Option::Some(file_infos);
        self
    }
    /// Not open for use.
    ///
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Until when the files are kept, at most a year from now; one hour after upload if left out.
    ///
    /// `Deadline` on the wire.
    #[must_use]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = ::std::option::Option::Some(deadline);
        self
    }
}

impl ::tc3_runtime::Record for UploadFilesRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "UploadFilesRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "BusinessType", "FileInfos", "Operator", "Deadline"],
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
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(20),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.business_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.file_infos),
            3 => ::tc3_runtime::AsValue::as_value(&self.operator),
            4 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for UploadFilesRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for UploadFilesRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for UploadFilesRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            business_type: ::tc3_runtime::Wire::empty(),
            file_infos: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.business_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.file_infos),
            3 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            4 => ::tc3_runtime::decode::slot(map, &mut self.deadline),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for UploadFilesRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::upload_files`](crate::essbasic::v2021_05_26::Client::upload_files).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadFilesResponse {
    /// Number of files uploaded.
    ///
    /// - On the wire: `TotalCount`, Integer, always in responses
    /// - Example: `20`
    pub total_count: i64,
    /// Resource IDs of the files, used when flows are started. They work any number of times until they expire, one hour after upload by default.
    ///
    /// - On the wire: `FileIds`, list of String, always in responses
    /// - Each item: exactly 32 characters
    /// - Example: `yDwivUUckpo2v2b8Ux8pIP8CvvGGWvIs`
    pub file_ids: ::std::vec::Vec<::std::string::String>,
    /// Links for downloading the files. Valid for 5 minutes.
    ///
    /// - On the wire: `FileUrls`, list of String, always in responses
    /// - Each item: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.PDF?hkey=d13d83**c14`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_urls: ::std::vec::Vec<::std::string::String>,
    /// Until when the resource IDs can be used.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds
    /// - Example: `1783415184`
    pub deadline: ::std::option::Option<i64>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for UploadFilesResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for UploadFilesResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "UploadFilesResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["TotalCount", "FileIds", "FileUrls", "Deadline", "RequestId"],
            [(2, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.total_count),
            1 => ::tc3_runtime::AsValue::as_value(&self.file_ids),
            2 => ::tc3_runtime::AsValue::as_value(&self.file_urls),
            3 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for UploadFilesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for UploadFilesResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for UploadFilesResponse {
    fn empty() -> Self {
        Self {
            total_count: ::tc3_runtime::Wire::empty(),
            file_ids: ::tc3_runtime::Wire::empty(),
            file_urls: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.total_count),
            1 => ::tc3_runtime::decode::slot(map, &mut self.file_ids),
            2 => ::tc3_runtime::decode::slot(map, &mut self.file_urls),
            3 => ::tc3_runtime::decode::slot(map, &mut self.deadline),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for UploadFilesResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What an uploaded file is for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UploadPurpose {
    /// Making a template: .pdf, .doc, .docx or .html. Others than PDF have to be converted first.
    ///
    /// On the wire: `TEMPLATE`.
    Template,
    /// Starting a flow: .pdf, .doc, .docx, .jpg, .png, .xls, .xlsx or .html. Others than PDF have to be converted first, unless the file is for something else.
    ///
    /// On the wire: `DOCUMENT`.
    Document,
    /// Making a seal: .jpg, .jpeg or .png.
    ///
    /// On the wire: `SEAL`.
    Seal,
    /// An archive folder: .pdf or .zip.
    ///
    /// On the wire: `ARCHIVE`.
    Archive,
    /// Business licence for verifying a client organization through its login link: .jpg, .jpeg or .png, at most 8 MB.
    ///
    /// On the wire: `BUSINESSLICENSE`.
    BusinessLicense,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`UploadPurpose`] that this version does not know.
pub type UnknownUploadPurpose = ::tc3_runtime::Unknown<UploadPurpose>;

impl UploadPurpose {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Template,
        Self::Document,
        Self::Seal,
        Self::Archive,
        Self::BusinessLicense,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Template => "TEMPLATE",
            Self::Document => "DOCUMENT",
            Self::Seal => "SEAL",
            Self::Archive => "ARCHIVE",
            Self::BusinessLicense => "BUSINESSLICENSE",
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

impl ::tc3_runtime::OpenEnum for UploadPurpose {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "UploadPurpose",
        known: Self::KNOWN,
        wire: &["TEMPLATE", "DOCUMENT", "SEAL", "ARCHIVE", "BUSINESSLICENSE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for UploadPurpose {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for UploadPurpose {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for UploadPurpose {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for UploadPurpose {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for UploadPurpose {}

impl ::std::hash::Hash for UploadPurpose {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for UploadPurpose {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for UploadPurpose {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for UploadPurpose {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
