//! Random numbers, for pauses that differ between clients.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Draws numbers. Pauses between attempts are drawn, so that clients that failed together do not return together.
pub trait Random: Send + Sync {
    /// A number from 0 up to, but not including, 1.
    fn fraction(&self) -> f64;
}

impl<T: Random + ?Sized> Random for Arc<T> {
    fn fraction(&self) -> f64 {
        (**self).fraction()
    }
}

impl<F: Fn() -> f64 + Send + Sync> Random for F {
    fn fraction(&self) -> f64 {
        self()
    }
}

/// SplitMix64 from a seed of the system. Good enough to spread pauses, and for nothing else.
pub(crate) struct Spread(AtomicU64);

/// 2^64 divided by the golden ratio.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Spread {
    /// Another sequence in every process and for every client.
    pub(crate) fn new() -> Self {
        // The standard library seeds its hash maps from the system's source of randomness.
        Self::seeded(RandomState::new().hash_one(STEP))
    }

    fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Random for Spread {
    fn fraction(&self) -> f64 {
        let mut bits = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        // As many bits as the fraction of an f64 has.
        (bits >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_spread_evenly() {
        let spread = Spread::seeded(0);
        let mut tenths = [0; 10];
        for _ in 0..100_000 {
            let fraction = spread.fraction();
            assert!((0.0..1.0).contains(&fraction));
            tenths[(fraction * 10.0) as usize] += 1;
        }
        assert!(tenths.iter().all(|count| (9_500..10_500).contains(count)), "{tenths:?}");
    }

    #[test]
    fn two_clients_draw_different_numbers() {
        assert_ne!(Spread::new().fraction(), Spread::new().fraction());
    }
}
