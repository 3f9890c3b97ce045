//! The HTTP side, on a loopback address: the services at every path, and what the mock says of itself below `/_mock`.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tc3_runtime::{Clock as _, SystemClock};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::answer::{Answers, Request};
use crate::log::Log;
use crate::refusal::Refusal;
use crate::spec::Spec;
use crate::{CANONICAL_REQUEST, STRING_TO_SIGN};

/// A running server. It stops when this is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    answers: Answers,
    calls: AtomicU64,
    log: Log,
}

impl Server {
    /// Starts a server on an address such as `127.0.0.1:0`; port 0 takes a free one.
    ///
    /// # Errors
    ///
    /// The address is no address, is taken, or is not one of this machine alone.
    pub async fn start(spec: Spec, address: &str) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        if !address.ip().is_loopback() {
            let message = "the mock listens on this machine alone: 127.0.0.1";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let shared = Arc::new(Shared { answers: Answers::new(spec), calls: AtomicU64::new(0), log: Log::default() });
        let router = Router::new().route("/_mock/calls", get(calls)).fallback(serve);
        let router = router.layer(DefaultBodyLimit::disable()).with_state(shared);
        let task = tokio::spawn(async move {
            // It ends with the task; there is nobody to tell.
            drop(axum::serve(listener, router).await);
        });
        Ok(Self { address, task })
    }

    /// The endpoint for a client: `http://127.0.0.1:12345`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Waits until the server stops, which it does not do by itself.
    pub async fn wait(mut self) {
        drop((&mut self.task).await);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(State(shared): State<Arc<Shared>>, method: Method, headers: HeaderMap, body: Bytes) -> Response {
    let request_id = format!("mock-{}", shared.calls.fetch_add(1, Ordering::Relaxed) + 1);
    let request = Request { method, headers, body };
    let answered = shared.answers.answer(&request, SystemClock.now());
    shared.log.add(&request_id, &request.headers, answered.as_ref().err());
    match answered {
        Ok(body) => json(body),
        Err(refusal) => refused(&refusal, &request_id),
    }
}

fn json(body: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// The refusal, with what the server would have signed in headers, where it is about that.
fn refused(refusal: &Refusal, request_id: &str) -> Response {
    let mut response = json(refusal.body(request_id));
    let signed = refusal
        .signed
        .iter()
        .flat_map(|signed| [(CANONICAL_REQUEST, &signed.canonical_request), (STRING_TO_SIGN, &signed.string_to_sign)]);
    for (name, text) in signed {
        // As a JSON string, since a header holds no line breaks.
        let text = serde_json::Value::from(text.as_str()).to_string();
        if let Ok(value) = HeaderValue::from_str(&text) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}

/// The latest calls, for people on this machine: a page of another site that has its name lead here is refused.
async fn calls(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    if is_local(&headers) { json(shared.log.json().to_string()) } else { StatusCode::FORBIDDEN.into_response() }
}

fn is_local(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok()).map_or(host, |(name, _)| name);
    name == "localhost" || name.trim_matches(['[', ']']).parse().is_ok_and(|address: IpAddr| address.is_loopback())
}
