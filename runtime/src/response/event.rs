//! Reads one event of a streamed answer: with an envelope or without, and possibly a failure.

use http::{HeaderMap, StatusCode};

use super::{Found, envelope, raw};
use crate::action::ActionInfo;
use crate::error::{DecodeError, DecodeErrorKind, Error, RawCode, ServiceError};
use crate::events::EventsInfo;

/// Finds the response in the data of an event.
///
/// Services leave the envelope out of events, except for errors. `has_error` says that the response has a member `Error` of
/// its own.
pub(crate) fn find_event(
    info: &'static ActionInfo,
    events: &EventsInfo,
    headers: &HeaderMap,
    text: &str,
    has_error: bool,
) -> Result<Found, Error<RawCode>> {
    let opened = envelope::open_event(info, headers, text, has_error)?;
    let response = opened.response;
    // It is a part of the text.
    let start = response.as_ptr().addr() - text.as_ptr().addr();
    if let Some((code, message)) = failure(events, response) {
        return Err(ServiceError::new(info, code, message, opened.request_id).into());
    }
    Ok(Found { response: start..start + response.len(), request_id: opened.request_id })
}

/// A failure in the members that the specification names: a code that says something, and its message.
fn failure(events: &EventsInfo, response: &str) -> Option<(String, String)> {
    let first = events.code.first()?;
    // Nearly all events have none.
    if !response.contains(first) {
        return None;
    }
    let member = |path: &[&str]| path.iter().try_fold(response, |object, name| raw::member(object, name));
    let code = member(events.code).filter(|code| !matches!(*code, "true" | "false")).and_then(raw::scalar)?;
    let message = events.message.first().and_then(|_| member(events.message)).filter(|text| text.starts_with('"'));
    (!code.is_empty() && code != "0").then(|| (code, message.and_then(raw::scalar).unwrap_or_default()))
}

/// An event that is not JSON, or no object.
pub(super) fn no_response(text: &str) -> DecodeError {
    let is_cut = text.starts_with('{')
        && serde_json::from_str::<&serde_json::value::RawValue>(text).is_err_and(|error| error.is_eof());
    let (kind, message) = match is_cut {
        true => {
            (DecodeErrorKind::Truncated, format!("the event is JSON that ends too early, after {} bytes", text.len()))
        }
        false => (
            DecodeErrorKind::NotJson,
            format!("the event is not a JSON object, but {} bytes of something else", text.len()),
        ),
    };
    DecodeError::new(kind, StatusCode::OK.as_u16(), message)
}
