//! Who waits for a turn, first come first served.

use std::collections::VecDeque;
use std::task::Waker;

#[derive(Debug, Default)]
pub(super) struct Queue {
    /// By place, with whom to wake.
    waiting: VecDeque<(u64, Option<Waker>)>,
    next: u64,
}

impl Queue {
    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Joins the queue at its end. The number is the place.
    pub(super) fn join(&mut self) -> u64 {
        let place = self.next;
        self.next += 1;
        self.waiting.push_back((place, None));
        place
    }

    pub(super) fn is_first(&self, place: u64) -> bool {
        self.waiting.front().is_some_and(|(first, _)| *first == place)
    }

    /// How many wait before this place.
    pub(super) fn ahead(&self, place: u64) -> usize {
        self.waiting.iter().take_while(|(other, _)| *other != place).count()
    }

    /// Wakes this one when it is the first.
    pub(super) fn call_when_first(&mut self, place: u64, waker: &Waker) {
        if let Some((_, slot)) = self.waiting.iter_mut().find(|(other, _)| *other == place) {
            *slot = Some(waker.clone());
        }
    }

    /// Leaves the queue. Who is to be woken, because it is first now.
    pub(super) fn leave(&mut self, place: u64) -> Option<Waker> {
        let was_first = self.is_first(place);
        self.waiting.retain(|(other, _)| *other != place);
        if was_first { self.waiting.front_mut().and_then(|(_, waker)| waker.take()) } else { None }
    }
}
