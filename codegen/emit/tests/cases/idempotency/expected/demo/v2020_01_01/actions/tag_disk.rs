// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/TagDisk.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Gives a disk a tag. Its token has no effect.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=TagDisk)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, TagDiskRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = TagDiskRequest::new();
    /// let response = client.tag_disk(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn tag_disk(
        &self,
        request: &TagDiskRequest,
    ) -> impl Future<Output = Result<TagDiskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::tag_disk`].
#[must_use]
#[non_exhaustive]
pub struct TagDiskRequest {
    /// Reserved.
    ///
    /// - On the wire: `ClientToken`, String, optional
    pub client_token: Option<String>,
}

impl TagDiskRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ClientToken`. Reserved.
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

impl Default for TagDiskRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::tag_disk`].
#[non_exhaustive]
pub struct TagDiskResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for TagDiskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        ..rt::ActionInfo::of(&SERVICE, "TagDisk")
    };
    type Response = TagDiskResponse;
}

rt::request! {
    TagDiskRequest {
        0 client_token: Option "ClientToken";
    }
}

rt::response! {
    TagDiskResponse {
        0 request_id: "RequestId";
    }
}
