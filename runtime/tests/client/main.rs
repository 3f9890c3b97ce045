//! Calls through an in-process transport: what is sent, what is refused, what is logged.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod answering;
#[path = "../block_on/mod.rs"]
pub mod block_on;
#[path = "../essbasic/mod.rs"]
pub mod essbasic;
#[path = "../listener/mod.rs"]
pub mod listener;
mod refused;
mod setup;

use std::fmt::Write as _;
use std::time::Duration;

use answering::{KEY, Received, TOKEN, answering, credentials, done, events, operator, request};
use block_on::block_on;
use essbasic::{Client, Operator, PrepareFlowsRequest};
use http::Request;
use serde_json::{Value, json};
use tc3_runtime::signing::{Inputs, sign};
use tc3_runtime::transport::in_process;
use tc3_runtime::{Credentials, Language, RetryPolicy, TransportError};

fn body(request: &Request<Vec<u8>>) -> Value {
    serde_json::from_slice(request.body()).unwrap()
}

/// Sends one request through a client and gives what arrives.
fn sent(client: &Client, received: &Received, request: &PrepareFlowsRequest) -> Request<Vec<u8>> {
    block_on(client.prepare_flows(request)).unwrap();
    received.only()
}

#[test]
fn the_headers_are_all_there_and_the_signature_is_right() {
    let (builder, received) = done();
    let client = builder.region("ap-guangzhou").language(Language::EnUs).build().unwrap();
    let sent = sent(&client.as_operator(operator()), &received, &request());
    assert_eq!(sent.method(), "POST");
    assert_eq!(sent.uri(), "https://essbasic.tencentcloudapi.com/");
    let header = |name| sent.headers()[name].to_str().unwrap();
    assert_eq!(header("content-type"), "application/json");
    assert_eq!(header("host"), "essbasic.tencentcloudapi.com");
    assert_eq!(header("x-tc-action"), "PrepareFlows");
    assert_eq!(header("x-tc-version"), "2021-05-26");
    assert_eq!(header("x-tc-timestamp"), "1700000000");
    assert_eq!(header("x-tc-region"), "ap-guangzhou");
    assert_eq!(header("x-tc-token"), TOKEN);
    assert_eq!(header("x-tc-language"), "en-US");
    assert_eq!(header("x-tc-requestclient"), concat!("SDK_RUST_TC3_", env!("CARGO_PKG_VERSION")));
    let expected = sign(&Inputs {
        secret_id: "AKIDEXAMPLE",
        secret_key: KEY,
        service: "essbasic",
        host: "essbasic.tencentcloudapi.com",
        content_type: "application/json",
        timestamp: 1_700_000_000,
        method: "POST",
        query: "",
        payload: sent.body(),
        unsigned_payload: false,
        headers: &[],
    });
    assert_eq!(header("authorization"), expected.authorization);
    assert_eq!(sent.headers().len(), 10);
}

#[test]
fn region_and_token_are_only_sent_if_set() {
    let (builder, received) = done();
    let client = builder.credentials(Credentials::new("id", "key").unwrap().with_token("").unwrap()).build().unwrap();
    let sent = sent(&client.as_operator(operator()), &received, &request());
    assert!(!sent.headers().contains_key("x-tc-region") && !sent.headers().contains_key("x-tc-token"));
    assert_eq!(sent.headers()["x-tc-language"], "zh-CN");
}

#[test]
fn the_operator_of_the_scope_stands_in_where_the_request_has_none() {
    let (builder, received) = done();
    let desk = builder.build().unwrap().as_operator(operator());
    let scope = json!({"AppId": "app", "ProxyOperator": {"OpenId": "user"}});
    assert_eq!(body(&sent(&desk, &received, &request()))["Agent"], scope);

    let mut own = request();
    own.agent = Some(Operator::app("own").user("boss").into());
    let replaced = json!({"AppId": "own", "ProxyOperator": {"OpenId": "boss"}});
    assert_eq!(body(&sent(&desk, &received, &own))["Agent"], replaced);
}

#[test]
fn an_application_can_test_what_it_does_about_a_failed_transport() {
    let builder = || Client::builder().credentials(credentials()).retry(RetryPolicy::off());
    let client = builder().transport(in_process(|_| Err(TransportError::timeout(Duration::from_secs(1)))));
    let client = client.build().unwrap().as_operator(operator());
    assert!(block_on(client.prepare_flows(&request())).unwrap_err().is_timeout());

    let refused = || std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    let client = builder().transport(in_process(move |_| Err(TransportError::connect(refused()))));
    let client = client.build().unwrap().as_operator(operator());
    let error = block_on(client.prepare_flows(&request())).unwrap_err();
    assert!(error.is_retryable());
    assert_eq!(
        error.to_string(),
        "PrepareFlows at https://essbasic.tencentcloudapi.com: no connection: the host refused it"
    );
}

#[test]
fn what_the_next_call_meets_again_is_not_retryable() {
    for failure in [TransportError::tls, TransportError::proxy] as [fn(&'static str) -> TransportError; 2] {
        let transport = in_process(move |_| Err(failure("no")));
        let client = Client::builder().credentials(credentials()).transport(transport).build().unwrap();
        let error = block_on(client.as_operator(operator()).prepare_flows(&request())).unwrap_err();
        assert!(!error.is_retryable(), "{error}");
    }
}

#[test]
fn secrets_are_nowhere() {
    let (builder, received) = answering(r#"{"Response": {"Error": {"Code": "AuthFailure", "Message": "no"}}}"#);
    let mut shown = format!("{:?} {builder:?}", credentials());
    let client = builder.build().unwrap().as_operator(operator());
    write!(shown, "{client:?}").unwrap();
    shown += &events(|| {
        let error = block_on(client.prepare_flows(&request())).unwrap_err();
        tracing::error!("{error} {error:?}");
    });
    write!(shown, "{:?}", received.only()).unwrap();
    assert!(shown.contains("essbasic") && shown.contains("AuthFailure"), "{shown}");
    for secret in [KEY, TOKEN, "AKIDEXAMPLE", "Signature="] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

#[test]
fn a_deprecated_call_is_told() {
    let (builder, _) = answering(r#"{"Response": {"DeprecatedWarning": "use v2", "RequestId": "r"}}"#);
    let client = builder.build().unwrap().as_operator(operator());
    let told = events(|| block_on(client.prepare_flows(&request())).map(|_| ()).unwrap());
    assert!(told.contains("WARN") && told.contains("use v2"), "{told}");
}

#[test]
fn a_warning_is_told_harmlessly() {
    let (builder, _) = answering(r#"{"Response": {"DeprecatedWarning": "a\nWARN b\u001b[2J", "RequestId": "r"}}"#);
    let client = builder.build().unwrap().as_operator(operator());
    let told = events(|| block_on(client.prepare_flows(&request())).map(|_| ()).unwrap());
    assert!(told.contains(r"a\nWARN b\u{1b}[2J"), "{told}");
}
