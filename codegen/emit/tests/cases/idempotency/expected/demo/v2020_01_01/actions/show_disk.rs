// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/ShowDisk.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Shows a disk.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=ShowDisk)
    /// - Retry: may be sent again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, ShowDiskRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ShowDiskRequest::new();
    /// let response = client.show_disk(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn show_disk(
        &self,
        request: &ShowDiskRequest,
    ) -> impl Future<Output = Result<ShowDiskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::show_disk`].
#[must_use]
#[non_exhaustive]
pub struct ShowDiskRequest {
    /// Names the question.
    ///
    /// - On the wire: `Token`, String, optional
    /// - Idempotency token: where this is left out or empty, the client gives each call a fresh one, and repeats the
    ///   call with it
    pub token: Option<String>,
}

impl ShowDiskRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Token`. Names the question.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }
}

impl Default for ShowDiskRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::show_disk`].
#[non_exhaustive]
pub struct ShowDiskResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ShowDiskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        idempotency_token: Some("Token"),
        ..rt::ActionInfo::of(&SERVICE, "ShowDisk")
    };
    type Response = ShowDiskResponse;
}

rt::request! {
    ShowDiskRequest {
        0 token: Option "Token";
    }
}

rt::response! {
    ShowDiskResponse {
        0 request_id: "RequestId";
    }
}
