//! Enforces the limits of calls per second and per day in the spec.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tc3_spec::model::RateLimits;

const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(86_400);

/// The latest calls of each action, for each of its limits.
#[derive(Debug, Default)]
pub(crate) struct Rates(Mutex<HashMap<String, [VecDeque<Duration>; 2]>>);

impl Rates {
    /// Whether a call at `now`, measured from any start, is one of at most so many within a second and within 24 hours; the
    /// limit that it breaks in words if not. A call that is refused does not count.
    pub(crate) fn admit(&self, action: &str, limits: RateLimits, now: Duration) -> Result<(), String> {
        let mut actions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let calls = match actions.get_mut(action) {
            Some(calls) => calls,
            None => actions.entry(action.to_owned()).or_default(),
        };
        let kinds = [(limits.second, SECOND, "a second"), (limits.day, DAY, "a day")];
        for (calls, (limit, window, words)) in calls.iter_mut().zip(kinds) {
            let Some(limit) = limit else { continue };
            while calls.front().is_some_and(|call| now.saturating_sub(*call) >= window) {
                calls.pop_front();
            }
            if calls.len() >= usize::try_from(limit).unwrap_or(usize::MAX) {
                return Err(format!("{limit} times {words}"));
            }
        }
        // What has no limit need not be remembered.
        let counted = calls.iter_mut().zip(kinds).filter(|(_, (limit, ..))| limit.is_some());
        counted.for_each(|(calls, _)| calls.push_back(now));
        Ok(())
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
        let limits = RateLimits { second: Some(2), day: None };
        let admits = |action, millis| rates.admit(action, limits, Duration::from_millis(millis)).is_ok();
        assert!(admits("One", 0) && admits("One", 900));
        assert!(!admits("One", 999));
        assert!(admits("Other", 999));
        assert!(admits("One", 1000) && !admits("One", 1001));
        rates.reset();
        assert!(admits("One", 1001));
    }

    #[test]
    fn as_many_calls_as_allowed_pass_within_any_day() {
        let rates = Rates::default();
        let limits = RateLimits { second: Some(1), day: Some(2) };
        let admit = |seconds| rates.admit("One", limits, Duration::from_secs(seconds));
        assert_eq!((admit(0), admit(0)), (Ok(()), Err("1 times a second".to_owned())));
        assert_eq!((admit(10), admit(20)), (Ok(()), Err("2 times a day".to_owned())));
        assert_eq!((admit(86_400), admit(86_405)), (Ok(()), Err("2 times a day".to_owned())));
    }
}
