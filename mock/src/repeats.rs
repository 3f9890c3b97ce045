//! Counts repeated requests to actions that give out new identifiers each time.

use std::sync::{Mutex, PoisonError};

use crate::ring::Ring;

/// So many requests are remembered.
const REMEMBERED: usize = 100_000;

/// Requests by their hashes, counted since the start or since the last reset.
#[derive(Debug, Default)]
pub(crate) struct Repeats(Mutex<Ring<u64, u64, REMEMBERED, { usize::MAX }>>);

impl Repeats {
    /// How often a request with this hash came before.
    pub(crate) fn count(&self, request: u64) -> u64 {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = known.get_mut(&request) {
            *count += 1;
            return *count;
        }
        known.add(request, 0, 0);
        0
    }

    /// Forgets all requests.
    pub(crate) fn reset(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Ring::default();
    }
}
