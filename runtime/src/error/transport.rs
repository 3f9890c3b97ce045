//! The request or its answer did not get through.

use std::fmt;
use std::time::Duration;

use super::chain;
use crate::action::ActionInfo;
use crate::request_id;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// The request or its answer did not get through.
///
/// [`Transport`](crate::Transport)s make one with a function below; the client adds which call it was.
#[derive(Debug)]
pub struct TransportError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: TransportErrorKind,
    message: String,
    source: Option<Source>,
    request_id: Option<String>,
    call: Option<(&'static ActionInfo, String)>,
}

/// What went wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about; nothing was sent.
    Connect,
    /// TLS could not be agreed on, for example because a certificate is not trusted; nothing was sent.
    Tls,
    /// The proxy opened no way to the service; nothing was sent.
    Proxy,
    /// No whole answer within the timeout; the call may have been carried out.
    Timeout,
    /// The answer is bigger than the client accepts; the call may have been carried out.
    TooLarge,
    /// The connection ended before the whole answer had come, or what came cannot be read; the call may
    /// have been carried out.
    Interrupted,
    /// Anything else.
    Other,
}

impl TransportError {
    /// No connection came about. The sentence names the reason, if the source tells it.
    pub fn connect(source: impl Into<Source>) -> Self {
        let source = source.into();
        let message = match chain::no_connection(&*source) {
            Some(reason) => format!("no connection: {reason}"),
            None => "no connection".to_owned(),
        };
        Self::new(TransportErrorKind::Connect, message, Some(source))
    }

    /// TLS could not be agreed on.
    pub fn tls(source: impl Into<Source>) -> Self {
        Self::new(TransportErrorKind::Tls, "no connection: TLS could not be agreed on".to_owned(), Some(source.into()))
    }

    /// The proxy opened no way to the service.
    pub fn proxy(source: impl Into<Source>) -> Self {
        let message = "no connection: the proxy did not open it".to_owned();
        Self::new(TransportErrorKind::Proxy, message, Some(source.into()))
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

    /// Something came, or nothing, but no whole answer that can be read. Of the same kind as
    /// [`interrupted`](Self::interrupted).
    pub fn unreadable(source: impl Into<Source>) -> Self {
        let message = "no whole answer could be read".to_owned();
        Self::new(TransportErrorKind::Interrupted, message, Some(source.into()))
    }

    /// Anything else.
    pub fn other(source: impl Into<Source>) -> Self {
        Self::new(TransportErrorKind::Other, "the transport failed".to_owned(), Some(source.into()))
    }

    fn new(kind: TransportErrorKind, message: String, source: Option<Source>) -> Self {
        Self(Box::new(Inner { kind, message, source, request_id: None, call: None }))
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
        match &self.0.request_id {
            Some(request_id) => write!(f, " (request id {request_id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
