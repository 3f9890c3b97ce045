//! Limits how many calls are retried.

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};

/// What a repetition takes.
const COST: u32 = 5;
/// What a call that succeeds at once brings back.
const REFUND: u32 = 1;
const DEFAULT_CAPACITY: u32 = 500;

/// A limit on how many calls are repeated, shared by everyone who has it: a token bucket.
///
/// Every repetition takes five tokens. One that succeeds brings them back, and a call that succeeds at once brings one.
/// While the bucket is empty, calls are tried once. So a service that is down is not hit three times as hard, and one
/// that fails now and then costs nothing.
///
/// Clones of a client share one bucket of 500 tokens. To let several clients share one, give it to the builder of each.
pub struct RetryBudget {
    capacity: u32,
    tokens: AtomicU32,
}

impl RetryBudget {
    /// A full bucket of this many tokens.
    pub const fn new(tokens: u32) -> Self {
        Self { capacity: tokens, tokens: AtomicU32::new(tokens) }
    }

    /// The tokens that are left.
    pub fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }

    /// Takes the tokens of one repetition, if they are there.
    pub(crate) fn withdraw(&self) -> bool {
        let take = |tokens: u32| tokens.checked_sub(COST);
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// A call succeeded after this many repetitions. The last one brings its tokens back: it was of use.
    pub(crate) fn deposit(&self, repetitions: u32) {
        // Mostly it is full, and a read alone leaves the line in every processor's cache.
        if self.tokens() >= self.capacity {
            return;
        }
        let amount = if repetitions > 0 { COST } else { REFUND };
        let add = |tokens: u32| Some(tokens.saturating_add(amount).min(self.capacity));
        // It always gives a number.
        let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(DEFAULT_CAPACITY)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget").field("capacity", &self.capacity).field("tokens", &self.tokens()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_repetitions_empty_the_bucket_and_successes_fill_it() {
        let budget = RetryBudget::default();
        assert_eq!((0..1000).filter(|_| budget.withdraw()).count(), 100);
        (0..4).for_each(|_| budget.deposit(0));
        assert!(!budget.withdraw());
        budget.deposit(0);
        assert!(budget.withdraw());
        budget.deposit(2);
        assert_eq!(budget.tokens(), 5);
    }

    #[test]
    fn it_is_never_more_than_full() {
        let budget = RetryBudget::new(7);
        assert!(budget.withdraw());
        budget.deposit(1);
        budget.deposit(1);
        assert_eq!(budget.tokens(), 7);
    }
}
