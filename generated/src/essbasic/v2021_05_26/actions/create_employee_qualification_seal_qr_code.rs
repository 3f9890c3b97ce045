// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateEmployeeQualificationSealQrCode.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Makes a QR code with which a person grants a professional qualification seal to the client organization.
    /// Scanned in WeChat, it opens the e-Sign mini program. After the person has agreed, a seal administrator of the
    /// organization has to approve the seal before it can be used.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateEmployeeQualificationSealQrCode)
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
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied.OperatorHasNoPermission` – The operator lacks a permission.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, CreateEmployeeQualificationSealQrCodeRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwfwUUgygormhg1UuS2eARxjMT0mxAw")
    ///             .organization("org_zhangsan")
    ///             .user("n02468"),
    ///     );
    /// let request = CreateEmployeeQualificationSealQrCodeRequest::new()
    ///     .hint_text("我是提示文字");
    /// let response = client.create_employee_qualification_seal_qr_code(&request).await?;
    /// println!("{:?}", response.qrcode_base64);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_employee_qualification_seal_qr_code(
        &self,
        request: &CreateEmployeeQualificationSealQrCodeRequest,
    ) -> impl Future<
        Output = Result<CreateEmployeeQualificationSealQrCodeResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_employee_qualification_seal_qr_code`].
#[must_use]
#[non_exhaustive]
pub struct CreateEmployeeQualificationSealQrCodeRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Text shown to the person in the lower part of the authorization page, to say what the seal is wanted for.
    ///
    /// - On the wire: `HintText`, String, optional
    /// - Example: `请授权注册消防工程师执业印章`
    pub hint_text: Option<String>,

    /// Your own data, Base64. It comes back unchanged in the callback after the seal has been granted.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 2000 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `QmFzZTYOIEJhc2U2NCA=`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,
}

impl CreateEmployeeQualificationSealQrCodeRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
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

    /// Sets `HintText`. Text shown to the person in the lower part of the authorization page, to say what the seal is
    /// wanted for.
    pub fn hint_text(mut self, hint_text: impl Into<String>) -> Self {
        self.hint_text = Some(hint_text.into());
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

impl Default for CreateEmployeeQualificationSealQrCodeRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_employee_qualification_seal_qr_code`].
#[non_exhaustive]
pub struct CreateEmployeeQualificationSealQrCodeResponse {
    /// Picture of the QR code, Base64.
    ///
    /// - On the wire: `QrcodeBase64`, String
    /// - Limit: base64 text
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub qrcode_base64: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateEmployeeQualificationSealQrCodeResponse {
    /// How long [`Self::qrcode_base64`] is valid: 7 days.
    pub const QRCODE_BASE64_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreateEmployeeQualificationSealQrCodeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateEmployeeQualificationSealQrCode")
    };
    type Response = CreateEmployeeQualificationSealQrCodeResponse;
}

rt::request! {
    CreateEmployeeQualificationSealQrCodeRequest {
        0 agent: Option "Agent", required();
        1 hint_text: Option "HintText";
        2 user_data: Option "UserData", sensitive().limits(&[max_chars(2000), format(Base64)]);
    }
}

rt::response! {
    CreateEmployeeQualificationSealQrCodeResponse {
        0 qrcode_base64: Option "QrcodeBase64", sensitive();
        1 request_id: "RequestId";
    }
}
