//! The request or its answer did not get through.

use std::fmt;
use std::time::Duration;

use crate::action::ActionInfo;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// The request or its answer did not get through.
#[derive(Debug)]
pub struct TransportError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: TransportErrorKind,
    message: String,
    source: Option<Source>,
    call: Option<(&'static ActionInfo, String)>,
}

/// What went wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about; nothing was sent.
    Connect,
    /// No whole answer within the timeout; the call may have been carried out.
    Timeout,
    /// The answer is bigger than the client accepts.
    TooLarge,
    /// The connection ended before the whole answer had come; the call may have been carried out.
    Interrupted,
    /// Anything else.
    Other,
}

impl TransportError {
    /// No connection came about.
    pub fn connect(source: impl Into<Source>) -> Self {
        Self::new(TransportErrorKind::Connect, "no connection".to_owned(), Some(source.into()))
    }

    /// No whole answer came within this time.
    pub fn timeout(limit: Duration) -> Self {
        Self::new(TransportErrorKind::Timeout, format!("no whole answer within {limit:?}"), None)
    }

    /// The answer has more bytes than the limit.
    pub fn too_large(limit: usize) -> Self {
        let message =
            format!("the answer is bigger than {limit} bytes; max_response_bytes of the client raises the limit");
        Self::new(TransportErrorKind::TooLarge, message, None)
    }

    /// The connection ended before the whole answer had come.
    pub fn interrupted(source: impl Into<Source>) -> Self {
        let message = "the connection ended before the whole answer had come".to_owned();
        Self::new(TransportErrorKind::Interrupted, message, Some(source.into()))
    }

    /// Anything else.
    pub fn other(source: impl Into<Source>) -> Self {
        Self::new(TransportErrorKind::Other, "the transport failed".to_owned(), Some(source.into()))
    }

    fn new(kind: TransportErrorKind, message: String, source: Option<Source>) -> Self {
        Self(Box::new(Inner { kind, message, source, call: None }))
    }

    /// What went wrong.
    pub fn kind(&self) -> TransportErrorKind {
        self.0.kind
    }

    /// Adds which call failed, and at which endpoint.
    pub(crate) fn during(mut self, info: &'static ActionInfo, endpoint: String) -> Self {
        self.0.call = Some((info, endpoint));
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
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
