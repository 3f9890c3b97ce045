//! Reads the parts of an answer that are the same for every action.

use http::{HeaderMap, StatusCode};
use serde_json::value::RawValue;

use super::raw::{self, each_member, is_object};
use super::{REQUEST_ID, event, misfit, unexpected};
use crate::action::ActionInfo;
use crate::error::{DecodeError, Error, RawCode, ServiceError};
use crate::escape::{SENTENCE, escaped};
use crate::masked::masked;
use crate::request_id;

/// An envelope with an answer in it.
pub(super) struct Opened<'a> {
    pub(super) response: &'a str,
    /// As it came.
    pub(super) request_id: Option<String>,
}

/// Opens the envelope and reads what every action may answer.
///
/// Only the answer itself decides whether the call succeeded: nothing that stands beside it makes an
/// error of it, whatever its type.
pub(super) fn open<'a>(
    info: &'static ActionInfo,
    status: StatusCode,
    headers: &HeaderMap,
    body: &'a [u8],
) -> Result<Opened<'a>, Error<RawCode>> {
    let failed = |error: DecodeError| {
        let request_id = request_id::scan(body).or_else(|| request_id::of_headers(headers));
        Error::from(error.with_request_id(request_id).during(info))
    };
    let envelope = match serde_json::from_slice::<&RawValue>(body) {
        Ok(json) => Envelope::of(json.get()).map_err(|error| failed(misfit(&error, status)))?,
        Err(error) => return Err(failed(unexpected::no_json(&error, status, headers, body))),
    };
    let Some(response) = envelope.response else {
        return Err(failed(unexpected::no_envelope(status, headers, body)));
    };
    let head = Head::of(response).map_err(|error| failed(misfit(&error, status)))?;
    if let Some(warning) = head.deprecated_warning {
        let warning = masked(&warning);
        let warning = escaped(&warning, SENTENCE);
        tracing::warn!(action = info.name, %warning, "the service says that this call is deprecated");
    }
    let request_id = head.request_id.or(envelope.request_id);
    let in_header = || request_id::of_headers(headers);
    if let Some(error) = head.error {
        let failure = Failure::of(error).map_err(|error| failed(misfit(&error, status).at("Error")))?;
        let code = failure.code.ok_or_else(|| failed(unexpected::no_code(status)))?;
        let request_id = request_id.or(failure.request_id).as_deref().map(request_id::presentable).or_else(in_header);
        return Err(ServiceError::new(info, code, failure.message.unwrap_or_default(), request_id).into());
    }
    if status != StatusCode::OK {
        return Err(failed(unexpected::answer_with_status(status)));
    }
    Ok(Opened { response, request_id: request_id.or_else(in_header) })
}

/// Opens an event, which has an envelope or none, and reads what every action may answer.
pub(super) fn open_event<'a>(
    info: &'static ActionInfo,
    headers: &HeaderMap,
    text: &'a str,
    has_error: bool,
) -> Result<Opened<'a>, Error<RawCode>> {
    let in_header = || request_id::of_headers(headers);
    let failed = |error: DecodeError| Error::from(error.with_request_id(in_header()).during(info));
    let json = serde_json::from_str::<&RawValue>(text).ok().map(RawValue::get).filter(|json| is_object(json));
    let json = json.ok_or_else(|| failed(event::no_response(text)))?;
    let misread = |error: serde_json::Error| failed(misfit(&error, StatusCode::OK));
    let envelope = Envelope::of(json).map_err(misread)?;
    let is_enveloped = envelope.response.is_some();
    let response = envelope.response.unwrap_or(json);
    let head = Head::of(response).map_err(misread)?;
    let request_id = head.request_id.or(envelope.request_id);
    if let Some(error) = head.error.filter(|_| is_enveloped || !has_error) {
        let failure = Failure::of(error).map_err(misread)?;
        let code = failure.code.ok_or_else(|| failed(unexpected::no_code(StatusCode::OK)))?;
        let request_id = request_id.or(failure.request_id).as_deref().map(request_id::presentable).or_else(in_header);
        return Err(ServiceError::new(info, code, failure.message.unwrap_or_default(), request_id).into());
    }
    Ok(Opened { response, request_id: request_id.or_else(in_header) })
}

#[derive(Default)]
struct Envelope<'a> {
    response: Option<&'a str>,
    request_id: Option<String>,
}

impl<'a> Envelope<'a> {
    fn of(json: &'a str) -> Result<Self, serde_json::Error> {
        let mut envelope = Self::default();
        each_member(json, &mut |name, value| match name {
            "Response" => envelope.response = Some(value),
            REQUEST_ID => envelope.request_id = text(value),
            _ => {}
        })?;
        envelope.response = envelope.response.filter(|response| is_object(response));
        Ok(envelope)
    }
}

/// The members of `Response` that every action may have.
#[derive(Default)]
struct Head<'a> {
    error: Option<&'a str>,
    request_id: Option<String>,
    deprecated_warning: Option<String>,
}

impl<'a> Head<'a> {
    fn of(response: &'a str) -> Result<Self, serde_json::Error> {
        let mut head = Self::default();
        each_member(response, &mut |name, value| match name {
            "Error" => head.error = Some(value).filter(|value| *value != "null"),
            REQUEST_ID => head.request_id = text(value),
            "DeprecatedWarning" => head.deprecated_warning = text(value),
            _ => {}
        })?;
        Ok(head)
    }
}

/// What stands in `Error`.
#[derive(Default)]
struct Failure {
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

impl Failure {
    fn of(error: &str) -> Result<Self, serde_json::Error> {
        if !is_object(error) {
            let message = "expected an object with Code and Message, found something else";
            return Err(serde_core::de::Error::custom(message));
        }
        let mut failure = Self::default();
        each_member(error, &mut |name, value| match name {
            "Code" => failure.code = text(value),
            "Message" => failure.message = text(value),
            REQUEST_ID => failure.request_id = text(value),
            _ => {}
        })?;
        Ok(failure)
    }
}

/// A scalar as text; of the empty string nothing either.
fn text(json: &str) -> Option<String> {
    raw::scalar(json).filter(|text| !text.is_empty())
}
