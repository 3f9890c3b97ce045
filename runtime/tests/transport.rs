//! Tests the transport of reqwest: the requirements of all transports, and its own.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod alone;
#[path = "wire/connecting.rs"]
pub mod connecting;
pub mod essbasic;
#[path = "wire/proxies.rs"]
pub mod proxies;
pub mod received;
pub mod tls;
pub mod wire;

use essbasic::{FlowInfo, Operator, PrepareFlowsRequest};
use reqwest::dns::{Name, Resolve, Resolving};
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::rustls::ClientConfig;
use tc3_runtime::{ClientBuilder, ReqwestTransport};
use wire::{builder, call, failed, over};

/// Without the proxies of the environment.
fn transport(tls: ClientConfig) -> ReqwestTransport {
    ReqwestTransport::with_tls(tls, |builder| builder.no_proxy()).unwrap()
}

fn unfinished<T: From<tc3_runtime::Client>>() -> ClientBuilder<T> {
    ClientBuilder::new(essbasic::SERVICE)
}

fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

#[test]
fn a_host_without_an_address_is_named_as_the_reason() {
    struct Unknown;
    impl Resolve for Unknown {
        fn resolve(&self, _: Name) -> Resolving {
            Box::pin(std::future::ready(Err("no such host".into())))
        }
    }
    let client = reqwest::Client::builder().tls_backend_preconfigured(tls::trusting_nobody()).no_proxy();
    let client = client.dns_resolver(Unknown).build().unwrap();
    let builder = over(([127, 0, 0, 1], 1).into(), ReqwestTransport::with_client(client));
    let error = call(builder.endpoint("http://tc3.invalid")).unwrap_err();
    assert!(error.to_string().ends_with(": no connection: the name of the host could not be resolved"), "{error}");
    assert_eq!(failed(Err(error)).kind(), TransportErrorKind::Connect);
}

/// Nobody says which proxy such a client has, but that it is a proxy.
#[test]
fn a_proxy_of_a_client_of_the_applications_own_is_blamed_as_well() {
    let proxied = |builder: reqwest::ClientBuilder| builder.proxy(reqwest::Proxy::all("http://127.0.0.1:1").unwrap());
    let client = reqwest::Client::builder().tls_backend_preconfigured(tls::trusting_nobody());
    for transport in [
        ReqwestTransport::with_tls(tls::trusting_nobody(), proxied).unwrap(),
        ReqwestTransport::with_client(proxied(client).build().unwrap()),
    ] {
        let builder = over(([127, 0, 0, 1], 1).into(), transport);
        let error = call(builder.endpoint("https://tc3.invalid")).unwrap_err();
        assert!(error.to_string().ends_with(": no connection to the proxy: the proxy refused it"), "{error}");
        assert_eq!(failed(Err(error)).kind(), TransportErrorKind::Connect);
    }
}

#[test]
fn outside_of_tokio_a_call_is_an_error_and_no_panic() {
    use std::task::{Context, Poll, Waker};
    let client = builder(([127, 0, 0, 1], 1).into()).build().unwrap().as_operator(Operator::app("a").user("u"));
    let request = PrepareFlowsRequest::new(vec![FlowInfo::new("one")]);
    let mut future = std::pin::pin!(client.prepare_flows(&request));
    let Poll::Ready(outcome) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("it waits");
    };
    let error = failed(outcome).to_string();
    assert!(
        error.ends_with("the call was made outside of a tokio runtime; run it inside one, or use a blocking client"),
        "{error}"
    );
}

/// The rustls that is re-exported knows one provider, and takes it by itself.
#[test]
fn a_configuration_of_rustls_needs_no_provider_by_hand() {
    let _ = ClientConfig::builder();
}

/// Also shows that reqwest takes the TLS configuration of this crate's rustls.
#[test]
fn the_default_transport_can_be_set_up() {
    match ReqwestTransport::new() {
        Ok(_) => {}
        // A system without certificates cannot make calls; it must say so.
        Err(error) => assert!(error.to_string().contains("ertificate"), "{error}"),
    }
}
