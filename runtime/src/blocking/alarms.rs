//! Keeps the alarms of a thread: when to wake the tasks whose sleeps were polled on it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Waker;
use std::time::{Duration, Instant};

/// When a sleep is over, and which one it is.
type Key = (Instant, u64);

thread_local! {
    /// Of all waits on this thread, those within others included: each may wake the futures of another one.
    static ALARMS: RefCell<BTreeMap<Key, Waker>> = const { RefCell::new(BTreeMap::new()) };
}

/// One alarm, off as soon as it is dropped.
pub(super) struct Alarm(Key);

impl Alarm {
    pub(super) fn at(until: Instant) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self((until, NEXT.fetch_add(1, Ordering::Relaxed)))
    }

    /// Whether the time has come.
    pub(super) fn is_due(&self) -> bool {
        Instant::now() >= self.0.0
    }

    /// Wakes this when the time has come, and no more what it was set for before on the same thread.
    pub(super) fn set(&self, waker: &Waker) {
        let waker = waker.clone();
        let replaced = ALARMS.with_borrow_mut(|alarms| alarms.insert(self.0, waker));
        drop(replaced);
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        // A thread that ends may have none any more. On another thread than the one that polled last, the alarm rings in vain.
        let removed = ALARMS.try_with(|alarms| alarms.borrow_mut().remove(&self.0));
        drop(removed);
    }
}

/// Rings the alarms that are due, and returns the time left until the next one; `None` if there is none.
pub(super) fn ring() -> Option<Duration> {
    loop {
        let now = Instant::now();
        let due = ALARMS.with_borrow_mut(|alarms| {
            let first = alarms.first_entry()?;
            let (until, _) = *first.key();
            Some(if until <= now { Ok(first.remove()) } else { Err(until - now) })
        });
        match due? {
            // A waker may do anything, even drop a sleep.
            Ok(waker) => waker.wake(),
            Err(rest) => return Some(rest),
        }
    }
}
