//! Answers that no service gives: what they look like, without showing what may be somebody's data.

use http::{HeaderMap, StatusCode};
use serde_json::value::RawValue;

use crate::error::{DecodeError, DecodeErrorKind};
use crate::shown::{NAME, shown};

/// So many characters of a body that is no JSON are shown.
const MAX_SHOWN: usize = 200;

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
    let message = format!("the answer has no error, but the HTTP status {status}; a service answers with 200");
    DecodeError::new(DecodeErrorKind::Status, status.as_u16(), message)
}

/// What came is JSON that was cut, or no JSON. Of JSON nothing is shown: it may hold personal data.
pub(super) fn no_json(error: &serde_json::Error, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> DecodeError {
    if status != StatusCode::OK {
        return unexplained(status, headers, body);
    }
    let looks_like_json = body.trim_ascii_start().first().is_some_and(|byte| is_mark(*byte));
    if error.is_eof() && looks_like_json {
        let message = format!("the answer is JSON that ends too early, after {} bytes", body.len());
        return DecodeError::new(DecodeErrorKind::Truncated, status.as_u16(), message);
    }
    let message = if body.is_empty() {
        "the answer is empty".to_owned()
    } else if looks_like_json {
        format!("the answer is broken JSON: {error}")
    } else {
        format!("the answer is no JSON but {}", looks(headers, body))
    };
    DecodeError::new(DecodeErrorKind::NotJson, status.as_u16(), message)
}

/// A status other than 200, and a body that does not explain it.
fn unexplained(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> DecodeError {
    let target = headers.get("location").filter(|_| status.is_redirection()).and_then(|value| value.to_str().ok());
    let target = target.map(|target| format!(", a redirect to {}, which is not followed", bare(target)));
    let message = format!(
        "HTTP status {status} without an error of the service{}; the body is {}",
        target.unwrap_or_default(),
        looks(headers, body)
    );
    DecodeError::new(DecodeErrorKind::Status, status.as_u16(), message)
}

/// An address without its user part and its query, where secrets may stand.
fn bare(address: &str) -> String {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let rest = if end < address.len() { "…" } else { "" };
    let address = &address[..end];
    let (scheme, authority) = address.split_once("//").unwrap_or(("", address));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let slashes = if address.contains("//") { "//" } else { "" };
    format!("{}{rest}", shown(&format!("{scheme}{slashes}{host}"), MAX_SHOWN))
}

/// What a body looks like: its type, and its beginning if that can be no data.
fn looks(headers: &HeaderMap, body: &[u8]) -> String {
    if body.is_empty() {
        return "empty".to_owned();
    }
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let content_type = header("content-type");
    let kind = shown(content_type.unwrap_or("of no stated type"), NAME);
    if let Some(encoding) = header("content-encoding") {
        return format!("{kind}, encoded as {}", shown(encoding, NAME));
    }
    match harmless(content_type.unwrap_or_default(), body) {
        Some(text) => format!("{kind}: {}", shown(&String::from_utf8_lossy(text), MAX_SHOWN)),
        None => format!("{kind}, {} bytes that are not shown, for they may be data", body.len()),
    }
}

/// The part of a body that can be no JSON, nor a part of some; `None` if there is no such part.
fn harmless<'a>(content_type: &str, body: &'a [u8]) -> Option<&'a [u8]> {
    let is_type = |wanted: &str| content_type.get(..wanted.len()).is_some_and(|head| head.eq_ignore_ascii_case(wanted));
    let Some(mark) = body.iter().position(|byte| is_mark(*byte)) else {
        // A number alone is JSON too.
        let is_json = content_type.to_ascii_lowercase().contains("json");
        return (!is_json && serde_json::from_slice::<&RawValue>(body).is_err()).then_some(body);
    };
    // Only junk before it: JSON with a guard such as `)]}'` in front.
    if !body[..mark].iter().any(u8::is_ascii_alphanumeric) {
        return None;
    }
    if is_type("text/html") && body.trim_ascii_start().starts_with(b"<") {
        Some(before_script(body))
    } else {
        let is_listing = body.iter().any(|byte| matches!(byte, b'{' | b'"'));
        (is_type("text/plain") && !is_listing).then_some(&body[..mark])
    }
}

/// HTML up to where a script or a listing may hold JSON.
fn before_script(html: &[u8]) -> &[u8] {
    let opens = |index: &usize| {
        html[*index] == b'{' || html[*index] == b'[' && html.get(index + 1).is_some_and(|next| is_mark(*next))
    };
    let end = (0..html.len()).find(opens).unwrap_or(html.len());
    &html[..end]
}

/// What JSON that holds something cannot do without.
fn is_mark(byte: u8) -> bool {
    matches!(byte, b'{' | b'[' | b'"')
}
