//! Returns how much time a thread has left for what it waits for. A limit drops a future that waits; code that blocks
//! the thread has to ask.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::time::{Duration, Instant};

thread_local! {
    /// When what this thread polls has to end, by the first of all limits around it.
    static UNTIL: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Returns how long a future that this thread polls may still take, by the limits around it; `None` if there are none. For
/// what blocks the thread within a call, which no deadline can interrupt: a provider or a source of credentials, or a transport.
///
/// To fetch credentials, there is what is left of the deadline, and of 30 seconds where
/// [`CachedCredentials`](crate::credentials::CachedCredentials) asks; to renew them beside a call, what is left of the deadline and at
/// most 5 seconds. A blocking client that a provider uses does not look at this: give it the time as its deadline.
///
/// A future that ends because this time is over should stay pending ([`std::future::pending`]). The limit then ends it like
/// any other, while an error would be taken for that of the server that was asked.
pub fn time_left() -> Option<Duration> {
    UNTIL.get().map(|until| until.saturating_duration_since(Instant::now()))
}

/// Runs a future that can ask for this limit. It ends by itself or is dropped; nothing is ended here.
pub(crate) async fn limited<T>(limit: Option<Duration>, future: impl Future<Output = T>) -> T {
    // A moment that no clock reaches is no limit.
    let until = limit.and_then(|limit| Instant::now().checked_add(limit));
    let mut future = pin!(future);
    poll_fn(|context| {
        let outer = UNTIL.get();
        let _limit = Limit::set(outer.into_iter().chain(until).min());
        future.as_mut().poll(context)
    })
    .await
}

/// A limit, or that there is none, until it is dropped.
pub(crate) struct Limit {
    outer: Option<Instant>,
}

impl Limit {
    /// Without the limits around it.
    pub(crate) fn none() -> Self {
        Self::set(None)
    }

    fn set(until: Option<Instant>) -> Self {
        Self { outer: UNTIL.replace(until) }
    }
}

impl Drop for Limit {
    fn drop(&mut self) {
        UNTIL.set(self.outer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocking::wait;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn the_shortest_limit_around_counts_and_only_within_it() {
        assert_eq!(time_left(), None);
        let inner = || async { time_left() };
        let left = |outer, limit| wait(limited(outer, limited(limit, inner())));
        for (outer, limit) in [(Some(MINUTE), Some(2 * MINUTE)), (Some(2 * MINUTE), Some(MINUTE)), (None, Some(MINUTE))]
        {
            assert!(left(outer, limit).is_some_and(|left| left <= MINUTE), "{outer:?} {limit:?}");
        }
        assert_eq!(left(Some(Duration::ZERO), None), Some(Duration::ZERO));
        assert_eq!(left(Some(Duration::MAX), None), None);
        assert_eq!(time_left(), None);
    }

    /// What stays pending there would not be ended by a limit outside.
    #[test]
    fn a_wait_within_a_limit_has_none() {
        let waits = async { (wait(async { time_left() }), time_left()) };
        let (within, after) = wait(limited(Some(MINUTE), waits));
        assert_eq!((within, after.is_some()), (None, true));
    }

    #[test]
    fn a_panic_leaves_no_limit_behind() {
        let panics = limited(Some(MINUTE), async { panic!("on purpose") });
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| wait(panics))).unwrap_err();
        assert_eq!(time_left(), None);
    }
}
