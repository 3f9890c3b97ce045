// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateFlowForwards.yaml

use crate::essbasic::v2021_05_26::types::{Agent, FlowForwardInfo, FlowForwardResult};

impl crate::essbasic::v2021_05_26::Client {
    /// Hands over flows that an employee of your own organization has to handle to another employee. Only super administrators and employees with the role of legal representative may do so. Not possible once the present handler has filled in fields, has signed or is signing, or when the flow is in a final state such as completed, rejected, cancelled or expired.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowForwards)
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
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateFlowForwardsRequest, FlowForwardInfo, FlowForwardInfoArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateFlowForwardsRequest::new(
    ///     "open_id_1",
    ///     Vec::from([
    ///         FlowForwardInfo::new(FlowForwardInfoArgs {
    ///             flow_id: "yDtSPUU**********************PHG7JhZM".into(),
    ///             recipient_id: "yDtSPUU******************os8flxcvLpj".into(),
    ///         }),
    ///         FlowForwardInfo::new(FlowForwardInfoArgs {
    ///             flow_id: "yDtSPUU**********************PHG7s8flx".into(),
    ///             recipient_id: "yDtSPUU******************oSPUxSP".into(),
    ///         }),
    ///     ]),
    /// );
    /// let response = desk.create_flow_forwards(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flow_forwards(
        &self,
        request: &CreateFlowForwardsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateFlowForwardsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateFlowForwardsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateFlowForwards",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(2),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateFlowForwardsResponse;
}

/// What is sent by [`Client::create_flow_forwards`](crate::essbasic::v2021_05_26::Client::create_flow_forwards).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowForwardsRequest {
    /// Your identifier of the employee who takes over; a member of the organization with verified identity.
    ///
    /// - On the wire: `TargetOpenId`, String, required
    /// - Example: `test_user_open_id`
    pub target_open_id: ::std::string::String,
    /// Flows to hand over, each with the signer concerned.
    ///
    /// - On the wire: `FlowForwardInfos`, list of object `FlowForwardInfo`, required
    pub flow_forward_infos: ::std::vec::Vec<FlowForwardInfo>,
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
}

impl CreateFlowForwardsRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        target_open_id: impl ::std::convert::Into<::std::string::String>,
        flow_forward_infos: ::std::vec::Vec<FlowForwardInfo>,
    ) -> Self {
        Self {
            target_open_id: target_open_id.into(),
            flow_forward_infos,
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

impl ::tc3_runtime::Record for CreateFlowForwardsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowForwardsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["TargetOpenId", "FlowForwardInfos", "Agent"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.target_open_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_forward_infos),
            2 => ::tc3_runtime::AsValue::as_value(&self.agent),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFlowForwardsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateFlowForwardsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateFlowForwardsRequest {
    fn empty() -> Self {
        Self {
            target_open_id: ::tc3_runtime::Wire::empty(),
            flow_forward_infos: ::tc3_runtime::Wire::empty(),
            agent: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.target_open_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_forward_infos),
            2 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateFlowForwardsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_flow_forwards`](crate::essbasic::v2021_05_26::Client::create_flow_forwards).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowForwardsResponse {
    /// Flows that could not be handed over, with reasons.
    ///
    /// - On the wire: `FailedFlows`, list of object `FlowForwardResult`
    pub failed_flows: ::std::option::Option<::std::vec::Vec<FlowForwardResult>>,
    /// Flows that were handed over.
    ///
    /// - On the wire: `SuccessFlows`, list of String
    /// - Example: `yDtSPUUckpxlb************Hyr2w74`
    pub success_flows: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateFlowForwardsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateFlowForwardsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowForwardsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["FailedFlows", "SuccessFlows", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.failed_flows),
            1 => ::tc3_runtime::AsValue::as_value(&self.success_flows),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFlowForwardsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateFlowForwardsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateFlowForwardsResponse {
    fn empty() -> Self {
        Self {
            failed_flows: ::tc3_runtime::Wire::empty(),
            success_flows: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.failed_flows),
            1 => ::tc3_runtime::decode::slot(map, &mut self.success_flows),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateFlowForwardsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
