//! Decides whether a failed call may be sent again, and why.

use super::{DecodeErrorKind, Error, ErrorCode, RawCode, RetryClass, TransportError, TransportErrorKind};
use crate::action::ActionInfo;

/// The status of a gateway that says "too many requests".
const TOO_MANY_REQUESTS: u16 = 429;

/// Why a failed call may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// It came too soon after others and was not carried out.
    Throttled,
    /// No byte of it was sent.
    Unsent,
    /// It failed at something that passes. It may have been carried out, so it is one that may be repeated.
    Passing,
}

/// The reason to make the call of an error again, if there is one. `class` says what the service's code means.
pub(crate) fn reason<C: ErrorCode>(error: &Error<C>, class: impl FnOnce(&C) -> RetryClass) -> Option<Reason> {
    let is_repeatable = error.info().is_some_and(ActionInfo::is_repeatable);
    if error.earlier_attempt_may_have_arrived() && !is_repeatable {
        // Whatever became of the last attempt: the next call has another token, and would be carried out beside this one.
        return None;
    }
    if let Error::Configuration(error) = error {
        // For a later call, not for the next attempt: it would ask before the provider asks its source again.
        return error.is_temporary().then_some(Reason::Unsent);
    }
    reason_if(is_repeatable, error, class)
}

/// The same where it is known of the call itself whether it may be carried out twice.
pub(crate) fn reason_if<C: ErrorCode>(
    is_repeatable: bool,
    error: &Error<C>,
    class: impl FnOnce(&C) -> RetryClass,
) -> Option<Reason> {
    let passing = is_repeatable.then_some(Reason::Passing);
    match error {
        Error::Service(error) => match class(error.code()) {
            RetryClass::Throttled => Some(Reason::Throttled),
            RetryClass::Safe => passing,
            RetryClass::Never => None,
        },
        Error::Transport(error) if !error.passes() => None,
        Error::Transport(error) if !error.may_have_arrived() => Some(Reason::Unsent),
        Error::Transport(_) => passing,
        Error::Decode(error) => match error.kind() {
            DecodeErrorKind::Status if error.status() == TOO_MANY_REQUESTS => Some(Reason::Throttled),
            DecodeErrorKind::Status if status_passes(error.status()) => passing,
            DecodeErrorKind::NotJson | DecodeErrorKind::Truncated => passing,
            _ => None,
        },
        Error::Validation(_) | Error::Configuration(_) | Error::File(_) => None,
    }
}

/// Whether a server with this status may answer otherwise the next time.
pub(crate) fn status_passes(status: u16) -> bool {
    status == TOO_MANY_REQUESTS || status >= 500
}

impl TransportError {
    /// Whether the next attempt may meet something else.
    pub(crate) fn passes(&self) -> bool {
        use TransportErrorKind::{Other, Proxy, Tls, TooLarge};
        !matches!(self.kind(), Tls | Proxy | TooLarge | Other)
    }
}

impl Error<RawCode> {
    /// Whether what was asked may succeed later, where it does no harm to ask twice.
    pub(crate) fn passes(&self) -> bool {
        reason_if(true, self, RawCode::retry).is_some()
    }
}
