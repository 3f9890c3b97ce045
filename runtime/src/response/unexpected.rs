//! Describes answers that no service gives, without showing any of their content.

use http::{HeaderMap, StatusCode};

use crate::error::{DecodeError, DecodeErrorKind};
use crate::escape::{NAME, escaped};

/// So many characters of a body are kept for those who ask.
const MAX_EXCERPT: usize = 500;

/// JSON without an envelope.
pub(super) fn no_envelope(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> DecodeError {
    if status != StatusCode::OK {
        return unexplained(status, headers, body);
    }
    let message = "the answer is JSON, but has no Response object; is this the right endpoint?";
    DecodeError::new(DecodeErrorKind::Envelope, status.as_u16(), message)
}

/// An error that does not say which.
pub(super) fn no_code(status: StatusCode) -> DecodeError {
    DecodeError::new(DecodeErrorKind::Envelope, status.as_u16(), "the answer has an Error without a Code")
}

/// A good answer with a status that no service gives it.
pub(super) fn answer_with_status(status: StatusCode) -> DecodeError {
    let message = format!("the answer has no error but HTTP status {status}, where services answer with 200");
    DecodeError::new(DecodeErrorKind::Status, status.as_u16(), message)
}

/// What came is JSON that was cut, or no JSON.
pub(super) fn no_json(error: &serde_json::Error, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> DecodeError {
    if status != StatusCode::OK {
        return unexplained(status, headers, body);
    }
    let looks_like_json = body.trim_ascii_start().first().is_some_and(|byte| matches!(byte, b'{' | b'[' | b'"'));
    if error.is_eof() && looks_like_json {
        let message = format!("the answer is JSON that ends too early, after {} bytes", body.len());
        return DecodeError::new(DecodeErrorKind::Truncated, status.as_u16(), message).with_excerpt(excerpt(body));
    }
    let (kind, advice) = match is_events(headers) && !looks_like_json {
        true => (DecodeErrorKind::Events, EVENTS),
        false => (DecodeErrorKind::NotJson, ""),
    };
    let message = if body.is_empty() {
        format!("the answer is empty{advice}")
    } else if looks_like_json {
        format!("the answer is broken JSON: {error}")
    } else {
        format!("the answer is not JSON but {}{advice}", looks(headers, body))
    };
    DecodeError::new(kind, status.as_u16(), message).with_excerpt(excerpt(body))
}

/// What an answer in events needs.
const EVENTS: &str = "; call the action by the method that returns events";

/// Whether an answer comes as a stream of events.
pub(crate) fn is_events(headers: &HeaderMap) -> bool {
    let kind = headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("text/event-stream")
}

/// What the status means.
const PROXY_LOGIN: &str = ": a proxy asks for a user and a password, or for others";

/// A status other than 200, and a body that does not explain it.
fn unexplained(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> DecodeError {
    let target = headers.get("location").filter(|_| status.is_redirection()).and_then(|value| value.to_str().ok());
    let target = target.map(|target| format!(", a redirect to {}, which is not followed", host(target)));
    let proxy = if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED { PROXY_LOGIN } else { "" };
    let message = format!(
        "HTTP status {status} without an error of the service{}{proxy}; the body is {}",
        target.unwrap_or_default(),
        looks(headers, body)
    );
    DecodeError::new(DecodeErrorKind::Status, status.as_u16(), message).with_excerpt(excerpt(body))
}

/// The host of an address. All else may be a secret.
fn host(address: &str) -> String {
    let uri: Option<http::Uri> = address.parse().ok();
    let host = uri.as_ref().and_then(http::Uri::host);
    host.map_or_else(|| "another place".to_owned(), |host| escaped(host, NAME).to_string())
}

/// What a body looks like: its type and its size, and nothing of what it says.
fn looks(headers: &HeaderMap, body: &[u8]) -> String {
    if body.is_empty() {
        return "empty".to_owned();
    }
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let kind = known(header("content-type"), TYPES);
    match header("content-encoding") {
        // Its size is not known any more: what is not text was replaced.
        Some(encoding) => format!("{kind}, encoded as {}", known(Some(encoding), ENCODINGS)),
        None => format!("{} bytes of {kind}", body.len()),
    }
}

const TYPES: &[&str] = &[
    "application/json",
    "application/octet-stream",
    "application/xhtml+xml",
    "application/xml",
    "text/event-stream",
    "text/html",
    "text/plain",
    "text/xml",
];
const ENCODINGS: &[&str] = &["br", "compress", "deflate", "gzip", "zstd"];

/// The name in a header if it is one of these: who repeats a request may do it anywhere.
fn known(header: Option<&str>, names: &[&'static str]) -> &'static str {
    let Some(header) = header else { return "no stated type" };
    let name = header.split(';').next().unwrap_or_default().trim();
    names.iter().find(|known| known.eq_ignore_ascii_case(name)).copied().unwrap_or("another type")
}

/// The beginning of a body, for those who ask.
fn excerpt(body: &[u8]) -> String {
    let head = &body[..body.len().min(4 * MAX_EXCERPT)];
    escaped(&String::from_utf8_lossy(head), MAX_EXCERPT).to_string()
}
