//! Reads an HTTP response: a pure function of status, headers and body.
//!
//! Services answer `{"Response": {…, "RequestId": "…"}}`, errors included, with HTTP status 200. Anything else comes
//! from an intermediary, and the error says what it looks like.

mod envelope;
mod event;
mod metadata;
pub(crate) mod raw;
mod unexpected;
mod value;

use std::ops::Range;

use http::{HeaderMap, StatusCode};
use serde_core::de::DeserializeSeed as _;

use crate::action::ActionInfo;
use crate::credentials::Credentials;
use crate::decode::{Fill, Leniency, Mismatch, Reading};
use crate::error::{DecodeError, DecodeErrorKind, Error, RawCode};
use crate::member::{Member, Members, Record, Slot};
use crate::request_id;
use crate::well_formed::well_formed;

pub(crate) use event::find_event;
pub use metadata::ResponseMetadata;

pub(crate) use unexpected::is_events;

const REQUEST_ID: &str = "RequestId";

/// A struct that an action answers; `response!` implements it.
pub trait Response: Record + Member + Default + Send {
    /// What is known about the answer beside its members, to be set.
    fn metadata_mut(&mut self) -> &mut ResponseMetadata;
}

/// What an answer may cost, and what it may lack.
#[derive(Clone, Copy, Debug)]
pub struct ReadOptions {
    /// Whether a member that is not as documented makes the answer an error.
    pub strict: bool,
    /// The bytes that the decoded answer may take.
    pub max_decoded_bytes: usize,
}

/// Reads the answer to a call.
///
/// A request id that does not stand where it is documented, but beside `Response` or in the header
/// `X-TC-RequestId`, is put into the response.
///
/// # Errors
///
/// [`Error::Service`] if the service refused the call, whatever the HTTP status; [`Error::Decode`] if the
/// answer is not understood. Both keep the request id if there is one anywhere.
pub fn read<T: Response>(
    info: &'static ActionInfo,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    options: ReadOptions,
) -> Result<T, Error<RawCode>> {
    let text = well_formed(body);
    let found = find(info, status, headers, &text)?;
    decode(info, status, &text, &found, options)
}

/// Where in a text the response is, and what was read beside it.
#[derive(Debug)]
pub(crate) struct Found {
    response: Range<usize>,
    /// As it came.
    pub(crate) request_id: Option<String>,
}

impl Found {
    /// The JSON of the response in the text where it was found.
    pub(crate) fn of<'a>(&self, text: &'a str) -> &'a str {
        &text[self.response.clone()]
    }

    /// Nothing yet: the response comes in events.
    pub(crate) fn in_events(headers: &HeaderMap, credentials: Option<&Credentials>) -> Self {
        let request_id = request_id::harmless(request_id::of_headers(headers), credentials);
        Self { response: 0..0, request_id }
    }
}

/// The text of a body; see [`well_formed`].
pub(crate) fn text(body: Vec<u8>) -> String {
    well_formed(&body).into_owned()
}

/// Opens the envelope and judges it: the part of reading that needs no type.
pub(crate) fn find(
    info: &'static ActionInfo,
    status: StatusCode,
    headers: &HeaderMap,
    text: &str,
) -> Result<Found, Error<RawCode>> {
    let opened = envelope::open(info, status, headers, text.as_bytes())?;
    let response = opened.response;
    // It is a part of the text.
    let start = response.as_ptr().addr() - text.as_ptr().addr();
    Ok(Found { response: start..start + response.len(), request_id: opened.request_id })
}

/// Reads the response that was found in a text.
pub(crate) fn decode<T: Response>(
    info: &'static ActionInfo,
    status: StatusCode,
    text: &str,
    found: &Found,
    options: ReadOptions,
) -> Result<T, Error<RawCode>> {
    let mut response = T::empty();
    let metadata = decode_into(&mut response, info, status, text, found, options)?;
    *response.metadata_mut() = metadata;
    Ok(response)
}

/// Reads the response that was found in a text as it is.
pub(crate) fn json(
    info: &'static ActionInfo,
    status: StatusCode,
    text: &str,
    found: &Found,
    options: ReadOptions,
) -> Result<serde_json::Value, Error<RawCode>> {
    value::value(found.of(text), options.max_decoded_bytes).map_err(|error| misread(info, status, found, &error))
}

/// The error of a response that was found and cannot be read.
pub(crate) fn misread(
    info: &'static ActionInfo,
    status: StatusCode,
    found: &Found,
    error: &serde_json::Error,
) -> Error<RawCode> {
    described(info, found, misfit(error, status))
}

fn described(info: &'static ActionInfo, found: &Found, error: DecodeError) -> Error<RawCode> {
    let request_id = found.request_id.as_deref().map(request_id::presentable);
    Error::from(error.with_request_id(request_id).during(info))
}

/// What [`decode`] does for every type of answer.
fn decode_into(
    response: &mut dyn Members,
    info: &'static ActionInfo,
    status: StatusCode,
    text: &str,
    found: &Found,
    options: ReadOptions,
) -> Result<ResponseMetadata, Error<RawCode>> {
    let metadata = fill(response, found.of(text), options).map_err(|error| misread(info, status, found, &error))?;
    // Without the value that was found, which may repeat anything.
    let said = |mismatch: &Mismatch| format!("expected {}, found {}", mismatch.expected(), mismatch.found());
    if let Some(first) = metadata.mismatches().first().filter(|_| options.strict) {
        let error = DecodeError::new(DecodeErrorKind::Member, status.as_u16(), said(first));
        return Err(described(info, found, error.at(first.path())));
    }
    for mismatch in metadata.mismatches() {
        tracing::warn!(action = info.name, path = mismatch.path(), "{}", said(mismatch));
    }
    if let Some(request_id) = &found.request_id {
        put_request_id(response, request_id);
    }
    Ok(metadata)
}

/// Reads every member but the request id, which may be odd: the call was carried out.
fn fill(response: &mut dyn Members, raw: &str, options: ReadOptions) -> Result<ResponseMetadata, serde_json::Error> {
    let leniency = if options.strict { Leniency::Told } else { Leniency::Lenient };
    let mut reading = Reading::new(leniency).bounded(REQUEST_ID, options.max_decoded_bytes);
    Fill::new(Slot::Object(response), &mut reading).deserialize(&mut serde_json::Deserializer::from_str(raw))?;
    let (mismatches, not_kept) = reading.into_mismatches();
    Ok(match mismatches.is_empty() {
        true => ResponseMetadata::default(),
        false => ResponseMetadata::misread(mismatches, not_kept, raw),
    })
}

fn put_request_id(response: &mut dyn Members, request_id: &str) {
    let index = response.shape().fields.iter().position(|field| field.name == REQUEST_ID);
    if let Some(Slot::Text(text)) = index.and_then(|index| response.slot_at(index)) {
        request_id.clone_into(text);
    }
}

fn misfit(error: &serde_json::Error, status: StatusCode) -> DecodeError {
    let text = error.to_string();
    // The position is one inside `Response`, which nobody can look up.
    let message = text.split(" at line ").next().unwrap_or(&text);
    DecodeError::new(DecodeErrorKind::Member, status.as_u16(), message)
}
