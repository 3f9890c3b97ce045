//! A client whose service answers every call alike, with a record of requests and log events.

use std::sync::{Arc, Mutex};

use http::{Request, Response};
use tc3_runtime::transport::in_process;
use tc3_runtime::{Clock, Credentials, Transport};

use crate::essbasic::{Client, FlowInfo, Operator, PrepareFlowsRequest};
use crate::listener::Listener;

pub(crate) struct At(pub(crate) i64);

impl Clock for At {
    fn now(&self) -> i64 {
        self.0
    }
}

pub(crate) const KEY: &str = "key-that-must-not-show";
pub(crate) const TOKEN: &str = "token-that-must-not-show";

pub(crate) fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", KEY).unwrap().with_token(TOKEN).unwrap()
}

/// Requests as they arrive.
#[derive(Clone, Default)]
pub(crate) struct Received(Arc<Mutex<Vec<Request<Vec<u8>>>>>);

impl Received {
    pub(crate) fn only(&self) -> Request<Vec<u8>> {
        let mut requests = self.0.lock().unwrap();
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }

    pub(crate) fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

pub(crate) type Builder = tc3_runtime::ClientBuilder<Client>;

/// A service that answers every call alike, and what it is sent.
pub(crate) fn recording(answer: &'static str) -> (impl Transport, Received) {
    let received = Received::default();
    let log = received.clone();
    let transport = in_process(move |request| {
        log.0.lock().unwrap().push(request);
        Response::new(answer.as_bytes().to_vec())
    });
    (transport, received)
}

/// A client of such a service.
pub(crate) fn answering(answer: &'static str) -> (Builder, Received) {
    let (transport, received) = recording(answer);
    (Client::builder().credentials(credentials()).clock(At(1_700_000_000)).transport(transport), received)
}

pub(crate) const DONE: &str = r#"{"Response": {"ConfirmUrl": "https://a.b", "RequestId": "r-1"}}"#;

pub(crate) fn done() -> (Builder, Received) {
    answering(DONE)
}

pub(crate) fn operator() -> Operator {
    Operator::app("app").user("user")
}

pub(crate) fn request() -> PrepareFlowsRequest {
    PrepareFlowsRequest::new(vec![FlowInfo::new("one")])
}

/// What is told through tracing while `run` runs, on this thread.
pub(crate) fn events(run: impl FnOnce()) -> String {
    Listener::during(run).join("\n")
}
