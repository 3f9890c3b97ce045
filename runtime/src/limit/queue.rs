//! Who waits for a turn: first come, first served, except that who is called and does not come is passed.
//!
//! A place belongs to a future, and a future may be held without being polled: those in a `buffer_unordered`, while the loop
//! around it makes a call of its own. If the turn of one is due and it is not polled for a while, everyone is called. Whoever
//! was not polled another while later is passed by the others until it is. It keeps its place, and is the first again then.

use std::collections::VecDeque;
use std::task::Waker;
use std::time::Duration;

/// That while: nobody waits longer for one whose turn is due, nor for those who were called.
pub(super) const PATIENCE: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub(super) struct Queue {
    /// In their order, which is that of their numbers.
    waiting: VecDeque<Place>,
    next: u64,
    /// Whose turn is next, and when it became that or was polled last.
    first: Option<u64>,
    first_seen: Duration,
}

#[derive(Debug)]
struct Place {
    number: u64,
    waker: Option<Waker>,
    /// Since when it has been called and not come.
    called: Option<Duration>,
}

impl Place {
    fn is_passed(&self, now: Duration) -> bool {
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

    /// Joins the queue at its end. The number is the place.
    pub(super) fn join(&mut self) -> u64 {
        let number = self.next;
        self.next += 1;
        self.waiting.push_back(Place { number, waker: None, called: None });
        number
    }

    /// How many wait before this place.
    pub(super) fn ahead(&self, number: u64) -> usize {
        self.waiting.partition_point(|place| place.number < number)
    }

    /// This one is polled. It is woken when it is the first, or called.
    pub(super) fn came(&mut self, number: u64, waker: &Waker, now: Duration) {
        if self.first == Some(number) {
            self.first_seen = now;
        }
        let index = self.ahead(number);
        if let Some(place) = self.waiting.get_mut(index).filter(|place| place.number == number) {
            place.called = None;
            if place.waker.as_ref().is_none_or(|known| !known.will_wake(waker)) {
                place.waker = Some(waker.clone());
            }
        }
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

    /// Leaves the queue. Who is to be woken, because it is first now.
    pub(super) fn leave(&mut self, number: u64, now: Duration) -> Option<Waker> {
        let was_first = self.first(now).is_some_and(|place| place.number == number);
        self.waiting.retain(|place| place.number != number);
        if was_first { self.first(now).and_then(|place| place.waker.take()) } else { None }
    }

    /// The first of those who were not passed.
    fn first(&mut self, now: Duration) -> Option<&mut Place> {
        let first = self.waiting.iter_mut().find(|place| !place.is_passed(now));
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
