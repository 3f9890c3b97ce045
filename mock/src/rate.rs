//! Calls per second, as the spec limits them.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// The latest calls of each action.
#[derive(Debug, Default)]
pub(crate) struct Rates(Mutex<HashMap<String, VecDeque<Duration>>>);

impl Rates {
    /// Whether a call at `now`, measured from any start, is one of at most `limit` within a second. A call that is
    /// refused does not count.
    pub(crate) fn admit(&self, action: &str, limit: u32, now: Duration) -> bool {
        let mut actions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let calls = match actions.get_mut(action) {
            Some(calls) => calls,
            None => actions.entry(action.to_owned()).or_default(),
        };
        while calls.front().is_some_and(|call| now.saturating_sub(*call) >= SECOND) {
            calls.pop_front();
        }
        let admitted = calls.len() < usize::try_from(limit).unwrap_or(usize::MAX);
        if admitted {
            calls.push_back(now);
        }
        admitted
    }

    /// Forgets all calls.
    pub(crate) fn reset(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_calls_as_allowed_pass_within_any_second() {
        let rates = Rates::default();
        let admits = |action, millis| rates.admit(action, 2, Duration::from_millis(millis));
        assert!(admits("One", 0) && admits("One", 900));
        assert!(!admits("One", 999));
        assert!(admits("Other", 999));
        assert!(admits("One", 1000) && !admits("One", 1001));
        rates.reset();
        assert!(admits("One", 1001));
    }
}
