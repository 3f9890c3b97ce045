// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/RenewDisk.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Renews a disk.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=RenewDisk)
    /// - Retry: the client sends a call again if its response was lost, with the same `OrderId`, by which the service
    ///   recognizes it; another call has another token
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, RenewDiskRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = RenewDiskRequest::new("…");
    /// let response = client.renew_disk(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn renew_disk(
        &self,
        request: &RenewDiskRequest,
    ) -> impl Future<Output = Result<RenewDiskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::renew_disk`].
#[must_use]
#[non_exhaustive]
pub struct RenewDiskRequest {
    /// Names the order.
    ///
    /// - On the wire: `OrderId`, String, required
    /// - Idempotency token: where this is empty, the client gives each call a fresh one, and repeats the call with it
    pub order_id: String,
}

impl RenewDiskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

/// Response of [`Client::renew_disk`].
#[non_exhaustive]
pub struct RenewDiskResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for RenewDiskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        idempotency_token: Some("OrderId"),
        ..rt::ActionInfo::of(&SERVICE, "RenewDisk")
    };
    type Response = RenewDiskResponse;
}

rt::request! {
    RenewDiskRequest {
        0 order_id: "OrderId", required();
    }
}

rt::response! {
    RenewDiskResponse {
        0 request_id: "RequestId";
    }
}
