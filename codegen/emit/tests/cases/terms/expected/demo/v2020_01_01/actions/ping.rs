// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Ping.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Answers.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Ping)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Rate limit: 900 calls per day, which the client does not count
    /// - Retry: may be sent again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation lists no error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, PingRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = PingRequest::new();
    /// let response = client.ping(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ping(
        &self,
        request: &PingRequest,
    ) -> impl Future<Output = Result<PingResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::ping`].
#[must_use]
#[non_exhaustive]
pub struct PingRequest {}

impl PingRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for PingRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::ping`].
#[non_exhaustive]
pub struct PingResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for PingRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "Ping")
    };
    type Response = PingResponse;
}

rt::request! {
    PingRequest {
    }
}

rt::response! {
    PingResponse {
        0 request_id: "RequestId";
    }
}
