// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{AutoSignScene, FlowDisplayType};
use crate::ess::v2020_11_11::types::{
    Agent, CcInfo, FlowCreateApprover, FlowOperateLimit, UserInfo,
};

impl Client {
    /// Creates a flow from a template. `CreateDocument` and `StartFlow` have to follow, then it can be signed. Uses
    /// up quota; what a cancellation gives
    /// back is said at `CancelFlow`. The operator needs the permission to start flows by the API. The signers are
    /// given by:
    ///
    /// - An employee of your own who has joined: `OrganizationName` and `UserId`.
    /// - Another employee, of your own or another organization: `OrganizationName`, `ApproverName` and
    ///   `ApproverMobile`.
    /// - A person: `ApproverName` and `ApproverMobile`.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlow)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
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
    /// - `FailedOperation.NotFoundShadowUser` – An employee of a member organization of the group is not known.
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
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     ApproverType, Client, CreateFlowRequest, FlowCreateApprover, Operator,
    ///     SignerNotifyType,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRSRUUgygj6qnwfUuO4zjEwc193c2hH"));
    /// let request = CreateFlowRequest::new(
    ///         "西红柿购买合同",
    ///         Vec::from([
    ///             FlowCreateApprover::new(ApproverType::Person)
    ///                 .approver_name("典子谦")
    ///                 .approver_mobile("113200000000")
    ///                 .notify_type(SignerNotifyType::Sms),
    ///         ]),
    ///     )
    ///     .flow_description("2024年西红柿购买合同")
    ///     .flow_type("采购合同")
    ///     .dead_line(1652931170)
    ///     .user_data("5a2X56ym5Liy")
    ///     .unordered(true);
    /// let response = client.create_flow(&request).await?;
    /// println!("{}", response.flow_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow(
        &self,
        request: &CreateFlowRequest,
    ) -> impl Future<Output = Result<CreateFlowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowRequest {
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
    /// - Example: `张三的入职合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

    /// Signers, in the order of the template.
    ///
    /// - On the wire: `Approvers`, list of object `FlowCreateApprover`, required
    /// - Limit: at most 50 items (checked before sending)
    pub approvers: Vec<FlowCreateApprover>,

    /// Description of the flow, chosen by you.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Example: `2025年张三劳务合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: Option<String>,

    /// Category of the flow, such as sales or labour contract; that of the template.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `劳务合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_type: Option<String>,

    /// No longer used.
    ///
    /// - On the wire: `ClientToken`, String, optional
    /// - Example: `该字段已不再使用`
    /// - Deprecated: since 2026-11-20. The vendor has abolished it.
    #[deprecated(note = "since 2026-11-20. The vendor has abolished it.")]
    pub client_token: Option<String>,

    /// Unix time by which all must have signed; 365 days after creation if left out. A flow not completed by then
    /// expires.
    ///
    /// - On the wire: `DeadLine`, Unix time in seconds, optional
    /// - Example: `1604912664`
    pub dead_line: Option<i64>,

    /// Unix time at which the initiator gets a text message because the contract runs out, within 10 years.
    ///
    /// - On the wire: `RemindedOn`, Unix time in seconds, optional
    /// - Limit: not before now (logs a warning), at most 3650 days from now (logs a warning)
    /// - Example: `1604912664`
    pub reminded_on: Option<i64>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 20480 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `55So5oi355qE5pWw5o2u`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Whether the signers sign in any order; as in the template.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub unordered: Option<bool>,

    /// Text shown for the contract in the list of the mini program. It may hold the variables `{合同名称}` (flow name),
    /// `{发起方企业}` and `{发起方姓名}` (organization and name of the initiator), `{签署方N企业}` and `{签署方N姓名}` (of signer N,
    /// counted from 1, at most the number of signers).
    ///
    /// - On the wire: `CustomShowMap`, String, optional
    /// - Example: `合同名称:{合同名称};发起方: {发起方企业}的{发起方姓名}大佬！;净重: 100吨;品类: 铁矿石`
    /// - Sensitive: never shown in errors, logs and debug output
    pub custom_show_map: Option<String>,

    /// Whether signers of the initiating organization need its internal review before they sign, by hand or
    /// automatically. If true, signing waits until `CreateFlowSignReview` reports that the review was passed.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub need_sign_review: Option<bool>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// People in copy, who see contract and progress without signing: persons or employees of your own, not signers.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub cc_infos: Option<Vec<CcInfo>>,

    /// Scene of personal automatic signing.
    ///
    /// - On the wire: `AutoSignScene`, String, optional
    /// - Required if `Approvers.ApproverType` is `7`
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    /// - Allowlisted: available only after the vendor has turned it on
    pub auto_sign_scene: Option<AutoSignScene>,

    /// Not open for use.
    ///
    /// - On the wire: `RelatedFlowId`, String, optional
    /// - Example: `yDCjqUUckp4ts9piUrpXRFRicu5rxxHl`
    #[doc(hidden)]
    pub related_flow_id: Option<String>,

    /// Not open for use.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Example: `https://callback.qq.com/calback.php`
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub callback_url: Option<String>,

    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub flow_display_type: Option<FlowDisplayType>,

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

impl CreateFlowRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        flow_name: impl Into<String>,
        approvers: Vec<FlowCreateApprover>,
    ) -> Self {
        Self {
            flow_name: flow_name.into(),
            approvers,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Initiator of the flow, who may belong to a member organization of the group.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `FlowDescription`. Description of the flow, chosen by you.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }

    /// Sets `FlowType`. Category of the flow, such as sales or labour contract; that of the template.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }

    /// Sets `ClientToken`. No longer used.
    #[deprecated(note = "since 2026-11-20. The vendor has abolished it.")]
    #[allow(deprecated)]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `DeadLine`. Unix time by which all must have signed; 365 days after creation if left out.
    #[inline]
    pub fn dead_line(mut self, dead_line: i64) -> Self {
        self.dead_line = Some(dead_line);
        self
    }

    /// Sets `RemindedOn`. Unix time at which the initiator gets a text message because the contract runs out, within
    /// 10 years.
    #[inline]
    pub fn reminded_on(mut self, reminded_on: i64) -> Self {
        self.reminded_on = Some(reminded_on);
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Unordered`. Whether the signers sign in any order; as in the template.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }

    /// Sets `CustomShowMap`. Text shown for the contract in the list of the mini program.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }

    /// Sets `NeedSignReview`. Whether signers of the initiating organization need its internal review before they
    /// sign, by hand or automatically.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `CcInfos`. People in copy, who see contract and progress without signing: persons or employees of your
    /// own, not signers.
    #[inline]
    pub fn cc_infos(mut self, cc_infos: Vec<CcInfo>) -> Self {
        self.cc_infos = Some(cc_infos);
        self
    }

    /// Sets `AutoSignScene`. Scene of personal automatic signing.
    #[inline]
    pub fn auto_sign_scene(mut self, auto_sign_scene: AutoSignScene) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene);
        self
    }

    /// Sets `RelatedFlowId`. Not open for use.
    #[doc(hidden)]
    pub fn related_flow_id(mut self, related_flow_id: impl Into<String>) -> Self {
        self.related_flow_id = Some(related_flow_id.into());
        self
    }

    /// Sets `CallbackUrl`. Not open for use.
    #[doc(hidden)]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `FlowDisplayType`. Word used in place of contract in text messages and on the pages for filling and
    /// signing.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = Some(flow_display_type);
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

/// Response of [`Client::create_flow`].
#[non_exhaustive]
pub struct CreateFlowResponse {
    /// Identifier of the flow; keep it.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDSLHUUckpoy5mxuUxI88twxivJGeqf5`
    pub flow_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlow")
    };
    type Response = CreateFlowResponse;
}

rt::request! {
    CreateFlowRequest {
        0 operator: Option "Operator", required();
        1 flow_name: "FlowName", required().sensitive().limits(&[max_chars(200)]);
        2 approvers: "Approvers", required().limits(&[max_items(50)]);
        3 flow_description: Option "FlowDescription", sensitive().limits(&[max_chars(1000)]);
        4 flow_type: Option "FlowType",
            sensitive()
            .limits(&[max_chars(200), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        5 client_token: Option "ClientToken";
        6 dead_line: Option "DeadLine";
        7 reminded_on: Option "RemindedOn", limits(&[min_now(0), max_now(315360000)]);
        8 user_data: Option "UserData", sensitive().limits(&[max_chars(20480), format(Base64)]);
        9 unordered: Option "Unordered";
        10 custom_show_map: Option "CustomShowMap", sensitive();
        11 need_sign_review: Option "NeedSignReview";
        12 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        13 cc_infos: Option "CcInfos", limits(&[max_items(50)]);
        14 auto_sign_scene: Option "AutoSignScene", known();
        15 related_flow_id: Option "RelatedFlowId";
        16 callback_url: Option "CallbackUrl", sensitive();
        17 flow_display_type: Option "FlowDisplayType", known();
        18 workflow: Option "Workflow";
        19 flow_operate_limit: Option "FlowOperateLimit";
    }
    rules [
        If { effect: Required, field: &["AutoSignScene"], when: &[is(&["Approvers", "ApproverType"], &["7"])] },
    ]
}

rt::response! {
    CreateFlowResponse {
        0 flow_id: "FlowId", always();
        1 request_id: "RequestId";
    }
}
