// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowGroupByTemplates.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeFlowDetailInfoRequest;
use crate::essbasic::v2021_05_26::types::{Agent, FlowGroupApprovers, FlowInfo, TaskInfo};

impl Client {
    /// Starts a group of related flows from templates. Each signer gets one link and signs all flows of the group
    /// together; they cannot be signed apart.
    /// The initiating organization and employee must have verified identity; signers need not: employees of any
    /// client organization or of outside
    /// organizations, and persons. People in copy are not supported.
    ///
    /// - Each flow uses up quota, returned only if it is cancelled without signatures, or with automatic ones only;
    ///   not if it expires, is rejected,
    ///   completed or released.
    /// - With automatic signing, signers cannot have fill fields. The vendor has to turn on automatic signing of
    ///   organizations first.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowGroupByTemplates)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Takes time: pass [`response.follow_up(&request)`](ChannelCreateFlowGroupByTemplatesResponse::follow_up) to
    ///   [`wait_until_flow_completed`](Self::wait_until_flow_completed)
    /// * Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.GenerateId` – The service could not make a unique ID.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InternalError.ThirdParty` – A third party that the service relies on failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.ApproverVerifyType` – The way signers are checked is not valid.
    /// - `InvalidParameter.BizApproverAlreadyExists` – The same signer was added twice.
    /// - `InvalidParameter.ComponentPosition` – The position of a field is wrong.
    /// - `InvalidParameter.ComponentType` – The type of a field is wrong.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.FlowInfos` – The list of flows is not valid.
    /// - `InvalidParameter.MissingRequiredParameterValue` – A required parameter has no value.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.OperatorId` – The identifier of the operator is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Sensitive` – A text holds words that are not permitted.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded` – A quota is used up or a limit is exceeded.
    /// - `LimitExceeded.CreateFlowNum` – The request would start too many flows.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.Sensitive` – A text holds words that are not permitted.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverType, ChannelCreateFlowGroupByTemplatesRequest, Client, FlowApproverInfo,
    ///     FlowInfo, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("16fd2f7d7ae85d13ca5f8d501d57b5ec")
    ///             .organization("kev_open_organization_8")
    ///             .user("kev_8"),
    ///     );
    /// let request = ChannelCreateFlowGroupByTemplatesRequest::new(
    ///     Vec::from([
    ///         FlowInfo::new("2023年张三入职合同", 1698202075)
    ///             .template_id("yDwgKUUckp1jdy4dUWptGKRavSGWt9cW")
    ///             .flow_approvers(
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .organization_name("典子谦示例企业")
    ///                         .open_id("kev_8")
    ///                         .organization_open_id("kev_open_organization_8")
    ///                         .approver_type(ApproverType::Organization)
    ///                         .recipient_id("yDwgKUUckp1jdybwUWptGKyGVpNME9fH"),
    ///                     FlowApproverInfo::new()
    ///                         .name("张三")
    ///                         .mobile("18888888888")
    ///                         .approver_type(ApproverType::Person)
    ///                         .recipient_id("yDwgKUUckp1jdybvUWptGKBD9TeupFMV"),
    ///                 ]),
    ///             ),
    ///         FlowInfo::new("2023年张三入职保密协议", 1698202075)
    ///             .template_id("yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR")
    ///             .flow_approvers(
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .organization_name("典子谦示例企业")
    ///                         .open_id("kev_8")
    ///                         .organization_open_id("kev_open_organization_8")
    ///                         .approver_type(ApproverType::Organization)
    ///                         .recipient_id("yDwgKUUckp1jdybwUWptGKyGVpNME9fH"),
    ///                     FlowApproverInfo::new()
    ///                         .name("张三")
    ///                         .mobile("18888888888")
    ///                         .approver_type(ApproverType::Person)
    ///                         .recipient_id("yDwgKUUckp1jdybvUWptGKBD9TeupFMV"),
    ///                 ]),
    ///             ),
    ///     ]),
    ///     "2023年张三入职合同组合",
    /// );
    /// let response = client.channel_create_flow_group_by_templates(&request).await?;
    /// println!("{}", response.flow_group_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_flow_group_by_templates(
        &self,
        request: &ChannelCreateFlowGroupByTemplatesRequest,
    ) -> impl Future<Output = Result<ChannelCreateFlowGroupByTemplatesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_flow_group_by_templates`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByTemplatesRequest {
    /// On whose behalf the call is made: the initiating organization and employee. Both must have verified identity,
    /// and the employee must have joined the organization.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flows of the group.
    ///
    /// - On the wire: `FlowInfos`, list of object `FlowInfo`, required
    /// - Limit: at most 50 items (checked before sending), at least 2 items (checked before sending)
    /// - Each must set: `TemplateId`
    pub flow_infos: Vec<FlowInfo>,

    /// Name of the flow group, chosen by you.
    ///
    /// - On the wire: `FlowGroupName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `2023年采购合同们`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_group_name: String,
}

impl ChannelCreateFlowGroupByTemplatesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_infos: Vec<FlowInfo>, flow_group_name: impl Into<String>) -> Self {
        Self {
            flow_infos,
            flow_group_name: flow_group_name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made: the initiating organization and employee.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Response of [`Client::channel_create_flow_group_by_templates`].
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByTemplatesResponse {
    /// Identifier of the flow group. Keep it for later calls.
    ///
    /// - On the wire: `FlowGroupId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_group_id: String,

    /// Flows of the group, in the order of `FlowInfos`.
    ///
    /// - On the wire: `FlowIds`, list of String, always present in responses
    /// - Each item: exactly 32 characters
    /// - Example: `yDRSRUUgygj6rqi6UuO4zjEBDACwAjgT`, `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    pub flow_ids: Vec<String>,

    /// Tasks that compose complex documents, such as previews with dynamic tables. Query their state with
    /// `DescribeFileConvertTask`.
    ///
    /// - On the wire: `TaskInfos`, list of object `TaskInfo`, always present in responses
    pub task_infos: Vec<TaskInfo>,

    /// Signers of the flows in the group.
    ///
    /// - On the wire: `Approvers`, list of object `FlowGroupApprovers`
    pub approvers: Option<Vec<FlowGroupApprovers>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreateFlowGroupByTemplatesResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_flow_completed`].
    ///
    /// It takes `Agent` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &ChannelCreateFlowGroupByTemplatesRequest,
    ) -> DescribeFlowDetailInfoRequest {
        DescribeFlowDetailInfoRequest {
            flow_group_id: Some(self.flow_group_id.clone()),
            agent: request.agent.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for ChannelCreateFlowGroupByTemplatesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateFlowGroupByTemplates")
    };
    type Response = ChannelCreateFlowGroupByTemplatesResponse;
}

rt::request! {
    ChannelCreateFlowGroupByTemplatesRequest {
        0 agent: Option "Agent", required();
        1 flow_infos: "FlowInfos", required().limits(&[max_items(50), min_items(2)]).needs(&[&["TemplateId"]]);
        2 flow_group_name: "FlowGroupName",
            required()
            .sensitive()
            .limits(&[max_chars(200), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
    }
}

rt::response! {
    ChannelCreateFlowGroupByTemplatesResponse {
        0 flow_group_id: "FlowGroupId", always();
        1 flow_ids: "FlowIds", always();
        2 task_infos: "TaskInfos", always();
        3 approvers: Option "Approvers";
        4 request_id: "RequestId";
    }
}
