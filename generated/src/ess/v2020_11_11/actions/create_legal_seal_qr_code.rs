// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateLegalSealQrCode.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, OrganizationInfo, UserInfo};

impl Client {
    /// Makes a QR code that, scanned in WeChat, opens the page of the e-Sign mini program where the seal of the legal
    /// representative is created. An organization can have only one such seal.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateLegalSealQrCode)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateLegalSealQrCodeRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwfsUUckpsqt647UE6uSrk1ZWhYH56z"));
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
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

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
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateLegalSealQrCode")
    };
    type Response = CreateLegalSealQrCodeResponse;
}

rt::request! {
    CreateLegalSealQrCodeRequest {
        0 operator: Option "Operator";
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 organization: Option "Organization";
    }
}

rt::response! {
    CreateLegalSealQrCodeResponse {
        0 qrcode_base64: "QrcodeBase64", always().sensitive();
        1 request_id: "RequestId";
    }
}
