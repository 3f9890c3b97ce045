// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateLegalSealQrCode.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, OrganizationInfo, UserInfo};

impl Client {
    /// Makes a QR code that, scanned in WeChat, opens the page of the e-Sign mini program where the seal of the legal
    /// representative is created. An organization can have only one such seal.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateLegalSealQrCode)
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
    /// - `FailedOperation.ErrNotSyncProxyOrganization` – The organization is to be verified by a trusted third party,
    ///   but its data has not been sent yet.
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.AuthorizationType` – The way in which the organization is to be authorized is not allowed.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.EndPoint` – The kind of link asked for is not valid.
    /// - `InvalidParameter.MenuStatus` – The setting of the side menu is not valid.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.OpenId` – The identifier of an employee is not valid.
    /// - `InvalidParameter.OrganizationId` – The identifier of an organization is not valid.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.UniformSocialCreditCode` – The unified social credit code is not valid.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.CompanyActiveInfo` – The organization has no activation data.
    /// - `MissingParameter.OrgOpenId` – The identifier of the organization is missing.
    /// - `MissingParameter.ProxyOperatorOpenId` – The identifier of the operator is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.BannedApplication` – The application has been banned.
    /// - `OperationDenied.ErrNotOpenWeakAuthorization` – The application may not have client organizations verified
    ///   by a trusted third party.
    /// - `OperationDenied.NotSupportOrgType` – Organizations of this type are not supported.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.ApplicationId` – The ID of the application does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, CreateLegalSealQrCodeRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwfwUUgygormhg1UuS2eARxjMT0mxAw")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateLegalSealQrCodeRequest::new();
    /// let response = client.create_legal_seal_qr_code(&request).await?;
    /// println!("{}", response.qrcode_base64);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_legal_seal_qr_code(
        &self,
        request: &CreateLegalSealQrCodeRequest,
    ) -> impl Future<Output = Result<CreateLegalSealQrCodeResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_legal_seal_qr_code`].
#[must_use]
#[non_exhaustive]
pub struct CreateLegalSealQrCodeRequest {
    /// On whose behalf the call is made. Organization and employee keep the identifiers given here after activation
    /// and verification: store them for later calls. Both must be unique in the application.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Not open for use. Organization of the call.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: Option<OrganizationInfo>,
}

impl CreateLegalSealQrCodeRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Organization`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
}

impl Default for CreateLegalSealQrCodeRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_legal_seal_qr_code`].
#[non_exhaustive]
pub struct CreateLegalSealQrCodeResponse {
    /// Picture of the QR code, Base64.
    ///
    /// - On the wire: `QrcodeBase64`, String, always present in responses
    /// - Limit: base64 text
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub qrcode_base64: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateLegalSealQrCodeResponse {
    /// How long [`Self::qrcode_base64`] is valid: 7 days.
    pub const QRCODE_BASE64_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreateLegalSealQrCodeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateLegalSealQrCode")
    };
    type Response = CreateLegalSealQrCodeResponse;
}

rt::request! {
    CreateLegalSealQrCodeRequest {
        0 agent: Option "Agent";
        1 operator: Option "Operator";
        2 organization: Option "Organization";
    }
}

rt::response! {
    CreateLegalSealQrCodeResponse {
        0 qrcode_base64: "QrcodeBase64", always().sensitive();
        1 request_id: "RequestId";
    }
}
