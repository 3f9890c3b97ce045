//! Recognizes repeated calls by their idempotency token, and returns the answer of the first one.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::answer::{Admitted, Source};
use crate::request::Request;
use crate::ring::Ring;
use crate::signature;

/// How many calls are remembered.
const REMEMBERED: usize = 10_000;
/// Their answers have at most so many bytes together.
const MAX_BYTES: usize = 32 * 1024 * 1024;

/// A hash of who calls, the action, and the token.
pub(crate) type Key = [u8; 32];

/// The answer to a call, once there is one. Whoever locks it answers; others that come with the same token wait for that.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place(Arc<Mutex<Option<(String, Source)>>>);

/// The calls with tokens, shared by all calls.
#[derive(Debug, Default)]
pub(crate) struct Tokens(Mutex<Ring<Key, Place, REMEMBERED, MAX_BYTES>>);

/// The key of a call that has a token.
pub(crate) fn key(call: &Admitted<'_>, request: &Request, parameters: &Value) -> Option<Key> {
    let step = call.action().idempotency_token.fact()?;
    let token = parameters.get(&call.service().field(*step).wire.value)?.as_str()?;
    if token.is_empty() {
        return None;
    }
    let caller = signature::claimed_secret_id(request).unwrap_or_default();
    let hash = Sha256::new();
    let hash = [caller.as_str(), &call.place(), token]
        .into_iter()
        .fold(hash, |hash, text| hash.chain_update(text.len().to_be_bytes()).chain_update(text));
    Some(hash.finalize().into())
}

impl Place {
    /// The answer, and the right to give it.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Option<(String, Source)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tokens {
    /// The place for the answer to a call with this key.
    pub(crate) fn place(&self, key: Key) -> Place {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = known.get(&key) {
            return place.clone();
        }
        let place = Place::default();
        known.add(key, place.clone(), 0);
        place
    }

    /// Says how long the answer to a call with this key is.
    pub(crate) fn weigh(&self, key: &Key, length: usize) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).weigh(key, length);
    }

    /// Forgets all answers.
    pub(crate) fn reset(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Ring::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_remembered_up_to_so_many_bytes() {
        let tokens = Tokens::default();
        let answer = |number: u8| {
            let key = [number; 32];
            *tokens.place(key).lock() = Some((String::new(), Source::Made));
            tokens.weigh(&key, MAX_BYTES / 2);
        };
        let is_known = |number: u8| tokens.place([number; 32]).lock().is_some();
        (1..=3).for_each(answer);
        assert_eq!([1, 2, 3].map(is_known), [false, true, true]);
        tokens.reset();
        assert!(!is_known(3));
    }
}
