//! How often the same was asked of actions that give out new identifiers each time.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

/// So many requests are remembered; the oldest is forgotten for the next.
const REMEMBERED: usize = 100_000;

/// Requests, counted since the start or since the last reset.
#[derive(Debug, Default)]
pub(crate) struct Repeats(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    /// By the hash of a request.
    counts: HashMap<u64, u64>,
    order: VecDeque<u64>,
}

impl Repeats {
    /// How often a request with this hash came before.
    pub(crate) fn count(&self, request: u64) -> u64 {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = known.counts.get_mut(&request) {
            *count += 1;
            return *count;
        }
        if known.order.len() == REMEMBERED
            && let Some(oldest) = known.order.pop_front()
        {
            known.counts.remove(&oldest);
        }
        known.counts.insert(request, 0);
        known.order.push_back(request);
        0
    }

    /// Forgets all requests.
    pub(crate) fn reset(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Counts::default();
    }
}
