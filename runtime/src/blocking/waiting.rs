//! Blocks the calling thread until something is done.

use std::fmt;
use std::time::Duration;

use crate::error::ErrorCode;
use crate::response::Response;
use crate::waiting::{self, Progress, WaitError};

/// Asks an action again and again until what is waited for is done: [`Waiting`](crate::Waiting) for a client without async.
/// A method `wait_until_…` of a blocking client makes it, and [`wait`](Self::wait) does it.
#[must_use = "nothing is asked until `wait` is called"]
pub struct Waiting<'a, R, C>(waiting::Waiting<'a, R, C>);

impl<'a, R: Response, C: ErrorCode> Waiting<'a, R, C> {
    /// Waits as this does.
    pub fn new(waiting: waiting::Waiting<'a, R, C>) -> Self {
        Self(waiting)
    }

    /// The longest time to wait; see [`Waiting::deadline`](crate::Waiting::deadline).
    pub fn deadline(self, deadline: Duration) -> Self {
        Self(self.0.deadline(deadline))
    }

    /// The pause before the first question, instead of the documented one.
    pub fn first_pause(self, pause: Duration) -> Self {
        Self(self.0.first_pause(pause))
    }

    /// The shortest pause between two questions, instead of the documented one; at least a millisecond.
    pub fn pace(self, pace: Duration) -> Self {
        Self(self.0.pace(pace))
    }

    /// Calls this after each question that does not end the waiting.
    pub fn on_progress(self, tell: impl FnMut(&Progress<'_>) + Send + 'a) -> Self {
        Self(self.0.on_progress(tell))
    }

    /// Waits until it is done, and returns the last answer.
    ///
    /// # Errors
    ///
    /// See [`WaitError`].
    pub fn wait(self) -> Result<R, WaitError<R, C>> {
        self.0.block()
    }
}

impl<R, C> fmt::Debug for Waiting<'_, R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
