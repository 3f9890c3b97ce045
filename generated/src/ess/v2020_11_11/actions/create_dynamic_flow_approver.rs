// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateDynamicFlowApprover.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::AutoSignScene;
use crate::ess::v2020_11_11::types::{
    Agent, ApproverInfo, DynamicFlowApproverResult, UserInfo,
};

impl Client {
    /// Adds signers to a dynamic flow. It must have been started with `OpenDynamicSignFlow` = true and not be in a
    /// final state such as expired, rejected or cancelled. Automatic signing by other organizations is not supported.
    /// The flow ends by `ArchiveDynamicFlow` only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateDynamicFlowApprover)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.FlowApproverDeadline` – The deadline of a signer is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.PreReadTime` – The reading time is not valid.
    /// - `InvalidParameter.VerifyChannel` – A way of proving identity is not supported.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `OperationDenied.NoOpenServerSign` – Automatic signing is not open.
    /// - `OperationDenied.OverSeaForbid` – Signers from abroad are not supported.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     ApproverInfo, ApproverType, Client, Component, ComponentArgs, ComponentType,
    ///     CreateDynamicFlowApproverRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("操作人id"));
    /// let request = CreateDynamicFlowApproverRequest::new(
    ///     "合同id",
    ///     Vec::from([
    ///         ApproverInfo::new(ApproverType::Organization)
    ///             .approver_name("签署人姓名")
    ///             .approver_mobile("签署人手机号")
    ///             .organization_name("企业名称")
    ///             .sign_components(
    ///                 Vec::from([
    ///                     Component::new(ComponentArgs {
    ///                         component_type: ComponentType::SignSeal,
    ///                         component_height: 100.0,
    ///                         component_width: 100.0,
    ///                         component_page: 1,
    ///                         component_pos_x: 260.0,
    ///                         component_pos_y: 260.0,
    ///                         file_index: 0,
    ///                     }),
    ///                 ]),
    ///             )
    ///             .pre_read_time(3),
    ///     ]),
    /// );
    /// let response = client.create_dynamic_flow_approver(&request).await?;
    /// println!("{:?}", response.flow_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_dynamic_flow_approver(
        &self,
        request: &CreateDynamicFlowApproverRequest,
    ) -> impl Future<Output = Result<CreateDynamicFlowApproverResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_dynamic_flow_approver`].
#[must_use]
#[non_exhaustive]
pub struct CreateDynamicFlowApproverRequest {
    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub flow_id: String,

    /// Signers. If the flow is signed in order, they sign in the order of this list.
    ///
    /// - On the wire: `Approvers`, list of object `ApproverInfo`, required
    /// - Limit: at most 50 items (checked before sending)
    pub approvers: Vec<ApproverInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Scene of personal automatic signing.
    ///
    /// - On the wire: `AutoSignScene`, String, optional
    /// - Required if `Approvers.ApproverType` is `7`
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    /// - Allowlisted: available only after the vendor has turned it on
    pub auto_sign_scene: Option<AutoSignScene>,
}

impl CreateDynamicFlowApproverRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>, approvers: Vec<ApproverInfo>) -> Self {
        Self {
            flow_id: flow_id.into(),
            approvers,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call and may belong to a member organization of the group; needs the
    /// permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `AutoSignScene`. Scene of personal automatic signing.
    #[inline]
    pub fn auto_sign_scene(mut self, auto_sign_scene: AutoSignScene) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene);
        self
    }
}

/// Response of [`Client::create_dynamic_flow_approver`].
#[non_exhaustive]
pub struct CreateDynamicFlowApproverResponse {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub flow_id: Option<String>,

    /// Signers that were added.
    ///
    /// - On the wire: `DynamicFlowApproverList`, list of object `DynamicFlowApproverResult`
    pub dynamic_flow_approver_list: Option<Vec<DynamicFlowApproverResult>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateDynamicFlowApproverRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateDynamicFlowApprover")
    };
    type Response = CreateDynamicFlowApproverResponse;
}

rt::request! {
    CreateDynamicFlowApproverRequest {
        0 operator: Option "Operator", required();
        1 flow_id: "FlowId", required();
        2 approvers: "Approvers", required().limits(&[max_items(50)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 auto_sign_scene: Option "AutoSignScene", known();
    }
    rules [
        If { effect: Required, field: &["AutoSignScene"], when: &[is(&["Approvers", "ApproverType"], &["7"])] },
    ]
}

rt::response! {
    CreateDynamicFlowApproverResponse {
        0 flow_id: Option "FlowId";
        1 dynamic_flow_approver_list: Option "DynamicFlowApproverList";
        2 request_id: "RequestId";
    }
}
