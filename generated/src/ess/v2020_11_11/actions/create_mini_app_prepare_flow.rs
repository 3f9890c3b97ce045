// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateMiniAppPrepareFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{SignPageButton, TemplateOrFile};
use crate::ess::v2020_11_11::types::{
    Agent, CcInfo, MiniAppCreateApproverInfo, MiniAppCreateFlowOption,
    MiniAppCreateFlowPageOption, UserInfo,
};

impl Client {
    /// Makes a link with which a flow is started in the e-Sign mini program, from an app, mini program or H5 page of
    /// your own: signers and other data can be given beforehand and are completed and confirmed there. Nothing is
    /// started by the call. Append no parameters to the links: they could override those in them.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateMiniAppPrepareFlow)
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
    ///     CcInfo, CcType, Client, CreateMiniAppPrepareFlowRequest,
    ///     CreateMiniAppPrepareFlowRequestArgs, FlowDisplayType, MiniAppCreateApproverInfo,
    ///     MiniAppCreateFlowOption, MiniAppCreateFlowPageOption, MiniAppSignerType, Operator,
    ///     TemplateOrFile,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxjOUUgydjfxgnzUuO5zjEWA07rC5xl"));
    /// let request = CreateMiniAppPrepareFlowRequest::new(CreateMiniAppPrepareFlowRequestArgs {
    ///         resource_type: TemplateOrFile::File,
    ///         resource_id: "yDtIfUUckp9grxnsUyecoDMwRdhpe8IE".into(),
    ///         flow_name: "小程序合同发起测试".into(),
    ///     })
    ///     .approvers(
    ///         Vec::from([
    ///             MiniAppCreateApproverInfo::new(MiniAppSignerType::Organization)
    ///                 .organization_name("电子签测试企业")
    ///                 .approver_name("何规")
    ///                 .approver_mobile("18200000000"),
    ///             MiniAppCreateApproverInfo::new(MiniAppSignerType::Person)
    ///                 .approver_name("张某")
    ///                 .approver_mobile("18200000000"),
    ///         ]),
    ///     )
    ///     .cc_infos(
    ///         Vec::from([
    ///             CcInfo::new()
    ///                 .mobile("18700000000")
    ///                 .name("程某")
    ///                 .cc_type(CcType::Person),
    ///         ]),
    ///     )
    ///     .unordered(true)
    ///     .deadline_after_start_days(3)
    ///     .user_flow_type_id("")
    ///     .flow_option(
    ///         MiniAppCreateFlowOption::new()
    ///             .need_create_review(false)
    ///             .flow_display_type(FlowDisplayType::File),
    ///     )
    ///     .page_option(MiniAppCreateFlowPageOption::new().hide_sign_code_after_start(true))
    ///     .user_data("VXNlckRhdGE=");
    /// let response = client.create_mini_app_prepare_flow(&request).await?;
    /// println!("{}", response.long_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_mini_app_prepare_flow(
        &self,
        request: &CreateMiniAppPrepareFlowRequest,
    ) -> impl Future<Output = Result<CreateMiniAppPrepareFlowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_mini_app_prepare_flow`].
#[must_use]
#[non_exhaustive]
pub struct CreateMiniAppPrepareFlowRequest {
    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// What `ResourceId` refers to.
    ///
    /// - On the wire: `ResourceType`, Integer, required
    /// - Example: `1`
    pub resource_type: TemplateOrFile,

    /// What the flow is made from: a file from `UploadFiles` or a template made in the console.
    ///
    /// - On the wire: `ResourceId`, String, required
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub resource_id: String,

    /// Name of the flow, chosen by you. Also the file name when the signed contract is downloaded.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits, Chinese
    ///   punctuation, spaces, `&`, `(`, `)`, `+`, `,`, `-`, `.`, `;`, `[`, `]` and `_` (not checked before sending)
    /// - Example: `合同名称`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Signers of the flow.
    ///
    /// - On the wire: `Approvers`, list of object `MiniAppCreateApproverInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub approvers: Option<Vec<MiniAppCreateApproverInfo>>,

    /// People in copy: they see the contract and its progress and do not sign. `NotifyType` has no effect here.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub cc_infos: Option<Vec<CcInfo>>,

    /// Whether signers sign in any order. If false they sign one after another. With a template, as the template
    /// says.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub unordered: Option<bool>,

    /// Days from the start until which all must have signed.
    ///
    /// - On the wire: `DeadlineAfterStartDays`, Integer, optional
    /// - Limit: at least 1 (checked before sending), at most 30 (checked before sending)
    /// - Default: `7`, applied by the service
    /// - Example: `3`
    pub deadline_after_start_days: Option<i64>,

    /// Contract type that the organization has defined, shown in the console.
    ///
    /// - On the wire: `UserFlowTypeId`, String, optional
    /// - Example: `yDR1dUUgygj77gh6UuO4zjEvSXYRnQ84`
    pub user_flow_type_id: Option<String>,

    /// Settings of the flow.
    ///
    /// - On the wire: `FlowOption`, object `MiniAppCreateFlowOption`, optional
    pub flow_option: Option<MiniAppCreateFlowOption>,

    /// Settings of the pages in the mini program.
    ///
    /// - On the wire: `PageOption`, object `MiniAppCreateFlowPageOption`, optional
    pub page_option: Option<MiniAppCreateFlowPageOption>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), base64 text (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Buttons to hide on the sign pages.
    ///
    /// - On the wire: `Hides`, list of Integer, optional
    /// - Example: `0`, `1`, `2`
    pub hides: Option<Vec<SignPageButton>>,
}

impl CreateMiniAppPrepareFlowRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreateMiniAppPrepareFlowRequestArgs) -> Self {
        Self {
            resource_type: args.resource_type,
            resource_id: args.resource_id,
            flow_name: args.flow_name,
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

    /// Sets `Approvers`. Signers of the flow.
    #[inline]
    pub fn approvers(mut self, approvers: Vec<MiniAppCreateApproverInfo>) -> Self {
        self.approvers = Some(approvers);
        self
    }

    /// Sets `CcInfos`. People in copy: they see the contract and its progress and do not sign.
    #[inline]
    pub fn cc_infos(mut self, cc_infos: Vec<CcInfo>) -> Self {
        self.cc_infos = Some(cc_infos);
        self
    }

    /// Sets `Unordered`. Whether signers sign in any order.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }

    /// Sets `DeadlineAfterStartDays`. Days from the start until which all must have signed.
    #[inline]
    pub fn deadline_after_start_days(mut self, deadline_after_start_days: i64) -> Self {
        self.deadline_after_start_days = Some(deadline_after_start_days);
        self
    }

    /// Sets `UserFlowTypeId`. Contract type that the organization has defined, shown in the console.
    pub fn user_flow_type_id(mut self, user_flow_type_id: impl Into<String>) -> Self {
        self.user_flow_type_id = Some(user_flow_type_id.into());
        self
    }

    /// Sets `FlowOption`. Settings of the flow.
    #[inline]
    pub fn flow_option(mut self, flow_option: MiniAppCreateFlowOption) -> Self {
        self.flow_option = Some(flow_option);
        self
    }

    /// Sets `PageOption`. Settings of the pages in the mini program.
    #[inline]
    pub fn page_option(mut self, page_option: MiniAppCreateFlowPageOption) -> Self {
        self.page_option = Some(page_option);
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Hides`. Buttons to hide on the sign pages.
    #[inline]
    pub fn hides(mut self, hides: Vec<SignPageButton>) -> Self {
        self.hides = Some(hides);
        self
    }
}

/// Named arguments of [`CreateMiniAppPrepareFlowRequest::new`].
#[derive(Clone)]
pub struct CreateMiniAppPrepareFlowRequestArgs {
    /// `ResourceType` – What `ResourceId` refers to.
    pub resource_type: TemplateOrFile,
    /// `ResourceId` – What the flow is made from: a file from `UploadFiles` or a template made in the console.
    pub resource_id: String,
    /// `FlowName` – Name of the flow, chosen by you.
    pub flow_name: String,
}

/// Response of [`Client::create_mini_app_prepare_flow`].
#[non_exhaustive]
pub struct CreateMiniAppPrepareFlowResponse {
    /// H5 link that opens the e-Sign mini program, mostly sent in text messages.
    ///
    /// - On the wire: `LongUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://res.ess.tencent.cn/cdn/h5-activity-dev/jump-mp.html?to=CREATE_CONTRACT&shortKey=yDtGEUqBRu0a9TF5sO511`
    /// - Valid for 90 days, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub long_url: String,

    /// Short form of `LongUrl`, mostly sent in text messages.
    ///
    /// - On the wire: `ShortUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://test.essurl.cn/t8c0UBN2722`
    /// - Valid for 90 days, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub short_url: String,

    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// - On the wire: `MiniAppPath`, String, always present in responses
    /// - Example: `pages/guide/index?to=CREATE_CONTRACT&shortKey=yDtGEUqBRu0a9TF5sO51`
    /// - Valid for 90 days, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: String,

    /// Identifier that the flow gets if it is started; it is not started yet and uses up no quota. Each call makes a
    /// new one.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Example: `yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf`
    pub flow_id: String,

    /// Link to a picture of a QR code that opens the mini program.
    ///
    /// - On the wire: `QrcodeUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://dyn.test.ess.tencent.cn/imgs/qrcode_urls/create_contract/yDtGEUUckp95bu13UuQn9oe3FEBKizIN.png`
    /// - Valid for 90 days, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub qrcode_url: String,

    /// Link to be made into a QR code by you and scanned with WeChat; it opens the mini program directly.
    ///
    /// - On the wire: `WeixinQrcodeUrl`, String
    /// - Limit: a URL
    /// - Example: `https://res.ess.tencent.cn/mp-gate/develop/CREATE_CONTRACT?shortKey=yDtGEUqBE5oBLdr2d591`
    /// - Valid for 90 days, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub weixin_qrcode_url: Option<String>,

    /// Unix time at which the links expire.
    ///
    /// - On the wire: `ExpiredOn`, Unix time in seconds, always present in responses
    /// - Example: `1761031031`
    pub expired_on: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateMiniAppPrepareFlowResponse {
    /// How long [`Self::long_url`] is valid: 90 days.
    pub const LONG_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(7776000);

    /// How long [`Self::short_url`] is valid: 90 days.
    pub const SHORT_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(7776000);

    /// How long [`Self::mini_app_path`] is valid: 90 days.
    pub const MINI_APP_PATH_VALID_FOR: rt::Duration = rt::Duration::from_secs(7776000);

    /// How long [`Self::qrcode_url`] is valid: 90 days.
    pub const QRCODE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(7776000);

    /// How long [`Self::weixin_qrcode_url`] is valid: 90 days.
    pub const WEIXIN_QRCODE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(
        7776000,
    );
}

impl rt::Action for CreateMiniAppPrepareFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateMiniAppPrepareFlow")
    };
    type Response = CreateMiniAppPrepareFlowResponse;
}

rt::request! {
    CreateMiniAppPrepareFlowRequest {
        0 operator: Option "Operator", required();
        1 resource_type: "ResourceType", required().known();
        2 resource_id: "ResourceId", required();
        3 flow_name: "FlowName", required().sensitive().limits(&[max_chars(200)]);
        4 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        5 approvers: Option "Approvers", limits(&[max_items(50)]);
        6 cc_infos: Option "CcInfos", limits(&[max_items(50)]);
        7 unordered: Option "Unordered";
        8 deadline_after_start_days: Option "DeadlineAfterStartDays", limits(&[min(1), max(30)]);
        9 user_flow_type_id: Option "UserFlowTypeId";
        10 flow_option: Option "FlowOption";
        11 page_option: Option "PageOption";
        12 user_data: Option "UserData", sensitive().limits(&[max_chars(1000), format(Base64)]);
        13 hides: Option "Hides", each(&[documented()]);
    }
}

rt::response! {
    CreateMiniAppPrepareFlowResponse {
        0 long_url: "LongUrl", always().sensitive();
        1 short_url: "ShortUrl", always().sensitive();
        2 mini_app_path: "MiniAppPath", always().sensitive();
        3 flow_id: "FlowId", always();
        4 qrcode_url: "QrcodeUrl", always().sensitive();
        5 weixin_qrcode_url: Option "WeixinQrcodeUrl", sensitive();
        6 expired_on: "ExpiredOn", always();
        7 request_id: "RequestId";
    }
}
