// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CancelOrganizationFlows.yaml

use crate::essbasic::v2021_05_26::enums::CancelMessageFormat;
use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Cancels all flows of the organization that are being signed, at most 3000 per task. Meant for changes of the organization's data, after which all contracts are started anew; use it with care. Only the super administrator and the legal representative are allowed. The outcome comes by callback or from `DescribeCancelFlowsTask`. The quota is returned only for flows that nobody has signed, or only by automatic signing. Completed flows are not touched and have to be released instead.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CancelOrganizationFlows)
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
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{CancelOrganizationFlowsRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("es******************n_1")
    ///             .user("k*********g"),
    ///     );
    /// let request = CancelOrganizationFlowsRequest::new();
    /// let response = desk.cancel_organization_flows(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_organization_flows(
        &self,
        request: &CancelOrganizationFlowsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CancelOrganizationFlowsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CancelOrganizationFlowsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CancelOrganizationFlows",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CancelOrganizationFlowsResponse;
}

/// What is sent by [`Client::cancel_organization_flows`](crate::essbasic::v2021_05_26::Client::cancel_organization_flows).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelOrganizationFlowsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Reason of the cancellation.
    ///
    /// - On the wire: `CancelMessage`, String, optional
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (not checked)
    /// - Default: `自动撤销（通过接口实现）`, assumed by the service
    /// - Example: `接口自动撤销`
    pub cancel_message: ::std::option::Option<::std::string::String>,
    /// How the reason is shown in the preview of the contract.
    ///
    /// - On the wire: `CancelMessageFormat`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub cancel_message_format: ::std::option::Option<CancelMessageFormat>,
}

impl CancelOrganizationFlowsRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            cancel_message: ::std::option::Option::None,
            cancel_message_format: ::std::option::Option::None,
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
}

impl ::std::default::Default for CancelOrganizationFlowsRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CancelOrganizationFlowsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CancelOrganizationFlowsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "CancelMessage", "CancelMessageFormat"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (2, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.cancel_message),
            2 => ::tc3_runtime::AsValue::as_value(&self.cancel_message_format),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CancelOrganizationFlowsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CancelOrganizationFlowsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CancelOrganizationFlowsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            cancel_message: ::tc3_runtime::Wire::empty(),
            cancel_message_format: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.cancel_message),
            2 => ::tc3_runtime::decode::slot(map, &mut self.cancel_message_format),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CancelOrganizationFlowsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::cancel_organization_flows`](crate::essbasic::v2021_05_26::Client::cancel_organization_flows).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelOrganizationFlowsResponse {
    /// Identifier of the task, for `DescribeCancelFlowsTask` and the callback with the outcome.
    ///
    /// - On the wire: `TaskId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yD3PzUUckpzfafu8UaytqwM63aaNhNqP`
    pub task_id: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CancelOrganizationFlowsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CancelOrganizationFlowsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CancelOrganizationFlowsResponse",
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

impl ::std::fmt::Debug for CancelOrganizationFlowsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CancelOrganizationFlowsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CancelOrganizationFlowsResponse {
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

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CancelOrganizationFlowsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
