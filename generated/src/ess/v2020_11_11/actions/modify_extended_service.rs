// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ModifyExtendedService.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::LinkEndpoint;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Opens or closes an extended service of the organization. Opening `OPEN_SERVER_SIGN` returns a link, which you
    /// have to pass on to one of those it is for to complete it there; every other change is made at once.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyExtendedService)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: super administrator, legal representative
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, LinkEndpoint, ModifyExtendedServiceRequest, Operator, ServiceSwitch,
    ///     SwitchableService,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxjOUUgydjfxgnzUuO4zjEWA07rC2xl"));
    /// let request = ModifyExtendedServiceRequest::new(
    ///         SwitchableService::OpenServerSign,
    ///         ServiceSwitch::Close,
    ///     )
    ///     .endpoint(LinkEndpoint::WeixinApp);
    /// let response = client.modify_extended_service(&request).await?;
    /// println!("{}", response.operate_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_extended_service(
        &self,
        request: &ModifyExtendedServiceRequest,
    ) -> impl Future<Output = Result<ModifyExtendedServiceResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_extended_service`].
#[must_use]
#[non_exhaustive]
pub struct ModifyExtendedServiceRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Service to open or close.
    ///
    /// - On the wire: `ServiceType`, String, required
    /// - Example: `MOBILE_CHECK_APPROVER`
    pub service_type: SwitchableService,

    /// Whether to open or close it.
    ///
    /// - On the wire: `Operate`, String, required
    /// - Example: `OPEN`
    pub operate: ServiceSwitch,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Where the link is opened.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `WEIXINAPP`, applied by the service
    /// - Example: `APP`
    pub endpoint: Option<LinkEndpoint>,
}

impl ModifyExtendedServiceRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(service_type: SwitchableService, operate: ServiceSwitch) -> Self {
        Self {
            service_type,
            operate,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
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

    /// Sets `Endpoint`. Where the link is opened.
    #[inline]
    pub fn endpoint(mut self, endpoint: LinkEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
}

/// Response of [`Client::modify_extended_service`].
#[non_exhaustive]
pub struct ModifyExtendedServiceResponse {
    /// Link to be opened by one of those it is for; you have to pass it on. Given when `OPEN_SERVER_SIGN` is opened;
    /// else empty, and the change is made at once. With `Endpoint` = `APP` it is a path in the mini program.
    ///
    /// - On the wire: `OperateUrl`, String, always present in responses
    /// - Example:
    ///   `https://res.ess.tencent.cn/cdn/h5-activity-dev/jump-mp.html?to=OPEN_SERVER_SIGN&request_token=xxxxx&organizationId=xxxxx&channelType=xxxxx&expired_time=1673428532&login=1&verify=1`
    /// - Valid for 24 hours
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub operate_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ModifyExtendedServiceResponse {
    /// How long [`Self::operate_url`] is valid: 24 hours.
    pub const OPERATE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(86400);
}

rt::text_enum! {
    /// An extended service that is opened and closed by a call.
    pub enum SwitchableService, UnknownSwitchableService {
        /// `OPEN_SERVER_SIGN` – Automatic signing by the organization.
        OpenServerSign = "OPEN_SERVER_SIGN",
        /// `AUTO_SIGN_CAN_FILL_IN` – Fields may be filled in before your own organization signs automatically.
        AutoSignCanFillIn = "AUTO_SIGN_CAN_FILL_IN",
        /// `OVERSEA_SIGN` – Contracts with residents of Hong Kong, Macao and Taiwan.
        OverseaSign = "OVERSEA_SIGN",
        /// `AGE_LIMIT_EXPANSION` – Wider age range of signers.
        AgeLimitExpansion = "AGE_LIMIT_EXPANSION",
        /// `MOBILE_CHECK_APPROVER` – Signers who are persons are verified by mobile number only.
        MobileCheckApprover = "MOBILE_CHECK_APPROVER",
        /// `HIDE_OPERATOR_DISPLAY` – The name of the operator is hidden in contracts.
        HideOperatorDisplay = "HIDE_OPERATOR_DISPLAY",
        /// `ORGANIZATION_OCR_FALLBACK` – Another kind of signature is offered after a handwritten one was not recognised
        /// by AI.
        OrganizationOcrFallback = "ORGANIZATION_OCR_FALLBACK",
        /// `ORGANIZATION_FLOW_NOTIFY_TYPE` – Signers are notified by text message.
        OrganizationFlowNotifyType = "ORGANIZATION_FLOW_NOTIFY_TYPE",
        /// `HIDE_ONE_KEY_SIGN` – Persons write each signature by hand and cannot fill all fields with one.
        HideOneKeySign = "HIDE_ONE_KEY_SIGN",
        /// `SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE` – Persons sign by hand.
        SignSignatureDefaultSetHandwrite = "SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE",
        /// `ORGANIZATION_FLOW_EMAIL_NOTIFY` – Signers are notified by email.
        OrganizationFlowEmailNotify = "ORGANIZATION_FLOW_EMAIL_NOTIFY",
        /// `FLOW_APPROVAL` – Contracts have to be reviewed.
        FlowApproval = "FLOW_APPROVAL",
        /// `ORGANIZATION_FLOW_PASSWD_NOTIFY` – Signers are led to set a signing password.
        OrganizationFlowPasswdNotify = "ORGANIZATION_FLOW_PASSWD_NOTIFY",
        /// `APP_LOGIN` – Employees cannot log in to the mini program.
        AppLogin = "APP_LOGIN",
        /// `PC_LOGIN` – Employees cannot log in to the web console.
        PcLogin = "PC_LOGIN",
    }
}

rt::text_enum! {
    /// Whether a service is opened or closed.
    pub enum ServiceSwitch, UnknownServiceSwitch {
        /// `OPEN` – Open the service.
        Open = "OPEN",
        /// `CLOSE` – Close it.
        Close = "CLOSE",
    }
}

impl rt::Action for ModifyExtendedServiceRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyExtendedService")
    };
    type Response = ModifyExtendedServiceResponse;
}

rt::request! {
    ModifyExtendedServiceRequest {
        0 operator: Option "Operator", required();
        1 service_type: "ServiceType", required().known();
        2 operate: "Operate", required().known();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 endpoint: Option "Endpoint", known();
    }
}

rt::response! {
    ModifyExtendedServiceResponse {
        0 operate_url: "OperateUrl", always().sensitive();
        1 request_id: "RequestId";
    }
}
