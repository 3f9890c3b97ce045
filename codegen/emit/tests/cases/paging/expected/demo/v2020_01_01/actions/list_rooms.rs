// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/ListRooms.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::ErrorCode;

impl Client {
    /// Lists rooms by a mark.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=ListRooms)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Pages: [`list_rooms_pages`](Self::list_rooms_pages) goes through all of them
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, ListRoomsRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ListRoomsRequest::new();
    /// let response = client.list_rooms(&request).await?;
    /// println!("{:?}", response.rooms);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_rooms(
        &self,
        request: &ListRoomsRequest,
    ) -> impl Future<Output = Result<ListRoomsResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`list_rooms`](Self::list_rooms) from the `NextToken` of the request on. Nothing is
    /// called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, ListRoomsRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ListRoomsRequest::new();
    /// let mut items = client.list_rooms_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_rooms_pages(
        &self,
        request: &ListRoomsRequest,
    ) -> rt::paging::Pages<ListRoomsRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::list_rooms`].
#[must_use]
#[non_exhaustive]
pub struct ListRoomsRequest {
    /// Mark of the page before.
    ///
    /// - On the wire: `NextToken`, String, optional
    pub next_token: Option<String>,
}

impl ListRoomsRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `NextToken`. Mark of the page before.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}

impl Default for ListRoomsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::list_rooms`].
#[non_exhaustive]
pub struct ListRoomsResponse {
    /// The kinds of rooms.
    ///
    /// - On the wire: `Rooms`, list of String
    pub rooms: Option<Vec<Kind>>,

    /// Mark of the next page.
    ///
    /// - On the wire: `NextToken`, String
    pub next_token: Option<String>,

    /// Whether this is the last page.
    ///
    /// - On the wire: `ListOver`, Boolean, always present in responses
    pub list_over: bool,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Kind of a room.
    pub enum Kind, UnknownKind {
        /// `A` – Large.
        A = "A",
        /// `B` – Small.
        B = "B",
    }
}

impl rt::Action for ListRoomsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "ListRooms")
    };
    type Response = ListRoomsResponse;
}

rt::paged! {
    ListRoomsRequest,
    cursor(&["NextToken"], &["NextToken"]).items(&[&["Rooms"]]).over(&["ListOver"]);
    Kind, response => response.rooms.unwrap_or_default()
}

rt::request! {
    ListRoomsRequest {
        0 next_token: Option "NextToken";
    }
}

rt::response! {
    ListRoomsResponse {
        0 rooms: Option "Rooms";
        1 next_token: Option "NextToken";
        2 list_over: "ListOver", always();
        3 request_id: "RequestId";
    }
}
