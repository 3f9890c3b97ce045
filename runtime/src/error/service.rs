//! The service refused the call.

use std::fmt;

use super::{ErrorCode, Made, RawCode, RetryClass};
use crate::action::ActionInfo;
use crate::debug::REDACTED;
use crate::escape::{NAME, SENTENCE, escaped};
use crate::masked::{masked, without};

/// The service refused the call.
///
/// Displays as `PrepareFlows failed with InvalidParameter.ParamError: 参数错误。 (request id …; https://…)`,
/// the link being the action's page in the vendor's API Explorer. [`remedy`](Self::remedy) says what to do.
/// Of a very long message only the beginning is displayed; control characters are escaped. The vendor repeats phone
/// numbers, links and what was sent: long numbers, what follows the host of a link, and the texts and keys of the
/// request are not displayed. `Debug` does the same. [`message`](Self::message) is the whole of it.
pub struct ServiceError<C>(Box<Answer<C>>);

struct Answer<C> {
    info: &'static ActionInfo,
    code: C,
    message: String,
    /// The message as it may be seen by anybody.
    harmless: String,
    /// Whether the code repeats a key of the caller.
    code_is_key: bool,
    request_id: Option<String>,
    made: Made,
}

impl ServiceError<RawCode> {
    pub(crate) fn new(info: &'static ActionInfo, code: String, message: String, request_id: Option<String>) -> Self {
        let harmless = masked(&message);
        let code = RawCode::from_wire(code);
        Self(Box::new(Answer { info, code, message, harmless, code_is_key: false, request_id, made: Made::default() }))
    }

    /// Takes what was sent out of what is displayed. Of a code and an id only the keys: others are their own.
    pub(super) fn hide(&mut self, sent: &[&str], keys: &[&str]) {
        let answer = &mut *self.0;
        answer.harmless = masked(&without(&answer.message, sent));
        answer.code_is_key = keys.iter().any(|key| answer.code.as_str().contains(key));
        answer.request_id.take_if(|id| keys.iter().any(|key| id.contains(key)));
    }

    /// Keeps this request id if there is none.
    #[cfg(feature = "encryption")]
    pub(super) fn or_request_id(&mut self, request_id: &str) {
        self.0.request_id.get_or_insert_with(|| request_id.to_owned());
    }

    /// The code, unless it is no code at all.
    pub(super) fn harmless_code(&self) -> &str {
        let code = self.0.code.as_str();
        let is_code = code.len() <= NAME && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
        if is_code && !self.0.code_is_key && masked(code) == code { code } else { REDACTED }
    }

    pub(super) fn with_codes<C: ErrorCode>(self) -> ServiceError<C> {
        let Answer { info, code, message, harmless, code_is_key, request_id, made } = *self.0;
        let code = C::from_wire(code.into_text());
        ServiceError(Box::new(Answer { info, code, message, harmless, code_is_key, request_id, made }))
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

    /// The vendor's message as it came, usually Chinese. It may repeat what was sent, personal data included; keep it
    /// out of logs.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The id the service gave the call. The vendor's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How many attempts the client made, this one included; 0 in an error that no client returned.
    pub fn attempts(&self) -> u32 {
        self.0.made.attempts
    }

    pub(super) fn made(&self) -> Made {
        self.0.made
    }

    pub(super) fn set_made(&mut self, made: Made) {
        self.0.made = made;
    }

    /// The action's page in the vendor's API Explorer.
    pub fn explorer(&self) -> String {
        self.0.info.explorer()
    }

    /// The same error, of the call of this action.
    pub(super) fn of(mut self, info: &'static ActionInfo) -> Self {
        self.0.info = info;
        self
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
        let Answer { info, code, harmless, request_id, made, .. } = &*self.0;
        // Whatever a table of codes shows of a code that it does not know.
        let code = if self.0.code_is_key { REDACTED.to_owned() } else { format!("{code:?}") };
        f.debug_struct("ServiceError")
            .field("action", &info.name)
            .field("code", &format_args!("{}", escaped(&masked(&code), NAME)))
            .field("message", &escaped(harmless, SENTENCE))
            .field("request_id", request_id)
            .field("attempts", &made.attempts)
            .finish()
    }
}

impl<C: ErrorCode> fmt::Display for ServiceError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Answer { info, code, harmless, request_id, made, .. } = &*self.0;
        let code = if self.0.code_is_key { REDACTED.to_owned() } else { masked(code.as_str()) };
        write!(f, "{} failed with {}: {} (", info.name, escaped(&code, NAME), escaped(harmless, SENTENCE))?;
        if let Some(request_id) = request_id {
            write!(f, "request id {request_id}; ")?;
        }
        f.write_str(&info.explorer())?;
        let attempts = made.attempts;
        if attempts > 1 { write!(f, "; {attempts} attempts)") } else { f.write_str(")") }
    }
}

impl<C: ErrorCode> std::error::Error for ServiceError<C> {}
