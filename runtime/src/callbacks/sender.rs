//! Makes the bytes that the platform posts. For tests and mock servers.

use std::fmt;

use http::header::{CONTENT_TYPE, HeaderName};
use http::{HeaderMap, HeaderValue};

use super::SIGNATURE_HEADER;
use super::error::SetupError;
use super::key::Key;
use super::signature::Token;

/// `MsgVersion` of messages to applications of platforms.
const VERSION: &str = "ThirdPartyApp";

/// Makes the bytes that the platform posts. For tests and mock servers. `Debug` shows neither key nor token.
#[derive(Clone, Default)]
#[must_use]
pub struct Sender {
    token: Option<Token>,
    key: Option<Key>,
}

/// What is to be posted.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sent {
    /// `Content-Type`, and `Content-Signature` if the sender has a token.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Sender {
    /// A sender that neither signs nor encrypts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Signs with this token.
    ///
    /// # Errors
    ///
    /// The token is empty, or has spaces around it.
    pub fn token(mut self, token: impl Into<String>) -> Result<Self, SetupError> {
        self.token = Some(Token::new(token.into())?);
        Ok(self)
    }

    /// Encrypts with this key.
    ///
    /// # Errors
    ///
    /// The key is not 32 bytes long.
    pub fn key(mut self, key: impl AsRef<str>) -> Result<Self, SetupError> {
        self.key = Some(Key::new(key.as_ref())?);
        Ok(self)
    }

    /// A message. `data` is the JSON of its `MsgData`.
    pub fn message(&self, id: &str, kind: &str, data: &str) -> Sent {
        self.text(&Self::envelope(id, kind, None, data))
    }

    /// The JSON of a message as it is before a sender encrypts it. Without a version it has that of messages to applications of
    /// platforms.
    pub fn envelope(id: &str, kind: &str, version: Option<&str>, data: &str) -> String {
        let (id, kind, version) = (quoted(id), quoted(kind), quoted(version.unwrap_or(VERSION)));
        format!("{{\"MsgId\":{id},\"MsgType\":{kind},\"MsgVersion\":{version},\"MsgData\":{data}}}")
    }

    /// Any text in the place of a message: encrypted and signed as far as the sender does that.
    pub fn text(&self, text: &str) -> Sent {
        let body = match &self.key {
            Some(key) => format!("{{\"encrypt\":\"{}\"}}", key.encrypt(text.as_bytes())),
            None => text.to_owned(),
        };
        self.signed(body.into_bytes())
    }

    /// What the platform posts to check an address.
    pub fn probe(&self) -> Sent {
        Sent { headers: headers(), body: b"{}".to_vec() }
    }

    fn signed(&self, body: Vec<u8>) -> Sent {
        let mut headers = headers();
        if let Some(token) = &self.token {
            let value = HeaderValue::try_from(token.sign(&body)).expect("a digest is visible ASCII");
            headers.insert(HeaderName::from_static(SIGNATURE_HEADER), value);
        }
        Sent { headers, body }
    }
}

fn headers() -> HeaderMap {
    HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))])
}

/// The text as a JSON string.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender")
            .field("signs", &self.token.is_some())
            .field("encrypts", &self.key.is_some())
            .finish_non_exhaustive()
    }
}

/// Without the body, which may hold personal data.
impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sent").field("bytes", &self.body.len()).finish_non_exhaustive()
    }
}
