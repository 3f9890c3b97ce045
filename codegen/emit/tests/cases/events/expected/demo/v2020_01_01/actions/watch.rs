// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Watch.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::ErrorCode;

impl Client {
    /// Watches a room.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Watch)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Events: [`watch_events`](Self::watch_events) gives the answer event by event; it sets `ResultType: 1`
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, WatchRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = WatchRequest::new();
    /// let response = client.watch(&request).await?;
    /// println!("{:?}", response.code);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `Chat` instead")]
    #[inline]
    pub fn watch(
        &self,
        request: &WatchRequest,
    ) -> impl Future<Output = Result<WatchResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Calls [`watch`](Self::watch) and returns its answer event by event, which `ResultType: 1` asks for. Each event
    /// is a response of its own.
    ///
    /// See [`events`](rt::events) for how a stream ends.
    ///
    /// An event that reports a failure is an error, with its code, and the last one.
    ///
    /// # Errors
    ///
    /// Those of the call, before the first event.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, WatchRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = WatchRequest::new();
    /// let mut events = client.watch_events(&request).await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{:?}", event.response());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `Chat` instead")]
    #[inline]
    pub fn watch_events(
        &self,
        request: &WatchRequest,
    ) -> impl Future<
        Output = Result<rt::events::Events<WatchResponse, ErrorCode>, Error>,
    > {
        self.call_events(request)
    }
}

/// Request of [`Client::watch`].
#[must_use]
#[non_exhaustive]
pub struct WatchRequest {
    /// How to answer.
    ///
    /// - On the wire: `ResultType`, Integer, optional
    pub result_type: Option<ResultType>,
}

impl WatchRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ResultType`. How to answer.
    #[inline]
    pub fn result_type(mut self, result_type: ResultType) -> Self {
        self.result_type = Some(result_type);
        self
    }
}

impl Default for WatchRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::watch`].
#[non_exhaustive]
pub struct WatchResponse {
    /// Why an event failed.
    ///
    /// - On the wire: `Code`, String
    pub code: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// How to answer.
    pub enum ResultType, UnknownResultType {
        /// `0` – At once.
        Whole = 0,
        /// `1` – In events.
        Events = 1,
    }
}

impl rt::Action for WatchRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Watch")
    };
    type Response = WatchResponse;
}

impl rt::events::Streamed for WatchRequest {
    const EVENTS: &'static rt::events::EventsInfo = &rt::events::EventsInfo {
        when: Some(("ResultType", rt::events::Given::Integer(1))),
        code: &["\"Code\""],
        message: &[],
    };
}

rt::request! {
    WatchRequest {
        0 result_type: Option "ResultType", known();
    }
}

rt::response! {
    WatchResponse {
        0 code: Option "Code";
        1 request_id: "RequestId";
    }
}
