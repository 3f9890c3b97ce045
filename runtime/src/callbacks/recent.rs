//! Remembers the newest messages, in the memory of one process.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest as _, Sha256};

use super::memory::{MemoryError, MessageClaim, MessageMemory};

/// The newest messages, in the memory of one process. Forgets the oldest when it is full, even one that is being handled. Every id
/// takes the same room, however long it is: a hash of it is kept.
///
/// Several receivers share one in an `Arc`.
pub struct RecentMessages {
    capacity: usize,
    messages: Mutex<Messages>,
}

type Hash = [u8; 32];

#[derive(Default)]
struct Messages {
    known: HashMap<Hash, Known>,
    /// The same by their claims, so the oldest first.
    by_claim: BTreeMap<u64, Hash>,
    last_claim: u64,
}

struct Known {
    claim: u64,
    is_handled: bool,
}

impl RecentMessages {
    /// Remembers at most so many messages.
    pub fn new(capacity: usize) -> Self {
        Self { capacity, messages: Mutex::default() }
    }

    /// A panic elsewhere leaves the messages usable: no operation here stops halfway.
    fn messages(&self) -> MutexGuard<'_, Messages> {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl MessageMemory for RecentMessages {
    fn claim(&self, id: &str) -> Result<MessageClaim, MemoryError> {
        let hash = hash(id);
        let mut messages = self.messages();
        match messages.known.get(&hash) {
            Some(Known { is_handled: true, .. }) => return Ok(MessageClaim::Handled),
            Some(_) => return Ok(MessageClaim::BeingHandled),
            None => {}
        }
        let claim = messages.insert(hash);
        messages.keep(self.capacity);
        Ok(MessageClaim::New(claim))
    }

    fn complete(&self, id: &str, claim: u64) {
        if let Some(known) = self.messages().known.get_mut(&hash(id)).filter(|known| known.claim == claim) {
            known.is_handled = true;
        }
    }

    fn release(&self, id: &str, claim: u64) {
        let hash = hash(id);
        let mut messages = self.messages();
        if messages.known.get(&hash).is_some_and(|known| known.claim == claim) {
            messages.known.remove(&hash);
            messages.by_claim.remove(&claim);
        }
    }
}

impl Messages {
    fn insert(&mut self, hash: Hash) -> u64 {
        self.last_claim += 1;
        self.known.insert(hash, Known { claim: self.last_claim, is_handled: false });
        self.by_claim.insert(self.last_claim, hash);
        self.last_claim
    }

    fn keep(&mut self, capacity: usize) {
        while self.by_claim.len() > capacity {
            let Some((_, oldest)) = self.by_claim.pop_first() else { return };
            self.known.remove(&oldest);
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

    /// The number of a new claim.
    fn claim(memory: &RecentMessages, id: &str) -> Option<u64> {
        match memory.claim(id) {
            Ok(MessageClaim::New(claim)) => Some(claim),
            _ => None,
        }
    }

    fn handle(memory: &RecentMessages, id: &str) -> bool {
        claim(memory, id).map(|claim| memory.complete(id, claim)).is_some()
    }

    #[test]
    fn the_oldest_is_forgotten_first() {
        let memory = RecentMessages::new(2);
        assert!(handle(&memory, "a") && handle(&memory, "b"));
        assert!(!handle(&memory, "a"));
        assert!(handle(&memory, "c"));
        assert!(!handle(&memory, "b") && !handle(&memory, "c"));
        assert!(handle(&memory, "a"));
    }

    #[test]
    fn a_released_message_is_new_and_takes_one_place() {
        let memory = RecentMessages::new(2);
        for _ in 0..3 {
            let released = claim(&memory, "a").expect("it is new");
            memory.release("a", released);
        }
        assert!(handle(&memory, "a") && handle(&memory, "b"));
        assert!(!handle(&memory, "a") && !handle(&memory, "b"));
    }

    #[test]
    fn a_claim_ends_when_it_is_completed() {
        let memory = RecentMessages::new(1);
        let first = claim(&memory, "a").expect("it is new");
        assert_eq!(memory.claim("a"), Ok(MessageClaim::BeingHandled));
        memory.complete("a", first);
        assert_eq!(memory.claim("a"), Ok(MessageClaim::Handled));
    }

    #[test]
    fn a_claim_that_was_forgotten_changes_no_later_one() {
        let memory = RecentMessages::new(1);
        let forgotten = claim(&memory, "a").expect("it is new");
        assert!(handle(&memory, "b"));
        let second = claim(&memory, "a").expect("it is new again");
        memory.release("a", forgotten);
        assert_eq!(memory.claim("a"), Ok(MessageClaim::BeingHandled));
        memory.complete("a", forgotten);
        assert_eq!(memory.claim("a"), Ok(MessageClaim::BeingHandled));
        memory.complete("a", second);
        assert_eq!(memory.claim("a"), Ok(MessageClaim::Handled));
        memory.release("a", forgotten);
        assert_eq!(memory.claim("a"), Ok(MessageClaim::Handled));
    }

    /// What is kept does not grow where every handling fails.
    #[test]
    fn releasing_leaves_nothing_behind() {
        let memory = RecentMessages::new(1_000);
        let claims: Vec<_> = (0..1_000).map(|id| (id.to_string(), claim(&memory, &id.to_string()))).collect();
        for (id, claim) in claims.iter().rev() {
            memory.release(id, claim.expect("it is new"));
        }
        let messages = memory.messages();
        assert!(messages.known.is_empty() && messages.by_claim.is_empty());
    }

    #[test]
    fn nothing_is_remembered_without_capacity() {
        let memory = RecentMessages::new(0);
        assert!(handle(&memory, "a") && handle(&memory, "a"));
    }
}
