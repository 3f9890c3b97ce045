// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeFileConvertTask.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Gives the state of a conversion started by `CreateFileConvertTask` and, when it is done, the resource ID of the PDF, from which a contract can be started. Large files take longer.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeFileConvertTask)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeFileConvertTaskRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwf2UUckps***********0CI2wZ3T8l")
    ///             .organization("eddison******org_id")
    ///             .user("eddi****hen"),
    ///     );
    /// let request = DescribeFileConvertTaskRequest::new("2026070*******875611");
    /// let response = desk.describe_file_convert_task(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_file_convert_task(
        &self,
        request: &DescribeFileConvertTaskRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeFileConvertTaskResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeFileConvertTaskRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeFileConvertTask",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(1),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeFileConvertTaskResponse;
}

/// What is sent by [`Client::describe_file_convert_task`](crate::essbasic::v2021_05_26::Client::describe_file_convert_task).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeFileConvertTaskRequest {
    /// Identifier of the conversion, from `CreateFileConvertTask`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `2026070*******875611`
    pub task_id: ::std::string::String,
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
}

impl DescribeFileConvertTaskRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(task_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            task_id: task_id.into(),
            agent: ::std::option::Option::None,
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

impl ::tc3_runtime::Record for DescribeFileConvertTaskRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeFileConvertTaskRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["TaskId", "Agent"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.agent),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeFileConvertTaskRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeFileConvertTaskRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeFileConvertTaskRequest {
    fn empty() -> Self {
        Self {
            task_id: ::tc3_runtime::Wire::empty(),
            agent: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.task_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeFileConvertTaskRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_file_convert_task`](crate::essbasic::v2021_05_26::Client::describe_file_convert_task).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeFileConvertTaskResponse {
    /// Identifier of the conversion.
    ///
    /// - On the wire: `TaskId`, String, always in responses
    /// - Example: `2026070*******875611`
    pub task_id: ::std::string::String,
    /// State of the conversion. Other values may occur; these are the ones to watch.
    ///
    /// - On the wire: `TaskStatus`, Integer, always in responses
    /// - Example: `8`
    pub task_status: FileConvertStatus,
    /// State in words, either one of the names or its Chinese text. Decide by `TaskStatus`.
    ///
    /// - On the wire: `TaskMessage`, String, always in responses
    /// - Example: `任务处理完成`
    /// - Known values: `NeedTranform`, `Processing`, `TaskEnd`, `DownloadFailed`, `ProcessFailed`, `ProcessTimeout`
    pub task_message: ::std::string::String,
    /// Resource ID of the PDF, for starting a flow from a PDF.
    ///
    /// - On the wire: `ResourceId`, String, always in responses
    /// - Example: `yD3JjUUckpe***********SyKZOd5IdY`
    pub resource_id: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeFileConvertTaskResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeFileConvertTaskResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeFileConvertTaskResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["TaskId", "TaskStatus", "TaskMessage", "ResourceId", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.task_status),
            2 => ::tc3_runtime::AsValue::as_value(&self.task_message),
            3 => ::tc3_runtime::AsValue::as_value(&self.resource_id),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeFileConvertTaskResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeFileConvertTaskResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeFileConvertTaskResponse {
    fn empty() -> Self {
        Self {
            task_id: ::tc3_runtime::Wire::empty(),
            task_status: ::tc3_runtime::Wire::empty(),
            task_message: ::tc3_runtime::Wire::empty(),
            resource_id: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.task_status),
            2 => ::tc3_runtime::decode::slot(map, &mut self.task_message),
            3 => ::tc3_runtime::decode::slot(map, &mut self.resource_id),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeFileConvertTaskResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// State of a conversion to PDF.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FileConvertStatus {
    /// Submitted.
    ///
    /// On the wire: `0`.
    Submitted,
    /// Being converted.
    ///
    /// On the wire: `4`.
    Processing,
    /// Done.
    ///
    /// On the wire: `8`.
    Completed,
    /// The file could not be fetched.
    ///
    /// On the wire: `-2`.
    DownloadFailed,
    /// The conversion failed.
    ///
    /// On the wire: `-6`.
    ConversionFailed,
    /// The conversion took too long.
    ///
    /// On the wire: `-13`.
    TimedOut,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`FileConvertStatus`] that this version does not know.
pub type UnknownFileConvertStatus = ::tc3_runtime::Unknown<FileConvertStatus, i64>;

impl FileConvertStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Submitted,
        Self::Processing,
        Self::Completed,
        Self::DownloadFailed,
        Self::ConversionFailed,
        Self::TimedOut,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Submitted => 0,
            Self::Processing => 4,
            Self::Completed => 8,
            Self::DownloadFailed => -2,
            Self::ConversionFailed => -6,
            Self::TimedOut => -13,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for FileConvertStatus {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "FileConvertStatus",
        known: Self::KNOWN,
        wire: &[0, 4, 8, -2, -6, -13],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for FileConvertStatus {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for FileConvertStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for FileConvertStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for FileConvertStatus {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for FileConvertStatus {}

impl ::std::hash::Hash for FileConvertStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for FileConvertStatus {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for FileConvertStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FileConvertStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
