// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/CreateDisk.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Creates a disk.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=CreateDisk)
    /// - Retry: the client sends a call again if its response was lost, with the same `ClientToken`, by which the
    ///   service recognizes it; another call has another token
    ///
    /// Facts as of 2024-07-15, from <https://example.com/disk>.
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, CreateDiskRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = CreateDiskRequest::new(1);
    /// let response = client.create_disk(&request).await?;
    /// println!("{}", response.disk_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_disk(
        &self,
        request: &CreateDiskRequest,
    ) -> impl Future<Output = Result<CreateDiskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_disk`].
#[must_use]
#[non_exhaustive]
pub struct CreateDiskRequest {
    /// Size in GB.
    ///
    /// - On the wire: `Size`, Unsigned integer, required
    pub size: u64,

    /// Names the call.
    ///
    /// - On the wire: `ClientToken`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    /// - Idempotency token: where this is left out or empty, the client gives each call a fresh one, and repeats the
    ///   call with it
    pub client_token: Option<String>,
}

impl CreateDiskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(size: u64) -> Self {
        Self { size, ..rt::unset() }
    }

    /// Sets `ClientToken`. Names the call.
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

/// Response of [`Client::create_disk`].
#[non_exhaustive]
pub struct CreateDiskResponse {
    /// The disk.
    ///
    /// - On the wire: `DiskId`, String, always present in responses
    pub disk_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateDiskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        idempotency_token: Some("ClientToken"),
        ..rt::ActionInfo::of(&SERVICE, "CreateDisk")
    };
    type Response = CreateDiskResponse;
}

rt::request! {
    CreateDiskRequest {
        0 size: "Size", required();
        1 client_token: Option "ClientToken", limits(&[max_chars(64)]);
    }
}

rt::response! {
    CreateDiskResponse {
        0 disk_id: "DiskId", always();
        1 request_id: "RequestId";
    }
}
