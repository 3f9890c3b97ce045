// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Mod2.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Nothing special.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Mod2)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, Mod2Request};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = Mod2Request::new();
    /// let response = client.mod2(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn mod2(
        &self,
        request: &Mod2Request,
    ) -> impl Future<Output = Result<Mod2Response, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::mod2`].
#[must_use]
#[non_exhaustive]
pub struct Mod2Request {}

impl Mod2Request {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for Mod2Request {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::mod2`].
#[non_exhaustive]
pub struct Mod2Response {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for Mod2Request {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Mod2")
    };
    type Response = Mod2Response;
}

rt::request! {
    Mod2Request {
    }
}

rt::response! {
    Mod2Response {
        0 request_id: "RequestId";
    }
}
