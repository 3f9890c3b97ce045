//! Connections that the service closed while nobody looked.

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
        if self.is_rested() {
            sleep(MOMENT).await;
        }
    }

    fn is_rested(&self) -> bool {
        let idle = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Seconds differ by one at once, where a second begins.
        idle.is_some_and(|(since, second)| since.elapsed() >= REST || SystemClock.now() - second > 1)
    }
}
