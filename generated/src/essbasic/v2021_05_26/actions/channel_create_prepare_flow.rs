// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreatePrepareFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{
    Agent, BaseFlowInfo, CommonFlowApprover, CreateFlowOption, OrganizationInfo,
    SignComponentConfig, UserInfo,
};

impl Client {
    /// Makes a link to a page on which a flow is started; it can be embedded or opened directly, in browsers of PCs
    /// only. Contract, signers and fields are given beforehand and cannot be changed there, unless `FlowOption` and
    /// the options of the signers say otherwise. When starting from a template, `RecipientId` says which signer of
    /// the template each one is. Which data each kind of signer needs is described at `CommonFlowApprover`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreatePrepareFlow)
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
    /// - `InvalidParameter.ComponentPosition` – The position of a field is wrong.
    /// - `InvalidParameter.ComponentValue` – The value of a field is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Sensitive` – A text holds words that are not permitted.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoPermissionUseServerSignSeal` – A seal of your own organization may not be used for
    ///   automatic signing.
    /// - `OperationDenied.Sensitive` – A text holds words that are not permitted.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     BaseFlowInfo, ChannelCreatePrepareFlowRequest, Client, CommonApproverType,
    ///     CommonFlowApprover, Operator, PrepareFlowResourceType,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("zhansan"),
    ///     );
    /// let request = ChannelCreatePrepareFlowRequest::new(
    ///         PrepareFlowResourceType::Template,
    ///         BaseFlowInfo::new("2024典子谦入职合同", 1706335491)
    ///             .flow_type("入职合同")
    ///             .flow_description("2024典子谦入职合同")
    ///             .approvers(
    ///                 Vec::from([
    ///                     CommonFlowApprover::new()
    ///                         .not_channel_organization(false)
    ///                         .approver_type(CommonApproverType::Organization)
    ///                         .organization_open_id("org_dianziqian")
    ///                         .organization_name("典子谦示例企业")
    ///                         .open_id("n9527")
    ///                         .recipient_id("yDSL6UUckpo6am9jUuRHYOWRfZbRAhm6"),
    ///                 ]),
    ///             ),
    ///     )
    ///     .resource_id("yDSL6UUckpo6ynynUx47m3cSKQavf88Q");
    /// let response = client.channel_create_prepare_flow(&request).await?;
    /// println!("{}", response.prepare_flow_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_prepare_flow(
        &self,
        request: &ChannelCreatePrepareFlowRequest,
    ) -> impl Future<Output = Result<ChannelCreatePrepareFlowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_prepare_flow`].
///
/// - `FlowOption.CcInfoVisibility` has an effect only if `FlowInfo.CcInfos` is set.
/// - `FlowOption.ResultPageConfig` has an effect only if `FlowInfo.NeedCreateReview` is `true`.
/// - `FlowInfo.Approvers` is required if `FlowOption.ForbidEditApprover` is `true`.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowRequest {
    /// What `ResourceId` refers to.
    ///
    /// - On the wire: `ResourceType`, Integer, required
    /// - If `FlowInfo.Approvers.ApproverSignTypes` is set: only `2`, `3` (others log a warning)
    /// - If `FlowInfo.Approvers.ApproverOption.ForbidModifySealInfos` is set: only `2`, `3` (others log a warning)
    /// - If `FlowInfo.Approvers.ApproverOption.ForbidAddSignDate` is `true`: only `2`, `3` (others log a warning)
    /// - Example: `2`
    pub resource_type: PrepareFlowResourceType,

    /// Flow to be started.
    ///
    /// - On the wire: `FlowInfo`, object `BaseFlowInfo`, required
    pub flow_info: BaseFlowInfo,

    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// What the flow is made from, matching `ResourceType`: a file from `UploadFiles`, a template made in the
    /// console, or a draft saved on the embedded page.
    ///
    /// - On the wire: `ResourceId`, String, optional
    /// - Example: `yDwqFUUckp3em41rUwWPgIBjsYgG5bba`
    pub resource_id: Option<String>,

    /// What the page allows and hides, such as editing and buttons.
    ///
    /// - On the wire: `FlowOption`, object `CreateFlowOption`, optional
    pub flow_option: Option<CreateFlowOption>,

    /// Not open for use. Signers.
    ///
    /// - On the wire: `FlowApproverList`, list of object `CommonFlowApprover`, optional
    /// - Deprecated: since 2026-10-26. Use `FlowInfo.Approvers`.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. Use `FlowInfo.Approvers`.")]
    pub flow_approver_list: Option<Vec<CommonFlowApprover>>,

    /// Existing flow from which the page is made. It must be waiting for the review of its start and not have passed
    /// it yet.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Example: `yDC54UUckpyr7yh4UEfZcRRy3XMQvLvT`
    pub flow_id: Option<String>,

    /// Not open for use. Preview links come from `ChannelCreateEmbedWebUrl`.
    ///
    /// - On the wire: `NeedPreview`, Boolean, optional
    /// - Example: `false`
    #[doc(hidden)]
    pub need_preview: Option<bool>,

    /// Not open for use. Organization of the call.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: Option<OrganizationInfo>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Not open for use. Settings of sign fields on the embedded start page, such as whether the date is shown by
    /// default.
    ///
    /// - On the wire: `SignComponentConfig`, object `SignComponentConfig`, optional
    /// - Deprecated: since 2026-10-26. Use `FlowOption.SignComponentConfig`.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. Use `FlowOption.SignComponentConfig`.")]
    pub sign_component_config: Option<SignComponentConfig>,
}

impl ChannelCreatePrepareFlowRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(resource_type: PrepareFlowResourceType, flow_info: BaseFlowInfo) -> Self {
        Self {
            resource_type,
            flow_info,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `ResourceId`. What the flow is made from, matching `ResourceType`: a file from `UploadFiles`, a template
    /// made in the console, or a draft saved on the embedded page.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets `FlowOption`. What the page allows and hides, such as editing and buttons.
    #[inline]
    pub fn flow_option(mut self, flow_option: CreateFlowOption) -> Self {
        self.flow_option = Some(flow_option);
        self
    }

    /// Sets `FlowApproverList`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. Use `FlowInfo.Approvers`.")]
    #[allow(deprecated)]
    #[inline]
    pub fn flow_approver_list(
        mut self,
        flow_approver_list: Vec<CommonFlowApprover>,
    ) -> Self {
        self.flow_approver_list = Some(flow_approver_list);
        self
    }

    /// Sets `FlowId`. Existing flow from which the page is made.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `NeedPreview`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = Some(need_preview);
        self
    }

    /// Sets `Organization`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `SignComponentConfig`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. Use `FlowOption.SignComponentConfig`.")]
    #[allow(deprecated)]
    #[inline]
    pub fn sign_component_config(
        mut self,
        sign_component_config: SignComponentConfig,
    ) -> Self {
        self.sign_component_config = Some(sign_component_config);
        self
    }
}

/// Response of [`Client::channel_create_prepare_flow`].
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowResponse {
    /// Link to the start page, to be embedded or opened.
    ///
    /// - On the wire: `PrepareFlowUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://embed.beta.qian.tencent.cn/contract-create?code=yDCNBUUckpvlzt0sUypjGZRCTkEHyRh6`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub prepare_flow_url: String,

    /// Link to a preview of the flow as it will look; the flow is not started yet.
    ///
    /// - On the wire: `PreviewFlowUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_flow_url: String,

    /// Temporary identifier of the flow; valid only once the flow has been started on the page.
    ///
    /// - On the wire: `FlowId`, String
    /// - Example: `yDC54UUckpyr7yh4UEfZcRRy3XMQvLvT`
    pub flow_id: Option<String>,

    /// Temporary identifier of the draft; valid only if the draft is saved on the page.
    ///
    /// - On the wire: `DraftId`, String
    /// - Example: `yDC54UUckpyr7yh4UEfZcRRy3XMQvLvT`
    pub draft_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreatePrepareFlowResponse {
    /// How long [`Self::prepare_flow_url`] is valid: 5 minutes.
    pub const PREPARE_FLOW_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);

    /// How long [`Self::preview_flow_url`] is valid: 5 minutes.
    pub const PREVIEW_FLOW_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::integer_enum! {
    /// What a prepared flow is made from.
    pub enum PrepareFlowResourceType, UnknownPrepareFlowResourceType {
        /// `1` – A template.
        Template = 1,
        /// `2` – A file.
        File = 2,
        /// `3` – A draft.
        Draft = 3,
    }
}

impl rt::Action for ChannelCreatePrepareFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(2),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreatePrepareFlow")
    };
    type Response = ChannelCreatePrepareFlowResponse;
}

rt::request! {
    ChannelCreatePrepareFlowRequest {
        0 resource_type: "ResourceType",
            required()
            .known()
            .cases(&[when(&[given(&["FlowInfo", "Approvers", "ApproverSignTypes"])]).values(&["2", "3"]), when(&[given(&["FlowInfo", "Approvers", "ApproverOption", "ForbidModifySealInfos"])]).values(&["2", "3"]), when(&[is(&["FlowInfo", "Approvers", "ApproverOption", "ForbidAddSignDate"], &["true"])]).values(&["2", "3"])]);
        1 flow_info: "FlowInfo", required();
        2 agent: Option "Agent";
        3 resource_id: Option "ResourceId";
        4 flow_option: Option "FlowOption";
        5 flow_approver_list: Option "FlowApproverList";
        6 flow_id: Option "FlowId";
        7 need_preview: Option "NeedPreview";
        8 organization: Option "Organization";
        9 operator: Option "Operator";
        10 sign_component_config: Option "SignComponentConfig";
    }
    rules [
        If { effect: Only, field: &["FlowOption", "CcInfoVisibility"], when: &[given(&["FlowInfo", "CcInfos"])] },
        If { effect: Only, field: &["FlowOption", "ResultPageConfig"], when: &[is(&["FlowInfo", "NeedCreateReview"], &["true"])] },
        If { effect: Required, field: &["FlowInfo", "Approvers"], when: &[is(&["FlowOption", "ForbidEditApprover"], &["true"])] },
    ]
}

rt::response! {
    ChannelCreatePrepareFlowResponse {
        0 prepare_flow_url: "PrepareFlowUrl", always().sensitive();
        1 preview_flow_url: "PreviewFlowUrl", always().sensitive();
        2 flow_id: Option "FlowId";
        3 draft_id: Option "DraftId";
        4 request_id: "RequestId";
    }
}
