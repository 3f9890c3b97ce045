//! The request or its answer did not get through.

mod failures;
mod kind;
mod proxy;

use std::fmt;

pub use self::kind::TransportErrorKind;
use super::{Made, trailer};
use crate::action::ActionInfo;
use crate::request_id;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// The request or its answer did not get through.
///
/// [`Transport`](crate::Transport)s make one with a function that names the failure; the client adds which call it was.
#[derive(Debug)]
pub struct TransportError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: TransportErrorKind,
    message: String,
    source: Option<Source>,
    request_id: Option<String>,
    call: Option<(&'static ActionInfo, String)>,
    may_have_arrived: bool,
    is_time_over: bool,
    made: Made,
}

impl TransportError {
    /// Keeps that nothing of the request was written to a connection.
    pub(crate) fn nothing_left(mut self) -> Self {
        if self.0.kind == TransportErrorKind::Interrupted {
            self.0.kind = TransportErrorKind::Unsent;
            "the connection ended before the request was sent".clone_into(&mut self.0.message);
        }
        self.0.may_have_arrived = false;
        self
    }

    /// Keeps the request id of an answer of which only the headers came.
    #[must_use]
    pub fn with_headers(mut self, headers: &http::HeaderMap) -> Self {
        self.0.request_id = request_id::of_headers(headers).or(self.0.request_id);
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> TransportErrorKind {
        self.0.kind
    }

    /// Whether a limit on time ended the attempt.
    pub(crate) fn is_time_over(&self) -> bool {
        self.0.is_time_over
    }

    /// Drops a request id that repeats a key of the caller.
    pub(super) fn hide(&mut self, keys: &[&str]) {
        self.0.request_id.take_if(|id| keys.iter().any(|key| id.contains(key)));
    }

    /// Keeps the request id of an answer that had begun.
    pub(crate) fn with_request_id(mut self, request_id: Option<&str>) -> Self {
        self.0.request_id = request_id.map(str::to_owned).or(self.0.request_id);
        self
    }

    /// The sentence and the cause, without the request id, which may be anything that the answer repeats.
    pub(crate) fn into_parts(self) -> (String, Option<Source>) {
        (self.0.message, self.0.source)
    }

    /// Whether the service may have received the request, in the last attempt or in an earlier one. False if no byte of it
    /// was sent, or all that arrived was certainly not carried out.
    pub fn may_have_arrived(&self) -> bool {
        self.0.may_have_arrived || self.0.made.may_have_arrived
    }

    /// How many attempts the client made, this one included; 0 in an error that no client returned.
    pub fn attempts(&self) -> u32 {
        self.0.made.attempts
    }

    /// The action that was called, once the client has added it.
    pub fn action(&self) -> Option<&'static str> {
        self.info().map(|info| info.name)
    }

    /// The id the service gave the call, if the headers of an answer came.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Adds which call failed, and at which endpoint.
    pub(crate) fn during(mut self, info: &'static ActionInfo, endpoint: String) -> Self {
        self.0.call = Some((info, endpoint));
        self
    }

    pub(super) fn made(&self) -> Made {
        self.0.made
    }

    pub(super) fn set_made(&mut self, made: Made) {
        self.0.made = made;
    }

    /// The same error, of the call of this action.
    pub(super) fn of(mut self, info: &'static ActionInfo) -> Self {
        if let Some((of, _)) = &mut self.0.call {
            *of = info;
        }
        self
    }

    pub(super) fn info(&self) -> Option<&'static ActionInfo> {
        self.0.call.as_ref().map(|(info, _)| *info)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((info, endpoint)) = &self.0.call {
            write!(f, "{} at {endpoint}: ", info.name)?;
        }
        f.write_str(&self.0.message)?;
        trailer::write(f, self.0.request_id.as_deref(), self.0.made.attempts)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
