//! Tests calls whose connection the service closes: real sockets, and a service that counts what it read.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;
pub mod received;
pub mod service;
pub mod tls;

use std::io::Read as _;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use calls::{Outcome, create, query};
use service::{Service, Then};
use tc3_runtime::error::{RawCode, TransportErrorKind};
use tc3_runtime::{Action, Client, ClientBuilder, Credentials, Error, RateLimits, ReqwestTransport, RetryPolicy};
use tokio::runtime::{Builder, Runtime};

fn client(service: &Service) -> Client {
    let transport = ReqwestTransport::with_tls(tls::trusting_nobody(), |builder| builder.no_proxy()).unwrap();
    ClientBuilder::new(essbasic::SERVICE)
        .credentials(Credentials::new("id", "key").unwrap())
        .endpoint(format!("http://{}", service.address))
        .transport(transport)
        .random(|| 0.0)
        .rate_limits(RateLimits::off())
        .build()
        .unwrap()
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn call<A: Action<Response = essbasic::PrepareFlowsResponse>>(
    runtime: &Runtime,
    client: &Client,
    request: &A,
) -> Outcome {
    runtime.block_on(client.call(request, None))
}

/// The runtime stands still between two calls, as in a frozen process, and does not see the connection end.
#[test]
fn a_connection_that_ended_while_the_runtime_stood_still_is_not_used() {
    const CALLS: usize = 100;
    let service = Service::start(|_| Then::AnswerAndClose);
    let client = client(&service).with_retry(RetryPolicy::off());
    let runtime = runtime();
    for number in 0..CALLS {
        let outcome = runtime.block_on(async {
            let outcome: Outcome = client.call(&create(), None).await;
            // The connection becomes an idle one.
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            outcome
        });
        assert!(outcome.is_ok(), "call {number}: {outcome:?}");
        service.close();
    }
    assert_eq!(service.read(), CALLS);
}

/// Where several threads run, another one may be about to see the end. A client that rested waits for it. When it does
/// so is tested in `transport/idle.rs` without waiting; that this is enough for the threads takes real rests.
#[test]
#[ignore = "rests for seconds"]
fn the_same_in_a_runtime_of_several_threads() {
    const CALLS: usize = 50;
    let service = Service::start(|_| Then::AnswerAndClose);
    let client = client(&service).with_retry(RetryPolicy::off());
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let calls = async move {
        for number in 0..CALLS {
            let outcome: Outcome = client.call(&create(), None).await;
            assert!(outcome.is_ok(), "call {number}: {outcome:?}");
            // Holds up this worker until the connection has ended, and a while longer.
            service.close();
            thread::sleep(Duration::from_millis(50));
        }
        service.read()
    };
    assert_eq!(runtime.block_on(runtime.spawn(calls)).unwrap(), CALLS);
}

/// The services close a connection that was idle for 60 seconds; the client takes none that was for 50. It counts in
/// the time of tokio, which the test moves.
#[test]
fn a_connection_is_not_used_that_the_service_is_about_to_close() {
    let service = Service::start(|_| Then::Keep);
    let client = client(&service).with_retry(RetryPolicy::off());
    let mut connections = Vec::new();
    runtime().block_on(async {
        for rest in [0, 49, 51] {
            tokio::time::pause();
            tokio::time::advance(Duration::from_secs(rest)).await;
            tokio::time::resume();
            let outcome: Outcome = client.call(&create(), None).await;
            outcome.unwrap();
            connections.push(service.accepted());
        }
    });
    assert_eq!(connections, [1, 1, 2]);
}

#[test]
fn a_client_outlives_the_runtime_of_its_connections() {
    let service = Service::start(|_| Then::Keep);
    let client = client(&service).with_retry(RetryPolicy::off());
    for _ in 0..10 {
        call(&runtime(), &client, &create()).unwrap();
    }
    assert_eq!(service.read(), 10);
}

/// The service has read the request and closes without an answer: nobody knows what it did.
#[test]
fn a_request_that_arrived_is_not_repeated_unless_its_action_may_be() {
    let service = Service::start(|_| Then::Close);
    let error = call(&runtime(), &client(&service), &create()).unwrap_err();
    assert_eq!((service.read(), error.attempts(), error.is_retryable()), (1, 1, false));
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!((error.kind(), error.may_have_arrived()), (TransportErrorKind::Interrupted, true));

    let service = Service::start(|number| if number == 0 { Then::Close } else { Then::Keep });
    call(&runtime(), &client(&service), &query()).unwrap();
    assert_eq!(service.read(), 2);
}

/// A kept connection ends while the request is on its way.
#[test]
fn a_reused_connection_makes_no_difference_to_that() {
    let service = Service::start(|number| if number == 1 { Then::Close } else { Then::Keep });
    let (client, runtime) = (client(&service), runtime());
    call(&runtime, &client, &create()).unwrap();
    let error = call(&runtime, &client, &create()).unwrap_err();
    assert!(!error.is_retryable());
    assert_eq!(service.read(), 2);
    call(&runtime, &client, &create()).unwrap();
    assert_eq!(service.read(), 3);
}

/// The service ends the connection in the middle of a request that is too big for the buffers in between.
#[test]
fn a_request_that_was_half_written_is_not_repeated() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    thread::spawn(move || {
        for stream in listener.incoming() {
            counter.fetch_add(1, Ordering::SeqCst);
            // Ends with unread bytes: a reset.
            let _ = stream.unwrap().read(&mut [0; 1000]);
        }
    });
    let mut service = Service::at(address);
    service.read = connections;
    let request = calls::Create { name: "x".repeat(8 * 1024 * 1024), ..create() };
    let error = call(&runtime(), &client(&service), &request).unwrap_err();
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!((service.read(), error.may_have_arrived(), error.attempts()), (1, true, 1), "{error}");
}

/// Connections that end as soon as they are there, before anything can be written to them.
#[test]
fn a_connection_that_nothing_was_written_to_costs_another_attempt_of_any_action() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let service = Service::at(address);
    let error = call(&runtime(), &client(&service), &create()).unwrap_err();
    assert_eq!(error.attempts(), 3);
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert!(!error.may_have_arrived());
}

/// A client that waits for a connection longer than it may, to an address where nobody accepts.
#[test]
fn the_time_to_connect_is_limited_by_itself() {
    // TLS to a service that never greets.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let transport = ReqwestTransport::with_tls(tls::trusting_nobody(), |builder| builder.no_proxy()).unwrap();
    let client: Client = ClientBuilder::new(essbasic::SERVICE)
        .credentials(Credentials::new("id", "key").unwrap())
        .endpoint(format!("https://{address}"))
        .transport(transport)
        .retry(RetryPolicy::off())
        .connect_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = call(&runtime(), &client, &create()).unwrap_err();
    assert!(error.to_string().ends_with(": no connection within 50ms"), "{error}");
    assert!(error.is_retryable());
    // The request for a file has no body.
    let file = runtime().block_on(client.download::<RawCode>(&format!("https://{address}/a.pdf"), 100));
    let error = file.unwrap_err();
    assert!(error.to_string().ends_with(": no connection within 50ms"), "{error}");
    drop(listener);
}
