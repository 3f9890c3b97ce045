//! Virtual time.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::clock::Clock;
use crate::timer::Timer;
use crate::transport::BoxFuture;

/// A clock and a timer for tests. Waiting advances the time instead of taking any: when every task waits, the one with
/// the earliest wake-up time continues at that time.
///
/// Works with every async runtime and with none. Clones show the same time. Give one to
/// [`clock`](crate::ClientBuilder::clock) and another to [`timer`](crate::ClientBuilder::timer).
///
/// A task counts as waiting when it is polled a few times without anything else happening, so do not mix this with
/// anything that takes real time, such as sockets.
#[derive(Clone, Debug)]
pub struct TestTime {
    start: i64,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    now: Duration,
    next: u64,
    /// Who waits until when, and how often they were polled in vain.
    sleepers: BTreeMap<(Duration, u64), u32>,
    waits: Vec<Duration>,
}

/// How often the earliest sleeper is polled in vain, so that other tasks act first.
const PATIENCE: u32 = 3;

impl TestTime {
    /// Creates a clock that starts at this Unix time, in seconds.
    pub fn at(seconds: i64) -> Self {
        Self { start: seconds, state: Arc::default() }
    }

    /// Advances the time.
    pub fn advance(&self, duration: Duration) {
        self.state().now += duration;
    }

    /// Returns every wait that ended, in order: pauses of retries, turns under a rate limit, timeouts.
    pub fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for TestTime {
    fn now(&self) -> i64 {
        self.start.saturating_add(i64::try_from(self.state().now.as_secs()).unwrap_or(i64::MAX))
    }

    fn subsecond(&self) -> Duration {
        Duration::from_nanos(self.state().now.subsec_nanos().into())
    }
}

impl Timer for TestTime {
    fn elapsed(&self) -> Duration {
        self.state().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        let key = (state.now.saturating_add(duration), state.next);
        state.next += 1;
        drop(state);
        Box::pin(Sleep { time: self.clone(), duration, key })
    }
}

struct Sleep {
    time: TestTime,
    duration: Duration,
    key: (Duration, u64),
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.time.state();
        let polls = state.sleepers.entry(self.key).or_default();
        *polls += 1;
        let has_waited = *polls > PATIENCE;
        let is_first = state.sleepers.first_key_value().is_some_and(|(first, _)| *first == self.key);
        let until = self.key.0;
        if state.now < until && !(is_first && has_waited) {
            // Asked again when the others have had their turn.
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        state.now = state.now.max(until);
        state.sleepers.remove(&self.key);
        // The others see the new time before it moves again.
        state.sleepers.values_mut().for_each(|polls| *polls = 0);
        state.waits.push(self.duration);
        Poll::Ready(())
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.time.state().sleepers.remove(&self.key);
    }
}
