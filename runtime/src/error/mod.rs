//! Why a call failed.

pub(crate) mod chain;
mod code;
mod configuration;
mod decode;
mod file;
mod made;
mod refusal;
mod repeat;
mod service;
mod trailer;
mod transport;
mod validation;

use std::fmt;

pub use code::{CodeInfo, ErrorCode, RawCode, RetryClass};
pub use configuration::ConfigurationError;
pub use decode::{DecodeError, DecodeErrorKind};
pub use file::FileError;
pub(crate) use made::Made;
pub(crate) use repeat::{Reason, reason, reason_if, status_passes};
pub use service::ServiceError;
pub use transport::{TransportError, TransportErrorKind};
pub use validation::ValidationError;

use crate::action::ActionInfo;
use crate::validate::Violation;

/// Why a call failed; `C` is the error codes of the service.
///
/// No variant shows secrets, sensitive values, or anything of a body, neither in `Display` nor in `Debug`: nothing that
/// was sent comes back out of an error, even if the answer repeats it. [`ServiceError::message`] and [`DecodeError::excerpt`] show
/// what came.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<C> {
    /// The service refused the call.
    Service(ServiceError<C>),
    /// The call was not sent, because it breaks documented rules.
    Validation(ValidationError),
    /// The request or its answer did not get through.
    Transport(TransportError),
    /// The answer is not what the protocol or the documentation says.
    Decode(DecodeError),
    /// The client is misconfigured, or its credentials could not be obtained.
    Configuration(ConfigurationError),
    /// The file came and could not be written.
    File(FileError),
}

impl<C: ErrorCode> Error<C> {
    /// The action that was called. An error of setting up the client has none, nor has one of a file.
    pub fn action(&self) -> Option<&'static str> {
        self.info().map(|info| info.name)
    }

    pub(crate) fn info(&self) -> Option<&'static ActionInfo> {
        match self {
            Self::Service(error) => Some(error.info()),
            Self::Validation(error) => Some(error.info()),
            Self::Transport(error) => error.info(),
            Self::Decode(error) => error.info(),
            Self::Configuration(error) => error.info(),
            Self::File(_) => None,
        }
    }

    /// The same error, of the call of this action.
    pub(crate) fn of(self, info: &'static ActionInfo) -> Self {
        match self {
            Self::Service(error) => Self::Service(error.of(info)),
            Self::Transport(error) => Self::Transport(error.of(info)),
            Self::Decode(error) => Self::Decode(error.during(info)),
            Self::Configuration(error) => Self::Configuration(error.during(info)),
            Self::Validation(_) | Self::File(_) => self,
        }
    }

    /// The id the service gave the call, if an answer brought one. The vendor's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Validation(_) | Self::Configuration(_) | Self::File(_) => None,
        }
    }

    /// The code the service refused the call with.
    pub fn code(&self) -> Option<&C> {
        match self {
            Self::Service(error) => Some(error.code()),
            _ => None,
        }
    }

    /// The rules the request breaks; empty unless this is [`Error::Validation`].
    pub fn violations(&self) -> &[Violation] {
        match self {
            Self::Validation(error) => error.violations(),
            _ => &[],
        }
    }

    /// How many attempts the client made until it gave up; 0 if nothing was sent, as for a validation error, and if all that
    /// failed is a file.
    pub fn attempts(&self) -> u32 {
        self.history().attempts
    }

    /// Whether an attempt before the last one may have been carried out: the client sent the call again although its answer
    /// was lost, since the action may be repeated or has an idempotency token. What the error says of the last attempt, that it
    /// was refused or not sent, then does not hold for the whole call. Also true of calls that only read, where it
    /// does not matter.
    pub fn earlier_attempt_may_have_arrived(&self) -> bool {
        self.history().may_have_arrived
    }

    fn history(&self) -> Made {
        match self {
            Self::Service(error) => error.made(),
            Self::Transport(error) => error.made(),
            Self::Decode(error) => error.made(),
            Self::Configuration(error) => error.made(),
            Self::Validation(_) | Self::File(_) => Made::default(),
        }
    }

    /// Whether the call came too soon after others, be it the service or a gateway that says so. It was not carried
    /// out; wait before the next one. False where an earlier attempt [may have been](Self::earlier_attempt_may_have_arrived), of
    /// an action that must not be repeated.
    pub fn is_throttled(&self) -> bool {
        self.reason() == Some(Reason::Throttled)
    }

    /// Whether no answer came in time: within the timeout of an attempt, or before the deadline of the call. The service
    /// may have carried out the call all the same.
    pub fn is_timeout(&self) -> bool {
        use TransportErrorKind::{Deadline, Timeout};
        matches!(self, Self::Transport(error) if matches!(error.kind(), Timeout | Deadline))
    }

    /// Whether sending the same call again makes sense and does no harm. The client has done so already, as often as
    /// its [`RetryPolicy`](crate::RetryPolicy) allows.
    ///
    /// True if the call was throttled or no byte of it was sent, for then it was not carried out; of credentials that could
    /// not be fetched, if that [passes](ConfigurationError::is_temporary), which the client leaves to the next call. Where
    /// it may have been, in this attempt or an earlier one, true only for actions of which the specification says that they may be repeated: the client's
    /// idempotency token ends with the call, and the next call has another.
    /// False for what the next call meets again: rules that are broken, certificates that are not trusted,
    /// a proxy that does not let through.
    pub fn is_retryable(&self) -> bool {
        self.reason().is_some()
    }

    fn reason(&self) -> Option<Reason> {
        reason(self, C::retry)
    }
}

impl<C: ErrorCode> fmt::Display for Error<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => error.fmt(f),
            Self::Validation(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Configuration(error) => error.fmt(f),
            Self::File(error) => error.fmt(f),
        }
    }
}

/// The wrapper says what the wrapped error says, so it stands for it: the source is that error's source.
impl<C: ErrorCode> std::error::Error for Error<C> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Service(error) => error.source(),
            Self::Validation(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::Configuration(error) => error.source(),
            Self::File(error) => error.source(),
        }
    }
}

impl<C> From<ServiceError<C>> for Error<C> {
    fn from(error: ServiceError<C>) -> Self {
        Self::Service(error)
    }
}

impl<C> From<ValidationError> for Error<C> {
    fn from(error: ValidationError) -> Self {
        Self::Validation(error)
    }
}

impl<C> From<TransportError> for Error<C> {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl<C> From<DecodeError> for Error<C> {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl<C> From<ConfigurationError> for Error<C> {
    fn from(error: ConfigurationError) -> Self {
        Self::Configuration(error)
    }
}

impl<C> From<FileError> for Error<C> {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl Error<RawCode> {
    /// Takes what was sent, and the keys, which are a part of that, out of what is displayed, should the answer have
    /// repeated it.
    pub(crate) fn hide(&mut self, sent: &[&str], keys: &[&str]) {
        match self {
            Self::Service(error) => error.hide(sent, keys),
            Self::Decode(error) => error.hide(keys),
            Self::Transport(error) => error.hide(keys),
            Self::Validation(_) | Self::Configuration(_) | Self::File(_) => {}
        }
    }

    /// Keeps this request id if the answer within another one has none.
    #[cfg(feature = "encryption")]
    pub(crate) fn or_request_id(mut self, request_id: Option<&str>) -> Self {
        match (&mut self, request_id) {
            (Self::Service(error), Some(request_id)) => error.or_request_id(request_id),
            (Self::Decode(error), Some(request_id)) => error.or_request_id(request_id),
            _ => {}
        }
        self
    }

    /// What kind of failure this is, in a word that does not differ from call to call: the code of the service, or a
    /// name such as `timeout`.
    pub(crate) fn class(&self) -> &str {
        match self {
            Self::Service(error) => error.harmless_code(),
            Self::Transport(error) => error.kind().name(),
            Self::Decode(error) => error.kind().name(),
            Self::Validation(_) => "validation",
            Self::Configuration(_) => "configuration",
            Self::File(_) => "file",
        }
    }

    /// Keeps what attempts were made.
    pub(crate) fn made(mut self, made: Made) -> Self {
        match &mut self {
            Self::Service(error) => error.set_made(made),
            Self::Transport(error) => error.set_made(made),
            Self::Decode(error) => error.set_made(made),
            Self::Configuration(error) => error.set_made(made),
            Self::Validation(_) | Self::File(_) => {}
        }
        self
    }

    /// The same failure with the codes of a service.
    pub fn with_codes<C: ErrorCode>(self) -> Error<C> {
        match self {
            Self::Service(error) => Error::Service(error.with_codes()),
            Self::Validation(error) => Error::Validation(error),
            Self::Transport(error) => Error::Transport(error),
            Self::Decode(error) => Error::Decode(error),
            Self::Configuration(error) => Error::Configuration(error),
            Self::File(error) => Error::File(error),
        }
    }
}
