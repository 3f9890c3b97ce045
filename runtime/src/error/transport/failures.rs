//! Makes the error of each way in which a request or its answer fails to get through.

use std::time::Duration;

use super::{Inner, Source, TransportError, TransportErrorKind};
use crate::error::{Made, chain};

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

    /// The TLS handshake failed.
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
        Self(Box::new(Inner {
            kind,
            message,
            source,
            request_id: None,
            call: None,
            may_have_arrived: kind.may_have_arrived(),
            is_time_over: false,
            made: Made::default(),
        }))
    }

    fn time_over(mut self) -> Self {
        self.0.is_time_over = true;
        self
    }
}
