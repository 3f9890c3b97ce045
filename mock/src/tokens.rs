//! Calls that come again: by their idempotency token they are known, and get the answer that the first one got.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::answer::{Admitted, Source};
use crate::request::Request;
use crate::signature;

/// How many calls are remembered.
const REMEMBERED: usize = 10_000;

/// Who calls, the action, and the token.
pub(crate) type Key = (String, String, String);

/// The answer to a call, once there is one. Whoever locks it answers; others that come with the same token wait for that.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place(Arc<Mutex<Option<(String, Source)>>>);

/// The calls with tokens, shared by all calls.
#[derive(Debug, Default)]
pub(crate) struct Tokens(Mutex<Places>);

#[derive(Debug, Default)]
struct Places {
    places: HashMap<Key, Place>,
    order: VecDeque<Key>,
}

/// The key of a call that has a token.
pub(crate) fn key(call: &Admitted<'_>, request: &Request, parameters: &Value) -> Option<Key> {
    let step = call.action().idempotency_token.fact()?;
    let token = parameters.get(&call.service().field(*step).wire.value)?.as_str()?;
    let caller = || signature::claimed_secret_id(request).unwrap_or_default();
    (!token.is_empty()).then(|| (caller(), call.place(), token.to_owned()))
}

impl Place {
    /// The answer, and the right to give it.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Option<(String, Source)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tokens {
    /// The place for the answer to a call with this key. The oldest one beyond the limit is forgotten.
    pub(crate) fn place(&self, key: Key) -> Place {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = known.places.get(&key) {
            return place.clone();
        }
        let place = Place::default();
        known.places.insert(key.clone(), place.clone());
        known.order.push_back(key);
        if known.order.len() > REMEMBERED
            && let Some(oldest) = known.order.pop_front()
        {
            known.places.remove(&oldest);
        }
        place
    }

    /// Forgets all answers.
    pub(crate) fn reset(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Places::default();
    }
}
