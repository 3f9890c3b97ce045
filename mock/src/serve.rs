//! The HTTP side: the services at every path, and what the mock says of itself below `/_mock`.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tc3_runtime::{Clock as _, SystemClock};

use crate::answer::Request;
use crate::fault::{Fault, Plan};
use crate::refusal::{Refusal, failure};
use crate::state::Shared;
use crate::{CANONICAL_REQUEST, FAULT, STRING_TO_SIGN, admin, broken};

/// What is larger is not read; what is a little too large is, so that it can be refused with the service's code.
const LARGEST_BODY: usize = 20 * 1024 * 1024;

/// Everything that is served.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let router = admin::routes().fallback(serve);
    router.layer(DefaultBodyLimit::max(LARGEST_BODY)).with_state(shared)
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
    let parameters = call.parameters(&request);
    shared.inbox.add(call.name(), request.body.len(), parameters.as_ref().ok());
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
    let answered = parameters.and_then(|parameters| call.answer(&parameters));
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
