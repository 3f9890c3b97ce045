// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/ListNotesPages.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Takes the name that the method for the pages of another action would have.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=ListNotesPages)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, ListNotesPagesRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ListNotesPagesRequest::new();
    /// let response = client.list_notes_pages(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_notes_pages(
        &self,
        request: &ListNotesPagesRequest,
    ) -> impl Future<Output = Result<ListNotesPagesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::list_notes_pages`].
#[must_use]
#[non_exhaustive]
pub struct ListNotesPagesRequest {}

impl ListNotesPagesRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for ListNotesPagesRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::list_notes_pages`].
#[non_exhaustive]
pub struct ListNotesPagesResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ListNotesPagesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "ListNotesPages")
    };
    type Response = ListNotesPagesResponse;
}

rt::request! {
    ListNotesPagesRequest {
    }
}

rt::response! {
    ListNotesPagesResponse {
        0 request_id: "RequestId";
    }
}
