//! Compares the async client, the blocking one and one over tower on every documented example: the same outcome and the
//! same bytes on the wire, except for the order of headers and one header that reqwest adds.
#![cfg(all(
    feature = "blocking",
    feature = "essbasic",
    feature = "reqwest",
    feature = "serde-full",
    feature = "tower"
))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../runtime/tests/received/mod.rs"]
pub mod received;

use std::io::Write as _;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use hyper_util::client::legacy;
use hyper_util::rt::TokioExecutor;
use serde_json::json;
use tc3::dynamic::Entry;
use tc3::essbasic::v2021_05_26::actions::ENTRIES;
use tc3::essbasic::{Client, blocking};
use tc3::transport::RequestBody;
use tc3::{
    ClientBuilder, Clock, Credentials, RateLimits, ReqwestTransport, RetryPolicy, TowerTransport, UreqTransport,
    ValidationMode,
};
use tc3_mock::Spec;
use tc3_spec::model::Outcome;

/// The same second for all, so that signatures agree.
struct Still;

impl Clock for Still {
    fn now(&self) -> i64 {
        1_700_000_000
    }
}

/// A service that gives one answer to all, and keeps what it was sent.
#[derive(Clone, Default)]
struct Service {
    answer: Arc<Mutex<String>>,
    received: Arc<Mutex<Vec<String>>>,
}

impl Service {
    fn start(&self) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let service = self.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let service = service.clone();
                thread::spawn(move || service.serve(stream.unwrap()));
            }
        });
        address
    }

    fn serve(&self, mut stream: TcpStream) {
        while let Some(request) = received::request(&mut stream) {
            self.received.lock().unwrap().push(request);
            let answer = self.answer.lock().unwrap().clone();
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", answer.len());
            stream.write_all(head.as_bytes()).unwrap();
            stream.write_all(answer.as_bytes()).unwrap();
        }
    }

    /// The last request: its first line, its headers by name, its body.
    fn take(&self) -> (String, Vec<String>, String) {
        let request = self.received.lock().unwrap().pop().unwrap();
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        let (first, headers) = head.split_once("\r\n").unwrap();
        let mut headers: Vec<_> = headers.lines().map(str::to_owned).collect();
        // ureq begins with the length, hyper ends with it.
        headers.sort();
        (first.to_owned(), headers, body.to_owned())
    }
}

fn build<T: From<tc3::client::Client>>(builder: ClientBuilder<T>, address: SocketAddr) -> T {
    let credentials = Credentials::new("id", "key").unwrap().with_token("token").unwrap();
    let builder = builder.credentials(credentials).endpoint(format!("http://{address}")).clock(Still);
    let builder = builder.region("ap-guangzhou").retry(RetryPolicy::off()).rate_limits(RateLimits::off());
    builder.validation(ValidationMode::Off).build().unwrap()
}

#[test]
fn three_clients_send_the_same_bytes_and_end_the_same_way() {
    let service = Service::default();
    let address = service.start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let over_reqwest = ReqwestTransport::with_builder(|builder| builder.no_proxy()).unwrap();
    let over_hyper = legacy::Client::builder(TokioExecutor::new()).build_http::<RequestBody>();
    let asynchronous: Client = build(Client::builder().transport(over_reqwest), address);
    let over_tower: Client = build(Client::builder().transport(TowerTransport::new(over_hyper)), address);
    let over_ureq = UreqTransport::with_builder(|builder| builder.proxy(None)).unwrap();
    let blocking: blocking::Client = build(blocking::Client::builder().transport(over_ureq), address);

    let spec = Spec::of_workspace().unwrap();
    let services = spec.model().services.iter().filter(|service| service.name.value == "essbasic");
    let actions = services.flat_map(|service| &service.actions);
    let examples = actions.flat_map(|action| action.examples.iter().map(move |example| (action, example)));
    let mut seen = 0;
    for (action, example) in examples {
        let entry: &Entry = ENTRIES.iter().find(|entry| entry.info().name == action.name.value).unwrap();
        let request = example.request.value.as_bytes();
        *service.answer.lock().unwrap() = match &example.outcome {
            Outcome::Response(text) => text.value.clone(),
            Outcome::Error { code, message, request_id } => json!({"Response": {
                "Error": {"Code": code.value, "Message": message}, "RequestId": request_id.as_deref().unwrap_or("r-1"),
            }})
            .to_string(),
        };
        let shown = |outcome: Result<serde_json::Value, tc3::Error<_>>| match outcome {
            Ok(answer) => answer.to_string(),
            Err::<_, tc3::Error<tc3_runtime::RawCode>>(error) => format!("{error} {error:?}"),
        };
        let mut first = (shown(runtime.block_on(entry.call(asynchronous.as_ref(), request))), service.take());
        let second = (shown(tc3_runtime::blocking::wait(entry.call(blocking.as_ref(), request))), service.take());
        let third = (shown(runtime.block_on(entry.call(over_tower.as_ref(), request))), service.take());
        // reqwest says by itself what it takes, and cannot be kept from it.
        let accepts = first.1.1.iter().position(|header| header == "accept: */*").unwrap();
        first.1.1.remove(accepts);
        assert_eq!(first, second, "{} \"{}\"", action.name.value, example.name.value);
        assert_eq!(first, third, "{} \"{}\"", action.name.value, example.name.value);
        assert!(first.1.0 == "POST / HTTP/1.1" && first.1.1.iter().any(|header| header.starts_with("authorization: ")));
        seen += 1;
    }
    assert!(seen >= 226, "only {seen} examples");
}
