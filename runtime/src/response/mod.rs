//! Reads an HTTP response: a pure function of status, headers and body.
//!
//! Services answer `{"Response": {…, "RequestId": "…"}}`, errors included, with HTTP status 200. Anything
//! else comes from something in between, and the error says what it looks like.

mod envelope;
mod stranger;

use std::fmt;

use http::{HeaderMap, StatusCode};
use serde_core::de::{Deserializer as _, MapAccess, Visitor};

use crate::action::ActionInfo;
use crate::decode::{self, Decode, Name};
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
    let opened = envelope::open(info, status, headers, body)?;
    let mut response = T::empty();
    if let Err(error) = fill(&mut response, opened.response.get(), Part::Members) {
        let request_id = opened.request_id.as_deref().map(request_id::presentable);
        return Err(misfit(&error, status).with_request_id(request_id).during(info).into());
    }
    if let Some(request_id) = opened.request_id {
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
        f.write_str(&decode::expected(T::SHAPE))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key_seed(Name)? {
            let wanted = (name == REQUEST_ID) == (self.part == Part::RequestId);
            if wanted {
                decode::member(self.response, &name, &mut map)?;
            } else {
                decode::skip(&mut map)?;
            }
        }
        Ok(())
    }
}

fn misfit(error: &serde_json::Error, status: StatusCode) -> DecodeError {
    let text = error.to_string();
    let (path, message) = decode::split_path(&text);
    // The position is one inside `Response`, which nobody can look up.
    let message = message.split(" at line ").next().unwrap_or(message);
    DecodeError::new(DecodeErrorKind::Member, status.as_u16(), message).at(path)
}
