//! Sends one request within its time limits.

use std::pin::pin;

use http::StatusCode;

use super::attempts::Attempts;
use super::limits::{Limits, Over};
use super::spent::Phase;
use crate::client::{Settings, Shared};
use crate::error::TransportError;
use crate::response;
use crate::transport::{Body, Progress, SendOptions, Stage};

/// What of an answer is waited for.
#[derive(Clone, Copy)]
pub(super) struct Way {
    /// The biggest body.
    pub(super) maximum: usize,
    /// Whether one that comes in events is taken as soon as it begins.
    pub(super) events: bool,
}

/// An answer, and the rest of one that comes in events.
pub(super) type Received = (http::Response<Vec<u8>>, Option<Body>);

/// Sends the request, and watches the time.
pub(super) async fn send(
    shared: &Shared,
    settings: &Settings,
    attempts: &mut Attempts,
    request: http::Request<Vec<u8>>,
    way: Way,
) -> Result<Received, TransportError> {
    let maximum = way.maximum;
    let remaining = attempts.remaining(shared.timer.elapsed());
    let limits = Limits { connect: settings.connect_timeout, attempt: settings.timeout, remaining };
    let mut options = SendOptions::new(limits.whole(), maximum);
    options.connect_timeout = limits.connect;
    options.deadline = remaining;
    let progress = options.progress.clone();
    let sending = pin!(exchange(shared, request, options, way));
    let result = match limits.watch(&*shared.timer, &progress, sending).await {
        Ok(result) => result,
        Err(over) => {
            attempts.passed(Phase::Attempt, shared.timer.elapsed());
            Err(too_late(over, attempts, &progress))
        }
    };
    let result = match result {
        // A transport that blocks ends by itself, at the limit that it was given.
        Err(error) if error.is_time_over() && limits.is_deadline_over(attempts.since_sent(shared.timer.elapsed())) => {
            attempts.passed(Phase::Attempt, shared.timer.elapsed());
            Err(too_late(Over::Deadline, attempts, &progress))
        }
        Err(error) if progress.stage() == Stage::Connecting => Err(error.nothing_left()),
        // A transport of the application's own may not watch the limit.
        Ok((response, _)) if response.body().len() > maximum => {
            Err(TransportError::too_large(maximum).with_headers(response.headers()))
        }
        other => other,
    };
    result.map_err(|error| match progress.proxy() {
        Some(proxy) => error.through_proxy(proxy),
        None => error,
    })
}

/// The answer, whole or up to its first event.
async fn exchange(
    shared: &Shared,
    request: http::Request<Vec<u8>>,
    options: SendOptions,
    way: Way,
) -> Result<Received, TransportError> {
    if !way.events {
        return Ok((shared.transport.send(request, options).await?, None));
    }
    let (limit, until) = (options.timeout, shared.timer.elapsed().saturating_add(options.timeout));
    let (head, body) = shared.transport.open(request, options).await?.into_parts();
    if head.status == StatusCode::OK && response::is_events(&head.headers) {
        return Ok((http::Response::from_parts(head, Vec::new()), Some(body)));
    }
    let over = || (shared.timer.elapsed() >= until).then(|| TransportError::timeout(limit));
    let bytes = body.collect(way.maximum, over).await.map_err(|error| error.with_headers(&head.headers))?;
    Ok((http::Response::from_parts(head, bytes), None))
}

fn too_late(over: Over, attempts: &Attempts, progress: &Progress) -> TransportError {
    let error = match over {
        Over::Connect(limit) => TransportError::connect_timeout(limit),
        Over::Attempt(limit) => TransportError::timeout(limit),
        Over::Deadline => attempts.deadline_over(progress.stage() != Stage::Connecting),
    };
    error.with_request_id(progress.request_id())
}
