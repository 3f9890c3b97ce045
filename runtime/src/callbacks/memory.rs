//! Remembers the ids of messages.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest as _, Sha256};

/// Remembers which messages have come, so that one that comes again is told as such.
///
/// [`RecentMessages`] keeps them in memory. Several processes behind one address need a store that they share: implement
/// this for it.
pub trait MessageMemory: Send + Sync {
    /// Remembers an id, and returns whether it is new. Of calls at the same time with the same id one alone returns
    /// `true`.
    fn remember(&self, id: &str) -> bool;

    /// Forgets an id, so that the next delivery of its message counts as the first.
    fn forget(&self, id: &str);
}

/// The newest ids, in memory. Forgets the oldest when it is full. An id takes 64 bytes and its overhead, however long
/// it is.
pub struct RecentMessages {
    capacity: usize,
    ids: Mutex<Ids>,
}

type Hash = [u8; 32];

#[derive(Default)]
struct Ids {
    known: HashSet<Hash>,
    /// Oldest first.
    order: VecDeque<Hash>,
}

impl RecentMessages {
    /// Remembers at most so many ids.
    pub fn new(capacity: usize) -> Self {
        Self { capacity, ids: Mutex::default() }
    }

    /// A panic elsewhere leaves the ids usable: no operation here stops halfway.
    fn ids(&self) -> MutexGuard<'_, Ids> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl MessageMemory for RecentMessages {
    fn remember(&self, id: &str) -> bool {
        let hash = hash(id);
        let mut ids = self.ids();
        if !ids.known.insert(hash) {
            return false;
        }
        ids.order.push_back(hash);
        while ids.order.len() > self.capacity {
            if let Some(oldest) = ids.order.pop_front() {
                ids.known.remove(&oldest);
            }
        }
        true
    }

    fn forget(&self, id: &str) {
        let hash = hash(id);
        let mut ids = self.ids();
        if ids.known.remove(&hash) {
            ids.order.retain(|other| *other != hash);
        }
    }
}

impl fmt::Debug for RecentMessages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecentMessages").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

fn hash(id: &str) -> Hash {
    Sha256::digest(id.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten_first() {
        let memory = RecentMessages::new(2);
        assert!(memory.remember("a") && memory.remember("b"));
        assert!(!memory.remember("a"));
        assert!(memory.remember("c"));
        assert!(!memory.remember("b") && !memory.remember("c"));
        assert!(memory.remember("a"));
    }

    #[test]
    fn a_forgotten_id_is_new_and_takes_one_place() {
        let memory = RecentMessages::new(2);
        assert!(memory.remember("a"));
        memory.forget("a");
        assert!(memory.remember("a") && memory.remember("b"));
        assert!(!memory.remember("a") && !memory.remember("b"));
    }

    #[test]
    fn nothing_is_remembered_without_capacity() {
        let memory = RecentMessages::new(0);
        assert!(memory.remember("a") && memory.remember("a"));
    }
}
