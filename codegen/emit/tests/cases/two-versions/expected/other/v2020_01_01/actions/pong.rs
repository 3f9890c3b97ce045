// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/other/2020-01-01/actions/Pong.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::other::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Answers too.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=other&Version=2020-01-01&Action=Pong)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::other::{Client, PongRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::other::Error> {
    /// let request = PongRequest::new();
    /// let response = client.pong(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pong(
        &self,
        request: &PongRequest,
    ) -> impl Future<Output = Result<PongResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::pong`].
#[must_use]
#[non_exhaustive]
pub struct PongRequest {}

impl PongRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for PongRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::pong`].
#[non_exhaustive]
pub struct PongResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for PongRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Pong")
    };
    type Response = PongResponse;
}

rt::request! {
    PongRequest {
    }
}

rt::response! {
    PongResponse {
        0 request_id: "RequestId";
    }
}
