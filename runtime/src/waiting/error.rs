//! Errors of waiting: why it ended without its result.

use std::fmt;
use std::time::Duration;

use super::states::{first, shown};
use super::{Told, WaiterInfo};
use crate::error::{Error, ErrorCode, RawCode};

/// Why waiting ended without what was waited for: a state that has failed, the deadline, or an error of the call itself.
///
/// It tells the state that was seen last and how many questions were asked. [`answer`](Self::answer) has the last answer, of
/// which `Display` and `Debug` show nothing.
pub struct WaitError<R, C>(Box<Inner<R, C>>);

struct Inner<R, C> {
    info: &'static WaiterInfo,
    cause: WaitCause<C>,
    told: Told,
    answer: Option<R>,
}

/// What ended the waiting.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitCause<C> {
    /// A state was reached that does not lead to what was waited for.
    Failed,
    /// The deadline was reached, or the next question would have come after it. With the error of the last question, if that
    /// one failed.
    Deadline(Option<Error<C>>),
    /// A question failed, and asking again would not help.
    Call(Error<C>),
}

impl WaitCause<RawCode> {
    pub(super) fn with_codes<C: ErrorCode>(self) -> WaitCause<C> {
        match self {
            Self::Failed => WaitCause::Failed,
            Self::Deadline(error) => WaitCause::Deadline(error.map(Error::with_codes)),
            Self::Call(error) => WaitCause::Call(error.with_codes()),
        }
    }
}

impl<R, C> WaitError<R, C> {
    pub(super) fn new(info: &'static WaiterInfo, cause: WaitCause<C>, told: Told, answer: Option<R>) -> Self {
        Self(Box::new(Inner { info, cause, told, answer }))
    }

    /// What was waited for: `flow_completed`.
    pub fn until(&self) -> &'static str {
        self.0.info.name
    }

    /// The action that was asked.
    pub fn action(&self) -> &'static str {
        self.0.told.action
    }

    /// What ended the waiting.
    pub fn cause(&self) -> &WaitCause<C> {
        &self.0.cause
    }

    /// The error of the last question, if that one failed: what ended the waiting, or what the deadline left no time to repeat.
    pub fn call_error(&self) -> Option<&Error<C>> {
        match &self.0.cause {
            WaitCause::Call(error) => Some(error),
            WaitCause::Deadline(error) => error.as_ref(),
            WaitCause::Failed => None,
        }
    }

    /// Whether a state was reached that does not lead to what was waited for.
    pub fn is_failed(&self) -> bool {
        matches!(self.0.cause, WaitCause::Failed)
    }

    /// Whether the deadline ended the waiting. What was waited for may still happen.
    pub fn is_deadline(&self) -> bool {
        matches!(self.0.cause, WaitCause::Deadline(_))
    }

    /// The state that was seen last, as it is on the wire. Of several it is the one that has failed, or else the first one;
    /// `None` if nothing that was asked about has a state.
    pub fn state(&self) -> Option<&str> {
        let failed = |state: &&String| self.0.info.failed.contains(&state.as_str());
        let states = &self.0.told.states;
        states.iter().find(failed).map(String::as_str).or_else(|| first(states))
    }

    /// The states of all things that were asked about, as they were seen last; empty for an item of a list that came without one.
    pub fn states(&self) -> &[String] {
        &self.0.told.states
    }

    /// How many questions were asked.
    pub fn questions(&self) -> u32 {
        self.0.told.questions
    }

    /// How long the waiting took.
    pub fn waited(&self) -> Duration {
        self.0.told.waited
    }

    /// The last answer, if there was one.
    pub fn answer(&self) -> Option<&R> {
        self.0.answer.as_ref()
    }

    /// The last answer itself, if there was one.
    pub fn into_answer(self) -> Option<R> {
        self.0.answer
    }
}

impl<R, C: ErrorCode> fmt::Display for WaitError<R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "waiting until {}: ", self.until())?;
        let state = self.state().map(shown);
        match (&self.0.cause, state) {
            (WaitCause::Failed, state) => write!(f, "the state is {}", state.unwrap_or("unknown"))?,
            (WaitCause::Deadline(_), Some(state)) => write!(f, "the deadline is reached, the last state was {state}")?,
            (WaitCause::Deadline(_), None) => f.write_str("the deadline is reached, and no state was seen")?,
            (WaitCause::Call(error), Some(state)) => write!(f, "{error}; the last state was {state}")?,
            (WaitCause::Call(error), None) => error.fmt(f)?,
        }
        if let WaitCause::Deadline(Some(error)) = &self.0.cause {
            write!(f, "; the last question failed: {error}")?;
        }
        let (questions, action) = (self.questions(), self.action());
        match questions {
            0 => write!(f, " ({action} was not asked)"),
            1 => write!(f, " ({action} was asked once)"),
            _ => write!(f, " ({action} was asked {questions} times)"),
        }
    }
}

impl<R, C: ErrorCode> fmt::Debug for WaitError<R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitError")
            .field("until", &self.until())
            .field("action", &self.action())
            .field("cause", &self.0.cause)
            .field("state", &self.state().map(shown))
            .field("questions", &self.questions())
            .field("waited", &self.waited())
            .finish_non_exhaustive()
    }
}

/// It says what the error of the call says, so the source is that error's source.
impl<R, C: ErrorCode> std::error::Error for WaitError<R, C> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.call_error().and_then(std::error::Error::source)
    }
}
