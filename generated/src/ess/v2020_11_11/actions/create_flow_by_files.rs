// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlowByFiles.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeFlowInfoRequest;
use crate::ess::v2020_11_11::enums::{
    ApproverVerifyType, AutoSignScene, CcNotifyType, FlowDisplayType, PreviewType,
};
use crate::ess::v2020_11_11::types::{
    Agent, ApproverInfo, ApproverItem, CcInfo, Component, FlowOperateLimit, UserInfo,
};

impl Client {
    /// Starts a flow from a PDF file uploaded with `UploadFiles`; `CreateFileConvertTask` converts other files. Uses
    /// up quota; what a cancellation gives
    /// back is said at `CancelFlow`. The operator needs the permission to start flows by the API. The signers are
    /// given by:
    ///
    /// - An employee of your own who has joined: `OrganizationName` and `UserId`.
    /// - Another employee, of your own or another organization: `OrganizationName`, `ApproverName` and
    ///   `ApproverMobile`.
    /// - A person: `ApproverName` and `ApproverMobile`.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowByFiles)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Takes time: pass [`response.follow_up(&request)`](CreateFlowByFilesResponse::follow_up) to
    ///   [`wait_until_flow_completed`](Self::wait_until_flow_completed)
    /// * Operator: must set `UserId`
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
    /// - `FailedOperation.FlowHasNoDocument` – The flow has no document.
    /// - `FailedOperation.NoSignReviewPass` – The review of the flow was not passed.
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the
    ///   official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `FailedOperation.PreViewUrlFail` – The link to a preview could not be made.
    /// - `FailedOperation.RequestLimitExceeded` – Calls are sent too often.
    /// - `FailedOperation.UserInfoNoMatch` – The data of a person do not match.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.DbInsert` – The service could not write a new record to its database.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.JsonMarshal` – The service could not write data as JSON.
    /// - `InternalError.Mq` – The message queue of the service failed.
    /// - `InternalError.Pdf` – The service could not compose the PDF of a flow.
    /// - `InternalError.Serialize` – The service could not serialize data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.CcNum` – The people in copy are not valid, or too many.
    /// - `InvalidParameter.ClientToken` – `ClientToken` is not valid.
    /// - `InvalidParameter.ComponentFileIndex` – A field names a file that does not exist.
    /// - `InvalidParameter.ComponentInvalid` – A field is not valid.
    /// - `InvalidParameter.ComponentPage` – A field is on a page that does not exist.
    /// - `InvalidParameter.ComponentPosition` – The position of a field is wrong.
    /// - `InvalidParameter.ComponentType` – The type of a field is wrong.
    /// - `InvalidParameter.ComponentTypeNoMatchValue` – The value of a field does not suit its kind.
    /// - `InvalidParameter.ComponentValue` – The value of a field is not valid.
    /// - `InvalidParameter.CustomShowMap` – The text for the contract list of the mini program holds an unknown
    ///   variable.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.EndPoint` – The kind of link asked for is not valid.
    /// - `InvalidParameter.FlowApprovers` – A flow has no signers, or too many.
    /// - `InvalidParameter.FlowCallbackUrl` – The callback address of a flow is not valid.
    /// - `InvalidParameter.FlowDeadLine` – The deadline of a flow is not valid.
    /// - `InvalidParameter.FlowDescription` – The description of a flow is not valid.
    /// - `InvalidParameter.FlowName` – The name of a flow is not valid.
    /// - `InvalidParameter.FlowType` – The category of a flow is not valid.
    /// - `InvalidParameter.FlowUserData` – Your own data of a flow is not valid.
    /// - `InvalidParameter.FromSource` – The source of the call is not valid.
    /// - `InvalidParameter.IdCardValidityOverLimit` – The identity document of a person has expired.
    /// - `InvalidParameter.InvalidChannel` – The channel is wrong.
    /// - `InvalidParameter.InvalidId` – An ID does not exist or is malformed.
    /// - `InvalidParameter.InvalidMobile` – A mobile number is wrong.
    /// - `InvalidParameter.InvalidName` – The name of a person is wrong.
    /// - `InvalidParameter.InvalidOrganizationName` – The name of an organization is wrong.
    /// - `InvalidParameter.InvalidVerifyChannel` – A way of proving identity is wrong.
    /// - `InvalidParameter.Keyword` – The keyword for placing a field is malformed or not in the file.
    /// - `InvalidParameter.MissingRequiredComponentValue` – A required field has no value.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.NotifyType` – A way of notifying is not supported.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.PersonAutoSignTag` – The scene of personal automatic signing is missing.
    /// - `InvalidParameter.PreReadTime` – The reading time is not valid.
    /// - `InvalidParameter.SealId` – The ID of a seal is wrong.
    /// - `InvalidParameter.SignComponentType` – The type of a sign field is not valid.
    /// - `InvalidParameter.SignComponents` – A sign field is of a type that is not supported here.
    /// - `InvalidParameter.VerifyChannel` – A way of proving identity is not supported.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded` – A quota is used up.
    /// - `MissingParameter` – A parameter is missing.
    /// - `MissingParameter.ApproverMobile` – The mobile number of a signer is missing.
    /// - `MissingParameter.ApproverName` – The name of a signer is missing.
    /// - `MissingParameter.ApproverOrganizationInfo` – The organization of a signer is missing.
    /// - `MissingParameter.ApproverRole` – The role of a signer is missing.
    /// - `MissingParameter.ApproverSignComponent` – A signer has no sign fields.
    /// - `MissingParameter.Field` – The form field that a field is placed by is not in the PDF.
    /// - `MissingParameter.FileNames` – The name of the file is missing.
    /// - `MissingParameter.FlowApprover` – The flow has no signers.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `MissingParameter.KeyWord` – The keyword that a field is placed by is not in the PDF.
    /// - `MissingParameter.Recipient` – The template has no signers.
    /// - `MissingParameter.ResourceId` – The file is missing.
    /// - `MissingParameter.ServerSignSealId` – The seal for automatic signing is missing.
    /// - `MissingParameter.SignComponents` – A signer has no sign fields.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ApproverNoMatchTemplate` – The signers differ from those of the template.
    /// - `OperationDenied.ApproverRepeat` – The same signer appears twice.
    /// - `OperationDenied.BranchSendFlowToParentNotAllow` – A member organization may not start flows of the parent
    ///   organization.
    /// - `OperationDenied.CcForbid` – People in copy are not supported here.
    /// - `OperationDenied.CcUserRepeat` – The same person is in copy twice.
    /// - `OperationDenied.ErrNoSupportIndividualHasOrganizationName` – A signer who is a person has an organization.
    /// - `OperationDenied.FileDeleted` – The file has been deleted.
    /// - `OperationDenied.FileNoMatchResource` – Files and names do not match.
    /// - `OperationDenied.FlowStatusForbid` – The state of the flow does not allow the call.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    /// - `OperationDenied.ManyResourceId` – Too many files are given.
    /// - `OperationDenied.NoApproverMobileCheckPermission` – Verifying signers by mobile number is not open to the
    ///   organization.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NoOpenServerSign` – Automatic signing is not open.
    /// - `OperationDenied.NoPermissionUseResource` – The operator may not use this resource.
    /// - `OperationDenied.NoPermissionUseServerSignSeal` – A seal of your own organization may not be used for
    ///   automatic signing.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `OperationDenied.NoSupportComponentType` – A kind of field is not supported.
    /// - `OperationDenied.NoSupportJumpPage` – The page to go to is not supported.
    /// - `OperationDenied.OrgUniformSocialCreditCodeErr` – The credit code of an organization was not found in the
    ///   company register.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.OrganizationNotActivated` – The organization is not activated.
    /// - `OperationDenied.OutQueryLimit` – Queries are sent too often.
    /// - `OperationDenied.OverSeaForbid` – Signers from abroad are not supported.
    /// - `OperationDenied.PersonHasNoSignature` – The person has no signature that can be used.
    /// - `OperationDenied.PersonNoOpenServerSign` – The person has not turned on automatic signing, or has turned it
    ///   off again.
    /// - `OperationDenied.PersonServerSignForbid` – Automatic signing by a person is refused.
    /// - `OperationDenied.RequiredComponentNotFill` – A required fill field has no value.
    /// - `OperationDenied.ServerSignNoAllowComponent` – A signer who signs automatically has fields to fill in.
    /// - `OperationDenied.ServerSignNoSupportSignature` – Automatic signing of an organization does not support
    ///   signatures.
    /// - `OperationDenied.SubOrgNotJoin` – The member organization has not joined the group.
    /// - `OperationDenied.UserNoAudit` – The request of the employee to join the organization is being reviewed.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `ResourceInUse` – The resource is in use.
    /// - `ResourceInsufficient` – There are not enough resources.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist or was deleted.
    /// - `ResourceNotFound.AuthActiveOrganization` – The organization is not verified and activated.
    /// - `ResourceNotFound.Document` – The document does not exist.
    /// - `ResourceNotFound.ErrNotExistRole` – The employee has no role.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `ResourceNotFound.FlowApprover` – The signer of the flow does not exist.
    /// - `ResourceNotFound.NotExistDocument` – The document does not exist.
    /// - `ResourceNotFound.NotExistFlow` – The flow does not exist.
    /// - `ResourceNotFound.NotExistResource` – A file or another resource does not exist.
    /// - `ResourceNotFound.NotExistTemplate` – The template does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist or is not verified.
    /// - `ResourceNotFound.Resource` – A file or another resource does not exist.
    /// - `ResourceNotFound.SuperAdmin` – The organization has no super administrator.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceNotFound.VerifyUser` – A user or employee has not verified their identity.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     ApproverInfo, ApproverType, CcInfo, Client, Component, ComponentArgs, ComponentType,
    ///     CreateFlowByFilesRequest, Operator, SignerNotifyType,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("19561039c99fe825a934a132520fde6a"));
    /// let request = CreateFlowByFilesRequest::new(
    ///         "B2C 待审核的&带有抄送人",
    ///         vec!["yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk".into()],
    ///     )
    ///     .approvers(
    ///         Vec::from([
    ///             ApproverInfo::new(ApproverType::Organization)
    ///                 .approver_name("典子谦")
    ///                 .approver_mobile("13200000000")
    ///                 .organization_name("典子谦示例企业")
    ///                 .sign_components(
    ///                     Vec::from([
    ///                         Component::new(ComponentArgs {
    ///                             component_type: ComponentType::SignSeal,
    ///                             component_height: 100.0,
    ///                             component_width: 100.0,
    ///                             component_page: 1,
    ///                             component_pos_x: 160.0,
    ///                             component_pos_y: 260.0,
    ///                             file_index: 0,
    ///                         }),
    ///                     ]),
    ///                 )
    ///                 .notify_type(SignerNotifyType::None)
    ///                 .approver_role_name("甲方")
    ///                 .pre_read_time(10),
    ///             ApproverInfo::new(ApproverType::Person)
    ///                 .approver_name("张三")
    ///                 .approver_mobile("18888888888")
    ///                 .sign_components(
    ///                     Vec::from([
    ///                         Component::new(ComponentArgs {
    ///                             component_type: ComponentType::SignSignature,
    ///                             component_height: 100.0,
    ///                             component_width: 100.0,
    ///                             component_page: 1,
    ///                             component_pos_x: 160.0,
    ///                             component_pos_y: 260.0,
    ///                             file_index: 0,
    ///                         }),
    ///                     ]),
    ///                 )
    ///                 .notify_type(SignerNotifyType::None)
    ///                 .approver_role_name("乙方"),
    ///         ]),
    ///     )
    ///     .flow_type("示例合同")
    ///     .cc_infos(
    ///         Vec::from([
    ///             CcInfo::new().mobile("15100000000").name("李四"),
    ///             CcInfo::new().mobile("13700000000").name("王五"),
    ///         ]),
    ///     )
    ///     .unordered(true)
    ///     .need_sign_review(true);
    /// let response = client.create_flow_by_files(&request).await?;
    /// println!("{}", response.flow_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_by_files(
        &self,
        request: &CreateFlowByFilesRequest,
    ) -> impl Future<Output = Result<CreateFlowByFilesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_by_files`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowByFilesRequest {
    /// Initiator of the flow, who may belong to a member organization of the group.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the flow, chosen by you. Also the file name when the signed contract is downloaded.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits, Chinese
    ///   punctuation, spaces, `&`, `(`, `)`, `+`, `,`, `-`, `.`, `;`, `[`, `]` and `_` (not checked before sending)
    /// - Example: `2013年采购西红柿合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

    /// PDF file from `UploadFiles`. Only one file is supported at present.
    ///
    /// - On the wire: `FileIds`, list of String, required
    /// - Limit: at most 1 item (checked before sending)
    /// - Example: `yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc`
    pub file_ids: Vec<String>,

    /// Signers. If the flow is signed in order, they sign in the order of this list.
    ///
    /// - On the wire: `Approvers`, list of object `ApproverInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    /// - Each item: `OrganizationName` is required if `ApproverType` is `0` or `3` and `ApproverOption.FillType` is
    ///   not set
    pub approvers: Option<Vec<ApproverInfo>>,

    /// Description of the flow, chosen by you.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Example: `2013年采购西红柿合同10吨`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: Option<String>,

    /// Category of the flow, such as sales or labour contract: one from the console, or a new one, which is then made
    /// there.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `销售合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_type: Option<String>,

    /// Fields filled in by the initiator, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers, pictures and
    /// watermarks; their values are given here.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: Option<Vec<Component>>,

    /// People in copy, who see contract and progress without signing: persons or employees of your own, not signers.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub cc_infos: Option<Vec<CcInfo>>,

    /// When the people in `CcInfos` get a text message.
    ///
    /// - On the wire: `CcNotifyType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub cc_notify_type: Option<CcNotifyType>,

    /// Whether only a preview is made: no flow is started, and `PreviewUrl` is returned in place of `FlowId`.
    /// Previews have a quota of their own, two per purchased contract.
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

    /// Unix time by which all must have signed; 365 days after creation if left out. A flow not completed by then
    /// expires.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1703061565`
    pub deadline: Option<i64>,

    /// Whether signers sign in any order. If false they sign one after another.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub unordered: Option<bool>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 20480 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `QmFzZTY0IEJhc2U2NCA=`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Unix time at which the initiator gets a text message because the contract runs out, within 10 years.
    ///
    /// - On the wire: `RemindedOn`, Unix time in seconds, optional
    /// - Limit: not before now (logs a warning), at most 3650 days from now (logs a warning)
    /// - Example: `1703061565`
    pub reminded_on: Option<i64>,

    /// How persons prove identity before viewing the contract. `MobileCheck` has no effect with the signature kind
    /// `OCR_ESIGN`.
    ///
    /// - On the wire: `ApproverVerifyType`, String, optional
    /// - Default: `VerifyCheck`, applied by the service
    /// - Example: `MobileCheck`
    pub approver_verify_type: Option<ApproverVerifyType>,

    /// Who places the sign fields of the signers.
    ///
    /// - On the wire: `SignBeanTag`, Integer, optional
    /// - Example: `0`
    pub sign_bean_tag: Option<SignFieldPlacement>,

    /// Text shown for the contract in the list of the mini program. It may hold the variables `{合同名称}` (flow name),
    /// `{发起方企业}` and `{发起方姓名}` (organization and name of the initiator), `{签署方N企业}` and `{签署方N姓名}` (of signer N,
    /// counted from 1, at most the number of signers).
    ///
    /// - On the wire: `CustomShowMap`, String, optional
    /// - Example: `合同名称:{合同名称};发起方: {发起方企业}的{发起方姓名}大佬！;净重: 100吨;品类: 铁矿石`
    /// - Sensitive: never shown in errors, logs and debug output
    pub custom_show_map: Option<String>,

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

    /// Whether signers of the initiating organization need its internal review before they sign, by hand or
    /// automatically. If true, signing waits until `CreateFlowSignReview` reports that the review was passed.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub need_sign_review: Option<bool>,

    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub flow_display_type: Option<FlowDisplayType>,

    /// Whether the flow is a dynamic one (dynamic signers 2.0): it can be started without signers, who are added
    /// afterwards. The organization needs billing by modules, and the feature has to be opened in the console.
    ///
    /// - On the wire: `OpenDynamicSignFlow`, Boolean, optional
    /// - Example: `true`
    pub open_dynamic_sign_flow: Option<bool>,

    /// Whether the flow is handed to the review of e-Sign before it starts.
    ///
    /// - On the wire: `Workflow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub workflow: Option<bool>,

    /// Limits what can be done with the flow later.
    ///
    /// - On the wire: `FlowOperateLimit`, object `FlowOperateLimit`, optional
    pub flow_operate_limit: Option<FlowOperateLimit>,
}

impl CreateFlowByFilesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_name: impl Into<String>, file_ids: Vec<String>) -> Self {
        Self {
            flow_name: flow_name.into(),
            file_ids,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Initiator of the flow, who may belong to a member organization of the group.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Approvers`. Signers.
    #[inline]
    pub fn approvers(mut self, approvers: Vec<ApproverInfo>) -> Self {
        self.approvers = Some(approvers);
        self
    }

    /// Sets `FlowDescription`. Description of the flow, chosen by you.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }

    /// Sets `FlowType`. Category of the flow, such as sales or labour contract: one from the console, or a new one,
    /// which is then made there.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }

    /// Sets `Components`. Fields filled in by the initiator, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers,
    /// pictures and watermarks; their values are given here.
    #[inline]
    pub fn components(mut self, components: Vec<Component>) -> Self {
        self.components = Some(components);
        self
    }

    /// Sets `CcInfos`. People in copy, who see contract and progress without signing: persons or employees of your
    /// own, not signers.
    #[inline]
    pub fn cc_infos(mut self, cc_infos: Vec<CcInfo>) -> Self {
        self.cc_infos = Some(cc_infos);
        self
    }

    /// Sets `CcNotifyType`. When the people in `CcInfos` get a text message.
    #[inline]
    pub fn cc_notify_type(mut self, cc_notify_type: CcNotifyType) -> Self {
        self.cc_notify_type = Some(cc_notify_type);
        self
    }

    /// Sets `NeedPreview`. Whether only a preview is made: no flow is started, and `PreviewUrl` is returned in place
    /// of `FlowId`.
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

    /// Sets `Deadline`. Unix time by which all must have signed; 365 days after creation if left out.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `Unordered`. Whether signers sign in any order.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `RemindedOn`. Unix time at which the initiator gets a text message because the contract runs out, within
    /// 10 years.
    #[inline]
    pub fn reminded_on(mut self, reminded_on: i64) -> Self {
        self.reminded_on = Some(reminded_on);
        self
    }

    /// Sets `ApproverVerifyType`. How persons prove identity before viewing the contract.
    #[inline]
    pub fn approver_verify_type(
        mut self,
        approver_verify_type: ApproverVerifyType,
    ) -> Self {
        self.approver_verify_type = Some(approver_verify_type);
        self
    }

    /// Sets `SignBeanTag`. Who places the sign fields of the signers.
    #[inline]
    pub fn sign_bean_tag(mut self, sign_bean_tag: SignFieldPlacement) -> Self {
        self.sign_bean_tag = Some(sign_bean_tag);
        self
    }

    /// Sets `CustomShowMap`. Text shown for the contract in the list of the mini program.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
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

    /// Sets `NeedSignReview`. Whether signers of the initiating organization need its internal review before they
    /// sign, by hand or automatically.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }

    /// Sets `FlowDisplayType`. Word used in place of contract in text messages and on the pages for filling and
    /// signing.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }

    /// Sets `OpenDynamicSignFlow`. Whether the flow is a dynamic one (dynamic signers 2.0): it can be started without
    /// signers, who are added afterwards.
    #[inline]
    pub fn open_dynamic_sign_flow(mut self, open_dynamic_sign_flow: bool) -> Self {
        self.open_dynamic_sign_flow = Some(open_dynamic_sign_flow);
        self
    }

    /// Sets `Workflow`. Whether the flow is handed to the review of e-Sign before it starts.
    #[inline]
    pub fn workflow(mut self, workflow: bool) -> Self {
        self.workflow = Some(workflow);
        self
    }

    /// Sets `FlowOperateLimit`. Limits what can be done with the flow later.
    #[inline]
    pub fn flow_operate_limit(mut self, flow_operate_limit: FlowOperateLimit) -> Self {
        self.flow_operate_limit = Some(flow_operate_limit);
        self
    }
}

/// Response of [`Client::create_flow_by_files`].
#[non_exhaustive]
pub struct CreateFlowByFilesResponse {
    /// Identifier of the flow; keep it. Not given for a preview.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDtwLUUckp79lzviUuBHsZJEXIiDDqEV`
    pub flow_id: String,

    /// Preview link. Given only if `NeedPreview` is true.
    ///
    /// - On the wire: `PreviewUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://qian.tencent.com/1234.jpg`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_url: String,

    /// Signers, with their roles.
    ///
    /// - On the wire: `Approvers`, list of object `ApproverItem`
    pub approvers: Option<Vec<ApproverItem>>,

    /// Identifier of the review. Given only if `Workflow` is true.
    ///
    /// - On the wire: `WorkflowInstanceId`, String
    /// - Example: `2028742319208935424`
    pub workflow_instance_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateFlowByFilesResponse {
    /// How long [`Self::preview_url`] is valid: 5 minutes.
    pub const PREVIEW_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl CreateFlowByFilesResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_flow_completed`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateFlowByFilesRequest,
    ) -> DescribeFlowInfoRequest {
        DescribeFlowInfoRequest {
            flow_ids: Some(vec![self.flow_id.clone()]),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

rt::integer_enum! {
    /// Who places the sign fields of the signers.
    pub enum SignFieldPlacement, UnknownSignFieldPlacement {
        /// `0` – The initiator, when the flow is started.
        ByInitiator = 0,
        /// `1` – The signers, when they sign. They can do so in the mini program and in the web console, not in H5.
        BySigners = 1,
    }
}

impl rt::Action for CreateFlowByFilesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowByFiles")
    };
    type Response = CreateFlowByFilesResponse;
}

rt::request! {
    CreateFlowByFilesRequest {
        0 operator: Option "Operator", required();
        1 flow_name: "FlowName", required().sensitive().limits(&[max_chars(200)]);
        2 file_ids: "FileIds", required().limits(&[max_items(1)]);
        3 approvers: Option "Approvers",
            limits(&[max_items(50)])
            .rules(&[If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["0", "3"]), absent(&["ApproverOption", "FillType"])] }]);
        4 flow_description: Option "FlowDescription", sensitive().limits(&[max_chars(1000)]);
        5 flow_type: Option "FlowType",
            sensitive()
            .limits(&[max_chars(200), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        6 components: Option "Components";
        7 cc_infos: Option "CcInfos", limits(&[max_items(50)]);
        8 cc_notify_type: Option "CcNotifyType", known();
        9 need_preview: Option "NeedPreview";
        10 preview_type: Option "PreviewType", known();
        11 deadline: Option "Deadline";
        12 unordered: Option "Unordered";
        13 user_data: Option "UserData", sensitive().limits(&[max_chars(20480), format(Base64)]);
        14 reminded_on: Option "RemindedOn", limits(&[min_now(0), max_now(315360000)]);
        15 approver_verify_type: Option "ApproverVerifyType", known();
        16 sign_bean_tag: Option "SignBeanTag", known();
        17 custom_show_map: Option "CustomShowMap", sensitive();
        18 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        19 auto_sign_scene: Option "AutoSignScene", known();
        20 need_sign_review: Option "NeedSignReview";
        21 flow_display_type: Option "FlowDisplayType", known();
        22 open_dynamic_sign_flow: Option "OpenDynamicSignFlow";
        23 workflow: Option "Workflow";
        24 flow_operate_limit: Option "FlowOperateLimit";
    }
    rules [
        If { effect: Required, field: &["AutoSignScene"], when: &[is(&["Approvers", "ApproverType"], &["7"])] },
        If { effect: Only, field: &["PreviewType"], when: &[is(&["NeedPreview"], &["true"])] },
    ]
}

rt::response! {
    CreateFlowByFilesResponse {
        0 flow_id: "FlowId", always();
        1 preview_url: "PreviewUrl", always().sensitive();
        2 approvers: Option "Approvers";
        3 workflow_instance_id: Option "WorkflowInstanceId";
        4 request_id: "RequestId";
    }
}
