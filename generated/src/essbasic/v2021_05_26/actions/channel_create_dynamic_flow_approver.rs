// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateDynamicFlowApprover.yaml

use crate::essbasic::v2021_05_26::types::{Agent, DynamicFlowInfo, DynamicFlowResult};

impl crate::essbasic::v2021_05_26::Client {
    /// Adds signers to dynamic flows that were started from PDF files. The application must have dynamic signers 2.0 opened, and the flow must have been started as a dynamic one. Signers are described as for `ChannelCreateFlowByFiles`; automatic signing by other organizations is not supported.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateDynamicFlowApprover)
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
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ApproverVerifyType` – The way signers are checked is not valid.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.UnsupportedComponentType` – A field is of a type that is not supported.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ByFilesServerSignForbid` – Automatic signing in flows from files is not open to the application.
    /// - `OperationDenied.NoApproverMobileCheckPermission` – Verifying signers by mobile number is not open to the organization.
    /// - `OperationDenied.OverseaAbilityNotOpen` – Contracts with residents of Hong Kong, Macao and Taiwan are not open to the organization.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverType, ChannelCreateDynamicFlowApproverRequest, Client, Component,
    ///     ComponentType, DynamicFlowInfo, FlowApproverInfo, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("channel-appId")
    ///             .organization("channel-org_openId")
    ///             .user("6*****************314"),
    ///     );
    /// let request = ChannelCreateDynamicFlowApproverRequest::new(
    ///     Vec::from([
    ///         DynamicFlowInfo::new(
    ///             "dynamicFlowIds",
    ///             Vec::from([
    ///                 FlowApproverInfo::new()
    ///                     .organization_name("渠道子公司企业")
    ///                     .open_id("员工openId")
    ///                     .organization_open_id("channel-org_openId")
    ///                     .approver_type(ApproverType::EnterpriseServer)
    ///                     .sign_components(
    ///                         Vec::from([
    ///                             Component::new()
    ///                                 .component_type(ComponentType::SignSeal)
    ///                                 .file_index(0)
    ///                                 .component_width(100.0)
    ///                                 .component_height(100.0)
    ///                                 .component_page(1)
    ///                                 .component_pos_x(260.0)
    ///                                 .component_pos_y(260.0)
    ///                                 .component_value(""),
    ///                         ]),
    ///                     ),
    ///                 FlowApproverInfo::new()
    ///                     .organization_name("渠道子公司企业")
    ///                     .organization_open_id("channel-org_openId")
    ///                     .approver_type(ApproverType::EnterpriseServer)
    ///                     .sign_components(
    ///                         Vec::from([
    ///                             Component::new()
    ///                                 .component_type(ComponentType::SignSeal)
    ///                                 .file_index(0)
    ///                                 .component_width(100.0)
    ///                                 .component_height(100.0)
    ///                                 .component_page(1)
    ///                                 .component_pos_x(260.0)
    ///                                 .component_pos_y(260.0)
    ///                                 .component_value(""),
    ///                         ]),
    ///                     ),
    ///                 FlowApproverInfo::new()
    ///                     .name("员工姓名")
    ///                     .mobile("员工手机号")
    ///                     .approver_type(ApproverType::Person)
    ///                     .sign_components(
    ///                         Vec::from([
    ///                             Component::new()
    ///                                 .component_type(ComponentType::SignSeal)
    ///                                 .file_index(0)
    ///                                 .component_width(100.0)
    ///                                 .component_height(100.0)
    ///                                 .component_page(1)
    ///                                 .component_pos_x(260.0)
    ///                                 .component_pos_y(260.0)
    ///                                 .component_value(""),
    ///                         ]),
    ///                     ),
    ///             ]),
    ///         ),
    ///     ]),
    /// );
    /// let response = desk.channel_create_dynamic_flow_approver(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_dynamic_flow_approver(
        &self,
        request: &ChannelCreateDynamicFlowApproverRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateDynamicFlowApproverResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateDynamicFlowApproverRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateDynamicFlowApprover",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(1),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateDynamicFlowApproverResponse;
}

/// What is sent by [`Client::channel_create_dynamic_flow_approver`](crate::essbasic::v2021_05_26::Client::channel_create_dynamic_flow_approver).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateDynamicFlowApproverRequest {
    /// Flows and the signers to add to them.
    ///
    /// - On the wire: `FillDynamicFlowList`, list of object `DynamicFlowInfo`, required
    pub fill_dynamic_flow_list: ::std::vec::Vec<DynamicFlowInfo>,
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
}

impl ChannelCreateDynamicFlowApproverRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(fill_dynamic_flow_list: ::std::vec::Vec<DynamicFlowInfo>) -> Self {
        Self {
            fill_dynamic_flow_list,
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

impl ::tc3_runtime::Record for ChannelCreateDynamicFlowApproverRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateDynamicFlowApproverRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["FillDynamicFlowList", "Agent"],
            [(0, ::tc3_runtime::validate::Field::REQUIRED)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.fill_dynamic_flow_list),
            1 => ::tc3_runtime::AsValue::as_value(&self.agent),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateDynamicFlowApproverRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateDynamicFlowApproverRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateDynamicFlowApproverRequest {
    fn empty() -> Self {
        Self {
            fill_dynamic_flow_list: ::tc3_runtime::Wire::empty(),
            agent: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.fill_dynamic_flow_list),
            1 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateDynamicFlowApproverRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_dynamic_flow_approver`](crate::essbasic::v2021_05_26::Client::channel_create_dynamic_flow_approver).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateDynamicFlowApproverResponse {
    /// Outcome for each flow.
    ///
    /// - On the wire: `DynamicFlowResultList`, list of object `DynamicFlowResult`
    pub dynamic_flow_result_list: ::std::option::Option<
        ::std::vec::Vec<DynamicFlowResult>,
    >,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateDynamicFlowApproverResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateDynamicFlowApproverResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateDynamicFlowApproverResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["DynamicFlowResultList", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.dynamic_flow_result_list),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateDynamicFlowApproverResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateDynamicFlowApproverResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateDynamicFlowApproverResponse {
    fn empty() -> Self {
        Self {
            dynamic_flow_result_list: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.dynamic_flow_result_list),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateDynamicFlowApproverResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
