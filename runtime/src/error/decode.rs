//! The answer is not what the protocol or the documentation says.

use std::fmt;

use super::{Made, trailer};
use crate::action::ActionInfo;

/// The answer is not what the protocol or the documentation says.
///
/// Neither `Display` nor `Debug` shows anything of the body, which may hold personal data or repeat what was sent.
pub struct DecodeError(Box<Inner>);

struct Inner {
    info: Option<&'static ActionInfo>,
    kind: DecodeErrorKind,
    status: u16,
    message: String,
    path: Option<String>,
    request_id: Option<String>,
    made: Made,
    excerpt: Option<String>,
}

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The HTTP status is not 200, and the body explains nothing: something before the service answered.
    Status,
    /// The body is no JSON.
    NotJson,
    /// The body is a stream of events, which the call did not ask for.
    Events,
    /// The body is JSON that ends too early.
    Truncated,
    /// The body is JSON without a `Response` object.
    Envelope,
    /// The answer to an encrypted call is not signed with the agreed keys, or cannot be decrypted with them: another
    /// key was agreed, or somebody else answered.
    NotAuthentic,
    /// A member has another type than documented.
    Member,
    /// JSON text that was given as a request does not fit the request. Only calls chosen at run time.
    Request,
}

impl DecodeErrorKind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::NotJson => "not_json",
            Self::Events => "events",
            Self::Truncated => "truncated",
            Self::Envelope => "envelope",
            Self::NotAuthentic => "not_authentic",
            Self::Member => "member",
            Self::Request => "request",
        }
    }
}

impl DecodeError {
    pub(crate) fn new(kind: DecodeErrorKind, status: u16, message: impl Into<String>) -> Self {
        let message = message.into();
        Self(Box::new(Inner {
            info: None,
            kind,
            status,
            message,
            path: None,
            request_id: None,
            made: Made::default(),
            excerpt: None,
        }))
    }

    /// A link that leads to no file.
    pub(crate) fn of_file(status: http::StatusCode) -> Self {
        let advice = if status.is_client_error() { "; the link may have expired" } else { "" };
        let message = format!("HTTP status {status} instead of the file{advice}");
        Self::new(DecodeErrorKind::Status, status.as_u16(), message)
    }

    pub(crate) fn at(mut self, path: &str) -> Self {
        self.0.path = Some(path.to_owned()).filter(|path| !path.is_empty());
        self
    }

    pub(crate) fn with_excerpt(mut self, excerpt: String) -> Self {
        self.0.excerpt = Some(excerpt);
        self
    }

    /// Takes what was sent out of what is displayed.
    pub(super) fn hide(&mut self, keys: &[&str]) {
        self.0.request_id.take_if(|id| keys.iter().any(|key| id.contains(key)));
    }

    /// Keeps this request id if there is none.
    #[cfg(feature = "encryption")]
    pub(super) fn or_request_id(&mut self, request_id: &str) {
        self.0.request_id.get_or_insert_with(|| request_id.to_owned());
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.0.request_id = request_id;
        self
    }

    pub(crate) fn during(mut self, info: &'static ActionInfo) -> Self {
        self.0.info = Some(info);
        self
    }

    /// The action that was called.
    pub fn action(&self) -> Option<&'static str> {
        self.info().map(|info| info.name)
    }

    /// What is wrong.
    pub fn kind(&self) -> DecodeErrorKind {
        self.0.kind
    }

    /// The HTTP status of the answer; 0 for [`DecodeErrorKind::Request`].
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// The member with the wrong type: `FlowInfos[3].FlowName`.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The beginning of a body that is not an answer of the service, such as the page of a gateway or a login, for
    /// debugging. It may hold personal data or repeat what was sent, keys included; keep it out of logs.
    pub fn excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// The id the service gave the call, if one could be found.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How many attempts the client made, this one included; 0 in an error that no client returned.
    pub fn attempts(&self) -> u32 {
        self.0.made.attempts
    }

    pub(super) fn made(&self) -> Made {
        self.0.made
    }

    pub(super) fn set_made(&mut self, made: Made) {
        self.0.made = made;
    }

    pub(super) fn info(&self) -> Option<&'static ActionInfo> {
        self.0.info
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("info", &self.0.info)
            .field("kind", &self.0.kind)
            .field("status", &self.0.status)
            .field("message", &self.0.message)
            .field("path", &self.0.path)
            .field("request_id", &self.0.request_id)
            .field("attempts", &self.0.made.attempts)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(info) = self.0.info {
            write!(f, "{}: ", info.name)?;
        }
        if let Some(path) = &self.0.path {
            write!(f, "{path}: ")?;
        }
        f.write_str(&self.0.message)?;
        trailer::write(f, self.0.request_id.as_deref(), self.0.made.attempts)
    }
}

impl std::error::Error for DecodeError {}
