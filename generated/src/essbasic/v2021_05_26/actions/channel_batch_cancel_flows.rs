// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelBatchCancelFlows.yaml

use crate::essbasic::v2021_05_26::enums::CancelMessageFormat;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Cancels up to 100 flows that at least one signer has not signed yet. The outcome comes by callback or from `DescribeCancelFlowsTask`. Allowed are the initiator, if granted the right to cancel, and the super administrator and legal representative of its organization. Completed flows have to be released instead. The quota is returned only if nobody has signed, or only by automatic signing, and free cancellations (one per purchased contract) are left. Afterwards the content is seen only by the initiator, its super administrator, who cancelled, and signers who signed or filled in.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelBatchCancelFlows)
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
    ///     CancelMessageFormat, ChannelBatchCancelFlowsRequest, Client, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDRSRUUgygj6qnwfUuO4zjEwc193c2hH")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelBatchCancelFlowsRequest::new(
    ///         vec![
    ///             "yDmFmUUckpstqfvzUE1h3jo1f3cqjkGa".into(),
    ///             "yDmFmUUckpst10i3UubBSat8PWOt2iQc".into(),
    ///             "yDmFdUUckpsvi8mpUEn0aFR1tWzReolk".into(),
    ///             "yDmFmUUckpst10i3UubBAat8PSOt2iJc".into()
    ///         ],
    ///     )
    ///     .cancel_message("合同内容错误，需要修正")
    ///     .cancel_message_format(CancelMessageFormat::InitiatorOnly);
    /// let response = desk.channel_batch_cancel_flows(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_batch_cancel_flows(
        &self,
        request: &ChannelBatchCancelFlowsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelBatchCancelFlowsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelBatchCancelFlowsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelBatchCancelFlows",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelBatchCancelFlowsResponse;
}

/// What is sent by [`Client::channel_batch_cancel_flows`](crate::essbasic::v2021_05_26::Client::channel_batch_cancel_flows).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelBatchCancelFlowsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flows to cancel. More than 100 are not processed.
    ///
    /// - On the wire: `FlowIds`, list of String, required
    /// - Limit: at most 100 items (else not sent)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_ids: ::std::vec::Vec<::std::string::String>,
    /// Reason of the cancellation.
    ///
    /// - On the wire: `CancelMessage`, String, optional
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (not checked)
    /// - Default: `自动撤销（通过接口实现）`, assumed by the service
    /// - Example: `合同里边支付的加个写错了`
    pub cancel_message: ::std::option::Option<::std::string::String>,
    /// How the reason is shown in the preview of the contract.
    ///
    /// - On the wire: `CancelMessageFormat`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub cancel_message_format: ::std::option::Option<CancelMessageFormat>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl ChannelBatchCancelFlowsRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(flow_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_ids,
            cancel_message: ::std::option::Option::None,
            cancel_message_format: ::std::option::Option::None,
            operator: ::std::option::Option::None,
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
    /// Reason of the cancellation.
    ///
    /// `CancelMessage` on the wire.
    #[must_use]
    pub fn cancel_message(
        mut self,
        cancel_message: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.cancel_message = ::std::option::Option::Some(cancel_message.into());
        self
    }
    /// How the reason is shown in the preview of the contract.
    ///
    /// `CancelMessageFormat` on the wire.
    #[must_use]
    pub fn cancel_message_format(
        mut self,
        cancel_message_format: CancelMessageFormat,
    ) -> Self {
        self.cancel_message_format = ::std::option::Option::Some(cancel_message_format);
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
}

impl ::tc3_runtime::Record for ChannelBatchCancelFlowsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelBatchCancelFlowsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowIds", "CancelMessage", "CancelMessageFormat", "Operator"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(100),
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
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (3, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            2 => ::tc3_runtime::AsValue::as_value(&self.cancel_message),
            3 => ::tc3_runtime::AsValue::as_value(&self.cancel_message_format),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelBatchCancelFlowsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelBatchCancelFlowsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelBatchCancelFlowsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_ids: ::tc3_runtime::Wire::empty(),
            cancel_message: ::tc3_runtime::Wire::empty(),
            cancel_message_format: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_ids),
            2 => ::tc3_runtime::decode::slot(map, &mut self.cancel_message),
            3 => ::tc3_runtime::decode::slot(map, &mut self.cancel_message_format),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelBatchCancelFlowsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_batch_cancel_flows`](crate::essbasic::v2021_05_26::Client::channel_batch_cancel_flows).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelBatchCancelFlowsResponse {
    /// Reasons of failure in the order of the flows, empty for those that succeeded. An empty list if all succeeded.
    ///
    /// - On the wire: `FailMessages`, list of String, always in responses
    /// - Example: `合同流程Id:yDmFdUUckpsvi8mpUEn0aFR1tWzReolk,无法撤回，错误信息：合同当前状态不支持撤销`, the empty text
    pub fail_messages: ::std::vec::Vec<::std::string::String>,
    /// Identifier of the task, for `DescribeCancelFlowsTask` and the callback with the outcome.
    ///
    /// - On the wire: `TaskId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDCVWUUckpwk3b05UyEZnO0xOn4snWWY`
    pub task_id: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelBatchCancelFlowsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelBatchCancelFlowsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelBatchCancelFlowsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["FailMessages", "TaskId", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.fail_messages),
            1 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelBatchCancelFlowsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelBatchCancelFlowsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelBatchCancelFlowsResponse {
    fn empty() -> Self {
        Self {
            fail_messages: ::tc3_runtime::Wire::empty(),
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
            0 => ::tc3_runtime::decode::slot(map, &mut self.fail_messages),
            1 => ::tc3_runtime::decode::slot(map, &mut self.task_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelBatchCancelFlowsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
