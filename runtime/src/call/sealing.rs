//! Seals a call inside another one: its body is encrypted, anew for each attempt, and carried by the action for
//! encrypted calls.

use http::{HeaderMap, StatusCode};
use serde_json::value::RawValue;
use serde_json::{Map, Value as Json};

use super::{Call, RawAnswer};
use crate::action::ActionInfo;
use crate::credentials::Credentials;
use crate::encryption::{EncryptionKeys, Envelope, Sealed};
use crate::error::{ConfigurationError, DecodeError, DecodeErrorKind, Error, RawCode};
use crate::request_id;
use crate::response::{self, raw};
use crate::validate::{Object, Value};

/// What encrypts the body of a call.
#[derive(Clone, Copy)]
pub(crate) struct Sealing<'a> {
    /// The action that is called. That of the call is the one that carries it.
    pub(crate) inner: &'static ActionInfo,
    pub(crate) envelope: &'static Envelope,
    pub(crate) keys: &'a EncryptionKeys,
}

impl<'a> Call<'a> {
    /// The call that is carried, and how; `None` if this one carries none.
    pub(super) fn carried(&self) -> Option<(Self, Sealing<'a>)> {
        let sealing = self.sealing?;
        Some((Self { info: sealing.inner, sealing: None, ..*self }, sealing))
    }
}

impl Call<'_> {
    /// The text that is sent at a path, be it in a member beside the request.
    fn text_at(&self, path: &[&str]) -> Option<String> {
        let (name, rest) = path.split_first()?;
        let Some(beside) = self.extra.and_then(|extra| extra.get(name)) else {
            return self.effective(&mut |request| text(request, path));
        };
        let member = rest.iter().try_fold(beside, |object, name| object.get(name))?;
        member.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
    }
}

impl Sealing<'_> {
    /// The request that carries this body.
    pub(super) fn seal(&self, carried: &Call<'_>, body: &[u8]) -> Result<Vec<u8>, Error<RawCode>> {
        let envelope = self.envelope;
        let failed = |error: ConfigurationError| Error::from(error.during(self.inner));
        let sealed = self.keys.seal(body).map_err(|error| failed(ConfigurationError::new(error.to_string())))?;
        let mut members = Map::new();
        members.insert(envelope.action.to_owned(), self.inner.name.into());
        if let Some((name, path)) = envelope.application {
            let Some(application) = carried.text_at(path) else {
                let message = format!("an encrypted call names its application: set {}", path.join("."));
                return Err(failed(ConfigurationError::new(message)));
            };
            members.insert(name.to_owned(), application.into());
        }
        members.insert(envelope.iv.to_owned(), sealed.iv.into());
        members.insert(envelope.data.to_owned(), sealed.encrypted_data.into());
        members.insert(envelope.signature.to_owned(), sealed.signature.into());
        // Texts alone: nothing of it cannot be JSON.
        Ok(Json::Object(members).to_string().into_bytes())
    }

    /// The answer in an answer, or the failure in it and the headers that came with it.
    pub(super) fn open(
        &self,
        answer: RawAnswer,
        credentials: Option<&Credentials>,
    ) -> Result<RawAnswer, (Error<RawCode>, HeaderMap)> {
        match self.opened(&answer, credentials) {
            Ok((text, found)) => Ok(RawAnswer { info: self.inner, text, found, ..answer }),
            Err(error) => Err((error, answer.headers)),
        }
    }

    /// The text in an answer, and where in it the response is.
    fn opened(
        &self,
        answer: &RawAnswer,
        credentials: Option<&Credentials>,
    ) -> Result<(String, response::Found), Error<RawCode>> {
        let text = enveloped(self.plain(answer)?);
        let found = response::find(self.inner, StatusCode::OK, &HeaderMap::new(), &text);
        // What is within may have no id of its own, or none that can be shown.
        let outer = &answer.found.request_id;
        match found {
            Ok(mut found) => {
                found.request_id = request_id::harmless(found.request_id, credentials).or_else(|| outer.clone());
                Ok((text, found))
            }
            Err(mut error) => {
                let keys: Vec<&str> = credentials.into_iter().flat_map(Credentials::parts).collect();
                error.hide(&[], &keys);
                Err(error.or_request_id(outer.as_deref().map(request_id::presentable).as_deref()))
            }
        }
    }

    /// What an answer encrypts, if it was signed with the agreed keys.
    fn plain(&self, answer: &RawAnswer) -> Result<String, Error<RawCode>> {
        let failed = |kind, message: String| {
            let request_id = answer.found.request_id.as_deref().map(request_id::presentable);
            let error = DecodeError::new(kind, answer.status.as_u16(), message);
            Error::from(error.with_request_id(request_id).during(self.inner))
        };
        let response = answer.json_text();
        let text = |json: &str| json.starts_with('"').then(|| raw::scalar(json)).flatten();
        let member = |name: &str| raw::member(response, name).and_then(text).unwrap_or_default();
        let envelope = self.envelope;
        let sealed = Sealed::new(member(envelope.iv), member(envelope.data), member(envelope.signature));
        let plain = self.keys.open(&sealed);
        let plain = plain.map_err(|error| failed(DecodeErrorKind::NotAuthentic, error.to_string()))?;
        let not_text = || failed(DecodeErrorKind::NotJson, "what was encrypted is not text".to_owned());
        String::from_utf8(plain).map_err(|_| not_text())
    }
}

/// Documents differ on whether what is encrypted has the envelope of answers.
fn enveloped(plain: String) -> String {
    let json = serde_json::from_str::<&RawValue>(&plain).ok();
    let has_envelope = json.is_some_and(|json| raw::member(json.get(), "Response").is_some());
    if has_envelope { plain } else { format!("{{\"Response\":{plain}}}") }
}

/// The text at a path.
fn text(object: &dyn Object, path: &[&str]) -> Option<String> {
    let (name, rest) = path.split_first()?;
    let index = object.shape().fields.iter().position(|field| field.name == *name)?;
    match object.field(index) {
        Value::Text(text) if rest.is_empty() && !text.is_empty() => Some(text.to_owned()),
        Value::Object(inner) => text_of(inner, rest),
        _ => None,
    }
}

fn text_of(object: &dyn Object, path: &[&str]) -> Option<String> {
    if path.is_empty() { None } else { text(object, path) }
}
