//! Calls that come again: by their idempotency token they are known, and get the answer that the first one got.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use crate::answer::{Admitted, Source};

/// How many answers are remembered.
const REMEMBERED: usize = 10_000;

/// The action of a call and its token.
pub(crate) type Key = (String, String);

/// The answers to calls with tokens, shared by all calls.
#[derive(Debug, Default)]
pub(crate) struct Tokens(Mutex<Answered>);

#[derive(Debug, Default)]
struct Answered {
    answers: HashMap<Key, (String, Source)>,
    order: VecDeque<Key>,
}

/// The key of a call that has a token.
pub(crate) fn key(call: &Admitted<'_>, parameters: &Value) -> Option<Key> {
    let step = call.action().idempotency_token.fact()?;
    let token = parameters.get(&call.service().field(*step).wire.value)?.as_str()?;
    (!token.is_empty()).then(|| (call.place(), token.to_owned()))
}

impl Tokens {
    /// The answer that a call with this key got before.
    pub(crate) fn answer(&self, key: &Key) -> Option<(String, Source)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).answers.get(key).cloned()
    }

    /// Forgets all answers.
    pub(crate) fn reset(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Answered::default();
    }

    /// Remembers an answer, and forgets the oldest one beyond the limit.
    pub(crate) fn remember(&self, key: Key, body: &str, source: &Source) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.answers.insert(key.clone(), (body.to_owned(), source.clone())).is_none() {
            known.order.push_back(key);
        }
        if known.order.len() > REMEMBERED
            && let Some(oldest) = known.order.pop_front()
        {
            known.answers.remove(&oldest);
        }
    }
}
