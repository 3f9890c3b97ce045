//! Tests answers in events over real sockets.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::events::{Events, EventsInfo, Streamed};
use tc3_runtime::{Client, Credentials, Error, TransportError, ValidationMode};

use super::{server, write};
use crate::essbasic::{self, ErrorCode, FlowInfo, PrepareFlowsRequest, PrepareFlowsResponse};
use crate::{tls, transport, unfinished, wait};

impl Streamed for PrepareFlowsRequest {
    const EVENTS: &'static EventsInfo = &EventsInfo { when: None, code: &[], message: &[] };
}

/// A client of a server that begins an answer in events, and then does this.
fn streaming(more: impl FnOnce(&mut TcpStream) + Send + 'static) -> Client {
    let (address, _) = server(|stream| {
        write(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
        more(stream);
    });
    client(address)
}

/// A client of a server at this address.
fn client(address: SocketAddr) -> Client {
    let builder =
        unfinished().credentials(Credentials::new("id", "key").unwrap()).endpoint(format!("http://{address}"));
    let builder = builder.transport(transport(tls::trusting_nobody())).timeout(Duration::from_secs(2));
    builder.validation(ValidationMode::Off).build().unwrap()
}

async fn opened(client: &Client) -> Events<PrepareFlowsResponse, ErrorCode> {
    let request = PrepareFlowsRequest::new(vec![FlowInfo::new("one")]);
    client.call_events(&request, None).await.unwrap()
}

fn chunk(stream: &mut TcpStream, text: &str) {
    write(stream, &format!("{:x}\r\n{text}\r\n", text.len()));
}

/// What each event says, and why the stream ended early.
fn said(client: &Client) -> (Vec<String>, Option<essbasic::Error>) {
    wait(async {
        let mut events = opened(client).await;
        let mut texts = Vec::new();
        loop {
            match events.next().await {
                None => return (texts, None),
                Some(Ok(event)) => texts.push(event.confirm_url.clone()),
                Some(Err(error)) => return (texts, Some(error)),
            }
        }
    })
}

fn transport_error(error: Option<essbasic::Error>) -> TransportError {
    match error {
        Some(Error::Transport(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_event_is_there_before_the_next_one_is_sent() {
    let (seen, is_seen) = channel();
    let client = streaming(move |stream| {
        chunk(stream, "data: {\"ConfirmUrl\": \"a\"}\n\n");
        // The client has the first event before the second is written.
        is_seen.recv_timeout(Duration::from_secs(5)).unwrap();
        chunk(stream, "data: {\"ConfirmUrl\":");
        chunk(stream, " \"b\"}\n\n");
        write(stream, "0\r\n\r\n");
    });
    wait(async {
        let mut events = opened(&client).await;
        assert_eq!(events.next().await.unwrap().unwrap().confirm_url, "a");
        seen.send(()).unwrap();
        assert_eq!(events.next().await.unwrap().unwrap().confirm_url, "b");
        assert!(events.next().await.is_none());
    });
}

#[test]
fn a_connection_that_ends_within_a_stream_is_an_error_after_the_events() {
    let client = streaming(|stream| chunk(stream, "data: {\"ConfirmUrl\": \"a\"}\n\ndata: {"));
    let (texts, error) = said(&client);
    assert_eq!(texts, ["a"]);
    assert!(transport_error(error).may_have_arrived());
}

#[test]
fn a_stream_that_falls_silent_ends_after_the_timeout() {
    let (done, is_done): (_, Receiver<()>) = channel();
    let client = streaming(move |stream| {
        chunk(stream, "data: {\"ConfirmUrl\": \"a\"}\n\n");
        let _ = is_done.recv_timeout(Duration::from_secs(20));
    });
    let began = Instant::now();
    let (texts, error) = said(&client);
    assert_eq!(texts, ["a"]);
    let error = transport_error(error);
    assert_eq!(error.kind(), TransportErrorKind::Timeout);
    assert!(error.to_string().ends_with("the service sent nothing for 2s"), "{error}");
    assert!((Duration::from_millis(1900)..Duration::from_secs(10)).contains(&began.elapsed()));
    drop(done);
}

/// The service has sent everything long before the caller asks for it.
#[test]
fn a_caller_may_take_longer_for_an_event_than_the_timeout() {
    let client = streaming(|stream| {
        chunk(stream, "data: {\"ConfirmUrl\": \"a\"}\n\n");
        thread::sleep(Duration::from_millis(200));
        chunk(stream, "data: {\"ConfirmUrl\": \"b\"}\n\n");
        write(stream, "0\r\n\r\n");
    });
    wait(async {
        let mut events = opened(&client).await;
        for wanted in ["a", "b"] {
            thread::sleep(Duration::from_millis(2200));
            assert_eq!(events.next().await.unwrap().unwrap().confirm_url, wanted);
        }
        assert!(events.next().await.is_none());
    });
}

/// Longer as a whole than one attempt may take.
#[test]
fn a_stream_may_last_longer_than_the_timeout() {
    let client = streaming(|stream| {
        for _ in 0..5 {
            chunk(stream, "data: {\"ConfirmUrl\": \"a\"}\n\n");
            thread::sleep(Duration::from_millis(600));
        }
        write(stream, "0\r\n\r\n");
    });
    let (texts, error) = said(&client);
    assert_eq!((texts.len(), error.is_none()), (5, true));
}

/// In the midst of events, and while nothing comes.
#[test]
fn a_stream_ends_at_the_deadline_of_the_call() {
    let comments = |stream: &mut TcpStream| {
        for _ in 0..100 {
            chunk(stream, ": ping\n");
            thread::sleep(Duration::from_millis(100));
        }
    };
    let silence = |stream: &mut TcpStream| {
        thread::sleep(Duration::from_millis(1500));
        chunk(stream, ": ping\n");
        thread::sleep(Duration::from_secs(10));
    };
    for more in [comments as fn(&mut TcpStream), silence] {
        let client = streaming(more).with_deadline(Duration::from_millis(1900));
        let began = Instant::now();
        let (texts, error) = said(&client);
        let error = transport_error(error);
        assert_eq!((texts.len(), error.kind()), (0, TransportErrorKind::Deadline), "{error}");
        assert!(error.to_string().ends_with("the events did not end before the deadline of 1.9s"), "{error}");
        assert!((Duration::from_millis(1900)..Duration::from_millis(3000)).contains(&began.elapsed()));
    }
}

/// Why a call for events fails that gets a whole answer in drops.
fn dripped(limit: impl FnOnce(Client) -> Client) -> TransportError {
    let (address, _) = server(|stream| {
        write(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n");
        for _ in 0..100 {
            write(stream, " ");
            thread::sleep(Duration::from_millis(100));
        }
    });
    let client = limit(client(address));
    let request = PrepareFlowsRequest::new(vec![FlowInfo::new("one")]);
    let began = Instant::now();
    let opened = wait(client.call_events::<_, ErrorCode>(&request, None));
    assert!((Duration::from_millis(800)..Duration::from_millis(1800)).contains(&began.elapsed()));
    transport_error(opened.map(drop).err())
}

#[test]
fn a_whole_answer_in_place_of_events_keeps_the_limits_of_whole_answers() {
    let limit = Duration::from_millis(800);
    let error = dripped(|client| client.with_timeout(limit));
    assert_eq!(error.kind(), TransportErrorKind::Timeout);
    assert!(error.to_string().ends_with("no whole answer within 800ms"), "{error}");
    let error = dripped(|client| client.with_deadline(limit));
    assert_eq!(error.kind(), TransportErrorKind::Deadline, "{error}");
}

/// More than the buffers of a connection take.
#[test]
fn a_request_for_events_that_is_not_read_ends_after_the_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = client(listener.local_addr().unwrap()).with_timeout(Duration::from_millis(800));
    let (sender, accepted) = channel();
    thread::spawn(move || {
        let _connection = listener.accept().unwrap();
        sender.send(Instant::now()).unwrap();
        thread::sleep(Duration::from_secs(5));
    });
    let request = PrepareFlowsRequest::new(vec![FlowInfo::new("x".repeat(9_000_000))]);
    let began = Instant::now();
    let opened = wait(client.call_events::<_, ErrorCode>(&request, None));
    assert_eq!(transport_error(opened.map(drop).err()).kind(), TransportErrorKind::Timeout);
    assert!(began.elapsed() >= Duration::from_millis(800));
    // To sign as much as this takes time as well, before anything is sent.
    assert!(accepted.recv().unwrap().elapsed() < Duration::from_millis(1800));
}

/// Each part of it would end in time by itself.
#[test]
fn sending_and_the_wait_for_the_head_have_one_limit_together() {
    const LENGTH: usize = 9_000_000;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = client(listener.local_addr().unwrap()).with_timeout(Duration::from_secs(2));
    let service = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        thread::sleep(Duration::from_millis(1300));
        let (mut piece, mut read) = (vec![0; 1 << 16], 0);
        while read < LENGTH {
            match stream.read(&mut piece) {
                Ok(0) | Err(_) => return,
                Ok(length) => read += length,
            }
        }
        thread::sleep(Duration::from_millis(1300));
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 0\r\n\r\n");
    });
    let request = PrepareFlowsRequest::new(vec![FlowInfo::new("x".repeat(LENGTH))]);
    let opened = wait(client.call_events::<_, ErrorCode>(&request, None));
    assert_eq!(transport_error(opened.map(drop).err()).kind(), TransportErrorKind::Timeout);
    service.join().unwrap();
}

#[test]
fn the_service_sees_that_a_stream_was_dropped() {
    let (closed, is_closed) = channel();
    let client = streaming(move |stream| {
        chunk(stream, "data: {\"ConfirmUrl\": \"a\"}\n\n");
        stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        // The end of the connection, and not the end of the waiting for it.
        let read = stream.read(&mut [0; 16]);
        let is_open = read
            .is_err_and(|error| matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut));
        closed.send(!is_open).unwrap();
    });
    wait(async {
        let mut events = opened(&client).await;
        assert_eq!(events.next().await.unwrap().unwrap().confirm_url, "a");
        drop(events);
        // The connection of an async client ends in the runtime.
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(5) {
            match is_closed.try_recv() {
                Ok(is_closed) => return assert!(is_closed),
                Err(_) => pause().await,
            }
        }
        panic!("the service does not see it");
    });
}

/// Lets others act, in a runtime or without one.
async fn pause() {
    thread::sleep(Duration::from_millis(5));
    let mut is_polled = false;
    std::future::poll_fn(|context| {
        if is_polled {
            return std::task::Poll::Ready(());
        }
        is_polled = true;
        context.waker().wake_by_ref();
        std::task::Poll::Pending
    })
    .await;
}
