//! The service refused the call.

use std::fmt;

use super::{ErrorCode, RawCode, RetryClass};
use crate::action::ActionInfo;
use crate::shown::{NAME, SENTENCE, shown};

/// The service refused the call.
///
/// Displays as `PrepareFlows failed with InvalidParameter.ParamError: 参数错误。 (request id …; https://…)`,
/// the link being the action's page in the vendor's API Explorer. [`remedy`](Self::remedy) says what to do.
/// Of a very long message only the beginning is displayed; control characters are escaped. `Debug` does
/// the same.
pub struct ServiceError<C>(Box<Answer<C>>);

struct Answer<C> {
    info: &'static ActionInfo,
    code: C,
    message: String,
    request_id: Option<String>,
    attempts: u32,
}

impl ServiceError<RawCode> {
    pub(crate) fn new(info: &'static ActionInfo, code: String, message: String, request_id: Option<String>) -> Self {
        Self(Box::new(Answer { info, code: RawCode::from_wire(code), message, request_id, attempts: 0 }))
    }

    pub(super) fn with_codes<C: ErrorCode>(self) -> ServiceError<C> {
        let Answer { info, code, message, request_id, attempts } = *self.0;
        ServiceError(Box::new(Answer { info, code: C::from_wire(code.into_text()), message, request_id, attempts }))
    }
}

impl<C> ServiceError<C> {
    /// The code.
    pub fn code(&self) -> &C {
        &self.0.code
    }

    /// The action that was called.
    pub fn action(&self) -> &'static str {
        self.0.info.name
    }

    /// The vendor's message as it came, usually Chinese.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The id the service gave the call. The vendor's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How many attempts the client made, this one included; 0 in an error that no client returned.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    pub(super) fn set_attempts(&mut self, attempts: u32) {
        self.0.attempts = attempts;
    }

    /// The action's page in the vendor's API Explorer.
    pub fn explorer(&self) -> String {
        self.0.info.explorer()
    }

    pub(super) fn info(&self) -> &'static ActionInfo {
        self.0.info
    }
}

impl<C: ErrorCode> ServiceError<C> {
    /// What the code means.
    pub fn meaning(&self) -> Option<&'static str> {
        self.0.code.meaning()
    }

    /// What the caller can do about it.
    pub fn remedy(&self) -> Option<&'static str> {
        self.0.code.remedy()
    }

    /// Whether the call may be sent again; [`Error::is_retryable`](crate::Error::is_retryable) also knows
    /// whether the action may be repeated.
    pub fn retry(&self) -> RetryClass {
        self.0.code.retry()
    }

    /// Whether the documentation lists this code for the action that was called.
    pub fn is_documented(&self) -> bool {
        self.0.code.documented_for(self.0.info.name)
    }
}

impl<C: fmt::Debug> fmt::Debug for ServiceError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Answer { info, code, message, request_id, attempts } = &*self.0;
        // Whatever a table of codes shows of a code that it does not know.
        let code = format!("{code:?}");
        f.debug_struct("ServiceError")
            .field("action", &info.name)
            .field("code", &format_args!("{}", shown(&code, NAME)))
            .field("message", &shown(message, SENTENCE))
            .field("request_id", request_id)
            .field("attempts", attempts)
            .finish()
    }
}

impl<C: ErrorCode> fmt::Display for ServiceError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Answer { info, code, message, request_id, attempts } = &*self.0;
        write!(f, "{} failed with {}: {} (", info.name, shown(code.as_str(), NAME), shown(message, SENTENCE))?;
        if let Some(request_id) = request_id {
            write!(f, "request id {request_id}; ")?;
        }
        f.write_str(&info.explorer())?;
        if *attempts > 1 { write!(f, "; {attempts} attempts)") } else { f.write_str(")") }
    }
}

impl<C: ErrorCode> std::error::Error for ServiceError<C> {}
