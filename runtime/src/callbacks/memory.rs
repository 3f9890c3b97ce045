//! Remembers the ids of messages.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest as _, Sha256};

/// Remembers which messages have come, so that one that comes again is recognized.
///
/// [`RecentMessages`] keeps them in memory. Several processes behind one address need a store that they share: implement
/// this for it. There, let [`BeingHandled`](MessageState::BeingHandled) expire, or a process that dies holds its message up.
pub trait MessageMemory: Send + Sync {
    /// Returns what is known of an id, and remembers a new one as handled. Of calls at the same time with the same id one alone
    /// returns [`MessageState::New`].
    fn remember(&self, id: &str) -> MessageState;

    /// Marks a remembered id as being handled.
    fn begin(&self, id: &str);

    /// Marks a remembered id as handled.
    fn done(&self, id: &str);

    /// Forgets an id, so that the next delivery of its message counts as the first.
    fn forget(&self, id: &str);
}

/// What a [`MessageMemory`] knows of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageState {
    /// The message has not come before.
    New,
    /// Another delivery of the message is being handled, and may still fail.
    BeingHandled,
    /// The message was handled.
    Handled,
}

/// The newest ids, in memory. Forgets the oldest when it is full, even one whose message is being handled. An id takes
/// 64 bytes and its overhead, however long it is.
pub struct RecentMessages {
    capacity: usize,
    ids: Mutex<Ids>,
}

type Hash = [u8; 32];

#[derive(Default)]
struct Ids {
    known: HashMap<Hash, MessageState>,
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

    fn mark(&self, id: &str, mark: MessageState) {
        if let Some(known) = self.ids().known.get_mut(&hash(id)) {
            *known = mark;
        }
    }
}

impl MessageMemory for RecentMessages {
    fn remember(&self, id: &str) -> MessageState {
        let hash = hash(id);
        let mut ids = self.ids();
        if let Some(known) = ids.known.get(&hash) {
            return *known;
        }
        ids.known.insert(hash, MessageState::Handled);
        ids.order.push_back(hash);
        while ids.order.len() > self.capacity {
            if let Some(oldest) = ids.order.pop_front() {
                ids.known.remove(&oldest);
            }
        }
        MessageState::New
    }

    fn begin(&self, id: &str) {
        self.mark(id, MessageState::BeingHandled);
    }

    fn done(&self, id: &str) {
        self.mark(id, MessageState::Handled);
    }

    fn forget(&self, id: &str) {
        let hash = hash(id);
        let mut ids = self.ids();
        if ids.known.remove(&hash).is_some() {
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

    fn is_new(memory: &RecentMessages, id: &str) -> bool {
        memory.remember(id) == MessageState::New
    }

    #[test]
    fn the_oldest_is_forgotten_first() {
        let memory = RecentMessages::new(2);
        assert!(is_new(&memory, "a") && is_new(&memory, "b"));
        assert!(!is_new(&memory, "a"));
        assert!(is_new(&memory, "c"));
        assert!(!is_new(&memory, "b") && !is_new(&memory, "c"));
        assert!(is_new(&memory, "a"));
    }

    #[test]
    fn a_forgotten_id_is_new_and_takes_one_place() {
        let memory = RecentMessages::new(2);
        assert!(is_new(&memory, "a"));
        memory.forget("a");
        assert!(is_new(&memory, "a") && is_new(&memory, "b"));
        assert!(!is_new(&memory, "a") && !is_new(&memory, "b"));
    }

    #[test]
    fn what_is_being_handled_is_known_as_such() {
        let memory = RecentMessages::new(1);
        memory.begin("a");
        assert_eq!(memory.remember("a"), MessageState::New);
        memory.begin("a");
        assert_eq!(memory.remember("a"), MessageState::BeingHandled);
        memory.done("a");
        assert_eq!(memory.remember("a"), MessageState::Handled);
        memory.begin("a");
        assert_eq!(memory.remember("b"), MessageState::New);
        memory.done("a");
        assert_eq!((memory.remember("b"), memory.remember("a")), (MessageState::Handled, MessageState::New));
    }

    #[test]
    fn nothing_is_remembered_without_capacity() {
        let memory = RecentMessages::new(0);
        assert!(is_new(&memory, "a") && is_new(&memory, "a"));
    }
}
