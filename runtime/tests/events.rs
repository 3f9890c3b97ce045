//! Answers in events: what they say, how they end, and that a stream which has begun is not asked for again.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use block_on::block_on;
use calls::{builder, scripted};
use essbasic::{ErrorCode, PrepareFlowsResponse, SERVICE};
use futures_core::Stream;
use http::Response;
use tc3_runtime::error::{DecodeErrorKind, TransportErrorKind};
use tc3_runtime::events::{Event, Events, EventsInfo, Given, Streamed};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::transport::Body;
use tc3_runtime::validate::{Field, Object, Shape, Value};
use tc3_runtime::{
    Action, ActionInfo, ActionRetry, BoxFuture, Client, Error, SendOptions, Timer as _, Transport, TransportError,
};

/// An action that answers in events if it is asked to.
struct Chat;

static INFO: ActionInfo = ActionInfo { retry: ActionRetry::Safe, ..ActionInfo::of(SERVICE, "Chat") };

static SHAPE: Shape<'static> = Shape {
    name: "ChatRequest",
    fields: &[Field { name: "Text", ..Field::PLAIN }, Field { name: "Stream", ..Field::PLAIN }],
    rules: &[],
};

impl Action for Chat {
    const INFO: &'static ActionInfo = &INFO;
    type Response = PrepareFlowsResponse;
}

impl Streamed for Chat {
    const EVENTS: &'static EventsInfo = &EventsInfo {
        when: Some(("Stream", Given::Boolean(true))),
        code: &["ErrorMsg", "Code"],
        message: &["ErrorMsg", "Msg"],
    };
}

impl Object for Chat {
    fn shape(&self) -> &Shape<'_> {
        &SHAPE
    }

    fn field(&self, index: usize) -> Value<'_> {
        if index == 0 { Value::Text("a private question") } else { Value::Absent }
    }
}

type Chats = Events<PrepareFlowsResponse, ErrorCode>;
type Item = Result<Event<PrepareFlowsResponse>, Error<ErrorCode>>;

fn opened(client: &Client) -> Result<Chats, Error<ErrorCode>> {
    block_on(client.call_events(&Chat, None))
}

fn stream(script: Script, body: &str) -> Script {
    script
        .respond(Response::new(body.as_bytes().to_vec()))
        .header("content-type", "text/event-stream; charset=utf-8")
        .header("x-tc-requestid", "r-head")
}

/// All of a stream.
fn all(events: &mut Chats) -> Vec<Item> {
    std::iter::from_fn(|| block_on(events.next())).collect()
}

/// What the stream with this body gives, its errors in words.
fn said(body: &str) -> Vec<Result<String, String>> {
    let (script, time) = scripted();
    let client = calls::client(&stream(script, body), &time);
    let items = all(&mut opened(&client).unwrap()).into_iter();
    items.map(|item| item.map(|event| event.confirm_url.clone()).map_err(|error| error.to_string())).collect()
}

fn ok(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
}

#[test]
fn each_event_is_a_response_and_the_request_asks_for_events() {
    let (script, time) = scripted();
    let body = "event: chunk\nid: 1\ndata: {\"ConfirmUrl\": \"\u{4f60}\", \"New\": 1}\n\ndata: {\"Response\": \
                {\"ConfirmUrl\": \"b\", \"RequestId\": \"r-2\"}}\n\ndata: [DONE]\n\ndata: {\"ConfirmUrl\": \"c\"}\n\n";
    let script = stream(script, body);
    let mut events = opened(&calls::client(&script, &time)).unwrap();
    assert_eq!((events.request_id().as_deref(), events.attempts()), (Some("r-head"), 1));
    let events: Vec<_> = all(&mut events).into_iter().map(Result::unwrap).collect();
    let [first, second] = &events[..] else { panic!("{events:?}") };
    assert_eq!(
        (first.name(), first.id(), first.data()),
        (Some("chunk"), Some("1"), "{\"ConfirmUrl\": \"\u{4f60}\", \"New\": 1}")
    );
    assert_eq!((first.confirm_url.as_str(), first.request_id.as_str()), ("\u{4f60}", "r-head"));
    assert_eq!((second.name(), second.confirm_url.as_str(), second.request_id.as_str()), (None, "b", "r-2"));
    assert!(!format!("{first:?}").contains("New"), "{first:?}");
    assert_eq!(script.sent()[0].json()["Stream"], true);
}

#[test]
fn an_error_in_an_event_is_that_of_the_service_and_the_last() {
    let good = "data: {\"ConfirmUrl\": \"a\"}\n\n";
    for error in [
        r#"{"Response": {"Error": {"Code": "InternalError", "Message": "a private question failed"}, "RequestId": "r-3"}}"#,
        r#"{"Type": "error", "Error": {"Code": "InternalError", "Message": "a private question failed"}, "RequestId": "r-3"}"#,
    ] {
        let said = said(&format!("{good}data: {error}\n\n{good}"));
        let [first, Err(error)] = &said[..] else { panic!("{said:?}") };
        assert_eq!(first, &ok("a"));
        assert!(error.starts_with("Chat failed with InternalError: "), "{error}");
        assert!(error.contains("request id r-3") && !error.contains("private"), "{error}");
    }
}

#[test]
fn the_members_that_the_specification_names_say_that_an_event_failed() {
    for (member, code) in [(r#"{"Code": 4001, "Msg": "too long"}"#, "4001"), (r#"{"Code": "Busy"}"#, "Busy")] {
        let said = said(&format!("data: {{\"ConfirmUrl\": \"a\", \"ErrorMsg\": {member}}}\n\n"));
        let [Err(error)] = &said[..] else { panic!("{said:?}") };
        assert!(error.starts_with(&format!("Chat failed with {code}: ")), "{error}");
    }
    for member in ["null", "{}", r#"{"Code": 0, "Msg": ""}"#, r#"{"Code": ""}"#, "7"] {
        assert_eq!(said(&format!("data: {{\"ConfirmUrl\": \"a\", \"ErrorMsg\": {member}}}\n\n")), [ok("a")]);
    }
}

#[test]
fn an_event_that_cannot_be_read_ends_the_stream() {
    let (script, time) = scripted();
    for (body, kind) in [
        ("data: hello\n\n", DecodeErrorKind::NotJson),
        ("data: [1]\n\n", DecodeErrorKind::NotJson),
        ("data: {\"ConfirmUrl\": \"a", DecodeErrorKind::Truncated),
        ("data: {\"ConfirmUrl\": \"a\n\n", DecodeErrorKind::Truncated),
    ] {
        let client = calls::client(&stream(script.clone(), body), &time);
        let items = all(&mut opened(&client).unwrap());
        let [Err(Error::Decode(error))] = &items[..] else { panic!("{items:?}") };
        assert_eq!((error.kind(), error.request_id(), error.attempts()), (kind, Some("r-head"), 1), "{body}");
        assert_eq!(error.action(), Some("Chat"));
    }
}

#[test]
fn a_key_is_no_request_id() {
    let (script, time) = scripted();
    let body = "data: {\"ConfirmUrl\": \"a\", \"RequestId\": \"r-AKIDEXAMPLE\"}\n\ndata: {\"RequestId\": \"r-2\"}\n\n";
    let script = script.respond(Response::new(body.as_bytes().to_vec())).header("content-type", "text/event-stream");
    let script = script.header("x-tc-requestid", "AKIDEXAMPLE");
    let mut events = opened(&calls::client(&script, &time)).unwrap();
    assert_eq!(events.request_id(), None);
    let items: Vec<_> = all(&mut events).into_iter().map(Result::unwrap).collect();
    assert_eq!(items.iter().map(|event| event.request_id.as_str()).collect::<Vec<_>>(), ["", "r-2"]);
}

#[test]
fn an_application_scripts_a_stream() {
    let (script, time) = scripted();
    let script = script.events(&[r#"{"ConfirmUrl": "a"}"#, r#"{"ConfirmUrl": "b"}"#]);
    let items = all(&mut opened(&calls::client(&script, &time)).unwrap());
    assert_eq!(items.iter().map(|item| item.as_ref().unwrap().confirm_url.as_str()).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn the_last_event_needs_no_empty_line() {
    assert_eq!(said("data: {\"ConfirmUrl\": \"a\"}\n\ndata: {\"ConfirmUrl\": \"b\"}"), [ok("a"), ok("b")]);
    assert_eq!(said("data: {\"ConfirmUrl\": \"a\"}\n\ndata: [DONE]"), [ok("a")]);
    assert_eq!(said(""), []);
    assert_eq!(said(": ping\n\n"), []);
}

#[test]
fn an_answer_without_events_is_one_event() {
    let (script, time) = scripted();
    let script = script.answer(calls::DONE);
    let items = all(&mut opened(&calls::client(&script, &time)).unwrap());
    let [Ok(event)] = &items[..] else { panic!("{items:?}") };
    assert_eq!((event.confirm_url.as_str(), event.request_id.as_str(), event.name()), ("u", "r-1", None));
}

#[test]
fn what_fails_before_the_stream_is_an_error_of_the_call_and_tried_again() {
    let (script, time) = scripted();
    let script = stream(script.status(502, "<html>").fail(|| TransportError::interrupted("reset")), "data: {}\n\n");
    assert_eq!(opened(&calls::client(&script, &time)).unwrap().attempts(), 3);
    let (script, time) = scripted();
    let script = script.refuse("InvalidParameter", "wrong");
    let error = opened(&calls::client(&script, &time)).unwrap_err();
    assert!(matches!(error, Error::Service(_)), "{error}");
}

#[test]
fn a_call_for_a_whole_answer_says_which_method_has_events() {
    let (script, time) = scripted();
    let script = stream(script, "data: {}\n\n").answer(calls::DONE);
    let error = calls::call(&calls::client(&script, &time), &Chat).unwrap_err();
    let wanted =
        "the answer is not JSON but 10 bytes of text/event-stream; call the action by the method that returns events";
    assert!(error.to_string().contains(wanted), "{error}");
    // Another attempt would meet the same again.
    assert_eq!((error.attempts(), error.is_retryable(), script.sent().len()), (1, false, 1));
    assert!(matches!(&error, Error::Decode(error) if error.kind() == DecodeErrorKind::Events), "{error}");
}

/// A step of a body.
enum Step {
    Piece(&'static str),
    Silence(Duration),
    Cut,
    /// Nothing comes any more.
    Hang,
}

/// A transport that gives a body piece by piece, in the time of the test.
struct Pieces {
    time: TestTime,
    steps: Mutex<VecDeque<Step>>,
    opened: AtomicUsize,
    closed: Arc<AtomicBool>,
}

struct Rest {
    time: TestTime,
    steps: VecDeque<Step>,
    sleep: Option<BoxFuture<'static, ()>>,
    closed: Arc<AtomicBool>,
}

impl Drop for Rest {
    fn drop(&mut self) {
        self.closed.store(true, Ordering::Relaxed);
    }
}

impl Stream for Rest {
    type Item = Result<Vec<u8>, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(sleep) = &mut self.sleep {
                if sleep.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
                self.sleep = None;
            }
            match self.steps.pop_front() {
                None => return Poll::Ready(None),
                Some(Step::Piece(piece)) => return Poll::Ready(Some(Ok(piece.as_bytes().to_vec()))),
                Some(Step::Cut) => return Poll::Ready(Some(Err(TransportError::interrupted("reset")))),
                Some(Step::Silence(duration)) => self.sleep = Some(self.time.sleep(duration)),
                Some(Step::Hang) => {
                    self.steps.push_front(Step::Hang);
                    return Poll::Pending;
                }
            }
        }
    }
}

impl Transport for Pieces {
    fn send(
        &self,
        _: http::Request<Vec<u8>>,
        _: SendOptions,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        panic!("a call for events opens the answer");
    }

    fn open(&self, _: http::Request<Vec<u8>>, _: SendOptions) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.opened.fetch_add(1, Ordering::Relaxed);
        let steps = std::mem::take(&mut *self.steps.lock().unwrap());
        let rest = Rest { time: self.time.clone(), steps, sleep: None, closed: Arc::clone(&self.closed) };
        let response = Response::builder().header("content-type", "text/event-stream").body(Body::new(rest));
        Box::pin(std::future::ready(Ok(response.unwrap())))
    }
}

const SECOND: Duration = Duration::from_secs(1);

struct Played {
    client: Client,
    transport: Arc<Pieces>,
    time: TestTime,
}

fn playing(steps: impl IntoIterator<Item = Step>) -> Played {
    let (script, time) = scripted();
    let steps = Mutex::new(steps.into_iter().collect());
    let transport = Arc::new(Pieces { time: time.clone(), steps, opened: AtomicUsize::new(0), closed: Arc::default() });
    let builder = builder(&script, &time).transport(Arc::clone(&transport)).timeout(10 * SECOND);
    Played { client: builder.build().unwrap(), transport, time }
}

const GOOD: &str = "data: {\"ConfirmUrl\": \"a\"}\n\n";

#[test]
fn a_stream_that_has_begun_is_never_asked_for_again() {
    for cut in [Step::Cut, Step::Hang] {
        let played = playing([Step::Piece(GOOD), cut]);
        let items = all(&mut opened(&played.client).unwrap());
        let [Ok(_), Err(error)] = &items[..] else { panic!("{items:?}") };
        assert!(matches!(error, Error::Transport(_)), "{error}");
        assert_eq!(played.transport.opened.load(Ordering::Relaxed), 1);
    }
    // Nor is one that broke before its first event.
    let played = playing([Step::Cut]);
    assert!(matches!(&all(&mut opened(&played.client).unwrap())[..], [Err(_)]));
    assert_eq!(played.transport.opened.load(Ordering::Relaxed), 1);
}

#[test]
fn silence_ends_a_stream_and_a_comment_breaks_it() {
    let long = || Step::Silence(9 * SECOND);
    let played = playing([long(), Step::Piece(": ping\n"), long(), Step::Piece(GOOD), long(), Step::Piece(GOOD)]);
    assert_eq!(all(&mut opened(&played.client).unwrap()).iter().filter(|item| item.is_ok()).count(), 2);
    assert_eq!(played.time.elapsed(), 27 * SECOND);
    // Bytes that end no line are silence.
    let played = playing([long(), Step::Piece("data"), long(), Step::Piece(": {}\n\n")]);
    let items = all(&mut opened(&played.client).unwrap());
    let [Err(error)] = &items[..] else { panic!("{items:?}") };
    assert!(error.is_timeout() && error.to_string().ends_with("the service sent nothing for 10s"), "{error}");
    assert_eq!(played.time.elapsed(), 10 * SECOND);
    assert!(played.transport.closed.load(Ordering::Relaxed));
}

/// What the caller does between two events is no silence of the service, and neither is what it does before the first one.
#[test]
fn the_time_of_the_caller_is_no_silence() {
    let steps = || [Step::Piece(GOOD), Step::Silence(9 * SECOND), Step::Piece(": ping\n"), Step::Piece(GOOD)];
    let played = playing(steps());
    let mut events = opened(&played.client).unwrap();
    for _ in 0..2 {
        played.time.advance(60 * SECOND);
        assert_eq!(block_on(events.next()).unwrap().unwrap().confirm_url, "a");
    }
    played.time.advance(60 * SECOND);
    assert!(block_on(events.next()).is_none());
    // The deadline holds whoever takes the time.
    let played = playing(steps());
    let mut events = opened(&played.client.with_deadline(30 * SECOND)).unwrap();
    block_on(events.next()).unwrap().unwrap();
    played.time.advance(60 * SECOND);
    let error = block_on(events.next()).unwrap().unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.kind() == TransportErrorKind::Deadline), "{error}");
}

/// A service that falls silent while the caller is at work gets no more time than another one.
#[test]
fn silence_is_counted_from_the_moment_at_which_the_caller_waits() {
    let played = playing([Step::Piece(GOOD), Step::Hang]);
    let mut events = opened(&played.client).unwrap();
    block_on(events.next()).unwrap().unwrap();
    played.time.advance(60 * SECOND);
    assert!(block_on(events.next()).unwrap().unwrap_err().is_timeout());
    assert_eq!(played.time.elapsed(), 70 * SECOND);
}

#[test]
fn the_deadline_is_that_of_the_whole_stream() {
    let steps = (0..10).flat_map(|_| [Step::Silence(3 * SECOND), Step::Piece(GOOD)]);
    let played = playing(steps);
    let client = played.client.with_deadline(10 * SECOND);
    let items = all(&mut opened(&client).unwrap());
    let [Ok(_), Ok(_), Ok(_), Err(Error::Transport(error))] = &items[..] else { panic!("{items:?}") };
    assert_eq!(error.kind(), TransportErrorKind::Deadline);
    assert_eq!(played.time.elapsed(), 10 * SECOND);
}

#[test]
fn a_dropped_stream_closes_its_connection() {
    let played = playing([Step::Piece(GOOD), Step::Hang]);
    let mut events = opened(&played.client).unwrap();
    block_on(events.next()).unwrap().unwrap();
    assert!(!played.transport.closed.load(Ordering::Relaxed));
    drop(events);
    assert!(played.transport.closed.load(Ordering::Relaxed));
}

#[test]
fn an_event_has_a_largest_size_and_a_stream_has_none() {
    let (script, time) = scripted();
    let small = |played: &Played| {
        let builder = builder(&script, &time).transport(Arc::clone(&played.transport));
        builder.max_response_bytes(30).build().unwrap()
    };
    let played = playing((0..100).map(|_| Step::Piece(GOOD)));
    assert_eq!(all(&mut opened(&small(&played)).unwrap()).len(), 100);
    let played = playing([Step::Piece("data: {\"ConfirmUrl\": \"this is longer\"}\n\n")]);
    let items = all(&mut opened(&small(&played)).unwrap());
    let [Err(Error::Transport(error))] = &items[..] else { panic!("{items:?}") };
    assert_eq!(error.kind(), TransportErrorKind::TooLarge);
}
