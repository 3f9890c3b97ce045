// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateFlowsByTemplates.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeFlowDetailInfoRequest;
use crate::essbasic::v2021_05_26::enums::PreviewType;
use crate::essbasic::v2021_05_26::types::{
    Agent, FlowApproverItem, FlowInfo, TaskInfo, UserInfo,
};

impl Client {
    /// Starts up to 20 flows from templates. The initiating organization and employee must have verified
    /// identity; signers need not: employees of any client organization or of outside organizations, signers who
    /// claim the contract later, and persons. `FormFields` fills only the fill fields of the initiator. Files for
    /// attachment fields must be A4 PDFs.
    ///
    /// The contract quota is charged when a flow starts. It is returned only if the flow is cancelled before
    /// anybody, automatic signing excepted, has signed, and while the quota for cancellations lasts; never for
    /// flows that expired, were rejected, completed or released.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowsByTemplates)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateFlowsByTemplatesResponse::follow_up) to
    ///   [`wait_until_flow_completed`](Self::wait_until_flow_completed)
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the
    ///   official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.ApproverVerifyType` – The way signers are checked is not valid.
    /// - `InvalidParameter.BizApproverAlreadyExists` – The same signer was added twice.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.FlowInfos` – The list of flows is not valid.
    /// - `InvalidParameter.MissingRequiredParameterValue` – A required parameter has no value.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded` – A quota is used up or a limit is exceeded.
    /// - `LimitExceeded.CreateFlowNum` – The request would start too many flows.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
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
    ///     ApproverType, Client, CreateFlowsByTemplatesRequest, FlowApproverInfo, FlowInfo,
    ///     FormField, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwfwUUgygormhg1UuS2eARxjMT0mxAw")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateFlowsByTemplatesRequest::new(
    ///     Vec::from([
    ///         FlowInfo::new("测试签署流程一", 1989688460)
    ///             .template_id("yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc")
    ///             .flow_approvers(
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .name("李四")
    ///                         .mobile("13888888888")
    ///                         .approver_type(ApproverType::Person)
    ///                         .recipient_id("yDwJ2UUckpk1rwrdUrWKfEcuxn5DMpeI"),
    ///                 ]),
    ///             )
    ///             .form_fields(
    ///                 Vec::from([FormField::new("李四").component_name("姓名")]),
    ///             )
    ///             .flow_description("测试签署流程一的描述信息"),
    ///         FlowInfo::new("测试签署流程二", 1989688460)
    ///             .template_id("yDRS4UUgygqdcj56UuO4zjExBQcOiB68")
    ///             .flow_approvers(
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .name("典子谦")
    ///                         .mobile("13200000000")
    ///                         .approver_type(ApproverType::Person)
    ///                         .recipient_id("yDxZzUyKQDKuihUuO4zjEy09jfapyHjn"),
    ///                     FlowApproverInfo::new()
    ///                         .name("张三")
    ///                         .mobile("18888888888")
    ///                         .organization_name("org_zhangsan")
    ///                         .open_id("n02468")
    ///                         .organization_open_id("ess_open_organization_1")
    ///                         .approver_type(ApproverType::Organization)
    ///                         .recipient_id("yDwJ0UUckpk2077lUxgm9jJ9eZgZChJe"),
    ///                 ]),
    ///             )
    ///             .form_fields(
    ///                 Vec::from([FormField::new("张三").component_name("姓名")]),
    ///             )
    ///             .flow_description("测试签署流程二的描述信息"),
    ///     ]),
    /// );
    /// let response = client.create_flows_by_templates(&request).await?;
    /// println!("{:?}", response.flow_ids);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flows_by_templates(
        &self,
        request: &CreateFlowsByTemplatesRequest,
    ) -> impl Future<Output = Result<CreateFlowsByTemplatesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flows_by_templates`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowsByTemplatesRequest {
    /// On whose behalf the call is made: the initiating organization and employee.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flows to start.
    ///
    /// - On the wire: `FlowInfos`, list of object `FlowInfo`, required
    /// - Limit: at most 20 items (checked before sending), at least 1 item (checked before sending)
    /// - Each item: `FormFields` has an effect only if `FormFields.ComponentName` is set
    /// - Each must set: `TemplateId`
    pub flow_infos: Vec<FlowInfo>,

    /// If true, no flow is started and `PreviewUrls` instead of `FlowIds` is returned, and signing is not possible.
    /// With dynamic tables the preview shows the state before composition; the final one comes by callback or from
    /// the task in `TaskInfos`. Each contract bought includes two previews; more have to be bought.
    ///
    /// - On the wire: `NeedPreview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub need_preview: Option<bool>,

    /// Kind of preview link.
    ///
    /// - On the wire: `PreviewType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Has an effect only if `NeedPreview` is `true`
    /// - Example: `0`
    pub preview_type: Option<PreviewType>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl CreateFlowsByTemplatesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(flow_infos: Vec<FlowInfo>) -> Self {
        Self { flow_infos, ..rt::unset() }
    }

    /// Sets `Agent`. On whose behalf the call is made: the initiating organization and employee.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `NeedPreview`. If true, no flow is started and `PreviewUrls` instead of `FlowIds` is returned, and
    /// signing is not possible.
    #[inline]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = Some(need_preview);
        self
    }

    /// Sets `PreviewType`. Kind of preview link.
    #[inline]
    pub fn preview_type(mut self, preview_type: PreviewType) -> Self {
        self.preview_type = Some(preview_type);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Response of [`Client::create_flows_by_templates`].
#[non_exhaustive]
pub struct CreateFlowsByTemplatesResponse {
    /// Identifiers of the flows. Store them for later calls.
    ///
    /// - On the wire: `FlowIds`, list of String, always present in responses
    /// - Each item: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`, `yDwFmUUckpst10i3UubBSat8PWOt2iQF`
    pub flow_ids: Vec<String>,

    /// Your own data of each flow, in the order of `FlowInfos`.
    ///
    /// - On the wire: `CustomerData`, list of String, always present in responses
    /// - Example: `yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR`
    /// - Sensitive: never shown in errors, logs and debug output
    pub customer_data: Vec<String>,

    /// Message for each flow: empty if it was started, else why it was not.
    ///
    /// - On the wire: `ErrorMessages`, list of String, always present in responses
    /// - Example: `缺少用户信息`, `缺少手机信息`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_messages: Vec<String>,

    /// Preview links, only if `NeedPreview` is true. With dynamic tables they show the state before composition; the
    /// final preview comes by callback or from the task in `TaskInfos`.
    ///
    /// - On the wire: `PreviewUrls`, list of String, always present in responses
    /// - Each item: a URL
    /// - Example:
    ///   `https://test.ess.tencent.cn/document-url-preview?channel=PROXYCHANNEL&scene=SINGLEPAGE&code=yDwqoUUcKny&codeType=QUICK&businessType=RESOURCE&businessId=yDwqcUUck`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_urls: Vec<String>,

    /// Tasks that compose complex documents, such as previews with dynamic tables. Query their state with
    /// `DescribeFileConvertTask`.
    ///
    /// - On the wire: `TaskInfos`, list of object `TaskInfo`, always present in responses
    pub task_infos: Vec<TaskInfo>,

    /// Signers, with their roles.
    ///
    /// - On the wire: `FlowApprovers`, list of object `FlowApproverItem`
    pub flow_approvers: Option<Vec<FlowApproverItem>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateFlowsByTemplatesResponse {
    /// How long [`Self::preview_urls`] is valid: 5 minutes.
    pub const PREVIEW_URLS_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl CreateFlowsByTemplatesResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_flow_completed`].
    ///
    /// It takes `Agent` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateFlowsByTemplatesRequest,
    ) -> DescribeFlowDetailInfoRequest {
        DescribeFlowDetailInfoRequest {
            flow_ids: Some(self.flow_ids.clone()),
            agent: request.agent.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for CreateFlowsByTemplatesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowsByTemplates")
    };
    type Response = CreateFlowsByTemplatesResponse;
}

rt::request! {
    CreateFlowsByTemplatesRequest {
        0 agent: Option "Agent", required();
        1 flow_infos: "FlowInfos",
            required()
            .limits(&[max_items(20), min_items(1)])
            .needs(&[&["TemplateId"]])
            .rules(&[If { effect: Only, field: &["FormFields"], when: &[given(&["FormFields", "ComponentName"])] }]);
        2 need_preview: Option "NeedPreview";
        3 preview_type: Option "PreviewType", known();
        4 operator: Option "Operator";
    }
    rules [
        If { effect: Only, field: &["PreviewType"], when: &[is(&["NeedPreview"], &["true"])] },
    ]
}

rt::response! {
    CreateFlowsByTemplatesResponse {
        0 flow_ids: "FlowIds", always();
        1 customer_data: "CustomerData", always().sensitive();
        2 error_messages: "ErrorMessages", always().sensitive();
        3 preview_urls: "PreviewUrls", always().sensitive();
        4 task_infos: "TaskInfos", always();
        5 flow_approvers: Option "FlowApprovers";
        6 request_id: "RequestId";
    }
}
