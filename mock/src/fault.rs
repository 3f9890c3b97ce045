//! Faults that can be injected into a call.

/// What happens to a call instead of its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// A failure with this code: throttling is `RequestLimitExceeded`, an expired token `AuthFailure.TokenFailure`.
    Error {
        /// The code.
        code: String,
        /// The message.
        message: String,
    },
    /// An HTML page with this status, as proxies and gateways send them.
    Page(u16),
    /// The answer with its second half missing.
    Truncated,
    /// The answer, made longer by so many bytes of blanks.
    Oversized(u64),
    /// The connection ends before the service has acted.
    DroppedBefore,
    /// The connection ends after the service has acted.
    DroppedAfter,
    /// The clock of the service is this many seconds ahead, or behind where it is less than 0: the time of the call is
    /// judged by it, and the header `Date` tells it.
    Clock(i64),
}

impl Fault {
    /// A failure with a code and a message that says that it was asked for.
    pub(crate) fn error(code: impl Into<String>) -> Self {
        Self::Error { code: code.into(), message: "the mock was asked to answer this".to_owned() }
    }
}
