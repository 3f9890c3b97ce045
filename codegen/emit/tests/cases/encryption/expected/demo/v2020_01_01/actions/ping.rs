// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Ping.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::types::Caller;

impl Client {
    /// Answers.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Ping)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Host: `other.tencentcloudapi.com`
    /// - Operator: must set `Application.Id`
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, Operator, PingRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let client = client.as_operator(Operator::app("app-id"));
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
pub struct PingRequest {
    /// Who calls.
    ///
    /// - On the wire: `Caller`, object `Caller`, set it here or with [`Client::as_operator`]
    /// - Must set: `Application.Id`
    pub caller: Option<Caller>,
}

impl PingRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Caller`. Who calls.
    #[inline]
    pub fn caller(mut self, caller: Caller) -> Self {
        self.caller = Some(caller);
        self
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
        host: Some("other.tencentcloudapi.com"),
        operator: Some(0),
        needs: &[&["Application", "Id"]],
        ..rt::ActionInfo::of(&SERVICE, "Ping")
    };
    type Response = PingResponse;
}

rt::request! {
    PingRequest {
        0 caller: Option "Caller";
    }
}

rt::response! {
    PingResponse {
        0 request_id: "RequestId";
    }
}
