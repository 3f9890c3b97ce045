// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeExtendedServiceAuthInfos.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, ExtendAuthInfo, UserInfo};

impl Client {
    /// Tells which extended services the organization has opened and who is authorized for them.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeExtendedServiceAuthInfos)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
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
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, DescribeExtendedServiceAuthInfosRequest, ExtendedServiceFilter, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRC*********g0vjoimj"));
    /// let request = DescribeExtendedServiceAuthInfosRequest::new()
    ///     .extend_service_type(ExtendedServiceFilter::from(""));
    /// let response = client.describe_extended_service_auth_infos(&request).await?;
    /// println!("{:?}", response.auth_info_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_extended_service_auth_infos(
        &self,
        request: &DescribeExtendedServiceAuthInfosRequest,
    ) -> impl Future<Output = Result<DescribeExtendedServiceAuthInfosResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_extended_service_auth_infos`].
#[must_use]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfosRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Extended service to ask about; all if empty.
    ///
    /// - On the wire: `ExtendServiceType`, String, optional
    /// - Example: `OPEN_SERVER_SIGN`
    pub extend_service_type: Option<ExtendedServiceFilter>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeExtendedServiceAuthInfosRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `ExtendServiceType`. Extended service to ask about; all if empty.
    #[inline]
    pub fn extend_service_type(
        mut self,
        extend_service_type: ExtendedServiceFilter,
    ) -> Self {
        self.extend_service_type = Some(extend_service_type);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl Default for DescribeExtendedServiceAuthInfosRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_extended_service_auth_infos`].
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfosResponse {
    /// State of the extended services.
    ///
    /// - On the wire: `AuthInfoList`, list of object `ExtendAuthInfo`, always present in responses
    pub auth_info_list: Vec<ExtendAuthInfo>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// An extended service whose state can be asked for.
    pub enum ExtendedServiceFilter, UnknownExtendedServiceFilter {
        /// `OPEN_SERVER_SIGN` – Automatic signing by the organization.
        OpenServerSign = "OPEN_SERVER_SIGN",
        /// `AUTO_SIGN_CAN_FILL_IN` – Fields may be filled in before your own organization signs automatically.
        AutoSignCanFillIn = "AUTO_SIGN_CAN_FILL_IN",
        /// `BATCH_SIGN` – Signing many contracts at once.
        BatchSign = "BATCH_SIGN",
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
        /// `ORGANIZATION_FLOW_EMAIL_NOTIFY` – Signers are notified by email.
        OrganizationFlowEmailNotify = "ORGANIZATION_FLOW_EMAIL_NOTIFY",
        /// `FLOW_APPROVAL` – Contracts have to be reviewed.
        FlowApproval = "FLOW_APPROVAL",
        /// `ORGANIZATION_FLOW_PASSWD_NOTIFY` – Signers are led to set a signing password.
        OrganizationFlowPasswdNotify = "ORGANIZATION_FLOW_PASSWD_NOTIFY",
        /// `HIDE_ONE_KEY_SIGN` – Persons write each signature by hand and cannot fill all fields with one.
        HideOneKeySign = "HIDE_ONE_KEY_SIGN",
        /// `SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE` – Persons sign by hand.
        SignSignatureDefaultSetHandwrite = "SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE",
        /// `APP_LOGIN` – Employees cannot log in to the mini program.
        AppLogin = "APP_LOGIN",
        /// `PC_LOGIN` – Employees cannot log in to the web console.
        PcLogin = "PC_LOGIN",
    }
}

impl rt::Action for DescribeExtendedServiceAuthInfosRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeExtendedServiceAuthInfos")
    };
    type Response = DescribeExtendedServiceAuthInfosResponse;
}

rt::request! {
    DescribeExtendedServiceAuthInfosRequest {
        0 operator: Option "Operator", required();
        1 extend_service_type: Option "ExtendServiceType", known();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeExtendedServiceAuthInfosResponse {
        0 auth_info_list: "AuthInfoList", always();
        1 request_id: "RequestId";
    }
}
