//! The request or its answer did not get through.

use std::fmt;
use std::time::Duration;

use super::{Made, chain, trailer};
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
    may_have_arrived: bool,
    is_time_over: bool,
    made: Made,
}

/// What went wrong on the way, in the last attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about; nothing was sent.
    Connect,
    /// the TLS handshake failed, for example because a certificate is not trusted; nothing was sent.
    Tls,
    /// The proxy opened no way to the service; nothing was sent.
    Proxy,
    /// A connection came about and ended before any of the request was written to it; nothing was sent.
    Unsent,
    /// No whole answer within the timeout of one attempt; the call may have been carried out.
    Timeout,
    /// The deadline of the call is over. The sentence says what the time was spent on.
    Deadline,
    /// The answer is bigger than the client accepts; the call may have been carried out.
    TooLarge,
    /// The connection ended before the whole answer had come, or what came cannot be read; the call may
    /// have been carried out.
    Interrupted,
    /// Anything else.
    Other,
}

impl TransportErrorKind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Proxy => "proxy",
            Self::Unsent => "unsent",
            Self::Timeout => "timeout",
            Self::Deadline => "deadline",
            Self::TooLarge => "too_large",
            Self::Interrupted => "interrupted",
            Self::Other => "transport",
        }
    }
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

    /// No connection came about within this time.
    pub fn connect_timeout(limit: Duration) -> Self {
        Self::new(TransportErrorKind::Connect, format!("no connection within {limit:?}"), None).time_over()
    }

    /// The connection ended before any of the request was written to it.
    pub fn unsent(source: impl Into<Source>) -> Self {
        let message = "the connection ended before the request was sent".to_owned();
        Self::new(TransportErrorKind::Unsent, message, Some(source.into()))
    }

    /// the TLS handshake failed.
    pub fn tls(source: impl Into<Source>) -> Self {
        Self::new(TransportErrorKind::Tls, "no connection: the TLS handshake failed".to_owned(), Some(source.into()))
    }

    /// The proxy opened no way to the service.
    pub fn proxy(source: impl Into<Source>) -> Self {
        let message = "no connection: the proxy refused the tunnel".to_owned();
        Self::new(TransportErrorKind::Proxy, message, Some(source.into()))
    }

    /// Nothing came within this time, in an answer that comes piece by piece.
    pub(crate) fn silent(limit: Duration) -> Self {
        Self::new(TransportErrorKind::Timeout, format!("the service sent nothing for {limit:?}"), None).time_over()
    }

    /// An event is bigger than the client accepts.
    pub(crate) fn event_too_large(maximum: usize) -> Self {
        let message = format!("an event is larger than {maximum} bytes; raise max_response_bytes of the client");
        Self::new(TransportErrorKind::TooLarge, message, None)
    }

    /// The transport needs a tokio runtime, and there is none.
    #[cfg(feature = "reqwest")]
    pub(crate) fn outside_runtime() -> Self {
        let message = "the call was made outside of a tokio runtime; run it inside one, or use a blocking client";
        let mut error = Self::new(TransportErrorKind::Other, message.to_owned(), None);
        error.0.may_have_arrived = false;
        error
    }

    /// The transport would log secrets.
    #[cfg(feature = "blocking")]
    pub(crate) fn unloggable(target: &str) -> Self {
        let message = format!(
            "not sent: the logger records `{target}` at trace level, where keys and personal data are written; raise the \
             level of that target to debug"
        );
        let mut error = Self::new(TransportErrorKind::Other, message, None);
        error.0.may_have_arrived = false;
        error
    }

    /// No whole answer came within this time.
    pub fn timeout(limit: Duration) -> Self {
        Self::new(TransportErrorKind::Timeout, format!("no whole answer within {limit:?}"), None).time_over()
    }

    /// The deadline of a call is over; the client makes these.
    pub(crate) fn deadline(message: String, may_have_arrived: bool) -> Self {
        let mut error = Self::new(TransportErrorKind::Deadline, message, None);
        error.0.may_have_arrived = may_have_arrived;
        error
    }

    /// The answer has more bytes than the limit.
    pub fn too_large(limit: usize) -> Self {
        let message = format!("the answer is larger than {limit} bytes; raise max_response_bytes of the client");
        Self::new(TransportErrorKind::TooLarge, message, None)
    }

    /// A file has more bytes than the limit.
    pub(crate) fn file_too_large(limit: usize) -> Self {
        Self::new(TransportErrorKind::TooLarge, format!("the file is larger than {limit} bytes"), None)
    }

    /// The connection ended before the whole answer had come.
    pub fn interrupted(source: impl Into<Source>) -> Self {
        let message = "the connection ended before the whole answer arrived".to_owned();
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
        use TransportErrorKind::{Connect, Proxy, Tls, Unsent};
        let may_have_arrived = !matches!(kind, Connect | Tls | Proxy | Unsent);
        Self(Box::new(Inner {
            kind,
            message,
            source,
            request_id: None,
            call: None,
            may_have_arrived,
            is_time_over: false,
            made: Made::default(),
        }))
    }

    fn time_over(mut self) -> Self {
        self.0.is_time_over = true;
        self
    }

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

    /// Names the proxy if connecting failed: it is the proxy that was connected to.
    pub(crate) fn through_proxy(mut self, proxy: &str) -> Self {
        use TransportErrorKind::{Connect, Proxy, Tls, Unsent};
        let inner = &mut *self.0;
        inner.message = match inner.kind {
            Connect if inner.source.is_some() => return self.blaming(&format!("the proxy {proxy}")),
            Proxy => {
                let is_login = inner.source.as_deref().is_some_and(asks_for_login);
                let advice = if is_login { "; it asks for a user and a password, or for others" } else { "" };
                format!("no connection: the proxy {proxy} refused the tunnel{advice}")
            }
            Connect | Tls | Unsent => format!("{}, through the proxy {proxy}", inner.message),
            _ => return self,
        };
        self
    }

    /// Says of a connection that did not come about that it was one to this proxy.
    pub(crate) fn blaming(mut self, proxy: &str) -> Self {
        let message = &mut self.0.message;
        let reason = message.split_once(": ").map(|(_, reason)| reason.replace("the host", "the proxy"));
        *message = match reason {
            Some(reason) => format!("no connection to {proxy}: {reason}"),
            None => format!("no connection to {proxy}"),
        };
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

/// Whether a proxy wants to know who asks. The errors of transports have no public kind for it.
fn asks_for_login(source: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    chain::links(source).any(|link| {
        let text = link.to_string();
        text.contains("proxy authorization required") || text.contains(" 407")
    })
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
