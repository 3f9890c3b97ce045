// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetLiveCode.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};

impl Client {
    /// Makes the digits for a check of liveness by digits.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetLiveCode)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure.InvalidAuthorization` – The `Authorization` header is malformed.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetLiveCodeRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetLiveCodeRequest::new();
    /// let response = client.get_live_code(&request).await?;
    /// println!("{}", response.live_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_live_code(
        &self,
        request: &GetLiveCodeRequest,
    ) -> impl Future<Output = Result<GetLiveCodeResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_live_code`].
#[must_use]
#[non_exhaustive]
pub struct GetLiveCodeRequest {}

impl GetLiveCodeRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for GetLiveCodeRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::get_live_code`].
#[non_exhaustive]
pub struct GetLiveCodeResponse {
    /// Digits that the user reads aloud.
    ///
    /// - On the wire: `LiveCode`, String, always present in responses
    /// - Example: `4392`
    /// - Sensitive: never shown in errors, logs and debug output
    pub live_code: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for GetLiveCodeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetLiveCode")
    };
    type Response = GetLiveCodeResponse;
}

rt::request! {
    GetLiveCodeRequest {
    }
}

rt::response! {
    GetLiveCodeResponse {
        0 live_code: "LiveCode", always().sensitive();
        1 request_id: "RequestId";
    }
}
