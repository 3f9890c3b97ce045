//! Reads an HTTP response: a pure function of status, headers and body.
//!
//! Services answer `{"Response": {…, "RequestId": "…"}}`, errors included, with HTTP status 200. Anything
//! else comes from something in between, and the error says what it looks like.

use http::{HeaderMap, StatusCode};
use serde_core::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::action::ActionInfo;
use crate::decode::{self, Decode, Name, Wire};
use crate::error::{DecodeError, DecodeErrorKind, Error, RawCode, ServiceError};

/// So many characters of a body that is no JSON are shown.
const MAX_SHOWN: usize = 200;

/// Reads the answer to a call.
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
    let opened = open(info, status, headers, body)?;
    let mut deserializer = serde_json::Deserializer::from_str(opened.response.get());
    decode::object(&mut deserializer).map_err(|error| misfit(&error, status, opened.request_id).during(info).into())
}

/// An envelope with an answer in it.
struct Opened<'a> {
    response: &'a RawValue,
    request_id: Option<String>,
}

/// Everything about reading that is the same for every action.
fn open<'a>(
    info: &'static ActionInfo,
    status: StatusCode,
    headers: &HeaderMap,
    body: &'a [u8],
) -> Result<Opened<'a>, Error<RawCode>> {
    let failed = |error: DecodeError| {
        let request_id = scan_request_id(body).or_else(|| header_request_id(headers));
        Error::from(error.with_request_id(request_id).during(info))
    };
    let response = match envelope(body) {
        Ok(Some(response)) => response,
        _ if status != StatusCode::OK => return Err(failed(foreign_status(status, headers, body))),
        Ok(None) => return Err(failed(no_envelope(status))),
        Err(error) => return Err(failed(broken(&error, status, headers, body))),
    };
    let parsed = serde_json::Deserializer::from_str(response.get()).deserialize_any(Head::default());
    let head = parsed.map_err(|error| failed(misfit(&error, status, None)))?;
    let request_id = head.request_id.filter(|id| !id.is_empty()).or_else(|| header_request_id(headers));
    if let Some(warning) = head.deprecated_warning {
        tracing::warn!(action = info.name, warning, "the service says that this call is deprecated");
    }
    match head.error {
        Some(ServiceFailure { code, message }) if !code.is_empty() => {
            Err(ServiceError::new(info, code, message, request_id).into())
        }
        Some(_) => Err(failed(DecodeError::new(
            DecodeErrorKind::Envelope,
            status.as_u16(),
            "the answer has an Error without a Code",
        ))),
        None if status != StatusCode::OK => Err(failed(foreign_status(status, headers, body))),
        None => Ok(Opened { response, request_id }),
    }
}

fn envelope(body: &[u8]) -> Result<Option<&RawValue>, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let response = deserializer.deserialize_any(Envelope)?;
    deserializer.end()?;
    Ok(response)
}

/// Finds the `Response` object; `None` if the JSON has none.
struct Envelope;

impl<'de> Visitor<'de> for Envelope {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object with the member Response")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut response = None;
        while let Some(name) = map.next_key_seed(Name)? {
            if name == "Response" {
                response = Some(map.next_value::<&RawValue>()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(response.filter(|response| response.get().starts_with('{')))
    }

    fn visit_seq<A: serde_core::de::SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        while sequence.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// The members of `Response` that every action may have.
#[derive(Default)]
struct Head {
    error: Option<ServiceFailure>,
    request_id: Option<String>,
    deprecated_warning: Option<String>,
}

impl<'de> Visitor<'de> for Head {
    type Value = Self;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the object Response")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self, A::Error> {
        while let Some(name) = map.next_key_seed(Name)? {
            match &*name {
                "Error" => decode::slot(&mut map, &mut self.error, "Error")?,
                "RequestId" => decode::slot(&mut map, &mut self.request_id, "RequestId")?,
                "DeprecatedWarning" => decode::slot(&mut map, &mut self.deprecated_warning, "DeprecatedWarning")?,
                _ => map.next_value::<IgnoredAny>().map(|_| false)?,
            };
        }
        Ok(self)
    }
}

#[derive(Default)]
struct ServiceFailure {
    code: String,
    message: String,
}

impl Decode for ServiceFailure {
    const EXPECTED: &'static str = "an object with Code and Message";

    fn empty() -> Self {
        Self::default()
    }

    fn member<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<bool, A::Error> {
        match name {
            "Code" => decode::slot(map, &mut self.code, "Code"),
            "Message" => decode::slot(map, &mut self.message, "Message"),
            _ => Ok(false),
        }
    }
}

impl Wire for ServiceFailure {
    fn empty() -> Self {
        Self::default()
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}

fn misfit(error: &serde_json::Error, status: StatusCode, request_id: Option<String>) -> DecodeError {
    let text = error.to_string();
    let (path, message) = decode::split_path(&text);
    // The position is one inside `Response`, which nobody can look up.
    let message = message.split(" at line ").next().unwrap_or(message);
    DecodeError::new(DecodeErrorKind::Member, status.as_u16(), message).at(path).with_request_id(request_id)
}

fn no_envelope(status: StatusCode) -> DecodeError {
    let message = "the answer is JSON, but has no Response object; is this the right endpoint?";
    DecodeError::new(DecodeErrorKind::Envelope, status.as_u16(), message)
}

/// What came is JSON that was cut, or no JSON. Of JSON nothing is shown: it may hold personal data.
fn broken(error: &serde_json::Error, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> DecodeError {
    let looks_like_json = matches!(body.trim_ascii_start().first(), Some(b'{' | b'['));
    if error.is_eof() && looks_like_json {
        let message = format!("the answer is JSON that ends too early, after {} bytes", body.len());
        return DecodeError::new(DecodeErrorKind::Truncated, status.as_u16(), message);
    }
    let message = if looks_like_json {
        format!("the answer is broken JSON: {error}")
    } else {
        format!("the answer is no JSON but {}", looks(headers, body))
    };
    DecodeError::new(DecodeErrorKind::NotJson, status.as_u16(), message)
}

fn foreign_status(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> DecodeError {
    let message = format!("HTTP status {status} without an error of the service; the body is {}", looks(headers, body));
    DecodeError::new(DecodeErrorKind::Status, status.as_u16(), message)
}

/// What a body looks like: its type, and its beginning if it is text other than JSON.
fn looks(headers: &HeaderMap, body: &[u8]) -> String {
    if body.is_empty() {
        return "empty".to_owned();
    }
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let mut looks = header("content-type").unwrap_or("of no stated type").to_owned();
    if let Some(encoding) = header("content-encoding") {
        return looks + ", encoded as " + encoding;
    }
    if matches!(body.trim_ascii_start().first(), Some(b'{' | b'[')) {
        return looks;
    }
    let head = &body[..body.len().min(MAX_SHOWN * 4)];
    let text = String::from_utf8_lossy(head);
    looks.push_str(": ");
    looks.extend(text.chars().take(MAX_SHOWN).flat_map(visible));
    if text.chars().nth(MAX_SHOWN).is_some() {
        looks.push('…');
    }
    looks
}

fn visible(character: char) -> impl Iterator<Item = char> {
    let escaped = character.is_control().then(|| character.escape_default());
    let plain = (!character.is_control()).then_some(character);
    escaped.into_iter().flatten().chain(plain)
}

fn header_request_id(headers: &HeaderMap) -> Option<String> {
    headers.get("x-tc-requestid")?.to_str().ok().and_then(plausible_id)
}

/// The request id in a text that is no whole JSON. It is the last member of an answer, so the last one counts.
fn scan_request_id(body: &[u8]) -> Option<String> {
    const KEY: &[u8] = b"\"RequestId\"";
    let start = body.windows(KEY.len()).rposition(|window| window == KEY)? + KEY.len();
    let rest = body[start..].trim_ascii_start().strip_prefix(b":")?;
    let rest = rest.trim_ascii_start().strip_prefix(b"\"")?;
    let end = rest.iter().position(|byte| *byte == b'"')?;
    plausible_id(std::str::from_utf8(&rest[..end]).ok()?)
}

fn plausible_id(text: &str) -> Option<String> {
    let plausible = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (!text.is_empty() && text.len() <= 64 && text.bytes().all(plausible)).then(|| text.to_owned())
}
