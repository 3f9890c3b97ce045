// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Show.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Shows a room. It never answers in events.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Show)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Signature: none, so the client needs no credentials for it
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, ShowRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ShowRequest::new();
    /// let response = client.show(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn show(
        &self,
        request: &ShowRequest,
    ) -> impl Future<Output = Result<ShowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::show`].
#[must_use]
#[non_exhaustive]
pub struct ShowRequest {
    /// Not used.
    ///
    /// - On the wire: `Stream`, Boolean, optional
    pub stream: Option<bool>,
}

impl ShowRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Stream`. Not used.
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

impl Default for ShowRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::show`].
#[non_exhaustive]
pub struct ShowResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ShowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        signature: rt::ActionSignature::None,
        ..rt::ActionInfo::of(&SERVICE, "Show")
    };
    type Response = ShowResponse;
}

rt::request! {
    ShowRequest {
        0 stream: Option "Stream";
    }
}

rt::response! {
    ShowResponse {
        0 request_id: "RequestId";
    }
}
