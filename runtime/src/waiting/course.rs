//! Decides when to ask next. Times are passed in, so nothing here waits.

use std::time::Duration;

/// While nothing changes, each pause is this much longer than the one before.
const GROWTH: f64 = 1.5;

/// No pause is longer than so many times the pace.
const LONGEST: u32 = 4;

/// No pause between two questions is shorter, or waiting for nothing would take a processor.
const SHORTEST: Duration = Duration::from_millis(1);

/// The share of a pause that chance may add.
const SPREAD: f64 = 0.25;

/// How long to pause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pauses {
    /// Before the first question.
    pub(super) first: Duration,
    /// Between two questions, at least.
    pub(super) pace: Duration,
}

/// How far the waiting is.
#[derive(Debug)]
pub(super) struct Course {
    pauses: Pauses,
    deadline: Option<Duration>,
    started: Duration,
    questions: u32,
    /// Pauses since something changed.
    unchanged: u32,
}

impl Course {
    pub(super) fn new(pauses: Pauses, deadline: Option<Duration>, now: Duration) -> Self {
        let pauses = Pauses { pace: pauses.pace.max(SHORTEST), ..pauses };
        Self { pauses, deadline, started: now, questions: 0, unchanged: 0 }
    }

    /// Whether a question after this pause comes before the deadline.
    pub(super) fn has_time_for(&self, pause: Duration, now: Duration) -> bool {
        self.remaining(now).is_none_or(|remaining| pause < remaining)
    }

    /// What is left until the deadline.
    pub(super) fn remaining(&self, now: Duration) -> Option<Duration> {
        Some(self.deadline?.saturating_sub(self.waited(now)))
    }

    pub(super) fn is_over(&self, now: Duration) -> bool {
        self.remaining(now).is_some_and(|remaining| remaining.is_zero())
    }

    pub(super) fn waited(&self, now: Duration) -> Duration {
        now.saturating_sub(self.started)
    }

    /// A question was asked.
    pub(super) fn asked(&mut self) {
        self.questions = self.questions.saturating_add(1);
    }

    pub(super) fn questions(&self) -> u32 {
        self.questions
    }

    /// An answer came that goes on. After a change the next one is likely soon.
    pub(super) fn saw(&mut self, changed: bool) {
        if changed {
            self.unchanged = 0;
        }
    }

    /// The pause before the next question, of which `fraction` from 0 to 1 was drawn.
    pub(super) fn pause(&mut self, fraction: f64) -> Duration {
        let pace = self.pauses.pace;
        let longest = pace.saturating_mul(LONGEST);
        let growth = GROWTH.powi(i32::try_from(self.unchanged.min(LONGEST * 2)).unwrap_or(0));
        let spread = 1.0 + SPREAD * fraction.clamp(0.0, 1.0);
        self.unchanged = self.unchanged.saturating_add(1);
        let pause = Duration::try_from_secs_f64(pace.as_secs_f64() * growth * spread).unwrap_or(longest);
        pause.clamp(pace, longest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn course(deadline: Option<u64>) -> Course {
        let pauses = Pauses { first: Duration::ZERO, pace: Duration::from_secs(2) };
        Course::new(pauses, deadline.map(Duration::from_secs), Duration::from_secs(100))
    }

    #[test]
    fn pauses_grow_to_four_times_the_pace_and_shrink_when_something_changes() {
        let mut course = course(None);
        let pauses: Vec<u128> = (0..6).map(|_| course.pause(0.0).as_millis()).collect();
        assert_eq!(pauses, [2000, 3000, 4500, 6750, 8000, 8000]);
        course.saw(true);
        assert_eq!(course.pause(0.0), Duration::from_secs(2));
    }

    #[test]
    fn a_pace_of_nothing_is_a_millisecond() {
        let mut course = Course::new(Pauses { first: Duration::ZERO, pace: Duration::ZERO }, None, Duration::ZERO);
        let pauses: Vec<u128> = (0..5).map(|_| course.pause(0.0).as_micros()).collect();
        assert_eq!(pauses, [1000, 1500, 2250, 3375, 4000]);
    }

    #[test]
    fn chance_makes_a_pause_longer_never_shorter() {
        assert_eq!(course(None).pause(1.0), Duration::from_millis(2500));
        // A random source of the application's own may draw anything.
        assert_eq!(course(None).pause(-7.0), Duration::from_secs(2));
        assert_eq!(course(None).pause(7.0), Duration::from_millis(2500));
    }

    #[test]
    fn a_pause_that_reaches_the_deadline_is_not_begun() {
        let course = course(Some(10));
        let at = |seconds: u64| Duration::from_secs(100 + seconds);
        assert!(course.has_time_for(Duration::from_secs(9), at(0)));
        assert!(!course.has_time_for(Duration::from_secs(10), at(0)));
        assert!(course.is_over(at(10)) && !course.is_over(at(9)));
        assert_eq!(course.remaining(at(4)), Some(Duration::from_secs(6)));
    }
}
