//! Plays a service from a script.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::TestTime;
use crate::error::TransportError;
use crate::timer::Timer as _;
use crate::transport::{BoxFuture, Progress, SendOptions, Stage, Transport};

/// A transport that answers each request with the next step of a script, and keeps what was sent.
///
/// Clones share script and record: give one to the [client](crate::ClientBuilder::transport) and keep another. A
/// request beyond the end of the script fails with an error that says so.
#[derive(Clone)]
pub struct Script {
    time: TestTime,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    steps: VecDeque<Step>,
    sent: Vec<Sent>,
}

type Failure = Box<dyn FnOnce() -> TransportError + Send>;

struct Step {
    after: Duration,
    outcome: Outcome,
}

enum Outcome {
    Answer(http::Response<Vec<u8>>),
    Failure(Failure),
    Silence(Stage),
}

/// A request that a [`Script`] has received.
#[derive(Clone, Debug)]
pub struct Sent {
    request: http::Request<Vec<u8>>,
    after: Duration,
}

impl Sent {
    /// The action that was called: `PrepareFlows`.
    pub fn action(&self) -> &str {
        self.header("x-tc-action").unwrap_or_default()
    }

    /// The body as JSON; null if it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(self.request.body()).unwrap_or_default()
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.headers().get(name)?.to_str().ok()
    }

    /// The whole request. Its `Debug` hides the headers that carry secrets.
    pub fn request(&self) -> &http::Request<Vec<u8>> {
        &self.request
    }

    /// When it came, since the beginning of the [`TestTime`].
    pub fn at(&self) -> Duration {
        self.after
    }
}

impl Script {
    /// An empty script that plays in this time.
    pub fn new(time: &TestTime) -> Self {
        Self { time: time.clone(), state: Arc::default() }
    }

    /// Answers with this response: a JSON object, which is put into the envelope that services use.
    ///
    /// ```
    /// # use tc3_runtime::testing::{Script, TestTime};
    /// Script::new(&TestTime::at(0)).answer(r#"{"OperateUrl": "https://example.com", "RequestId": "r-1"}"#);
    /// ```
    pub fn answer(self, response: &str) -> Self {
        self.body(StatusCode::OK, &format!("{{\"Response\": {response}}}"))
    }

    /// Answers with a stream of these events, each a JSON object.
    pub fn events(self, events: &[&str]) -> Self {
        let body: String = events.iter().map(|event| format!("data: {event}\n\n")).collect();
        self.body(StatusCode::OK, &body).header("content-type", "text/event-stream")
    }

    /// Refuses with this error code and message.
    pub fn refuse(self, code: &str, message: &str) -> Self {
        let error = json!({"Response": {"Error": {"Code": code, "Message": message}, "RequestId": "r-refused"}});
        self.body(StatusCode::OK, &error.to_string())
    }

    /// Answers with an HTTP status and a body, as something between client and service may.
    pub fn status(self, status: u16, body: &str) -> Self {
        self.body(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), body)
    }

    /// Answers with exactly this.
    pub fn respond(self, response: http::Response<Vec<u8>>) -> Self {
        self.step(Outcome::Answer(response))
    }

    /// Adds a header to the last scripted answer. A value that HTTP cannot carry is ignored.
    pub fn header(self, name: &'static str, value: &str) -> Self {
        let value = HeaderValue::from_str(value);
        if let (Some(Step { outcome: Outcome::Answer(response), .. }), Ok(value)) =
            (self.state().steps.back_mut(), value)
        {
            response.headers_mut().insert(name, value);
        }
        self
    }

    /// Fails without an answer: `script.fail(|| TransportError::interrupted("reset"))`.
    pub fn fail(self, failure: impl FnOnce() -> TransportError + Send + 'static) -> Self {
        self.step(Outcome::Failure(Box::new(failure)))
    }

    /// Never answers, so that a timeout ends the attempt.
    pub fn hang(self) -> Self {
        self.step(Outcome::Silence(Stage::Unknown))
    }

    /// Never connects, so that the timeout for connecting ends the attempt. Nothing is sent, but
    /// [`sent`](Self::sent) shows what would have been.
    pub fn hang_connecting(self) -> Self {
        self.step(Outcome::Silence(Stage::Connecting))
    }

    /// Delays the last scripted step.
    pub fn after(self, delay: Duration) -> Self {
        if let Some(step) = self.state().steps.back_mut() {
            step.after = delay;
        }
        self
    }

    /// Returns the requests sent so far, in order.
    pub fn sent(&self) -> Vec<Sent> {
        self.state().sent.clone()
    }

    /// Returns how many steps are left.
    pub fn left(&self) -> usize {
        self.state().steps.len()
    }

    fn body(self, status: StatusCode, body: &str) -> Self {
        let mut response = http::Response::new(body.as_bytes().to_vec());
        *response.status_mut() = status;
        let headers: &mut HeaderMap = response.headers_mut();
        headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.step(Outcome::Answer(response))
    }

    fn step(self, outcome: Outcome) -> Self {
        self.state().steps.push_back(Step { after: Duration::ZERO, outcome });
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the next step and plays it.
    fn play(
        &self,
        request: http::Request<Vec<u8>>,
        progress: Progress,
    ) -> impl Future<Output = Result<http::Response<Vec<u8>>, TransportError>> + Send + use<> {
        let mut state = self.state();
        state.sent.push(Sent { request, after: self.time.elapsed() });
        let number = state.sent.len();
        let step = state.steps.pop_front();
        drop(state);
        let time = self.time.clone();
        async move {
            let Some(step) = step else {
                let message = format!("the script has no step for request {number}");
                return Err(TransportError::other(message));
            };
            if !step.after.is_zero() {
                time.sleep(step.after).await;
            }
            match step.outcome {
                Outcome::Answer(response) => Ok(response),
                Outcome::Failure(failure) => Err(failure()),
                Outcome::Silence(stage) => {
                    if stage == Stage::Connecting {
                        progress.connecting();
                    }
                    std::future::pending().await
                }
            }
        }
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
        Box::pin(self.play(request, options.progress))
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script").field("left", &self.left()).field("sent", &self.state().sent.len()).finish()
    }
}
