//! Tests the blocking client: the transport of ureq meets the requirements of all transports, and the client starts no
//! thread.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod alone;
pub mod block_on;
pub mod calls;
#[path = "wire/connecting.rs"]
pub mod connecting;
pub mod essbasic;
#[path = "wire/proxies.rs"]
pub mod proxies;
pub mod received;
pub mod service;
mod silent;
#[cfg(target_os = "linux")]
mod threads;
pub mod tls;
pub mod wire;

use std::net::TcpListener;
use std::time::Duration;

use calls::{Outcome, create, query};
use service::{Service, Then};
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::rustls::ClientConfig;
use tc3_runtime::{Action, ClientBuilder, Credentials, Rate, RateLimits, UreqTransport, blocking};
use wire::{builder, call, failed, over};

/// Without the proxies of the environment.
fn transport(tls: ClientConfig) -> UreqTransport {
    UreqTransport::with_tls(tls, |builder| builder.proxy(None)).unwrap()
}

fn unfinished<T: From<tc3_runtime::Client>>() -> ClientBuilder<T> {
    ClientBuilder::blocking(essbasic::SERVICE)
}

fn wait<F: Future>(future: F) -> F::Output {
    blocking::wait(future)
}

#[test]
fn a_host_without_an_address_is_named_as_the_reason() {
    let error = call(builder(([127, 0, 0, 1], 1).into()).endpoint("http://tc3.invalid")).unwrap_err();
    assert!(error.to_string().ends_with(": no connection: the name of the host could not be resolved"), "{error}");
    assert_eq!(failed(Err(error)).kind(), TransportErrorKind::Connect);
}

/// TLS to a service that never greets.
#[test]
fn the_time_to_connect_is_limited_by_itself_and_by_the_deadline() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let builder = || builder(address).endpoint(format!("https://{address}"));
    let error = call(builder().connect_timeout(Duration::from_millis(50))).unwrap_err();
    assert!(error.to_string().ends_with(": no connection within 50ms"), "{error}");
    assert!(error.is_retryable());
    let error = failed(call(builder().deadline(Duration::from_millis(50))));
    assert_eq!((error.kind(), error.may_have_arrived()), (TransportErrorKind::Deadline, false), "{error}");
}

/// A client of this service, with retries.
fn client(service: &Service) -> tc3_runtime::Client {
    ClientBuilder::blocking(essbasic::SERVICE)
        .credentials(Credentials::new("id", "key").unwrap())
        .endpoint(format!("http://{}", service.address))
        .transport(transport(tls::trusting_nobody()))
        .random(|| 0.0)
        .rate_limits(RateLimits::off())
        .build()
        .unwrap()
}

fn send<A: Action<Response = essbasic::PrepareFlowsResponse>>(client: &tc3_runtime::Client, request: &A) -> Outcome {
    wait(client.call(request, None))
}

#[test]
fn connections_are_kept_and_one_that_ended_meanwhile_is_not_used() {
    let service = Service::start(|number| if number == 1 { Then::AnswerAndClose } else { Then::Keep });
    let client = client(&service);
    send(&client, &create()).unwrap();
    send(&client, &create()).unwrap();
    assert_eq!((service.read(), service.accepted()), (2, 1));
    service.close();
    send(&client, &create()).unwrap();
    assert_eq!((service.read(), service.accepted()), (3, 2));
}

#[test]
fn a_request_that_arrived_is_not_repeated_unless_its_action_may_be() {
    for first in [0, 1] {
        let service = Service::start(move |number| if number == first { Then::Close } else { Then::Keep });
        let client = client(&service);
        (0..first).for_each(|_| drop(send(&client, &create()).unwrap()));
        let error = send(&client, &create()).unwrap_err();
        assert_eq!((service.read(), error.attempts(), error.is_retryable()), (first + 1, 1, false));
        let service = Service::start(move |number| if number == first { Then::Close } else { Then::Keep });
        let client = self::client(&service);
        (0..=first).for_each(|_| drop(send(&client, &query()).unwrap()));
        assert_eq!(service.read(), first + 2);
    }
}

/// Calls of several threads go in order under the limit, and each waits with its own thread.
#[test]
fn threads_share_the_limits_of_a_client() {
    let service = Service::start(|_| Then::Keep);
    let rate = Rate::new(2, Duration::from_millis(20));
    let client = client(&service).with_rate_limits(RateLimits::each(rate));
    let start = std::time::Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| send(&client, &create()).unwrap());
        }
    });
    assert_eq!(service.read(), 6);
    assert!(start.elapsed() >= Duration::from_millis(40));
}

#[test]
fn the_default_transport_can_be_set_up() {
    match UreqTransport::new() {
        Ok(_) => {}
        // A system without certificates cannot make calls; it must say so.
        Err(error) => assert!(error.to_string().contains("ertificate"), "{error}"),
    }
}

/// In a process of its own, with a proxy that ureq by itself would take for HTTPS as well.
#[test]
fn a_transport_that_the_application_sets_up_reads_the_environment_alike() {
    const PROXY: (&str, &str) = ("HTTP_PROXY", "http://127.0.0.1:1");
    if std::env::var(PROXY.0).as_deref() != Ok(PROXY.1) {
        alone::alone("a_transport_that_the_application_sets_up_reads_the_environment_alike", [PROXY]);
        return;
    }
    let fails = |transport: UreqTransport, endpoint: &str| {
        call(over(([127, 0, 0, 1], 1).into(), transport).endpoint(endpoint)).unwrap_err().to_string()
    };
    let default = || UreqTransport::with_tls(tls::trusting_nobody(), |builder| builder).unwrap();
    let through = ": no connection to the proxy 127.0.0.1:1: the proxy refused it";
    let directly = ": no connection: the host refused it";
    assert!(fails(default(), "http://127.0.0.1:9").ends_with(through));
    assert!(fails(default(), "https://127.0.0.1:9").ends_with(directly));
    assert!(fails(transport(tls::trusting_nobody()), "http://127.0.0.1:9").ends_with(directly));
}

/// ureq is built without TLS of its own, so what it sends by itself is an error over HTTPS, and no panic.
#[test]
fn what_is_passed_on_of_ureq_does_not_panic() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let agent = tc3_runtime::ureq::Agent::config_builder().proxy(None).build().new_agent();
    let error = agent.get(format!("https://{address}")).call().unwrap_err();
    assert!(error.to_string().to_lowercase().contains("tls"), "{error}");
}
