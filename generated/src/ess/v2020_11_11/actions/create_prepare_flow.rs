// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreatePrepareFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::FlowDisplayType;
use crate::ess::v2020_11_11::types::{
    Agent, CcInfo, Component, CreateFlowOption, FlowCreateApprover, SignComponentConfig,
    UserInfo,
};

impl Client {
    /// Makes a link to a page on which a flow is started, to be shown in an iframe of your own pages. Contract,
    /// signers and fields are given beforehand and are completed and confirmed there. Nothing is started by the call.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreatePrepareFlow)
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
    /// - `FailedOperation.AgeNotAchieveNormalLegal` – A signer is younger than the age at which signing is allowed.
    /// - `FailedOperation.FlowHasDocument` – The flow has a document already.
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the
    ///   official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `FailedOperation.RequestLimitExceeded` – Calls are sent too often.
    /// - `FailedOperation.UserInfoNoMatch` – The data of a person do not match.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbInsert` – The service could not write a new record to its database.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.CcNum` – The people in copy are not valid, or too many.
    /// - `InvalidParameter.ClientToken` – `ClientToken` is not valid.
    /// - `InvalidParameter.CustomShowMap` – The text for the contract list of the mini program holds an unknown
    ///   variable.
    /// - `InvalidParameter.FlowCallbackUrl` – The callback address of a flow is not valid.
    /// - `InvalidParameter.FlowDeadLine` – The deadline of a flow is not valid.
    /// - `InvalidParameter.FlowDescription` – The description of a flow is not valid.
    /// - `InvalidParameter.FlowName` – The name of a flow is not valid.
    /// - `InvalidParameter.FlowType` – The category of a flow is not valid.
    /// - `InvalidParameter.FlowUserData` – Your own data of a flow is not valid.
    /// - `InvalidParameter.FromSource` – The source of the call is not valid.
    /// - `InvalidParameter.IdCardValidityOverLimit` – The identity document of a person has expired.
    /// - `InvalidParameter.InvalidMobile` – A mobile number is wrong.
    /// - `InvalidParameter.InvalidName` – The name of a person is wrong.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.NotifyType` – A way of notifying is not supported.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.PersonAutoSignTag` – The scene of personal automatic signing is missing.
    /// - `InvalidParameter.PreReadTime` – The reading time is not valid.
    /// - `InvalidParameterValue.Mask` – A value is not valid; no text says which.
    /// - `LimitExceeded` – A quota is used up.
    /// - `MissingParameter.ApproverMobile` – The mobile number of a signer is missing.
    /// - `MissingParameter.ApproverName` – The name of a signer is missing.
    /// - `MissingParameter.ApproverOrganizationInfo` – The organization of a signer is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ApproverRepeat` – The same signer appears twice.
    /// - `OperationDenied.BranchSendFlowToParentNotAllow` – A member organization may not start flows of the parent
    ///   organization.
    /// - `OperationDenied.CcForbid` – People in copy are not supported here.
    /// - `OperationDenied.CcUserRepeat` – The same person is in copy twice.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NoOpenServerSign` – Automatic signing is not open.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `OperationDenied.OrgUniformSocialCreditCodeErr` – The credit code of an organization was not found in the
    ///   company register.
    /// - `OperationDenied.OrganizationNotActivated` – The organization is not activated.
    /// - `OperationDenied.OutQueryLimit` – Queries are sent too often.
    /// - `OperationDenied.OverSeaForbid` – Signers from abroad are not supported.
    /// - `OperationDenied.PersonHasNoSignature` – The person has no signature that can be used.
    /// - `OperationDenied.PersonNoOpenServerSign` – The person has not turned on automatic signing, or has turned it
    ///   off again.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist or was deleted.
    /// - `ResourceNotFound.AuthActiveOrganization` – The organization is not verified and activated.
    /// - `ResourceNotFound.FlowApprover` – The signer of the flow does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist or is not verified.
    /// - `ResourceNotFound.SuperAdmin` – The organization has no super administrator.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceNotFound.VerifyUser` – A user or employee has not verified their identity.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     ApproverOption, ApproverSignType, ApproverType, Client, Component, ComponentArgs,
    ///     ComponentType, ContractVerifyType, CreateFlowOption, CreatePrepareFlowRequest,
    ///     FlowCreateApprover, Operator, PrepareFlowResourceType, SmartFillAreaSwitch,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRSsUxxxxxxxxxxxxxxxxxLdSu"));
    /// let request = CreatePrepareFlowRequest::new("文件发起-嵌入式合同")
    ///     .resource_id("yDR0xxxxxxxxxxxxxxxxxxxEYm")
    ///     .resource_type(PrepareFlowResourceType::File)
    ///     .unordered(true)
    ///     .deadline(1791859333)
    ///     .user_flow_type_id("")
    ///     .flow_type("嵌入式文件发起合同")
    ///     .approvers(
    ///         Vec::from([
    ///             FlowCreateApprover::new(ApproverType::Person)
    ///                 .approver_name("典子谦")
    ///                 .approver_mobile("13200000000")
    ///                 .is_full_text(true)
    ///                 .pre_read_time(3)
    ///                 .approver_option(
    ///                     ApproverOption::new()
    ///                         .no_refuse(true)
    ///                         .no_transfer(true)
    ///                         .can_edit_approver(true),
    ///                 )
    ///                 .sign_components(
    ///                     Vec::from([
    ///                         Component::new(ComponentArgs {
    ///                                 component_type: ComponentType::SignSignature,
    ///                                 component_height: 100.0,
    ///                                 component_width: 100.0,
    ///                                 component_page: 1,
    ///                                 component_pos_x: 160.0,
    ///                                 component_pos_y: 360.0,
    ///                                 file_index: 0,
    ///                             })
    ///                             .component_value("")
    ///                             .lock_component_value(true)
    ///                             .forbid_move_and_delete(true),
    ///                     ]),
    ///                 )
    ///                 .components(
    ///                     Vec::from([
    ///                         Component::new(ComponentArgs {
    ///                                 component_type: ComponentType::Text,
    ///                                 component_height: 30.0,
    ///                                 component_width: 300.0,
    ///                                 component_page: 1,
    ///                                 component_pos_x: 160.0,
    ///                                 component_pos_y: 560.0,
    ///                                 file_index: 0,
    ///                             })
    ///                             .component_value(
    ///                                 "这是第一个签署人的填写控件{{ @now }}",
    ///                             )
    ///                             .lock_component_value(true)
    ///                             .forbid_move_and_delete(true),
    ///                     ]),
    ///                 )
    ///                 .approver_verify_types(
    ///                     vec![ContractVerifyType::Face, ContractVerifyType::Mobile],
    ///                 )
    ///                 .approver_sign_types(
    ///                     vec![ApproverSignType::Face, ApproverSignType::Password],
    ///                 ),
    ///             FlowCreateApprover::new(ApproverType::Organization)
    ///                 .organization_name("典子谦示例企业")
    ///                 .approver_name("典子谦")
    ///                 .approver_mobile("13200000001")
    ///                 .is_full_text(true)
    ///                 .pre_read_time(3)
    ///                 .sign_components(
    ///                     Vec::from([
    ///                         Component::new(ComponentArgs {
    ///                                 component_type: ComponentType::SignSeal,
    ///                                 component_height: 100.0,
    ///                                 component_width: 100.0,
    ///                                 component_page: 1,
    ///                                 component_pos_x: 160.0,
    ///                                 component_pos_y: 260.0,
    ///                                 file_index: 0,
    ///                             })
    ///                             .forbid_move_and_delete(true),
    ///                     ]),
    ///                 )
    ///                 .components(
    ///                     Vec::from([
    ///                         Component::new(ComponentArgs {
    ///                                 component_type: ComponentType::Text,
    ///                                 component_height: 30.0,
    ///                                 component_width: 300.0,
    ///                                 component_page: 1,
    ///                                 component_pos_x: 160.0,
    ///                                 component_pos_y: 660.0,
    ///                                 file_index: 0,
    ///                             })
    ///                             .component_value("这是第二个签署人的填写控件")
    ///                             .lock_component_value(true)
    ///                             .forbid_move_and_delete(true),
    ///                     ]),
    ///                 ),
    ///         ]),
    ///     )
    ///     .intelligent_status(SmartFillAreaSwitch::Open)
    ///     .flow_option(
    ///         CreateFlowOption::new()
    ///             .can_edit_flow(false)
    ///             .can_edit_form_field(true)
    ///             .hide_show_flow_name(true)
    ///             .hide_show_flow_type(true)
    ///             .hide_show_deadline(true)
    ///             .can_skip_add_approver(true)
    ///             .skip_upload_file(true)
    ///             .forbid_edit_fill_component(true)
    ///             .custom_create_flow_description(""),
    ///     )
    ///     .user_data("")
    ///     .flow_id("")
    ///     .initiator_components(
    ///         Vec::from([
    ///             Component::new(ComponentArgs {
    ///                     component_type: ComponentType::Text,
    ///                     component_height: 30.0,
    ///                     component_width: 300.0,
    ///                     component_page: 1,
    ///                     component_pos_x: 160.0,
    ///                     component_pos_y: 760.0,
    ///                     file_index: 0,
    ///                 })
    ///                 .component_required(true)
    ///                 .component_value("这是发起填写控件{{ @now }}")
    ///                 .lock_component_value(true)
    ///                 .forbid_move_and_delete(true),
    ///         ]),
    ///     );
    /// let response = client.create_prepare_flow(&request).await?;
    /// println!("{}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_prepare_flow(
        &self,
        request: &CreatePrepareFlowRequest,
    ) -> impl Future<Output = Result<CreatePrepareFlowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_prepare_flow`].
#[must_use]
#[non_exhaustive]
pub struct CreatePrepareFlowRequest {
    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the flow, chosen by you. Also the file name when the signed contract is downloaded.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits, Chinese
    ///   punctuation, spaces, `&`, `(`, `)`, `+`, `,`, `-`, `.`, `;`, `[`, `]` and `_` (not checked before sending)
    /// - Example: `合同名称`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

    /// What the flow is made from, matching `ResourceType`: a file from `UploadFiles`, a template made in the
    /// console, or a draft saved on the embedded page.
    ///
    /// - On the wire: `ResourceId`, String, optional
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub resource_id: Option<String>,

    /// What `ResourceId` refers to.
    ///
    /// - On the wire: `ResourceType`, Integer, optional
    /// - Default: `2`, applied by the service
    /// - Example: `1`
    pub resource_type: Option<PrepareFlowResourceType>,

    /// Whether signers sign in any order. If false they sign one after another.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub unordered: Option<bool>,

    /// Unix time by which all must have signed; 365 days after creation if left out.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1736477282`
    pub deadline: Option<i64>,

    /// Contract type that the organization has defined, shown in the console.
    ///
    /// - On the wire: `UserFlowTypeId`, String, optional
    /// - Example: `yDR1dUUgygj77gh6UuO4zjEvSXYRnQ84`
    /// - Wins over `FlowType`
    pub user_flow_type_id: Option<String>,

    /// Category of the contract, chosen by you, such as `销售合同`.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `劳动合同`
    /// - Ignored if `UserFlowTypeId` is given
    pub flow_type: Option<String>,

    /// Signers. If the flow is signed in order, they sign in the order of this list.
    ///
    /// - On the wire: `Approvers`, list of object `FlowCreateApprover`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub approvers: Option<Vec<FlowCreateApprover>>,

    /// Whether fill areas are found and added automatically.
    ///
    /// - On the wire: `IntelligentStatus`, String, optional
    /// - Default: `OPEN`, applied by the service
    /// - Example: `OPEN`
    pub intelligent_status: Option<SmartFillAreaSwitch>,

    /// Fields filled in by the initiator.
    ///
    /// - On the wire: `Components`, object `Component`, optional
    /// - Deprecated: since 2026-11-20; use `InitiatorComponents` instead
    #[deprecated(note = "since 2026-11-20; use `InitiatorComponents` instead")]
    pub components: Option<Component>,

    /// What the page allows and hides, such as editing and buttons.
    ///
    /// - On the wire: `FlowOption`, object `CreateFlowOption`, optional
    pub flow_option: Option<CreateFlowOption>,

    /// Whether signers of the initiating organization need its internal review before they sign, by hand or
    /// automatically. If true, signing waits until `CreateFlowSignReview` reports that the review was passed.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub need_sign_review: Option<bool>,

    /// Whether the flow needs the internal review of the organization before it starts. If true, the start waits
    /// until `CreateFlowSignReview` reports that the review was passed.
    ///
    /// - On the wire: `NeedCreateReview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub need_create_review: Option<bool>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 20480 characters (checked before sending), base64 text (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// People in copy: they see the contract and its progress and do not sign.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub cc_infos: Option<Vec<CcInfo>>,

    /// Existing flow from which the page is made. It must be waiting for the review of its start and not have passed
    /// it yet.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Example: `yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf`
    pub flow_id: Option<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Fields filled in by the initiator.
    ///
    /// - On the wire: `InitiatorComponents`, list of object `Component`, optional
    pub initiator_components: Option<Vec<Component>>,

    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub flow_display_type: Option<FlowDisplayType>,

    /// Not open for use. Settings of sign fields on the embedded start page, such as whether the date is shown by
    /// default.
    ///
    /// - On the wire: `SignComponentConfig`, object `SignComponentConfig`, optional
    /// - Deprecated: since 2026-11-20. Use `FlowOption.SignComponentConfig`.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20. Use `FlowOption.SignComponentConfig`.")]
    pub sign_component_config: Option<SignComponentConfig>,

    /// Whether the start has to be reviewed: the flow is submitted to the review of e-Sign itself.
    ///
    /// - On the wire: `Workflow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub workflow: Option<bool>,
}

impl CreatePrepareFlowRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_name: impl Into<String>) -> Self {
        Self {
            flow_name: flow_name.into(),
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

    /// Sets `ResourceId`. What the flow is made from, matching `ResourceType`: a file from `UploadFiles`, a template
    /// made in the console, or a draft saved on the embedded page.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets `ResourceType`. What `ResourceId` refers to.
    #[inline]
    pub fn resource_type(mut self, resource_type: PrepareFlowResourceType) -> Self {
        self.resource_type = Some(resource_type);
        self
    }

    /// Sets `Unordered`. Whether signers sign in any order.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }

    /// Sets `Deadline`. Unix time by which all must have signed; 365 days after creation if left out.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `UserFlowTypeId`. Contract type that the organization has defined, shown in the console.
    pub fn user_flow_type_id(mut self, user_flow_type_id: impl Into<String>) -> Self {
        self.user_flow_type_id = Some(user_flow_type_id.into());
        self
    }

    /// Sets `FlowType`. Category of the contract, chosen by you, such as `销售合同`.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }

    /// Sets `Approvers`. Signers.
    #[inline]
    pub fn approvers(mut self, approvers: Vec<FlowCreateApprover>) -> Self {
        self.approvers = Some(approvers);
        self
    }

    /// Sets `IntelligentStatus`. Whether fill areas are found and added automatically.
    #[inline]
    pub fn intelligent_status(
        mut self,
        intelligent_status: SmartFillAreaSwitch,
    ) -> Self {
        self.intelligent_status = Some(intelligent_status);
        self
    }

    /// Sets `Components`. Fields filled in by the initiator.
    #[deprecated(note = "since 2026-11-20; use `InitiatorComponents` instead")]
    #[allow(deprecated)]
    #[inline]
    pub fn components(mut self, components: Component) -> Self {
        self.components = Some(components);
        self
    }

    /// Sets `FlowOption`. What the page allows and hides, such as editing and buttons.
    #[inline]
    pub fn flow_option(mut self, flow_option: CreateFlowOption) -> Self {
        self.flow_option = Some(flow_option);
        self
    }

    /// Sets `NeedSignReview`. Whether signers of the initiating organization need its internal review before they
    /// sign, by hand or automatically.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }

    /// Sets `NeedCreateReview`. Whether the flow needs the internal review of the organization before it starts.
    #[inline]
    pub fn need_create_review(mut self, need_create_review: bool) -> Self {
        self.need_create_review = Some(need_create_review);
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `CcInfos`. People in copy: they see the contract and its progress and do not sign.
    #[inline]
    pub fn cc_infos(mut self, cc_infos: Vec<CcInfo>) -> Self {
        self.cc_infos = Some(cc_infos);
        self
    }

    /// Sets `FlowId`. Existing flow from which the page is made.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `InitiatorComponents`. Fields filled in by the initiator.
    #[inline]
    pub fn initiator_components(mut self, initiator_components: Vec<Component>) -> Self {
        self.initiator_components = Some(initiator_components);
        self
    }

    /// Sets `FlowDisplayType`. Word used in place of contract in text messages and on the pages for filling and
    /// signing.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }

    /// Sets `SignComponentConfig`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20. Use `FlowOption.SignComponentConfig`.")]
    #[allow(deprecated)]
    #[inline]
    pub fn sign_component_config(
        mut self,
        sign_component_config: SignComponentConfig,
    ) -> Self {
        self.sign_component_config = Some(sign_component_config);
        self
    }

    /// Sets `Workflow`. Whether the start has to be reviewed: the flow is submitted to the review of e-Sign itself.
    #[inline]
    pub fn workflow(mut self, workflow: bool) -> Self {
        self.workflow = Some(workflow);
        self
    }
}

/// Response of [`Client::create_prepare_flow`].
#[non_exhaustive]
pub struct CreatePrepareFlowResponse {
    /// Link to the start page.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// Temporary identifier of the flow; valid only once the flow has been started on the page. Each call makes a new
    /// one.
    ///
    /// - On the wire: `FlowId`, String
    /// - Example: `yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf`
    pub flow_id: Option<String>,

    /// Temporary identifier of the draft; valid only if the draft is saved on the page.
    ///
    /// - On the wire: `DraftId`, String
    /// - Example: `yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf`
    pub draft_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreatePrepareFlowResponse {
    /// How long [`Self::url`] is valid: 5 minutes.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
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

rt::text_enum! {
    /// Whether fill areas are found automatically.
    pub enum SmartFillAreaSwitch, UnknownSmartFillAreaSwitch {
        /// `OPEN` – They are.
        Open = "OPEN",
        /// `CLOSE` – They are not.
        Close = "CLOSE",
    }
}

impl rt::Action for CreatePrepareFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreatePrepareFlow")
    };
    type Response = CreatePrepareFlowResponse;
}

rt::request! {
    CreatePrepareFlowRequest {
        0 operator: Option "Operator", required();
        1 flow_name: "FlowName", required().sensitive().limits(&[max_chars(200)]);
        2 resource_id: Option "ResourceId";
        3 resource_type: Option "ResourceType", known();
        4 unordered: Option "Unordered";
        5 deadline: Option "Deadline";
        6 user_flow_type_id: Option "UserFlowTypeId";
        7 flow_type: Option "FlowType",
            limits(&[max_chars(200), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        8 approvers: Option "Approvers", limits(&[max_items(50)]);
        9 intelligent_status: Option "IntelligentStatus", known();
        10 components: Option "Components";
        11 flow_option: Option "FlowOption";
        12 need_sign_review: Option "NeedSignReview";
        13 need_create_review: Option "NeedCreateReview";
        14 user_data: Option "UserData", sensitive().limits(&[max_chars(20480), format(Base64)]);
        15 cc_infos: Option "CcInfos", limits(&[max_items(50)]);
        16 flow_id: Option "FlowId";
        17 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        18 initiator_components: Option "InitiatorComponents";
        19 flow_display_type: Option "FlowDisplayType", known();
        20 sign_component_config: Option "SignComponentConfig";
        21 workflow: Option "Workflow";
    }
}

rt::response! {
    CreatePrepareFlowResponse {
        0 url: "Url", always().sensitive();
        1 flow_id: Option "FlowId";
        2 draft_id: Option "DraftId";
        3 request_id: "RequestId";
    }
}
