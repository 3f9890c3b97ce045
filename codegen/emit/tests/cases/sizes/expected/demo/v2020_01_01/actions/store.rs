// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Store.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Stores bytes.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Store)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, StoreRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = StoreRequest::new()
    ///     .text("abcdefgh")
    ///     .image(b"%PDF".to_vec().into())
    ///     .keys(vec!["ab".into()]);
    /// let response = client.store(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn store(
        &self,
        request: &StoreRequest,
    ) -> impl Future<Output = Result<StoreResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::store`].
#[must_use]
#[non_exhaustive]
pub struct StoreRequest {
    /// A text of a documented size.
    ///
    /// - On the wire: `Text`, String, optional
    /// - Limit: at most 16 bytes (checked before sending), at least 8 bytes (checked before sending)
    pub text: Option<String>,

    /// A picture of a documented size.
    ///
    /// - On the wire: `Image`, bytes in base64, optional
    /// - Limit: at most 1024 bytes (checked before sending), at least 1 byte (logs a warning)
    pub image: Option<rt::Binary>,

    /// Texts whose size is a hint, which nothing checks.
    ///
    /// - On the wire: `Keys`, list of String, optional
    /// - Each item: at least 2 bytes (not checked before sending)
    pub keys: Option<Vec<String>>,
}

impl StoreRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Text`. A text of a documented size.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `Image`. A picture of a documented size.
    #[inline]
    pub fn image(mut self, image: rt::Binary) -> Self {
        self.image = Some(image);
        self
    }

    /// Sets `Keys`. Texts whose size is a hint, which nothing checks.
    #[inline]
    pub fn keys(mut self, keys: Vec<String>) -> Self {
        self.keys = Some(keys);
        self
    }
}

impl Default for StoreRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::store`].
#[non_exhaustive]
pub struct StoreResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for StoreRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Store")
    };
    type Response = StoreResponse;
}

rt::request! {
    StoreRequest {
        0 text: Option "Text", limits(&[max_bytes(16), min_bytes(8).deny()]);
        1 image: Option "Image", limits(&[max_bytes(1024), min_bytes(1).warn()]);
        2 keys: Option "Keys";
    }
}

rt::response! {
    StoreResponse {
        0 request_id: "RequestId";
    }
}
