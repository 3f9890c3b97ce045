//! What people and tests on this machine ask of the mock itself.

use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::fault::Plan;
use crate::state::Shared;

/// Everything below `/_mock`.
pub(crate) fn routes() -> Router<Arc<Shared>> {
    let router = Router::new().route("/_mock/calls", get(calls));
    router.route("/_mock/faults", post(add_fault).delete(clear_faults))
}

/// Sets a fault for the calls to come.
async fn add_fault(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response {
    if !is_local(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    match Plan::parse(&body) {
        Ok(Plan { action: Some(name), .. }) if !shared.answers.knows(&name) => {
            (StatusCode::BAD_REQUEST, format!("the spec has no action `{name}`\n")).into_response()
        }
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

/// The latest calls, for people on this machine: a page of another site that has its name lead here is refused.
async fn calls(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    if is_local(&headers) {
        ([(header::CONTENT_TYPE, "application/json")], shared.log.json().to_string()).into_response()
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
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
