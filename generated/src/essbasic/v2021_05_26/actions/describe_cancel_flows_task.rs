// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeCancelFlowsTask.yaml

use crate::essbasic::v2021_05_26::types::{Agent, CancelFailureFlow};

impl crate::essbasic::v2021_05_26::Client {
    /// Tells the result of a task that cancels many flows, started by `ChannelBatchCancelFlows`, by the link of `ChannelCreateBatchCancelFlowUrl`, or by `CancelOrganizationFlows`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeCancelFlowsTask)
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
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter.DupTask` – The same task has been submitted before.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.FlowHasTerminated` – The flow has come to an end.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, DescribeCancelFlowsTaskRequest, FlowCancelTaskType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("ess_open_organization_1")
    ///             .user("kevinlcheng"),
    ///     );
    /// let request = DescribeCancelFlowsTaskRequest::new("yD3POUUckpzme5ekUxM7lqE1ODrkqmYz")
    ///     .cancel_type(FlowCancelTaskType::All);
    /// let response = desk.describe_cancel_flows_task(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_cancel_flows_task(
        &self,
        request: &DescribeCancelFlowsTaskRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeCancelFlowsTaskResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeCancelFlowsTaskRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeCancelFlowsTask",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeCancelFlowsTaskResponse;
}

/// What is sent by [`Client::describe_cancel_flows_task`](crate::essbasic::v2021_05_26::Client::describe_cancel_flows_task).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeCancelFlowsTaskRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Task identifier, returned by the action that started the cancelling or made the link.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDCVWUUckpwkjgiuUWGW8cRAzd84BVQa`
    pub task_id: ::std::string::String,
    /// Kind of task.
    ///
    /// - On the wire: `CancelType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub cancel_type: ::std::option::Option<FlowCancelTaskType>,
}

impl DescribeCancelFlowsTaskRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(task_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            task_id: task_id.into(),
            cancel_type: ::std::option::Option::None,
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
    /// Kind of task.
    ///
    /// `CancelType` on the wire.
    #[must_use]
    pub fn cancel_type(mut self, cancel_type: FlowCancelTaskType) -> Self {
        self.cancel_type = ::std::option::Option::Some(cancel_type);
        self
    }
}

impl ::tc3_runtime::Record for DescribeCancelFlowsTaskRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeCancelFlowsTaskRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "TaskId", "CancelType"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.cancel_type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeCancelFlowsTaskRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeCancelFlowsTaskRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeCancelFlowsTaskRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            task_id: ::tc3_runtime::Wire::empty(),
            cancel_type: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.task_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.cancel_type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeCancelFlowsTaskRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_cancel_flows_task`](crate::essbasic::v2021_05_26::Client::describe_cancel_flows_task).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeCancelFlowsTaskResponse {
    /// Identifier of the task.
    ///
    /// - On the wire: `TaskId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDCVWUUckpwkjgiuUWGW7cRAzd93BVQa`
    pub task_id: ::std::string::String,
    /// State of the task.
    ///
    /// - On the wire: `TaskStatus`, String, always in responses
    /// - Example: `END`
    pub task_status: FlowCancelTaskStatus,
    /// Flows that were cancelled.
    ///
    /// - On the wire: `SuccessFlowIds`, list of String, always in responses
    /// - Example: `yD3POUUckpzx1mhdU1UuDSYM1xwPbeJL`
    pub success_flow_ids: ::std::vec::Vec<::std::string::String>,
    /// Flows that could not be cancelled, with reasons.
    ///
    /// - On the wire: `FailureFlows`, list of object `CancelFailureFlow`, always in responses
    pub failure_flows: ::std::vec::Vec<CancelFailureFlow>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeCancelFlowsTaskResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeCancelFlowsTaskResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeCancelFlowsTaskResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["TaskId", "TaskStatus", "SuccessFlowIds", "FailureFlows", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.task_status),
            2 => ::tc3_runtime::AsValue::as_value(&self.success_flow_ids),
            3 => ::tc3_runtime::AsValue::as_value(&self.failure_flows),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeCancelFlowsTaskResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeCancelFlowsTaskResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeCancelFlowsTaskResponse {
    fn empty() -> Self {
        Self {
            task_id: ::tc3_runtime::Wire::empty(),
            task_status: ::tc3_runtime::Wire::empty(),
            success_flow_ids: ::tc3_runtime::Wire::empty(),
            failure_flows: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.success_flow_ids),
            3 => ::tc3_runtime::decode::slot(map, &mut self.failure_flows),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeCancelFlowsTaskResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Kind of task that cancels flows.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FlowCancelTaskType {
    /// Chosen contracts, cancelled directly or through a mini program link.
    ///
    /// On the wire: `0`.
    Batch,
    /// All contracts of an organization.
    ///
    /// On the wire: `1`.
    All,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`FlowCancelTaskType`] that this version does not know.
pub type UnknownFlowCancelTaskType = ::tc3_runtime::Unknown<FlowCancelTaskType, i64>;

impl FlowCancelTaskType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Batch, Self::All];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Batch => 0,
            Self::All => 1,
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

impl ::tc3_runtime::IntegerEnum for FlowCancelTaskType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "FlowCancelTaskType",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for FlowCancelTaskType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for FlowCancelTaskType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for FlowCancelTaskType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for FlowCancelTaskType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for FlowCancelTaskType {}

impl ::std::hash::Hash for FlowCancelTaskType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for FlowCancelTaskType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for FlowCancelTaskType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowCancelTaskType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// State of a task that cancels flows.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FlowCancelTaskStatus {
    /// Running.
    ///
    /// On the wire: `PROCESSING`.
    Processing,
    /// Completed.
    ///
    /// On the wire: `END`.
    End,
    /// Not completed in time: the user did not act while the link was valid.
    ///
    /// On the wire: `TIMEOUT`.
    Timeout,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`FlowCancelTaskStatus`] that this version does not know.
pub type UnknownFlowCancelTaskStatus = ::tc3_runtime::Unknown<FlowCancelTaskStatus>;

impl FlowCancelTaskStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Processing, Self::End, Self::Timeout];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Processing => "PROCESSING",
            Self::End => "END",
            Self::Timeout => "TIMEOUT",
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

impl ::tc3_runtime::OpenEnum for FlowCancelTaskStatus {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "FlowCancelTaskStatus",
        known: Self::KNOWN,
        wire: &["PROCESSING", "END", "TIMEOUT"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for FlowCancelTaskStatus {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for FlowCancelTaskStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for FlowCancelTaskStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for FlowCancelTaskStatus {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for FlowCancelTaskStatus {}

impl ::std::hash::Hash for FlowCancelTaskStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for FlowCancelTaskStatus {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for FlowCancelTaskStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowCancelTaskStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
