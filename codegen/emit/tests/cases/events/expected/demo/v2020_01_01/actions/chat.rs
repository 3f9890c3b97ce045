// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Chat.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::ErrorCode;
use crate::demo::v2020_01_01::types::Failure;

impl Client {
    /// Answers a question.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Chat)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Events: [`chat_events`](Self::chat_events) gives the answer event by event; it sets `Stream: true`
    ///
    /// Facts as of 2024-07-15, from <https://example.com/chat>.
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{ChatRequest, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ChatRequest::new("Why?");
    /// let response = client.chat(&request).await?;
    /// println!("{}", response.text);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn chat(
        &self,
        request: &ChatRequest,
    ) -> impl Future<Output = Result<ChatResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Calls [`chat`](Self::chat) and returns its answer event by event, which `Stream: true` asks for. Each event is
    /// a response of its own.
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
    /// use tc3::demo::{ChatRequest, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ChatRequest::new("Why?");
    /// let mut events = client.chat_events(&request).await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{:?}", event.response());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn chat_events(
        &self,
        request: &ChatRequest,
    ) -> impl Future<
        Output = Result<rt::events::Events<ChatResponse, ErrorCode>, Error>,
    > {
        self.call_events(request)
    }
}

/// Request of [`Client::chat`].
#[must_use]
#[non_exhaustive]
pub struct ChatRequest {
    /// What is asked.
    ///
    /// - On the wire: `Question`, String, required
    pub question: String,

    /// Whether the answer comes in events.
    ///
    /// - On the wire: `Stream`, Boolean, optional
    pub stream: Option<bool>,
}

impl ChatRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            ..rt::unset()
        }
    }

    /// Sets `Stream`. Whether the answer comes in events.
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

/// Response of [`Client::chat`].
#[non_exhaustive]
pub struct ChatResponse {
    /// The answer, or a part of it.
    ///
    /// - On the wire: `Text`, String, always present in responses
    pub text: String,

    /// Why an event failed.
    ///
    /// - On the wire: `ErrorMsg`, object `Failure`
    pub error_msg: Option<Failure>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChatRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Chat")
    };
    type Response = ChatResponse;
}

impl rt::events::Streamed for ChatRequest {
    const EVENTS: &'static rt::events::EventsInfo = &rt::events::EventsInfo {
        when: Some(("Stream", rt::events::Given::Boolean(true))),
        code: &["\"ErrorMsg\"", "\"Code\""],
        message: &["\"ErrorMsg\"", "\"Msg\""],
    };
}

rt::request! {
    ChatRequest {
        0 question: "Question", required();
        1 stream: Option "Stream";
    }
}

rt::response! {
    ChatResponse {
        0 text: "Text", always();
        1 error_msg: Option "ErrorMsg";
        2 request_id: "RequestId";
    }
}
