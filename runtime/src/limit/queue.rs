//! Queues waiting calls, first come, first served. A call that does not respond within [`PATIENCE`] of being woken is
//! skipped until it is polled again.
//!
//! A place in the queue belongs to a future, and a future may be held without being polled: those in a
//! `buffer_unordered`, while the loop around it makes its own call. If the turn of the first is due and it is not
//! polled within [`PATIENCE`], all are woken. A call that is skipped keeps its place, and is the first again as soon as
//! it is polled.
//!
//! No waker is dropped here, since the last waker of a task may own the task, and with it a place. The holder of the
//! queue's lock gets them, and drops them afterwards.

use std::collections::VecDeque;
use std::task::Waker;
use std::time::Duration;

/// How long the others wait for a call whose turn is due, and for one that was woken.
const PATIENCE: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub(super) struct Queue {
    /// In their order, which is that of their numbers.
    waiting: VecDeque<Place>,
    next: u64,
    /// Whose turn is next, and when it became that or was polled last.
    first: Option<u64>,
    first_seen: Duration,
}

/// The place of a call.
#[derive(Debug)]
pub(super) struct Place {
    number: u64,
    waker: Option<Waker>,
    /// When it was woken, if it was not polled since.
    called: Option<Duration>,
}

impl Place {
    fn is_skipped(&self, now: Duration) -> bool {
        self.called.is_some_and(|called| called + PATIENCE <= now)
    }
}

/// What someone in the queue does next.
#[derive(Debug)]
pub(super) enum Standing {
    /// It takes the next turn.
    First,
    /// It wakes those who are called now, waits until it is woken itself, and asks again at this time at the latest.
    Behind(Duration, Vec<Waker>),
}

impl Queue {
    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Joins the queue at its end. The number is the place; the count is of those before it.
    pub(super) fn join(&mut self) -> (u64, usize) {
        let (number, ahead) = (self.next, self.waiting.len());
        self.next += 1;
        self.waiting.push_back(Place { number, waker: None, called: None });
        (number, ahead)
    }

    /// This one is polled. It is woken when it is the first, or called. Returns the waker that it had before, if it is another.
    #[must_use]
    pub(super) fn came(&mut self, number: u64, waker: &Waker, now: Duration) -> Option<Waker> {
        if self.first == Some(number) {
            self.first_seen = now;
        }
        let index = self.waiting.binary_search_by_key(&number, |place| place.number).ok()?;
        let place = self.waiting.get_mut(index)?;
        place.called = None;
        if place.waker.as_ref().is_some_and(|known| known.will_wake(waker)) {
            return None;
        }
        place.waker.replace(waker.clone())
    }

    /// What this one does, who has just come, if the next turn is due at this time.
    pub(super) fn standing(&mut self, number: u64, due: Duration, now: Duration) -> Standing {
        let Some(first) = self.first(now) else {
            return Standing::First;
        };
        if first.number == number {
            return Standing::First;
        }
        if let Some(called) = first.called {
            return Standing::Behind(called + PATIENCE, Vec::new());
        }
        let overdue = due.max(self.first_seen) + PATIENCE;
        if now < overdue {
            return Standing::Behind(overdue, Vec::new());
        }
        Standing::Behind(now + PATIENCE, self.call(number, now))
    }

    /// Leaves the queue. Returns the place, and who is to be woken, because it is first now.
    #[must_use]
    pub(super) fn leave(&mut self, number: u64, now: Duration) -> (Option<Place>, Option<Waker>) {
        let was_first = self.first(now).is_some_and(|place| place.number == number);
        let index = self.waiting.iter().position(|place| place.number == number);
        let left = index.and_then(|index| self.waiting.remove(index));
        let next = if was_first { self.first(now).and_then(|place| place.waker.take()) } else { None };
        (left, next)
    }

    /// The first of those who are not skipped.
    fn first(&mut self, now: Duration) -> Option<&mut Place> {
        let first = self.waiting.iter_mut().find(|place| !place.is_skipped(now));
        let number = first.as_ref().map(|place| place.number);
        if self.first != number {
            (self.first, self.first_seen) = (number, now);
        }
        first
    }

    /// Calls everyone but the one who asks for it.
    fn call(&mut self, caller: u64, now: Duration) -> Vec<Waker> {
        let others = self.waiting.iter_mut().filter(|place| place.number != caller && place.called.is_none());
        others
            .filter_map(|place| {
                place.called = Some(now);
                place.waker.take()
            })
            .collect()
    }
}
