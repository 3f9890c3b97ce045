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
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2024-07-15, from <https://example.com/ping>.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – It failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, PingRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = PingRequest::new("Ada").times(1);
    /// let response = client.ping(&request).await?;
    /// println!("{}", response.answer);
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
    /// Who asks.
    ///
    /// - On the wire: `Name`, String, required
    /// - Limit: at most 20 characters (checked before sending)
    /// - Example: `Ada`
    pub name: String,

    /// How often to answer.
    ///
    /// - On the wire: `Times`, Unsigned integer, optional
    /// - Default: `1`, applied by the service
    pub times: Option<u64>,
}

impl PingRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Times`. How often to answer.
    #[inline]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }
}

/// Response of [`Client::ping`].
#[non_exhaustive]
pub struct PingResponse {
    /// The answer.
    ///
    /// - On the wire: `Answer`, String, always present in responses
    pub answer: String,

    /// Whether it took long.
    ///
    /// - On the wire: `Late`, Boolean
    pub late: Option<bool>,

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
        0 name: "Name", required().limits(&[max_chars(20)]);
        1 times: Option "Times";
    }
}

rt::response! {
    PingResponse {
        0 answer: "Answer", always();
        1 late: Option "Late";
        2 request_id: "RequestId";
    }
}
