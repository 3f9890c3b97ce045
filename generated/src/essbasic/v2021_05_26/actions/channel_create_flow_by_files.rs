// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowByFiles.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeFlowDetailInfoRequest;
use crate::essbasic::v2021_05_26::enums::{
    ApproverVerifyType, AutoSignScene, CcNotifyType, FlowDisplayType, PreviewType,
};
use crate::essbasic::v2021_05_26::types::{
    Agent, ApproverItem, CcInfo, Component, FlowApproverInfo, FlowOperateLimit, UserInfo,
};

impl Client {
    /// Starts a flow from a PDF file uploaded with `UploadFiles`. The initiating organization and employee must
    /// have verified identity; signers need not: employees of any client organization or of outside
    /// organizations, signers who claim the contract later, and persons.
    ///
    /// Starting uses up quota. It is returned only if the flow is cancelled without signatures, or with automatic
    /// ones only, while free cancellations are left; not if it expires, is rejected, completed or released.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowByFiles)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](ChannelCreateFlowByFilesResponse::follow_up) to
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
    /// - `FailedOperation.AgeNotAchieveNormalLegal` – A signer is younger than the age at which signing is allowed.
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the
    ///   official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.GenerateId` – The service could not make a unique ID.
    /// - `InternalError.Pdf` – The service could not compose the PDF of a flow.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InternalError.ThirdParty` – A third party that the service relies on failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.ApproverVerifyType` – The way signers are checked is not valid.
    /// - `InvalidParameter.BizApproverAlreadyExists` – The same signer was added twice.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.ComponentType` – The type of a field is wrong.
    /// - `InvalidParameter.ComponentValue` – The value of a field is not valid.
    /// - `InvalidParameter.CustomShowMap` – The text for the contract list of the mini program holds an unknown
    ///   variable.
    /// - `InvalidParameter.CustomerData` – The data of your own that goes with the flow has a wrong length.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.FlowApproverInfos` – The number of candidates for one signer is not allowed.
    /// - `InvalidParameter.FlowApprovers` – A flow has no signers, or too many.
    /// - `InvalidParameter.FlowCallbackUrl` – The callback address of a flow is not valid.
    /// - `InvalidParameter.FlowDeadLine` – The deadline of a flow is not valid.
    /// - `InvalidParameter.FlowDescription` – The description of a flow is not valid.
    /// - `InvalidParameter.FlowFileIds` – A flow can be started from one file only.
    /// - `InvalidParameter.FlowName` – The name of a flow is not valid.
    /// - `InvalidParameter.FlowType` – The category of a flow is not valid.
    /// - `InvalidParameter.Keyword` – The keyword for placing a field is malformed or not in the file.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.NonsupportMobile` – Mobile numbers of this kind are not supported.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.SignComponentType` – The type of a sign field is not valid.
    /// - `InvalidParameter.SignComponents` – A sign field is of a type that is not supported here.
    /// - `InvalidParameter.Unordered` – The signing order is not valid.
    /// - `InvalidParameter.UnsupportedComponentType` – A field is of a type that is not supported.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded` – A quota is used up or a limit is exceeded.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.MissComponentName` – The name of a field is missing.
    /// - `MissingParameter.SealId` – The ID of a seal is missing.
    /// - `MissingParameter.SignComponents` – A signer has no sign fields.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ByFilesServerSignForbid` – Automatic signing in flows from files is not open to the
    ///   application.
    /// - `OperationDenied.CcUserRepeat` – The same person is in copy twice.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    /// - `OperationDenied.NoApproverMobileCheckPermission` – Verifying signers by mobile number is not open to the
    ///   organization.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `OperationDenied.OverseaAbilityNotOpen` – Contracts with residents of Hong Kong, Macao and Taiwan are not
    ///   open to the organization.
    /// - `OperationDenied.PersonHasNoSignature` – The person has no signature that can be used.
    /// - `OperationDenied.PersonNoOpenServerSign` – The person has not turned on automatic signing, or has turned it
    ///   off again.
    /// - `OperationDenied.RequiredComponentNotFill` – A required fill field has no value.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Resource` – A file or another resource does not exist.
    /// - `ResourceNotFound.Seal` – The seal does not exist.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverType, ChannelCreateFlowByFilesRequest, Client, Component, ComponentType,
    ///     FlowApproverInfo, GenerateMode, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCreateFlowByFilesRequest::new()
    ///     .flow_name("购买50吨西红柿的合同(15:53:35)")
    ///     .flow_approvers(
    ///         Vec::from([
    ///             FlowApproverInfo::new()
    ///                 .name("张三")
    ///                 .mobile("18888888888")
    ///                 .approver_type(ApproverType::Person)
    ///                 .sign_components(
    ///                     Vec::from([
    ///                         Component::new()
    ///                             .component_type(ComponentType::SignSignature)
    ///                             .file_index(0)
    ///                             .component_width(112.0)
    ///                             .component_height(40.0)
    ///                             .component_page(1)
    ///                             .component_pos_x(146.15625)
    ///                             .component_pos_y(472.78125)
    ///                             .component_value(""),
    ///                     ]),
    ///                 ),
    ///             FlowApproverInfo::new()
    ///                 .name("李四")
    ///                 .mobile("17333333333")
    ///                 .organization_name("李四的示例企业")
    ///                 .open_id("lisi")
    ///                 .organization_open_id("org_lisi")
    ///                 .approver_type(ApproverType::Organization)
    ///                 .sign_components(
    ///                     Vec::from([
    ///                         Component::new()
    ///                             .component_type(ComponentType::SignSeal)
    ///                             .file_index(0)
    ///                             .component_width(112.0)
    ///                             .component_height(40.0)
    ///                             .component_page(1)
    ///                             .component_pos_x(146.15625)
    ///                             .component_pos_y(472.78125)
    ///                             .component_value(""),
    ///                     ]),
    ///                 ),
    ///             FlowApproverInfo::new()
    ///                 .name("王五")
    ///                 .mobile("13333333333")
    ///                 .organization_name("王五示例企业")
    ///                 .not_channel_organization(true)
    ///                 .approver_type(ApproverType::Organization)
    ///                 .sign_components(
    ///                     Vec::from([
    ///                         Component::new()
    ///                             .component_type(ComponentType::SignSeal)
    ///                             .file_index(0)
    ///                             .component_width(112.0)
    ///                             .component_height(40.0)
    ///                             .component_page(1)
    ///                             .component_pos_x(146.15625)
    ///                             .component_pos_y(472.78125)
    ///                             .component_value(""),
    ///                         Component::new()
    ///                             .component_id("甲方签章位置")
    ///                             .component_type(ComponentType::SignSeal)
    ///                             .generate_mode(GenerateMode::Keyword)
    ///                             .component_width(112.0)
    ///                             .component_height(40.0),
    ///                     ]),
    ///                 ),
    ///         ]),
    ///     )
    ///     .file_ids(vec!["yDSLoUUckpob08ffUxVoXTnu6fPhgjmx".into()])
    ///     .unordered(true);
    /// let response = client.channel_create_flow_by_files(&request).await?;
    /// println!("{}", response.flow_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_flow_by_files(
        &self,
        request: &ChannelCreateFlowByFilesRequest,
    ) -> impl Future<Output = Result<ChannelCreateFlowByFilesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_flow_by_files`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowByFilesRequest {
    /// On whose behalf the call is made: the initiating organization and employee.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Name of the flow, chosen by you.
    ///
    /// - On the wire: `FlowName`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (not checked before sending)
    /// - Example: `张三的入职合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: Option<String>,

    /// Description of the flow, chosen by you.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Example: `张三2023年入职市场部的合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: Option<String>,

    /// Signers. If the flow is signed in order, they sign in the order of this list.
    ///
    /// - On the wire: `FlowApprovers`, list of object `FlowApproverInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    /// - Each item: `Name` is required if `ApproverType` is `PERSON` and `ApproverOption.FillType` is not set
    /// - Each item: `Mobile` is required if `ApproverType` is `PERSON` and `ApproverOption.FillType` is not set
    /// - Each item: `Name` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `true` and
    ///   `ApproverOption.FillType` is not set
    /// - Each item: `Mobile` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `true`
    ///   and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationName` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization`
    ///   is `true` and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationName` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization`
    ///   is `false` or left out and `ApproverOption.FillType` is not set
    /// - Each item: `OpenId` may not be set if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is
    ///   `true` and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationOpenId` may not be set if `ApproverType` is `ORGANIZATION` and
    ///   `NotChannelOrganization` is `true` and `ApproverOption.FillType` is not set
    pub flow_approvers: Option<Vec<FlowApproverInfo>>,

    /// PDF file from `UploadFiles`. Only one file is supported at present.
    ///
    /// - On the wire: `FileIds`, list of String, optional
    /// - Limit: at most 1 item (checked before sending)
    /// - Each item: a file of type `pdf` (not checked before sending)
    /// - Example: `yDRSRUUgygj6rqi6UuO4zjEBDACwAjgT`
    pub file_ids: Option<Vec<String>>,

    /// Fields filled in by the initiator, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers, pictures and
    /// tables; their values are given here.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: Option<Vec<Component>>,

    /// Unix time by which all must have signed; 365 days after creation if left out. A flow not completed by then
    /// expires.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1691574041`
    pub deadline: Option<i64>,

    /// Not open for use. Address for callbacks.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Example: `https://capi.toa.com/callback`
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-10-26. Use the callback address in the settings of the application.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26. Use the callback address in the settings of the application."
    )]
    pub callback_url: Option<String>,

    /// Whether signers sign in any order. If false they sign one after another, in the order of `FlowApprovers`.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub unordered: Option<bool>,

    /// Category of the contract, chosen by you, such as `入职合同`.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 255 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `入职合同`
    pub flow_type: Option<String>,

    /// Text shown for the contract in the list of the mini program. It may hold the variables `{合同名称}` (flow name),
    /// `{发起方企业}` and `{发起方姓名}` (organization and name of the initiator), `{签署方N企业}` and `{签署方N姓名}` (of signer N,
    /// counted from 1, at most the number of signers).
    ///
    /// - On the wire: `CustomShowMap`, String, optional
    /// - Example: `合同名称:{合同名称};发起方: {发起方企业}({发起方姓名});签署方:{签署方1姓名}`
    /// - Sensitive: never shown in errors, logs and debug output
    pub custom_show_map: Option<String>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `CustomerData`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `eyJpZCI6ImNvbWVmIiwibmFtZSI6IuWRseWRseWPqyJ9`
    /// - Sensitive: never shown in errors, logs and debug output
    pub customer_data: Option<String>,

    /// Whether signers of the initiating organization need its internal review before they sign, by hand or
    /// automatically. If true, signing waits until `ChannelCreateFlowSignReview` reports that the review was passed.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub need_sign_review: Option<bool>,

    /// How persons prove identity. With `MobileCheck` the contract opens if the mobile number is that of the signer,
    /// and a person without verified identity signs without face recognition; it has no effect with the signature
    /// kind `OCR_ESIGN`.
    ///
    /// - On the wire: `ApproverVerifyType`, String, optional
    /// - Default: `VerifyCheck`, applied by the service
    /// - Example: `VerifyCheck`
    pub approver_verify_type: Option<ApproverVerifyType>,

    /// Who places the sign fields of the signers.
    ///
    /// - On the wire: `SignBeanTag`, Integer, optional
    /// - If `FlowApprovers.AddSignComponentsLimits` is set: only `1` (others log a warning)
    /// - If `FlowApprovers.ApproverOption.AddSignComponentUseSealSize` is set: only `1` (others log a warning)
    /// - If `FlowApprovers.ApproverOption.ForbidAddSignDate` is `true`: only `1` (others log a warning)
    /// - Example: `0`
    pub sign_bean_tag: Option<SignFieldPlacement>,

    /// People in copy: they see the contract and its progress and do not sign. Persons, and employees of your own
    /// organization who are verified and have joined it. None of them may be a signer.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub cc_infos: Option<Vec<CcInfo>>,

    /// When the people in `CcInfos` get a text message.
    ///
    /// - On the wire: `CcNotifyType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub cc_notify_type: Option<CcNotifyType>,

    /// Scene of personal automatic signing.
    ///
    /// - On the wire: `AutoSignScene`, String, optional
    /// - Required if `FlowApprovers.ApproverType` is `PERSON_AUTO_SIGN`
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    /// - Allowlisted: available only after the vendor has turned it on
    pub auto_sign_scene: Option<AutoSignScene>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub flow_display_type: Option<FlowDisplayType>,

    /// Whether only a preview is made: no flow is started, and `PreviewUrl` is returned in place of `FlowId`.
    /// Previews have a quota of their own, two per purchased contract.
    ///
    /// - On the wire: `NeedPreview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub need_preview: Option<bool>,

    /// Kind of preview link.
    ///
    /// - On the wire: `PreviewType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Has an effect only if `NeedPreview` is `true`
    /// - Example: `0`
    pub preview_type: Option<PreviewType>,

    /// Not open for use. Whether signers can be added after the start (dynamic signers 2.0).
    ///
    /// - On the wire: `OpenDynamicFlow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    #[doc(hidden)]
    pub open_dynamic_flow: Option<bool>,

    /// Whether the flow is a dynamic one (dynamic signers 2.0): it is started without signers, who are added
    /// afterwards.
    ///
    /// - On the wire: `OpenDynamicSignFlow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub open_dynamic_sign_flow: Option<bool>,

    /// Limits what can be done with the flow later.
    ///
    /// - On the wire: `FlowOperateLimit`, object `FlowOperateLimit`, optional
    pub flow_operate_limit: Option<FlowOperateLimit>,
}

impl ChannelCreateFlowByFilesRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made: the initiating organization and employee.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FlowName`. Name of the flow, chosen by you.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }

    /// Sets `FlowDescription`. Description of the flow, chosen by you.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }

    /// Sets `FlowApprovers`. Signers.
    #[inline]
    pub fn flow_approvers(mut self, flow_approvers: Vec<FlowApproverInfo>) -> Self {
        self.flow_approvers = Some(flow_approvers);
        self
    }

    /// Sets `FileIds`. PDF file from `UploadFiles`.
    #[inline]
    pub fn file_ids(mut self, file_ids: Vec<String>) -> Self {
        self.file_ids = Some(file_ids);
        self
    }

    /// Sets `Components`. Fields filled in by the initiator, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers,
    /// pictures and tables; their values are given here.
    #[inline]
    pub fn components(mut self, components: Vec<Component>) -> Self {
        self.components = Some(components);
        self
    }

    /// Sets `Deadline`. Unix time by which all must have signed; 365 days after creation if left out.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `CallbackUrl`. Not open for use.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26. Use the callback address in the settings of the application."
    )]
    #[allow(deprecated)]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `Unordered`. Whether signers sign in any order.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }

    /// Sets `FlowType`. Category of the contract, chosen by you, such as `入职合同`.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }

    /// Sets `CustomShowMap`. Text shown for the contract in the list of the mini program.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }

    /// Sets `CustomerData`. Your own data, Base64.
    pub fn customer_data(mut self, customer_data: impl Into<String>) -> Self {
        self.customer_data = Some(customer_data.into());
        self
    }

    /// Sets `NeedSignReview`. Whether signers of the initiating organization need its internal review before they
    /// sign, by hand or automatically.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }

    /// Sets `ApproverVerifyType`. How persons prove identity.
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

    /// Sets `CcInfos`. People in copy: they see the contract and its progress and do not sign.
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

    /// Sets `AutoSignScene`. Scene of personal automatic signing.
    #[inline]
    pub fn auto_sign_scene(mut self, auto_sign_scene: AutoSignScene) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `FlowDisplayType`. Word used in place of contract in text messages and on the pages for filling and
    /// signing.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = Some(flow_display_type);
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

    /// Sets `OpenDynamicFlow`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn open_dynamic_flow(mut self, open_dynamic_flow: bool) -> Self {
        self.open_dynamic_flow = Some(open_dynamic_flow);
        self
    }

    /// Sets `OpenDynamicSignFlow`. Whether the flow is a dynamic one (dynamic signers 2.0): it is started without
    /// signers, who are added afterwards.
    #[inline]
    pub fn open_dynamic_sign_flow(mut self, open_dynamic_sign_flow: bool) -> Self {
        self.open_dynamic_sign_flow = Some(open_dynamic_sign_flow);
        self
    }

    /// Sets `FlowOperateLimit`. Limits what can be done with the flow later.
    #[inline]
    pub fn flow_operate_limit(mut self, flow_operate_limit: FlowOperateLimit) -> Self {
        self.flow_operate_limit = Some(flow_operate_limit);
        self
    }
}

impl Default for ChannelCreateFlowByFilesRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::channel_create_flow_by_files`].
#[non_exhaustive]
pub struct ChannelCreateFlowByFilesResponse {
    /// Identifier of the flow. Keep it for later calls.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: String,

    /// Signers, with their roles.
    ///
    /// - On the wire: `Approvers`, list of object `ApproverItem`
    pub approvers: Option<Vec<ApproverItem>>,

    /// Preview link. Given only if `NeedPreview` is true.
    ///
    /// - On the wire: `PreviewUrl`, String
    /// - Limit: a URL
    /// - Example:
    ///   `https://embed.qian.tencent.cn/document-url-preview?channel=PROXYCHANNEL&scene=SINGLEPAGE&code=yDAY0UUckp7ouj3qU3GpRQCZvA3aO2l0`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreateFlowByFilesResponse {
    /// How long [`Self::preview_url`] is valid: 5 minutes.
    pub const PREVIEW_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl ChannelCreateFlowByFilesResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_flow_completed`].
    ///
    /// It takes `Agent` from `request`, which this response answers.
    #[allow(deprecated)]
    pub fn follow_up(
        &self,
        request: &ChannelCreateFlowByFilesRequest,
    ) -> DescribeFlowDetailInfoRequest {
        DescribeFlowDetailInfoRequest {
            flow_ids: Some(vec![self.flow_id.clone()]),
            agent: request.agent.clone(),
            ..rt::unset()
        }
    }
}

rt::integer_enum! {
    /// Who places the sign fields of the signers.
    pub enum SignFieldPlacement, UnknownSignFieldPlacement {
        /// `0` – The initiator, when the flow is started.
        ByInitiator = 0,
        /// `1` – The signers, when they sign. They can do so in the mini program and in the web console, not in H5; sign
        /// and approve fields (`SIGN_VIRTUAL_COMBINATION`) cannot be added.
        BySigners = 1,
    }
}

impl rt::Action for ChannelCreateFlowByFilesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateFlowByFiles")
    };
    type Response = ChannelCreateFlowByFilesResponse;
}

rt::request! {
    ChannelCreateFlowByFilesRequest {
        0 agent: Option "Agent";
        1 flow_name: Option "FlowName", sensitive().limits(&[max_chars(200)]);
        2 flow_description: Option "FlowDescription", sensitive().limits(&[max_chars(1000)]);
        3 flow_approvers: Option "FlowApprovers",
            limits(&[max_items(50)])
            .rules(&[If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["PERSON"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["PERSON"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is_by_default(&["NotChannelOrganization"], &["false"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Forbidden, field: &["OpenId"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Forbidden, field: &["OrganizationOpenId"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }]);
        4 file_ids: Option "FileIds", limits(&[max_items(1)]);
        5 components: Option "Components";
        6 deadline: Option "Deadline";
        7 callback_url: Option "CallbackUrl", sensitive();
        8 unordered: Option "Unordered";
        9 flow_type: Option "FlowType",
            limits(&[max_chars(255), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        10 custom_show_map: Option "CustomShowMap", sensitive();
        11 customer_data: Option "CustomerData", sensitive().limits(&[max_chars(1000), format(Base64)]);
        12 need_sign_review: Option "NeedSignReview";
        13 approver_verify_type: Option "ApproverVerifyType", known();
        14 sign_bean_tag: Option "SignBeanTag",
            known()
            .cases(&[when(&[given(&["FlowApprovers", "AddSignComponentsLimits"])]).values(&["1"]), when(&[given(&["FlowApprovers", "ApproverOption", "AddSignComponentUseSealSize"])]).values(&["1"]), when(&[is(&["FlowApprovers", "ApproverOption", "ForbidAddSignDate"], &["true"])]).values(&["1"])]);
        15 cc_infos: Option "CcInfos", limits(&[max_items(50)]);
        16 cc_notify_type: Option "CcNotifyType", known();
        17 auto_sign_scene: Option "AutoSignScene", known();
        18 operator: Option "Operator";
        19 flow_display_type: Option "FlowDisplayType", known();
        20 need_preview: Option "NeedPreview";
        21 preview_type: Option "PreviewType", known();
        22 open_dynamic_flow: Option "OpenDynamicFlow";
        23 open_dynamic_sign_flow: Option "OpenDynamicSignFlow";
        24 flow_operate_limit: Option "FlowOperateLimit";
    }
    rules [
        If { effect: Required, field: &["AutoSignScene"], when: &[is(&["FlowApprovers", "ApproverType"], &["PERSON_AUTO_SIGN"])] },
        If { effect: Only, field: &["PreviewType"], when: &[is(&["NeedPreview"], &["true"])] },
    ]
}

rt::response! {
    ChannelCreateFlowByFilesResponse {
        0 flow_id: "FlowId", always();
        1 approvers: Option "Approvers";
        2 preview_url: Option "PreviewUrl", sensitive();
        3 request_id: "RequestId";
    }
}
