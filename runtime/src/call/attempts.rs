//! Decides the next step of a call, without I/O; its driver carries the decision out.

use std::time::Duration;

use super::spent::{Account, Phase, Spent};
use crate::client::{Settings, Shared};
use crate::error::{Made, Reason, TransportError};
use crate::retry::RetryPolicy;

/// The state of one call.
#[derive(Debug)]
pub(super) struct Attempts {
    policy: RetryPolicy,
    deadline: Option<Duration>,
    /// When the call began, and when its last phase ended, by the timer.
    began: Duration,
    last: Duration,
    /// When the last request was sent.
    sent: Duration,
    /// Attempts so far.
    made: u32,
    /// Whether one that another followed may have been carried out.
    may_have_arrived: bool,
    /// Whether one of them was only made because the clock was wrong.
    is_corrected: bool,
    /// Whether one of them was only made because the credentials were refused.
    is_renewed: bool,
    spent: Spent,
}

/// What is known about an attempt that failed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Failure {
    /// Why it may be made again.
    pub(super) reason: Option<Reason>,
    /// It was signed with a wrong time, and the right one is known now.
    pub(super) has_new_offset: bool,
    /// It was signed with credentials that the service refused, and others can be had.
    pub(super) has_new_credentials: bool,
    /// How long the answer asks to wait.
    pub(super) retry_after: Option<Duration>,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Give back what the last attempt brought.
    End,
    /// Wait so long, then make another attempt.
    Again(Duration),
}

impl Attempts {
    pub(super) fn new(settings: &Settings, now: Duration) -> Self {
        let Settings { retry, deadline, .. } = *settings;
        Self {
            policy: retry,
            deadline,
            began: now,
            last: now,
            sent: now,
            made: 0,
            may_have_arrived: false,
            is_corrected: false,
            is_renewed: false,
            spent: Spent::default(),
        }
    }

    /// A request is about to be sent.
    pub(super) fn begin(&mut self, now: Duration) {
        self.made += 1;
        self.sent = now;
    }

    /// When the last request was sent, by the timer.
    pub(super) fn sent(&self) -> Duration {
        self.sent
    }

    /// How long ago that was.
    pub(super) fn since_sent(&self, now: Duration) -> Duration {
        now.saturating_sub(self.sent)
    }

    /// How many requests were sent.
    pub(super) fn made(&self) -> u32 {
        self.made
    }

    /// The same, for what the call ends in.
    pub(super) fn history(&self) -> Made {
        Made { attempts: self.made, may_have_arrived: self.may_have_arrived }
    }

    /// How many of them were repetitions that the budget paid for.
    pub(super) fn repetitions(&self) -> u32 {
        self.regular().saturating_sub(1)
    }

    /// How many there would be if nothing had been to be corrected.
    fn regular(&self) -> u32 {
        self.made.saturating_sub(u32::from(self.is_corrected) + u32::from(self.is_renewed))
    }

    /// A phase has ended.
    pub(super) fn passed(&mut self, phase: Phase, now: Duration) {
        self.spent.add(phase, now.saturating_sub(self.last));
        self.last = now;
    }

    /// How long the last attempt took.
    pub(super) fn attempt_took(&self) -> Duration {
        self.last.saturating_sub(self.sent)
    }

    /// How long all of one kind of phases took.
    pub(super) fn spent(&self, phase: Phase) -> Duration {
        self.spent.on(phase)
    }

    /// How long the call has lasted.
    pub(super) fn lasted(&self, now: Duration) -> Duration {
        now.saturating_sub(self.began)
    }

    /// What is left until the deadline, if there is one.
    pub(super) fn remaining(&self, now: Duration) -> Option<Duration> {
        self.deadline.map(|deadline| deadline.saturating_sub(now.saturating_sub(self.began)))
    }

    /// When the deadline is, by the timer.
    pub(super) fn until(&self) -> Option<Duration> {
        self.deadline.map(|deadline| self.began.saturating_add(deadline))
    }

    /// When the deadline is, by the timer, and how long it was.
    pub(super) fn deadline(&self) -> Option<(Duration, Duration)> {
        self.until().zip(self.deadline)
    }

    /// The error of a call whose deadline is over.
    pub(super) fn deadline_over(&self, may_have_arrived: bool) -> TransportError {
        let account = Account { spent: &self.spent, attempts: self.made };
        let deadline = self.deadline.unwrap_or_default();
        TransportError::deadline(format!("no answer before the deadline of {deadline:?}: {account}"), may_have_arrived)
    }

    /// What follows a failed attempt.
    pub(super) fn next(&mut self, failure: &Failure, shared: &Shared) -> Next {
        let now = shared.timer.elapsed();
        if failure.has_new_offset && !self.is_corrected {
            // Such a call was not carried out, and what it waits for is there already. It is no repetition.
            self.is_corrected = true;
            return self.unless_late(Duration::ZERO, now);
        }
        if failure.has_new_credentials && !self.is_renewed {
            // Nor was this one.
            self.is_renewed = true;
            return self.unless_late(Duration::ZERO, now);
        }
        let Some(reason) = failure.reason else {
            return Next::End;
        };
        if self.regular() >= self.policy.max_attempts() {
            return Next::End;
        }
        let pause = self.pause(reason, failure.retry_after, shared);
        // Too late or too long: that is known before anything is taken from the budget.
        let is_too_long = failure.retry_after.is_some_and(|asked| asked > self.policy.max_pause());
        if is_too_long || self.unless_late(pause, now) == Next::End {
            return Next::End;
        }
        if !shared.budget.withdraw() {
            tracing::debug!("the retry budget is spent");
            return Next::End;
        }
        self.may_have_arrived |= reason == Reason::Passing;
        Next::Again(pause)
    }

    fn unless_late(&self, pause: Duration, now: Duration) -> Next {
        match self.remaining(now) {
            Some(remaining) if pause >= remaining => Next::End,
            _ => Next::Again(pause),
        }
    }

    fn pause(&self, reason: Reason, retry_after: Option<Duration>, shared: &Shared) -> Duration {
        let drawn = self.policy.pause(self.made, shared.random.fraction());
        let pause = match reason {
            // Limits count by the second.
            Reason::Throttled => drawn.saturating_add(Duration::from_secs(1).saturating_sub(shared.clock.subsecond())),
            Reason::Unsent | Reason::Passing => drawn,
        };
        retry_after.map_or(pause, |asked| asked.max(pause))
    }
}
