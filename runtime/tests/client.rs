//! Calls through an in-process transport: what is sent, what is refused, what is told.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod essbasic;

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use block_on::block_on;
use essbasic::{ApproverType, Client, FlowInfo, Operator, PrepareFlowsRequest, SERVICE, ServiceSwitch};
use http::{Request, Response};
use serde_json::{Value, json};
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::signing::{Inputs, sign};
use tc3_runtime::transport::in_process;
use tc3_runtime::validate::RuleKind;
use tc3_runtime::{
    BoxFuture, Clock, ConfigurationError, Credentials, CredentialsProvider, Error, Language, RetryPolicy, Transport,
    TransportError, ValidationMode,
};

struct At(i64);

impl Clock for At {
    fn now(&self) -> i64 {
        self.0
    }
}

const KEY: &str = "key-that-must-not-show";
const TOKEN: &str = "token-that-must-not-show";

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", KEY).unwrap().with_token(TOKEN).unwrap()
}

/// Requests as they arrive.
#[derive(Clone, Default)]
struct Received(Arc<Mutex<Vec<Request<Vec<u8>>>>>);

impl Received {
    fn only(&self) -> Request<Vec<u8>> {
        let mut requests = self.0.lock().unwrap();
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }

    fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

type Builder = tc3_runtime::ClientBuilder<Client>;

/// A client whose service answers every call alike.
fn answering(answer: &'static str) -> (Builder, Received) {
    let received = Received::default();
    let log = received.clone();
    let transport = in_process(move |request| {
        log.0.lock().unwrap().push(request);
        Response::new(answer.as_bytes().to_vec())
    });
    let builder = Client::builder().credentials(credentials()).clock(At(1_700_000_000)).transport(transport);
    (builder, received)
}

const DONE: &str = r#"{"Response": {"ConfirmUrl": "https://a.b", "RequestId": "r-1"}}"#;

fn done() -> (Builder, Received) {
    answering(DONE)
}

fn operator() -> Operator {
    Operator::app("app").user("user")
}

fn request() -> PrepareFlowsRequest {
    PrepareFlowsRequest::new(vec![FlowInfo::new("one")])
}

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
fn an_operator_that_nobody_gave_fails_before_sending() {
    let (builder, received) = done();
    let client = builder.build().unwrap();
    let error = block_on(client.prepare_flows(&request())).unwrap_err();
    assert_eq!(
        error.to_string(),
        "PrepareFlows was not sent:\n  \
         Agent.AppId: missing; this action needs it from the operator\n  \
         Agent.ProxyOperator.OpenId: missing; this action needs it from the operator"
    );
    // One set on the request replaces the scope's whole, so its gaps are not filled from there.
    let mut half = request();
    half.agent = Some(Operator::app("own").into());
    let error = block_on(client.as_operator(operator()).prepare_flows(&half)).unwrap_err();
    assert_eq!(error.violations().len(), 1);
    assert_eq!(error.violations()[0].path(), "Agent.ProxyOperator.OpenId");
    assert_eq!(received.count(), 0);
}

#[test]
fn every_denied_rule_is_told_at_once() {
    let (builder, received) = done();
    let client = builder.build().unwrap().as_operator(operator());
    let mut flow = FlowInfo::new("a name far too long");
    flow.approver_type = Some(ApproverType::Person);
    flow.deadline = Some(-1);
    let error = block_on(client.prepare_flows(&PrepareFlowsRequest::new(vec![flow; 4]))).unwrap_err();
    let kinds: Vec<_> = error.violations()[..4].iter().map(|violation| violation.rule()).collect();
    assert_eq!(kinds, [RuleKind::MaxItems, RuleKind::MaxChars, RuleKind::Min, RuleKind::RequiredIf]);
    assert_eq!(error.violations().len(), 13);
    assert_eq!(error.violations()[11].to_string(), "FlowInfos[3].Deadline: -1, at least 0 allowed");
    assert_eq!(received.count(), 0);
}

#[test]
fn modes_decide_what_warnings_do() {
    let (builder, received) = done();
    let client = builder.build().unwrap().as_operator(operator());
    let mut odd = request();
    odd.switch = Some(ServiceSwitch::from("OPNE"));
    let told = events(|| block_on(client.prepare_flows(&odd)).map(|_| ()).unwrap());
    assert!(told.contains("WARN") && told.contains("did you mean `OPEN`?"), "{told}");
    assert_eq!(received.count(), 1);

    let strict = client.with_validation(ValidationMode::Strict);
    let error = block_on(strict.prepare_flows(&odd)).unwrap_err();
    assert_eq!(error.violations()[0].suggestion(), Some("OPEN"));
    assert_eq!(received.count(), 1);

    let off = client.with_validation(ValidationMode::Off);
    let told = events(|| block_on(off.prepare_flows(&PrepareFlowsRequest::new(vec![]))).map(|_| ()).unwrap());
    assert!(!told.contains("WARN"), "{told}");
    assert_eq!(received.count(), 2);
}

#[test]
fn a_body_too_big_is_refused_even_without_validation() {
    let (builder, received) = done();
    let client = builder.validation(ValidationMode::Off).build().unwrap();
    let limit = 10 * 1024 * 1024;
    let empty = serde_json::to_vec(&request().jump_url("")).unwrap().len();
    let fits = request().jump_url("x".repeat(limit - empty));
    block_on(client.prepare_flows(&fits)).unwrap();
    assert_eq!(received.only().body().len(), limit);
    let error = block_on(client.prepare_flows(&request().jump_url("x".repeat(limit - empty + 1)))).unwrap_err();
    assert_eq!(error.violations()[0].rule(), RuleKind::BodySize);
    assert_eq!(
        error.to_string(),
        "PrepareFlows was not sent:\n  the request has 10485761 bytes, at most 10485760 can be sent"
    );
    assert_eq!(received.count(), 0);
}

#[test]
fn an_answer_too_big_is_refused() {
    let (builder, _) = done();
    let client = builder.max_response_bytes(DONE.len() - 1).build().unwrap().as_operator(operator());
    let error = block_on(client.prepare_flows(&request())).unwrap_err();
    let Error::Transport(inner) = &error else { panic!("{error:?}") };
    assert_eq!(inner.kind(), TransportErrorKind::TooLarge);
    assert_eq!(error.action(), Some("PrepareFlows"));
    assert_eq!(inner.action(), Some("PrepareFlows"));
    let (builder, _) = done();
    let client = builder.max_response_bytes(DONE.len()).build().unwrap().as_operator(operator());
    assert!(block_on(client.prepare_flows(&request())).is_ok());
}

#[test]
fn endpoints_of_every_form() {
    for (endpoint, uri, host) in [
        ("a.b.cn", "https://a.b.cn/", "a.b.cn"),
        ("HTTPS://a.b.cn", "https://a.b.cn/", "a.b.cn"),
        ("Http://a_b.cn.:80", "http://a_b.cn.:80/", "a_b.cn.:80"),
        ("a.b.cn:8443", "https://a.b.cn:8443/", "a.b.cn:8443"),
        ("https://a.b.cn", "https://a.b.cn/", "a.b.cn"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/", "127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080/", "[::1]:8080"),
        ("[::1]", "https://[::1]/", "[::1]"),
    ] {
        let (builder, received) = done();
        let client = builder.endpoint(endpoint).build().unwrap().as_operator(operator());
        let sent = sent(&client, &received, &request());
        assert_eq!(sent.uri(), uri);
        assert_eq!(sent.headers()["host"], host);
    }
}

#[test]
fn other_endpoints_are_refused_with_what_to_write() {
    for (endpoint, hint) in [
        ("https://a.b.cn/", "write `https://a.b.cn`"),
        ("a.b.cn/path", "write `a.b.cn`"),
        ("a.b.cn?x=1", "write `a.b.cn`"),
        ("http://user:hunter2@a.b.cn", "write the host alone"),
        ("https://user:hunter2@host/", "write the host alone"),
        ("ftp://user:hunter2@host", "write the host alone"),
        ("host/?token=hunter2", "write `host`"),
        ("host/?token=hunter2&to=http://a.b", "write `host`"),
        ("ftp://host/?token=hunter2", "`ftp://host` is not an endpoint: only http and https"),
        ("ftp://a.b.cn", "only http and https"),
        ("", "write a host"),
        ("a b", "write a host"),
        ("a.b.cn:", "write `host` or `host:port`"),
        ("a.b.cn:99999", "write `host` or `host:port`"),
        (":80", "write"),
        ("a.b.cn\n", "write a host"),
        ("1.2.3.4.5", "write a host"),
        ("256.0.0.1", "write a host"),
        ("a.0x7f", "write a host"),
        ("a..b", "write a host"),
        ("a%20b", "write a host"),
        ("[::1", "write a host"),
        ("[fe80::1%25eth0]", "write a host"),
    ] {
        let (builder, _) = done();
        let error = builder.endpoint(endpoint).build().unwrap_err().to_string();
        assert!(error.contains(hint), "{endpoint}: {error}");
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[test]
fn a_client_that_is_not_set_up_says_what_is_missing() {
    let error = Client::builder().build().unwrap_err();
    assert!(error.to_string().starts_with("no credentials"), "{error}");
    let (builder, _) = done();
    let error = builder.region("ap guangzhou").build().unwrap_err();
    assert!(error.to_string().contains("`ap guangzhou` is not a region"), "{error}");
    for (id, key, problem) in [
        ("", "key", "secret id is empty"),
        ("id", "", "secret key is empty"),
        (" id", "key", "secret id has spaces or line breaks around it"),
        ("id", "key\n", "secret key has spaces or line breaks around it"),
        ("i\u{7}d", "key", "secret id has characters other than visible ASCII"),
    ] {
        assert_eq!(Credentials::new(id, key).unwrap_err().to_string(), problem);
    }
    for (token, problem) in [
        ("token\n", "token has spaces or line breaks around it"),
        ("to ken", "token has characters other than visible ASCII"),
    ] {
        assert_eq!(credentials().with_token(token).unwrap_err().to_string(), problem);
    }
    if !cfg!(feature = "reqwest") {
        let error = Client::builder().credentials(credentials()).build().unwrap_err();
        assert!(error.to_string().contains("enable the feature `reqwest`"), "{error}");
    }
}

#[test]
fn a_provider_is_asked_at_every_call_and_its_error_is_told() {
    struct Locked;
    impl CredentialsProvider for Locked {
        fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
            let error = ConfigurationError::with_source("the vault is locked", "the vault does not answer");
            Box::pin(std::future::ready(Err(error)))
        }
    }
    let (builder, received) = done();
    let client = builder.credentials_provider(Locked).build().unwrap().as_operator(operator());
    let error = block_on(client.prepare_flows(&request())).unwrap_err();
    assert_eq!(error.to_string(), "PrepareFlows was not sent: the vault is locked");
    assert_eq!(error.action(), Some("PrepareFlows"));
    let cause = std::error::Error::source(&error).unwrap();
    assert_eq!(cause.to_string(), "the vault does not answer");
    assert_eq!(received.count(), 0);
}

#[test]
fn shared_and_boxed_parts_are_parts_too() {
    let clock: Arc<dyn Clock> = Arc::new(At(1));
    let provider: Box<dyn CredentialsProvider> = Box::new(Arc::new(credentials()));
    let transport: Arc<dyn Transport> = Arc::new(Box::new(in_process(|request| {
        assert_eq!(request.headers()["x-tc-timestamp"], "1");
        Response::new(DONE.into())
    })));
    let builder = Client::builder().clock(clock).credentials_provider(provider).transport(transport);
    let client = builder.build().unwrap().as_operator(operator());
    assert!(block_on(client.prepare_flows(&request())).is_ok());
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
fn debug_of_a_client_tells_when_it_speaks_without_tls() {
    let shown = |builder: Builder| format!("{:?}", builder.build().unwrap());
    assert!(shown(done().0).contains("host: \"essbasic.tencentcloudapi.com\""));
    assert!(shown(done().0.endpoint("https://a.b")).contains("host: \"a.b\""));
    assert!(shown(done().0.endpoint("http://a.b:80")).contains("host: \"http://a.b:80\""));
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

#[test]
fn calls_may_move_between_threads() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let (builder, _) = done();
    let client = builder.timeout(Duration::from_secs(1)).build().unwrap().as_operator(operator());
    let request = request();
    let response = block_on(is_send(client.prepare_flows(&request))).unwrap();
    assert_eq!(response.confirm_url, "https://a.b");
    // The answer's link is sensitive.
    assert!(format!("{response:?}").contains("ConfirmUrl: [redacted]"));
}

#[test]
fn a_number_that_json_cannot_express_is_refused() {
    use tc3_runtime::validate::{Object, Shape, Value};
    struct Infinite;
    impl Object for Infinite {
        fn shape(&self) -> &Shape<'_> {
            const FIELD: tc3_runtime::validate::Field<'static> =
                tc3_runtime::validate::Field { name: "Rate", ..tc3_runtime::validate::Field::PLAIN };
            &Shape { name: "Infinite", fields: &[FIELD], rules: &[] }
        }

        fn field(&self, _: usize) -> Value<'_> {
            Value::Float(f64::INFINITY)
        }
    }
    static INFO: tc3_runtime::ActionInfo = tc3_runtime::ActionInfo {
        retry: tc3_runtime::ActionRetry::Safe,
        ..tc3_runtime::ActionInfo::of(SERVICE, "Rate")
    };
    impl tc3_runtime::Action for Infinite {
        const INFO: &'static tc3_runtime::ActionInfo = &INFO;
        type Response = essbasic::PrepareFlowsResponse;
    }
    for mode in [ValidationMode::Off, ValidationMode::Documented] {
        let transport = in_process(|_| Response::new(DONE.into()));
        let client: tc3_runtime::Client = tc3_runtime::ClientBuilder::new(SERVICE)
            .credentials(credentials())
            .transport(transport)
            .validation(mode)
            .build()
            .unwrap();
        let error: essbasic::Error = block_on(client.call(&Infinite, None)).unwrap_err();
        assert_eq!(error.violations()[0].rule(), RuleKind::Finite);
    }
}

/// What is told through tracing while `run` runs, on this thread.
fn events(run: impl FnOnce()) -> String {
    let log = Log::default();
    tracing::subscriber::with_default(log.clone(), run);
    log.0.lock().unwrap().clone()
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl tracing::Subscriber for Log {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn event(&self, event: &tracing::Event<'_>) {
        struct Fields<'a>(&'a mut String);
        impl tracing::field::Visit for Fields<'_> {
            fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
                write!(self.0, " {field}={value:?}").unwrap();
            }
        }
        let mut log = self.0.lock().unwrap();
        writeln!(log, "{}", event.metadata().level()).unwrap();
        event.record(&mut Fields(&mut log));
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

static OTHER: tc3_runtime::ServiceInfo =
    tc3_runtime::ServiceInfo { name: "essbasic", version: "2020-01-01", host: "essbasic.tencentcloudapi.com" };

#[test]
fn an_action_of_another_service_is_not_sent() {
    let (_, received) = answering(DONE);
    let log = received.clone();
    let transport = in_process(move |request| {
        log.0.lock().unwrap().push(request);
        Response::new(DONE.as_bytes().to_vec())
    });
    let builder = tc3_runtime::ClientBuilder::<tc3_runtime::Client>::new(&OTHER);
    let client = builder.credentials(credentials()).transport(transport).build().unwrap();
    let request = PrepareFlowsRequest::new(vec![FlowInfo::new("a")]);
    let error = block_on(client.call::<_, essbasic::ErrorCode>(&request, None)).unwrap_err();
    assert!(matches!(error, Error::Configuration(_)), "{error}");
    assert!(error.to_string().contains("this client calls essbasic 2020-01-01"), "{error}");
    assert_eq!(received.count(), 0);
}
