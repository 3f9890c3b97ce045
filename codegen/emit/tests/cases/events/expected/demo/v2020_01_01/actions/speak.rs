// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Speak.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::ErrorCode;

impl Client {
    /// Reads a text aloud.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Speak)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Events: the service answers event by event, which [`speak_events`](Self::speak_events) returns
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, SpeakRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = SpeakRequest::new("…");
    /// let response = client.speak(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn speak(
        &self,
        request: &SpeakRequest,
    ) -> impl Future<Output = Result<SpeakResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Calls [`speak`](Self::speak) and returns its answer event by event. Each event is a response of its own.
    ///
    /// See [`events`](rt::events) for how a stream ends.
    ///
    /// # Errors
    ///
    /// Those of the call, before the first event.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, SpeakRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = SpeakRequest::new("…");
    /// let mut events = client.speak_events(&request).await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{:?}", event.response());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn speak_events(
        &self,
        request: &SpeakRequest,
    ) -> impl Future<
        Output = Result<rt::events::Events<SpeakResponse, ErrorCode>, Error>,
    > {
        self.call_events(request)
    }
}

/// Request of [`Client::speak`].
#[must_use]
#[non_exhaustive]
pub struct SpeakRequest {
    /// What is read.
    ///
    /// - On the wire: `Text`, String, required
    pub text: String,
}

impl SpeakRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Response of [`Client::speak`].
#[non_exhaustive]
pub struct SpeakResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for SpeakRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Speak")
    };
    type Response = SpeakResponse;
}

impl rt::events::Streamed for SpeakRequest {
    const EVENTS: &'static rt::events::EventsInfo = &rt::events::EventsInfo {
        when: None,
        code: &[],
        message: &[],
    };
}

rt::request! {
    SpeakRequest {
        0 text: "Text", required();
    }
}

rt::response! {
    SpeakResponse {
        0 request_id: "RequestId";
    }
}
