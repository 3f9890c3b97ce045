//! Notices idle connections that the service has closed, before a request is written to one.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::yield_now;
use tokio::time::sleep;

use crate::clock::{Clock as _, SystemClock};

/// A client that rested this long can wait another moment.
const REST: Duration = Duration::from_millis(50);
/// The moment: the shortest time that tokio's timer knows.
const MOMENT: Duration = Duration::from_millis(1);

/// Since when a transport has been idle: by the monotonic clock, which may stand still while a virtual machine is
/// frozen, and by the clock of the system, which does not.
#[derive(Debug, Default)]
pub(super) struct Idle(Mutex<Option<(Instant, i64)>>);

impl Idle {
    /// An answer has been read.
    pub(super) fn begins(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), SystemClock.now()));
    }

    /// Lets the runtime see which idle connections the service has closed, and lets them end.
    ///
    /// Where the runtime did not run for a while, between two `block_on` or in a frozen process, it does not know yet.
    /// A request would be written to a dead connection, and nobody could say whether it arrived. Giving way once makes
    /// the runtime ask the system, and a connection reads before it writes. Where several threads run, it may be
    /// another one that asks; after a rest it gets the time for it.
    pub(super) async fn notice_closed_connections(&self) {
        yield_now().await;
        if self.is_rested(Instant::now(), SystemClock.now()) {
            sleep(MOMENT).await;
        }
    }

    fn is_rested(&self, now: Instant, second_now: i64) -> bool {
        let idle = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Seconds differ by one at once, where a second begins.
        idle.is_some_and(|(since, second)| now.saturating_duration_since(since) >= REST || second_now - second > 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn idle_since(since: Instant, second: i64) -> Idle {
        Idle(Mutex::new(Some((since, second))))
    }

    #[test]
    fn a_client_rests_by_either_clock() {
        let since = Instant::now();
        let idle = idle_since(since, 100);
        assert!(!Idle::default().is_rested(since + Duration::from_secs(9), 109));
        assert!(!idle.is_rested(since + Duration::from_millis(49), 101));
        assert!(idle.is_rested(since + REST, 100));
        // The monotonic clock stood still while the machine was frozen.
        assert!(idle.is_rested(since, 102));
    }

    /// How much of tokio's time a call gives the runtime before it sends.
    fn given(idle: &Idle) -> Duration {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let start = tokio::time::Instant::now();
            idle.notice_closed_connections().await;
            start.elapsed()
        })
    }

    #[test]
    fn a_client_that_rested_waits_a_moment_and_a_busy_one_does_not() {
        let now = SystemClock.now();
        assert_eq!(given(&Idle::default()), Duration::ZERO);
        assert!(given(&idle_since(Instant::now(), now - 2)) >= MOMENT);
        // It counts as busy for a while, however slow this test runs.
        assert_eq!(given(&idle_since(Instant::now() + Duration::from_secs(3600), now + 3600)), Duration::ZERO);
    }
}
