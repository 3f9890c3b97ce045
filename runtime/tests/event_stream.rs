//! Tests how a stream of events continues and ends: it is never requested again, and silence, deadlines and sizes end
//! it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod chat;
pub mod essbasic;

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use block_on::block_on;
use calls::{builder, scripted};
use chat::{all, opened};
use futures_core::Stream;
use http::Response;
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::testing::TestTime;
use tc3_runtime::transport::Body;
use tc3_runtime::{BoxFuture, Client, Error, SendOptions, Timer as _, Transport, TransportError};

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
