// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetFaceidRiskInfoToken.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};

impl Client {
    /// Makes a token for one check of a device by SDK. `GetFaceIdRiskInfo` tells the result.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetFaceidRiskInfoToken)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DecryptSystemError` – The data could not be decrypted.
    /// - `FailedOperation.ImageSizeTooLarge` – The picture is too large.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetFaceidRiskInfoTokenRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetFaceidRiskInfoTokenRequest::new().meta("").extra("");
    /// let response = client.get_faceid_risk_info_token(&request).await?;
    /// println!("{}", response.face_id_token);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_faceid_risk_info_token(
        &self,
        request: &GetFaceidRiskInfoTokenRequest,
    ) -> impl Future<Output = Result<GetFaceidRiskInfoTokenResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_faceid_risk_info_token`].
#[must_use]
#[non_exhaustive]
pub struct GetFaceidRiskInfoTokenRequest {
    /// Text that the SDK made.
    ///
    /// - On the wire: `Meta`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    pub meta: Option<String>,

    /// Text of your own, which the result returns.
    ///
    /// - On the wire: `Extra`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub extra: Option<String>,
}

impl GetFaceidRiskInfoTokenRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Meta`. Text that the SDK made.
    pub fn meta(mut self, meta: impl Into<String>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// Sets `Extra`. Text of your own, which the result returns.
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

impl Default for GetFaceidRiskInfoTokenRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::get_faceid_risk_info_token`].
#[non_exhaustive]
pub struct GetFaceidRiskInfoTokenResponse {
    /// Token of the verification.
    ///
    /// - On the wire: `FaceIdToken`, String, always present in responses
    /// - Example: `9C66717E5-053C-425C-B5C3-D3784271DFE28`
    /// - Valid for 10 minutes, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub face_id_token: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl GetFaceidRiskInfoTokenResponse {
    /// How long [`Self::face_id_token`] is valid: 10 minutes.
    pub const FACE_ID_TOKEN_VALID_FOR: rt::Duration = rt::Duration::from_secs(600);
}

impl rt::Action for GetFaceidRiskInfoTokenRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetFaceidRiskInfoToken")
    };
    type Response = GetFaceidRiskInfoTokenResponse;
}

rt::request! {
    GetFaceidRiskInfoTokenRequest {
        0 meta: Option "Meta", sensitive();
        1 extra: Option "Extra", sensitive().limits(&[max_chars(1000)]);
    }
}

rt::response! {
    GetFaceidRiskInfoTokenResponse {
        0 face_id_token: "FaceIdToken", always().sensitive();
        1 request_id: "RequestId";
    }
}
