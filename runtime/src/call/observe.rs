//! Records calls with tracing: a span for the call, and one for each attempt in it.
//!
//! Names are those of OpenTelemetry's conventions for RPC (v1.45) where these have one; the others begin with `tc3.`.
//! Values describe a call, never its content. Nothing is computed without a subscriber.

use std::time::Duration;

use tracing::field::Empty;
use tracing::{Span, debug_span, info_span};

use super::Call;
use super::attempts::Attempts;
use super::spent::Phase;
use crate::client::Shared;
use crate::error::{Error, RawCode};

const SYSTEM: &str = "tencentcloud";

/// The span of a call.
pub(super) fn call_span(shared: &Shared, call: &Call<'_>) -> Span {
    let info = call.info;
    info_span!(
        "tc3.call",
        otel.name = %Method(call),
        otel.kind = "client",
        otel.status_code = Empty,
        rpc.system.name = SYSTEM,
        rpc.method = %Method(call),
        rpc.response.status_code = Empty,
        server.address = address(shared, call).0,
        server.port = address(shared, call).1,
        "error.type" = Empty,
        tc3.service = info.service.name,
        tc3.action = info.name,
        tc3.region = shared.region,
        tc3.request_id = Empty,
        tc3.attempts = Empty,
        tc3.waited_ms = Empty,
        tc3.duration_ms = Empty,
    )
}

/// The span of an attempt, inside that of its call.
pub(super) fn attempt_span(shared: &Shared, call: &Call<'_>, number: u32) -> Span {
    debug_span!(
        "tc3.attempt",
        otel.name = "POST",
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = "POST",
        http.request.resend_count = number - 1,
        http.response.status_code = Empty,
        server.address = address(shared, call).0,
        server.port = address(shared, call).1,
        "error.type" = Empty,
        tc3.action = call.info.name,
        tc3.attempt = number,
        tc3.request_id = Empty,
        tc3.duration_ms = Empty,
    )
}

/// Tells how a call ended.
pub(super) fn call_ended(
    span: &Span,
    error: Option<&Error<RawCode>>,
    request_id: Option<&str>,
    attempts: &Attempts,
    now: Duration,
) {
    if span.is_disabled() {
        return;
    }
    span.record("tc3.attempts", attempts.made());
    span.record("tc3.waited_ms", milliseconds(attempts.spent(Phase::Turn) + attempts.spent(Phase::Pause)));
    span.record("tc3.duration_ms", milliseconds(attempts.lasted(now)));
    ended(span, error, request_id);
    if let Some(Error::Service(_)) = error {
        span.record("rpc.response.status_code", error.map(Error::class));
    } else if error.is_none() {
        span.record("rpc.response.status_code", "OK");
    }
}

/// Tells how an attempt ended.
pub(super) fn attempt_ended(
    span: &Span,
    error: Option<&Error<RawCode>>,
    request_id: Option<&str>,
    status: Option<u16>,
    lasted: Duration,
) {
    if span.is_disabled() {
        return;
    }
    span.record("http.response.status_code", status);
    span.record("tc3.duration_ms", milliseconds(lasted));
    ended(span, error, request_id);
}

fn ended(span: &Span, error: Option<&Error<RawCode>>, request_id: Option<&str>) {
    let request_id = request_id.or_else(|| error.and_then(Error::request_id));
    span.record("tc3.request_id", request_id);
    if let Some(error) = error {
        span.record("error.type", error.class());
        span.record("otel.status_code", "ERROR");
    }
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

/// `essbasic/PrepareFlows`.
struct Method<'c>(&'c Call<'c>);

impl std::fmt::Display for Method<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.0.info.service.name, self.0.info.name)
    }
}

/// The host and the port that is not the usual one.
fn address<'s>(shared: &'s Shared, call: &Call<'_>) -> (&'s str, Option<u16>) {
    match &shared.endpoint {
        Some((endpoint, _)) => endpoint.address(),
        None => (call.info.host(), None),
    }
}
