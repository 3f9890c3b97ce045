// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCancelFlow.yaml

use crate::essbasic::v2021_05_26::enums::CancelMessageFormat;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Cancels a flow that at least one signer has not signed yet. Allowed are the initiator, if granted the right to cancel, and the super administrator and legal representative of its organization. Completed, rejected, expired, cancelled or released flows cannot be cancelled; completed ones have to be released instead. The quota is returned only if nobody has signed, or only by automatic signing, and free cancellations (one per purchased contract) are left. Afterwards the content is seen only by the initiator, its super administrator, who cancelled, and signers who signed or filled in.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCancelFlow)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.CancelReason` – The reason for cancelling is not well-formed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Status` – The state of the flow does not allow the call.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.FlowHasTerminated` – The flow has come to an end.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{CancelMessageFormat, ChannelCancelFlowRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCancelFlowRequest::new("yDwiBUUckpo2wjjbUuRr5O4wOuKZNrbr")
    ///     .cancel_message("因为合同里边的金额填写错误")
    ///     .cancel_message_format(CancelMessageFormat::Default);
    /// let response = desk.channel_cancel_flow(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_cancel_flow(
        &self,
        request: &ChannelCancelFlowRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCancelFlowResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCancelFlowRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCancelFlow",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(1),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCancelFlowResponse;
}

/// What is sent by [`Client::channel_cancel_flow`](crate::essbasic::v2021_05_26::Client::channel_cancel_flow).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCancelFlowRequest {
    /// Flow to cancel.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: ::std::string::String,
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Reason of the cancellation.
    ///
    /// - On the wire: `CancelMessage`, String, optional
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (not checked)
    /// - Example: `合同里边支付的价格写错了`
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

impl ChannelCancelFlowRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(flow_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            agent: ::std::option::Option::None,
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

impl ::tc3_runtime::Record for ChannelCancelFlowRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCancelFlowRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowId", "Agent", "CancelMessage", "CancelMessageFormat", "Operator"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
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
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.agent),
            2 => ::tc3_runtime::AsValue::as_value(&self.cancel_message),
            3 => ::tc3_runtime::AsValue::as_value(&self.cancel_message_format),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCancelFlowRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCancelFlowRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCancelFlowRequest {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            agent: ::tc3_runtime::Wire::empty(),
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
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            2 => ::tc3_runtime::decode::slot(map, &mut self.cancel_message),
            3 => ::tc3_runtime::decode::slot(map, &mut self.cancel_message_format),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelCancelFlowRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_cancel_flow`](crate::essbasic::v2021_05_26::Client::channel_cancel_flow).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCancelFlowResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCancelFlowResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCancelFlowResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCancelFlowResponse",
        fields: &::tc3_runtime::validate::Field::table(["RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCancelFlowResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCancelFlowResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCancelFlowResponse {
    fn empty() -> Self {
        Self {
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelCancelFlowResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
