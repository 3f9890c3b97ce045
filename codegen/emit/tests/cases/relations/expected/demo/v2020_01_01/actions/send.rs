// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Send.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::types::Batch;

impl Client {
    /// Sends to several people.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Send)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, SendRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = SendRequest::new(vec!["…".into()]);
    /// let response = client.send(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(
        &self,
        request: &SendRequest,
    ) -> impl Future<Output = Result<SendResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::send`].
///
/// - Of `Ids`, `Copy.Ids`, those that are set have the same number of items.
/// - `Copy.Day` is not before `Start`, and at most 1 day after it.
#[must_use]
#[non_exhaustive]
pub struct SendRequest {
    /// Who gets it.
    ///
    /// - On the wire: `Ids`, list of String, required
    /// - Limit: at most 20 items (checked before sending)
    /// - Number of items: as many as `Names` and `Titles`, where those are set
    /// - No item may occur twice
    pub ids: Vec<String>,

    /// How they are called.
    ///
    /// - On the wire: `Names`, list of String, optional
    /// - Number of items: as many as `Ids` and `Titles`, where those are set
    pub names: Option<Vec<String>>,

    /// How they are addressed.
    ///
    /// - On the wire: `Titles`, list of String, optional
    /// - Number of items: as many as `Ids` and `Names`, where those are set
    pub titles: Option<Vec<String>>,

    /// Who gets a copy.
    ///
    /// - On the wire: `Copy`, object `Batch`, optional
    /// - No value of `Ids` in it may occur twice
    /// - Here: Of `Ids`, `Extra.Names`, those that are set have the same number of items
    pub copy: Option<Batch>,

    /// More people.
    ///
    /// - On the wire: `Batches`, list of object `Batch`, optional
    /// - No value of `Extra.Names` in it may occur twice
    pub batches: Option<Vec<Batch>>,

    /// First day.
    ///
    /// - On the wire: `Start`, date (`2022-01-01`), optional
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Not after `End`, and at most 90 days before it
    pub start: Option<String>,

    /// Last day.
    ///
    /// - On the wire: `End`, date (`2022-01-01`), optional
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Not before `Start`, and at most 90 days after it
    pub end: Option<String>,

    /// When it was sent.
    ///
    /// - On the wire: `Sent`, Unix time in milliseconds, optional
    /// - Not after `Read`
    pub sent: Option<i64>,

    /// When it was read.
    ///
    /// - On the wire: `Read`, Unix time in milliseconds, optional
    /// - Not before `Sent`
    pub read: Option<i64>,
}

impl SendRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(ids: Vec<String>) -> Self {
        Self { ids, ..rt::unset() }
    }

    /// Sets `Names`. How they are called.
    #[inline]
    pub fn names(mut self, names: Vec<String>) -> Self {
        self.names = Some(names);
        self
    }

    /// Sets `Titles`. How they are addressed.
    #[inline]
    pub fn titles(mut self, titles: Vec<String>) -> Self {
        self.titles = Some(titles);
        self
    }

    /// Sets `Copy`. Who gets a copy.
    #[inline]
    pub fn copy(mut self, copy: Batch) -> Self {
        self.copy = Some(copy);
        self
    }

    /// Sets `Batches`. More people.
    #[inline]
    pub fn batches(mut self, batches: Vec<Batch>) -> Self {
        self.batches = Some(batches);
        self
    }

    /// Sets `Start`. First day.
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Sets `End`. Last day.
    pub fn end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Sets `Sent`. When it was sent.
    #[inline]
    pub fn sent(mut self, sent: i64) -> Self {
        self.sent = Some(sent);
        self
    }

    /// Sets `Read`. When it was read.
    #[inline]
    pub fn read(mut self, read: i64) -> Self {
        self.read = Some(read);
        self
    }
}

/// Response of [`Client::send`].
#[non_exhaustive]
pub struct SendResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for SendRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Send")
    };
    type Response = SendResponse;
}

rt::request! {
    SendRequest {
        0 ids: "Ids", required().limits(&[max_items(20)]);
        1 names: Option "Names";
        2 titles: Option "Titles";
        3 copy: Option "Copy", rules(&[SameLength(&[&["Ids"], &["Extra", "Names"]])]);
        4 batches: Option "Batches";
        5 start: Option "Start", limits(&[format(Date)]);
        6 end: Option "End", limits(&[format(Date)]);
        7 sent: Option "Sent";
        8 read: Option "Read";
    }
    rules [
        SameLength(&[&["Ids"], &["Names"], &["Titles"]]),
        SameLength(&[&["Ids"], &["Copy", "Ids"]]),
        Unique(&["Ids"]),
        Unique(&["Copy", "Ids"]),
        Unique(&["Batches", "Extra", "Names"]),
        Span { from: &["Start"], to: &["End"], max: Some(7776000), millis: false },
        Span { from: &["Sent"], to: &["Read"], max: None, millis: true },
        Span { from: &["Start"], to: &["Copy", "Day"], max: Some(86400), millis: false },
    ]
}

rt::response! {
    SendResponse {
        0 request_id: "RequestId";
    }
}
