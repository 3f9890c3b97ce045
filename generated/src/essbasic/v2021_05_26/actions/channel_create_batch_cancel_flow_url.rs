// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateBatchCancelFlowUrl.yaml

use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link to the mini program on which a person enters a reason and cancels up to 100 flows that at least one signer has not signed yet. It has to be opened on a phone by the initiator, if granted the right to cancel, or by the super administrator or legal representative of its organization. The outcome comes by callback or from `DescribeCancelFlowsTask`. The quota is returned only if nobody has signed, or only by automatic signing, and free cancellations (one per purchased contract) are left. Completed flows have to be released instead.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateBatchCancelFlowUrl)
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
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateBatchCancelFlowUrlRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_diziqain")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCreateBatchCancelFlowUrlRequest::new(
    ///     vec![
    ///         "yDSLKUUckpoqyl0rUyC8ScPwfefxADo9".into(), "yDSLKUUckpoq79wpUw8Md4qaPVed40LQ"
    ///         .into()
    ///     ],
    /// );
    /// let response = desk.channel_create_batch_cancel_flow_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_batch_cancel_flow_url(
        &self,
        request: &ChannelCreateBatchCancelFlowUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateBatchCancelFlowUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateBatchCancelFlowUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateBatchCancelFlowUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateBatchCancelFlowUrlResponse;
}

/// What is sent by [`Client::channel_create_batch_cancel_flow_url`](crate::essbasic::v2021_05_26::Client::channel_create_batch_cancel_flow_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateBatchCancelFlowUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flows to cancel. More than 100 are not processed.
    ///
    /// - On the wire: `FlowIds`, list of String, required
    /// - Limit: at most 100 items (else not sent)
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub flow_ids: ::std::vec::Vec<::std::string::String>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl ChannelCreateBatchCancelFlowUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(flow_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_ids,
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

impl ::tc3_runtime::Record for ChannelCreateBatchCancelFlowUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateBatchCancelFlowUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowIds", "Operator"],
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
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            2 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateBatchCancelFlowUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateBatchCancelFlowUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateBatchCancelFlowUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_ids: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateBatchCancelFlowUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_batch_cancel_flow_url`](crate::essbasic::v2021_05_26::Client::channel_create_batch_cancel_flow_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateBatchCancelFlowUrlResponse {
    /// Link to be opened on a phone, valid for 24 hours. Append no parameters: they could overwrite its own.
    ///
    /// - On the wire: `BatchCancelFlowUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://res.ess.tencent.cn/cdn/h5-activity-beta/jump-mp.html?to=BATCH_REVOKE_FLOW&tokenId=y*Y&userId=y*G&expireOn=1699011136&login=1&verify=1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub batch_cancel_flow_url: ::std::string::String,
    /// In the order of `FlowIds`: empty if the flow is in the link, else the reason why it cannot be cancelled.
    ///
    /// - On the wire: `FailMessages`, list of String, always in responses
    pub fail_messages: ::std::vec::Vec<::std::string::String>,
    /// When the link expires, by default 24 hours after it was made.
    ///
    /// - On the wire: `UrlExpireOn`, date and time (`2022-01-01 00:00:00`), always in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2023-11-03 19:46:40`
    pub url_expire_on: ::std::string::String,
    /// Identifier of the task, for `DescribeCancelFlowsTask` and the callback with the outcome.
    ///
    /// - On the wire: `TaskId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDR1dUUgygj77gh6UuO4zjEvSXYRnQ84`
    pub task_id: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateBatchCancelFlowUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateBatchCancelFlowUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateBatchCancelFlowUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["BatchCancelFlowUrl", "FailMessages", "UrlExpireOn", "TaskId", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.batch_cancel_flow_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.fail_messages),
            2 => ::tc3_runtime::AsValue::as_value(&self.url_expire_on),
            3 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateBatchCancelFlowUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateBatchCancelFlowUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateBatchCancelFlowUrlResponse {
    fn empty() -> Self {
        Self {
            batch_cancel_flow_url: ::tc3_runtime::Wire::empty(),
            fail_messages: ::tc3_runtime::Wire::empty(),
            url_expire_on: ::tc3_runtime::Wire::empty(),
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
            0 => ::tc3_runtime::decode::slot(map, &mut self.batch_cancel_flow_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.fail_messages),
            2 => ::tc3_runtime::decode::slot(map, &mut self.url_expire_on),
            3 => ::tc3_runtime::decode::slot(map, &mut self.task_id),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateBatchCancelFlowUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
