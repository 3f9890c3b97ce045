// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetNFCToken.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};

impl Client {
    /// Makes a token for reading a document by NFC.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetNFCToken)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError` – The service failed.
    /// - `InternalError.UnKnown` – The service failed for an unknown reason.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetNFCTokenRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetNFCTokenRequest::new();
    /// let response = client.get_nfc_token(&request).await?;
    /// println!("{:?}", response.token);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_nfc_token(
        &self,
        request: &GetNFCTokenRequest,
    ) -> impl Future<Output = Result<GetNFCTokenResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_nfc_token`].
#[must_use]
#[non_exhaustive]
pub struct GetNFCTokenRequest {}

impl GetNFCTokenRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for GetNFCTokenRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::get_nfc_token`].
#[non_exhaustive]
pub struct GetNFCTokenResponse {
    /// Token for the NFC SDK.
    ///
    /// - On the wire: `Token`, String
    /// - Example: `26ee9cb0-3fe7-44ee-990a-7c173c76766`
    /// - Sensitive: never shown in errors, logs and debug output
    pub token: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for GetNFCTokenRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetNFCToken")
    };
    type Response = GetNFCTokenResponse;
}

rt::request! {
    GetNFCTokenRequest {
    }
}

rt::response! {
    GetNFCTokenResponse {
        0 token: Option "Token", sensitive();
        1 request_id: "RequestId";
    }
}
