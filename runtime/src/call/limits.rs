//! Computes the time limits of one attempt, and which of them expires first.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use crate::timer::Timer;
use crate::transport::{Progress, Stage};

/// How long an attempt may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Until the request is being sent.
    pub(super) connect: Duration,
    /// All of it.
    pub(super) attempt: Duration,
    /// What is left of the call's deadline.
    pub(super) remaining: Option<Duration>,
}

/// A limit that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    Connect(Duration),
    Attempt(Duration),
    Deadline,
}

impl Limits {
    /// How long the attempt may take as a whole.
    pub(super) fn whole(&self) -> Duration {
        self.remaining.map_or(self.attempt, |remaining| remaining.min(self.attempt))
    }

    /// Polls the future until it is done or a limit is over. Only one timer runs at a time: first up to the limit for
    /// connecting, which most attempts do not reach, then up to the end.
    pub(super) async fn watch<T>(
        &self,
        timer: &dyn Timer,
        progress: &Progress,
        mut future: Pin<&mut impl Future<Output = T>>,
    ) -> Result<T, Over> {
        let mut sleep = None;
        let mut slept = Duration::ZERO;
        let mut until = Duration::ZERO;
        poll_fn(|context| {
            if let Poll::Ready(output) = future.as_mut().poll(context) {
                return Poll::Ready(Ok(output));
            }
            loop {
                let running = sleep.get_or_insert_with(|| {
                    until = self.next(slept);
                    timer.sleep(until - slept)
                });
                if running.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
                slept = until;
                sleep = None;
                if let Some(over) = self.over(slept, progress.stage()) {
                    return Poll::Ready(Err(over));
                }
            }
        })
        .await
    }

    /// The next moment at which a limit may be over.
    fn next(&self, passed: Duration) -> Duration {
        let whole = self.whole();
        if passed < self.connect { self.connect.min(whole) } else { whole }
    }

    /// Whether the deadline of the call is over after this time.
    pub(super) fn is_deadline_over(&self, passed: Duration) -> bool {
        self.remaining.is_some_and(|remaining| passed >= remaining && remaining <= self.attempt)
    }

    fn over(&self, passed: Duration, stage: Stage) -> Option<Over> {
        let is_connecting = stage == Stage::Connecting;
        if self.is_deadline_over(passed) {
            Some(Over::Deadline)
        } else if is_connecting && passed >= self.connect {
            Some(Over::Connect(self.connect))
        } else if passed >= self.attempt {
            Some(if is_connecting { Over::Connect(self.attempt) } else { Over::Attempt(self.attempt) })
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    const LIMITS: Limits = Limits { connect: seconds(10), attempt: seconds(60), remaining: None };

    #[test]
    fn connecting_ends_at_its_own_limit_and_sending_does_not() {
        assert_eq!(LIMITS.next(Duration::ZERO), seconds(10));
        assert_eq!(LIMITS.over(seconds(10), Stage::Connecting), Some(Over::Connect(seconds(10))));
        for stage in [Stage::Sent, Stage::Unknown] {
            assert_eq!(LIMITS.over(seconds(10), stage), None);
            assert_eq!(LIMITS.over(seconds(60), stage), Some(Over::Attempt(seconds(60))));
        }
        assert_eq!(LIMITS.next(seconds(10)), seconds(60));
    }

    #[test]
    fn the_earliest_limit_is_the_one_that_is_told() {
        let short = Limits { remaining: Some(seconds(5)), ..LIMITS };
        assert_eq!((short.whole(), short.next(Duration::ZERO)), (seconds(5), seconds(5)));
        assert_eq!(short.over(seconds(5), Stage::Connecting), Some(Over::Deadline));
        let quick = Limits { attempt: seconds(3), ..short };
        assert_eq!(quick.over(seconds(3), Stage::Sent), Some(Over::Attempt(seconds(3))));
        assert_eq!(quick.over(seconds(3), Stage::Connecting), Some(Over::Connect(seconds(3))));
    }
}
