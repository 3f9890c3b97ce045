// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Move.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::types::Range;

impl Client {
    /// Moves ranges. A type may have the same trouble.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Move)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, MoveRequest, Range, RangeArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = MoveRequest::new(
    ///     Vec::from([Range::new(RangeArgs { start: 1, end: 1 })]),
    /// );
    /// let response = client.r#move(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#move(
        &self,
        request: &MoveRequest,
    ) -> impl Future<Output = Result<MoveResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::move`].
#[must_use]
#[non_exhaustive]
pub struct MoveRequest {
    /// What to move.
    ///
    /// - On the wire: `Ranges`, list of object `Range`, required
    pub ranges: Vec<Range>,
}

impl MoveRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(ranges: Vec<Range>) -> Self {
        Self { ranges }
    }
}

/// Response of [`Client::move`].
#[non_exhaustive]
pub struct MoveResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for MoveRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Move")
    };
    type Response = MoveResponse;
}

rt::request! {
    MoveRequest {
        0 ranges: "Ranges", required();
    }
}

rt::response! {
    MoveResponse {
        0 request_id: "RequestId";
    }
}
