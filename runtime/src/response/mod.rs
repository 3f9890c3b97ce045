//! Reads an HTTP response: a pure function of status, headers and body.
//!
//! Services answer `{"Response": {…, "RequestId": "…"}}`, errors included, with HTTP status 200. Anything
//! else comes from something in between, and the error says what it looks like.

mod envelope;
mod stranger;

use std::fmt;
use std::ops::Range;

use http::{HeaderMap, StatusCode};
use serde_core::de::{Deserializer as _, MapAccess, Visitor};

use crate::action::ActionInfo;
use crate::decode::{Decode, Name};
use crate::error::{DecodeError, DecodeErrorKind, Error, RawCode};
use crate::request_id;

const REQUEST_ID: &str = "RequestId";

/// Reads the answer to a call.
///
/// A request id that does not stand where it is documented, but beside `Response` or in the header
/// `X-TC-RequestId`, is put into the response.
///
/// # Errors
///
/// [`Error::Service`] if the service refused the call, whatever the HTTP status; [`Error::Decode`] if the
/// answer is not understood. Both keep the request id if there is one anywhere.
pub fn read<T: Decode>(
    info: &'static ActionInfo,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<T, Error<RawCode>> {
    let found = find(info, status, headers, body)?;
    decode(info, status, body, &found)
}

/// Where in a body the response is, and what was read beside it.
#[derive(Debug)]
pub(crate) struct Found {
    response: Range<usize>,
    /// As it came.
    pub(crate) request_id: Option<String>,
}

/// Opens the envelope and judges it: the part of reading that needs no type.
pub(crate) fn find(
    info: &'static ActionInfo,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Found, Error<RawCode>> {
    let opened = envelope::open(info, status, headers, body)?;
    let response = opened.response.get();
    // It is a part of the body.
    let start = response.as_ptr().addr() - body.as_ptr().addr();
    Ok(Found { response: start..start + response.len(), request_id: opened.request_id })
}

/// Reads the response that was found in a body.
pub(crate) fn decode<T: Decode>(
    info: &'static ActionInfo,
    status: StatusCode,
    body: &[u8],
    found: &Found,
) -> Result<T, Error<RawCode>> {
    let mut response = T::empty();
    let text = std::str::from_utf8(&body[found.response.clone()]).unwrap_or_default();
    if let Err(error) = fill(&mut response, text, Part::Members) {
        let request_id = found.request_id.as_deref().map(request_id::presentable);
        return Err(misfit(&error, status).with_request_id(request_id).during(info).into());
    }
    if let Some(request_id) = &found.request_id {
        let member = serde_json::json!({ REQUEST_ID: request_id }).to_string();
        // A response without such a member has no place for it.
        let _ = fill(&mut response, &member, Part::RequestId);
    }
    Ok(response)
}

/// Which members are read. The request id comes apart: no odd one may spoil the answer of a call that was
/// carried out.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Members,
    RequestId,
}

/// Both parts come as text, so that generated code is compiled for one kind of reader only.
fn fill<T: Decode>(response: &mut T, json: &str, part: Part) -> Result<(), serde_json::Error> {
    serde_json::Deserializer::from_str(json).deserialize_map(Fill { response, part })
}

struct Fill<'r, T> {
    response: &'r mut T,
    part: Part,
}

impl<'de, T: Decode> Visitor<'de> for Fill<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::decode::expected(T::SHAPE))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key_seed(Name)? {
            let wanted = (name == REQUEST_ID) == (self.part == Part::RequestId);
            if wanted {
                crate::decode::member(self.response, &name, &mut map)?;
            } else {
                crate::decode::skip(&mut map)?;
            }
        }
        Ok(())
    }
}

fn misfit(error: &serde_json::Error, status: StatusCode) -> DecodeError {
    let text = error.to_string();
    let (path, message) = crate::decode::split_path(&text);
    // The position is one inside `Response`, which nobody can look up.
    let message = message.split(" at line ").next().unwrap_or(message);
    DecodeError::new(DecodeErrorKind::Member, status.as_u16(), message).at(path)
}
