// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/ListNotes.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::ErrorCode;
use crate::demo::v2020_01_01::types::{Found, Place};

impl Client {
    /// Lists notes. What counts is in an object, and so is the list.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=ListNotes)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Pages: [`list_notes_pages_`](Self::list_notes_pages_) goes through all of them
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, ListNotesRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ListNotesRequest::new();
    /// let response = client.list_notes(&request).await?;
    /// println!("{:?}", response.found);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_notes(
        &self,
        request: &ListNotesRequest,
    ) -> impl Future<Output = Result<ListNotesResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`list_notes`](Self::list_notes) from the `Place.Offset` of the request on, in pages of
    /// its `Place.Limit`, or of 100 if that is not set. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, ListNotesRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ListNotesRequest::new();
    /// let mut items = client.list_notes_pages_(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_notes_pages_(
        &self,
        request: &ListNotesRequest,
    ) -> rt::paging::Pages<ListNotesRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::list_notes`].
#[must_use]
#[non_exhaustive]
pub struct ListNotesRequest {
    /// Which notes.
    ///
    /// - On the wire: `Place`, object `Place`, optional
    pub place: Option<Place>,
}

impl ListNotesRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Place`. Which notes.
    #[inline]
    pub fn place(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }
}

impl Default for ListNotesRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::list_notes`].
#[non_exhaustive]
pub struct ListNotesResponse {
    /// What was found.
    ///
    /// - On the wire: `Found`, object `Found`
    pub found: Option<Found>,

    /// Whether there are more.
    ///
    /// - On the wire: `HasMore`, Boolean
    pub has_more: Option<bool>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ListNotesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "ListNotes")
    };
    type Response = ListNotesResponse;
}

rt::paged! {
    ListNotesRequest,
    offset(&["Place", "Offset"]).limit(&["Place", "Limit"], Some(100)).items(&[&["Found", "Notes"]]).total(&["Found", "Total"]).more(&["HasMore"]);
    crate::demo::v2020_01_01::types::Note, response => response.found.and_then(|part| part.notes).unwrap_or_default()
}

rt::request! {
    ListNotesRequest {
        0 place: Option "Place";
    }
}

rt::response! {
    ListNotesResponse {
        0 found: Option "Found";
        1 has_more: Option "HasMore";
        2 request_id: "RequestId";
    }
}
