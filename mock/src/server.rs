//! The HTTP side, on a loopback address: the services at every path, and what the mock says of itself below `/_mock`.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tc3_runtime::{Clock as _, SystemClock};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::answer::{Answers, Request};
use crate::broken;
use crate::fault::{Fault, Plan};
use crate::log::Log;
use crate::refusal::{Refusal, failure};
use crate::spec::Spec;
use crate::stub::{Inbox, Plans, Received, Stub};
use crate::{CANONICAL_REQUEST, FAULT, STRING_TO_SIGN};

/// What is larger is not read; what is a little too large is, so that it can be refused with the service's code.
const LARGEST_BODY: usize = 20 * 1024 * 1024;

/// A running server. It stops when this is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    task: JoinHandle<()>,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    answers: Answers,
    calls: AtomicU64,
    log: Log,
    plans: Plans,
    inbox: Inbox,
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
        let shared = Arc::new(Shared {
            answers: Answers::new(spec),
            calls: AtomicU64::new(0),
            log: Log::default(),
            plans: Plans::default(),
            inbox: Inbox::default(),
        });
        let router = Router::new().route("/_mock/faults", post(add_fault).delete(clear_faults));
        let router = router.route("/_mock/calls", get(calls)).fallback(serve);
        let router = router.layer(DefaultBodyLimit::max(LARGEST_BODY)).with_state(Arc::clone(&shared));
        let task = tokio::spawn(async move {
            // It ends with the task; there is nobody to tell.
            drop(axum::serve(listener, router).await);
        });
        Ok(Self { address, task, shared })
    }

    /// The endpoint for a client: `http://127.0.0.1:12345`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Lets something happen to the next calls of an action, once those before it are used up.
    ///
    /// ```no_run
    /// # async fn example(server: tc3_mock::Server) {
    /// server.on("DescribeFlowDetailInfo").times(2).fails_with("InternalError");
    /// # }
    /// ```
    pub fn on(&self, action: &str) -> Stub<'_> {
        Stub::new(self, action)
    }

    /// The latest calls whose signature was right and whose action is known, whatever came of them.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.shared.inbox.all()
    }

    pub(crate) fn plans(&self) -> &Plans {
        &self.shared.plans
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

async fn serve(
    State(shared): State<Arc<Shared>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let request_id = format!("mock-{}", shared.calls.fetch_add(1, Ordering::Relaxed) + 1);
    let request = Request { method, query: uri.query().unwrap_or_default().to_owned(), headers, body };
    let call = match shared.answers.admit(&request, SystemClock.now()) {
        Ok(call) => call,
        Err(refusal) => {
            shared.log.add(&request_id, &request.headers, Some(&refusal));
            return refused(&refusal, &request_id);
        }
    };
    shared.inbox.add(call.name(), &request.body);
    let own = request.headers.get(FAULT).map(|text| Plan::parse(text.as_bytes())).transpose();
    let plan = match own {
        Ok(own) => own.or_else(|| shared.plans.take(call.name())),
        Err(message) => return (StatusCode::BAD_REQUEST, format!("{FAULT}: {message}\n")).into_response(),
    };
    let fault = match plan {
        Some(plan) => {
            tokio::time::sleep(plan.delay).await;
            plan.fault
        }
        None => None,
    };
    if let Some(response) = fault.as_ref().and_then(|fault| before_acting(fault, &request_id)) {
        shared.log.add(&request_id, &request.headers, None);
        return response;
    }
    let answered = call.answer(&request);
    shared.log.add(&request_id, &request.headers, answered.as_ref().err());
    let body = answered.unwrap_or_else(|refusal| refusal.body(&request_id));
    match fault {
        Some(Fault::DroppedAfter) => broken::after(Bytes::new()).into_response(),
        Some(Fault::Truncated) => truncated(body),
        _ => json(body),
    }
}

/// What comes in place of an answer, where the service does not act.
fn before_acting(fault: &Fault, request_id: &str) -> Option<Response> {
    match fault {
        Fault::Error { code, message } => Some(json(failure(code, message, request_id))),
        Fault::Page(status) => Some(page(*status)),
        Fault::DroppedBefore => Some(broken::after(Bytes::new()).into_response()),
        Fault::Truncated | Fault::DroppedAfter => None,
    }
}

/// What a gateway in between says.
fn page(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    let html =
        format!("<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>\n");
    (status, [(header::CONTENT_TYPE, "text/html")], html).into_response()
}

/// The first half of an answer whose whole length was announced.
fn truncated(body: String) -> Response {
    let length = body.len();
    let half = Bytes::from(body).slice(..length / 2);
    let headers = [(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_LENGTH, length.to_string())];
    (headers, broken::after(half)).into_response()
}

/// Sets a fault for the calls to come.
async fn add_fault(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response {
    if !is_local(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    match Plan::parse(&body) {
        Ok(plan) => {
            shared.plans.add(plan);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(message) => (StatusCode::BAD_REQUEST, format!("{message}\n")).into_response(),
    }
}

/// Forgets the faults that still wait for calls.
async fn clear_faults(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    if !is_local(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    shared.plans.clear();
    StatusCode::NO_CONTENT.into_response()
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

/// Whether a request is to this machine by its own name, and not from a page of another site.
fn is_local(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).map(|value: &HeaderValue| value.to_str().unwrap_or_default());
    let from_here =
        text(header::ORIGIN).is_none_or(|origin| origin.strip_prefix("http://").is_some_and(is_this_machine));
    from_here && text(header::HOST).is_some_and(is_this_machine)
}

fn is_this_machine(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok()).map_or(host, |(name, _)| name);
    name == "localhost" || name.trim_matches(['[', ']']).parse().is_ok_and(|address: IpAddr| address.is_loopback())
}
