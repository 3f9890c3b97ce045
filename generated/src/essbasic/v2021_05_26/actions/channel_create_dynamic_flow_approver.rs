// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateDynamicFlowApprover.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, DynamicFlowInfo, DynamicFlowResult};

impl Client {
    /// Adds signers to dynamic flows that were started from PDF files. The application must have dynamic signers 2.0
    /// opened, and the flow must have been started as a dynamic one. Signers are described as for
    /// `ChannelCreateFlowByFiles`; automatic signing by other organizations is not supported.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateDynamicFlowApprover)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
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
    /// - `OperationDenied.ByFilesServerSignForbid` – Automatic signing in flows from files is not open to the
    ///   application.
    /// - `OperationDenied.NoApproverMobileCheckPermission` – Verifying signers by mobile number is not open to the
    ///   organization.
    /// - `OperationDenied.OverseaAbilityNotOpen` – Contracts with residents of Hong Kong, Macao and Taiwan are not
    ///   open to the organization.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverType, ChannelCreateDynamicFlowApproverRequest, Client, Component,
    ///     ComponentType, DynamicFlowInfo, FlowApproverInfo, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
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
    ///                     .approver_type(ApproverType::OrganizationAutoSign)
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
    ///                     .approver_type(ApproverType::OrganizationAutoSign)
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
    /// let response = client.channel_create_dynamic_flow_approver(&request).await?;
    /// println!("{:?}", response.dynamic_flow_result_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_dynamic_flow_approver(
        &self,
        request: &ChannelCreateDynamicFlowApproverRequest,
    ) -> impl Future<Output = Result<ChannelCreateDynamicFlowApproverResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_dynamic_flow_approver`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateDynamicFlowApproverRequest {
    /// Flows and the signers to add to them.
    ///
    /// - On the wire: `FillDynamicFlowList`, list of object `DynamicFlowInfo`, required
    pub fill_dynamic_flow_list: Vec<DynamicFlowInfo>,

    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,
}

impl ChannelCreateDynamicFlowApproverRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(fill_dynamic_flow_list: Vec<DynamicFlowInfo>) -> Self {
        Self {
            fill_dynamic_flow_list,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Response of [`Client::channel_create_dynamic_flow_approver`].
#[non_exhaustive]
pub struct ChannelCreateDynamicFlowApproverResponse {
    /// Outcome for each flow.
    ///
    /// - On the wire: `DynamicFlowResultList`, list of object `DynamicFlowResult`
    pub dynamic_flow_result_list: Option<Vec<DynamicFlowResult>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelCreateDynamicFlowApproverRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateDynamicFlowApprover")
    };
    type Response = ChannelCreateDynamicFlowApproverResponse;
}

rt::request! {
    ChannelCreateDynamicFlowApproverRequest {
        0 fill_dynamic_flow_list: "FillDynamicFlowList", required();
        1 agent: Option "Agent";
    }
}

rt::response! {
    ChannelCreateDynamicFlowApproverResponse {
        0 dynamic_flow_result_list: Option "DynamicFlowResultList";
        1 request_id: "RequestId";
    }
}
