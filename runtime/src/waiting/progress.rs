//! Reports progress while waiting.

use std::fmt;
use std::time::Duration;

use super::course::Course;
use super::states::{Seen, first, shown};
use crate::error::{Error, RawCode};

/// How far a [`Waiting`](super::Waiting) is, after a question that did not end it.
pub struct Progress<'p> {
    states: &'p [String],
    questions: u32,
    waited: Duration,
    next: Duration,
    error: Option<&'p Error<RawCode>>,
}

impl<'p> Progress<'p> {
    pub(super) fn new(
        course: &Course,
        seen: &'p Seen,
        now: Duration,
        next: Duration,
        error: Option<&'p Error<RawCode>>,
    ) -> Self {
        Self { states: seen.states(), questions: course.questions(), waited: course.waited(now), next, error }
    }

    /// The state that was seen last, as it is on the wire; the first one if several things are asked about, `None` if none of
    /// them has a state.
    pub fn state(&self) -> Option<&str> {
        first(self.states)
    }

    /// The states of all things that are asked about, as they were seen last; empty for an item of a list that came without one.
    pub fn states(&self) -> &[String] {
        self.states
    }

    /// How many questions were asked.
    pub fn questions(&self) -> u32 {
        self.questions
    }

    /// The time since the waiting began.
    pub fn waited(&self) -> Duration {
        self.waited
    }

    /// The pause before the next question.
    pub fn next_pause(&self) -> Duration {
        self.next
    }

    /// Why the last question failed, if it did. It is asked again.
    pub fn error(&self) -> Option<&Error<RawCode>> {
        self.error
    }
}

impl fmt::Debug for Progress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress")
            .field("state", &self.state().map(shown))
            .field("questions", &self.questions)
            .field("waited", &self.waited)
            .field("next_pause", &self.next)
            .field("error", &self.error)
            .finish()
    }
}
