//! Tests tower services as transports: what they are given, and what their errors mean. A client of hyper meets the
//! requirements of all transports. It reports neither how far it came with connecting nor through which proxy, so the
//! tests in `wire/connecting.rs` and `wire/proxies.rs` do not apply to services.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;
pub mod received;
pub mod tls;
pub mod wire;

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

use block_on::block_on;
use bytes::Bytes;
use calls::{DONE, NOW, Outcome, builder, create, query};
use http_body::Body as _;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::rustls::ClientConfig;
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::transport::{Progress, RequestBody, TowerTransport};
use tc3_runtime::{Client, ClientBuilder, Error, RetryPolicy, TransportError, http};
use tower::service_fn;
use tower_http::trace::TraceLayer;
use tracing::Span;

type Request = http::Request<RequestBody>;
type Response = http::Response<reqwest::Body>;
type Cause = Box<dyn std::error::Error + Send + Sync>;

type Hyper = legacy::Client<HttpsConnector<HttpConnector>, RequestBody>;

fn transport(tls: ClientConfig) -> Arc<TowerTransport<Hyper>> {
    let connector = HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_http1().build();
    Arc::new(TowerTransport::new(legacy::Client::builder(TokioExecutor::new()).build(connector)))
}

fn unfinished<T: From<Client>>() -> ClientBuilder<T> {
    ClientBuilder::new(essbasic::SERVICE)
}

fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// A client over a function of requests.
fn client<F>(answer: F) -> Client
where
    F: Fn(Request) -> Result<Response, Cause> + Clone + Send + 'static,
{
    let service = service_fn(move |request| std::future::ready(answer(request)));
    let time = TestTime::at(NOW);
    builder(&Script::new(&time), &time).transport(TowerTransport::new(service)).build().unwrap()
}

fn done() -> Response {
    http::Response::new(format!("{{\"Response\": {DONE}}}").into())
}

fn failed(outcome: Outcome) -> TransportError {
    match outcome {
        Err(Error::Transport(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_service_gets_the_signed_request_and_gives_the_answer() {
    let client = client(|request| {
        assert_eq!((request.method().as_str(), request.uri().host()), ("POST", Some("essbasic.tencentcloudapi.com")));
        assert!(request.headers()["authorization"].is_sensitive());
        assert_eq!(format!("{:?}", request.body()), "[28 bytes]");
        Ok(done())
    });
    assert_eq!(calls::call(&client, &create()).unwrap().confirm_url, "u");
}

#[test]
fn what_a_service_fails_with_is_as_sure_as_its_cause() {
    let fails =
        |kind: io::ErrorKind| client(move |_| Err(Cause::from(io::Error::from(kind)))).with_retry(RetryPolicy::off());
    for (kind, expected, may_have_arrived) in [
        (io::ErrorKind::ConnectionRefused, TransportErrorKind::Connect, false),
        (io::ErrorKind::ConnectionReset, TransportErrorKind::Interrupted, true),
        (io::ErrorKind::Other, TransportErrorKind::Interrupted, true),
    ] {
        let error = failed(calls::call(&fails(kind), &create()));
        assert_eq!((error.kind(), error.may_have_arrived()), (expected, may_have_arrived), "{error}");
    }
    let tls = client(|_| Err(TransportError::tls("not trusted").into()));
    assert_eq!(failed(calls::call(&tls, &query())).kind(), TransportErrorKind::Tls);
}

#[test]
fn an_action_that_must_not_be_repeated_is_only_sent_again_if_the_service_says_that_it_did_not_leave() {
    for (knows, sends) in [(false, 1), (true, 3)] {
        let sent = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&sent);
        let client = client(move |request| {
            counter.fetch_add(1, Ordering::Relaxed);
            if knows {
                request.extensions().get::<Progress>().unwrap().connecting();
            }
            Err("closed".into())
        });
        let error = calls::call(&client, &create()).unwrap_err();
        assert_eq!((sent.load(Ordering::Relaxed), error.attempts() as usize), (sends, sends));
    }
}

/// Where the route to a service goes, a connection that came about ends as one does that never did.
#[test]
fn an_action_is_not_sent_again_because_its_connection_ended_like_one_that_never_came_about() {
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&sent);
    let client = client(move |mut request| {
        counter.fetch_add(1, Ordering::Relaxed);
        let written = Pin::new(request.body_mut()).poll_frame(&mut Context::from_waker(Waker::noop()));
        assert!(written.is_ready());
        Err(Cause::from(io::Error::from(io::ErrorKind::HostUnreachable)))
    });
    assert!(failed(calls::call(&client, &create())).may_have_arrived());
    assert_eq!(sent.load(Ordering::Relaxed), 1);
}

#[test]
fn an_answer_is_read_no_further_than_the_limit() {
    let time = TestTime::at(NOW);
    let service = service_fn(|_: Request| std::future::ready(Ok::<_, Cause>(done())));
    let builder = builder(&Script::new(&time), &time).transport(TowerTransport::new(service)).max_response_bytes(10);
    let client = builder.build().unwrap();
    assert_eq!(failed(calls::call(&client, &create())).kind(), TransportErrorKind::TooLarge);
}

/// A layer, and a service that is not ready at once.
#[test]
fn services_are_waited_for_and_layers_see_every_attempt() {
    let seen = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&seen);
    let service = tower::ServiceBuilder::new()
        .map_request(move |request: Request| {
            counter.fetch_add(1, Ordering::Relaxed);
            request
        })
        .service_fn(|_: Request| {
            std::future::ready(Err::<Response, _>(Cause::from(io::Error::from(io::ErrorKind::ConnectionRefused))))
        });
    let time = TestTime::at(NOW);
    let client: Client = builder(&Script::new(&time), &time).transport(TowerTransport::new(service)).build().unwrap();
    let outcome: Outcome = block_on(client.call(&create(), None));
    assert_eq!((outcome.unwrap_err().attempts(), seen.load(Ordering::Relaxed)), (3, 3));
}

/// A layer of tower-http, around whose body the answer is read.
#[test]
fn layers_may_change_the_type_of_the_body() {
    let seen = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&seen);
    let count = move |chunk: &Bytes, _: Duration, _: &Span| {
        counter.fetch_add(chunk.len(), Ordering::Relaxed);
    };
    let service = tower::ServiceBuilder::new()
        .layer(TraceLayer::new_for_http().on_body_chunk(count))
        .service_fn(|_: Request| std::future::ready(Ok::<_, Cause>(done())));
    let time = TestTime::at(NOW);
    let client: Client = builder(&Script::new(&time), &time).transport(TowerTransport::new(service)).build().unwrap();
    assert_eq!(calls::call(&client, &create()).unwrap().confirm_url, "u");
    assert_eq!(seen.load(Ordering::Relaxed), format!("{{\"Response\": {DONE}}}").len());
}
