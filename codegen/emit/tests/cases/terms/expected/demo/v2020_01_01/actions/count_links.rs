// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/CountLinks.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Counts links.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=CountLinks)
    /// - Rate limit: 30 calls per second
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
    /// use tc3::demo::{Client, CountLinksRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = CountLinksRequest::new();
    /// let response = client.count_links(&request).await?;
    /// println!("{:?}", response.ticket);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn count_links(
        &self,
        request: &CountLinksRequest,
    ) -> impl Future<Output = Result<CountLinksResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::count_links`].
#[must_use]
#[non_exhaustive]
pub struct CountLinksRequest {}

impl CountLinksRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for CountLinksRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::count_links`].
#[non_exhaustive]
pub struct CountLinksResponse {
    /// Ticket of the count.
    ///
    /// - On the wire: `Ticket`, String
    /// - Valid for 5 minutes, and works once (assumed: the vendor does not state it)
    pub ticket: Option<String>,

    /// Mark to go on from.
    ///
    /// - On the wire: `Mark`, String
    /// - Valid for 1 hour
    /// - Works once (assumed: the vendor does not state it)
    pub mark: Option<String>,

    /// Code of the count.
    ///
    /// - On the wire: `Code`, String
    /// - Valid for 1 hour (assumed: the vendor does not state it)
    /// - Allowlisted: available only after the vendor has turned it on (assumed: the vendor does not state it)
    pub code: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CountLinksResponse {
    /// How long [`Self::ticket`] is valid: 5 minutes (assumed: the vendor does not state it).
    pub const TICKET_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);

    /// How long [`Self::mark`] is valid: 1 hour.
    pub const MARK_VALID_FOR: rt::Duration = rt::Duration::from_secs(3600);

    /// How long [`Self::code`] is valid: 1 hour (assumed: the vendor does not state it).
    pub const CODE_VALID_FOR: rt::Duration = rt::Duration::from_secs(3600);
}

impl rt::Action for CountLinksRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(30),
        ..rt::ActionInfo::of(&SERVICE, "CountLinks")
    };
    type Response = CountLinksResponse;
}

rt::request! {
    CountLinksRequest {
    }
}

rt::response! {
    CountLinksResponse {
        0 ticket: Option "Ticket";
        1 mark: Option "Mark";
        2 code: Option "Code";
        3 request_id: "RequestId";
    }
}
