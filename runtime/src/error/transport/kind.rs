//! Names the kinds of failures on the way.

/// What went wrong on the way, in the last attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about; nothing was sent.
    Connect,
    /// The TLS handshake failed, for example because a certificate is not trusted; nothing was sent.
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

    /// Whether the service may have received a request that ended so.
    pub(super) fn may_have_arrived(self) -> bool {
        !matches!(self, Self::Connect | Self::Tls | Self::Proxy | Self::Unsent)
    }
}
