//! The retry policy: the number of attempts, and the pauses between them.

use std::time::Duration;

/// How often a call is tried, and how long it pauses in between.
///
/// What may be tried again is not a matter of the policy: throttled calls and those of which no byte was sent, for any
/// action; calls that may have been carried out, only for actions that the specification says may be repeated, and with
/// an idempotency token, which is the same in each attempt. So no policy makes an action happen twice.
///
/// Pauses grow exponentially and are drawn evenly from zero to the full pause ("full jitter"). A throttled call waits
/// for the next second at least, since limits count by the second, and as long as a `Retry-After` says.
///
/// ```
/// use std::time::Duration;
/// use tc3_runtime::RetryPolicy;
///
/// let patient = RetryPolicy::standard().attempts(5).first_pause(Duration::from_secs(1));
/// assert_eq!(RetryPolicy::default(), RetryPolicy::standard());
/// assert_ne!(patient, RetryPolicy::off());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    first_pause: Duration,
    longest_pause: Duration,
}

impl RetryPolicy {
    /// Three attempts, pauses of up to 0.2 and 0.4 seconds, and 20 seconds as the longest.
    pub const fn standard() -> Self {
        Self { attempts: 3, first_pause: Duration::from_millis(200), longest_pause: Duration::from_secs(20) }
    }

    /// One attempt.
    pub const fn off() -> Self {
        Self::standard().attempts(1)
    }

    /// At most this many attempts, the first one included. 0 counts as 1.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// The longest pause after the first attempt; it doubles with each further one.
    #[must_use]
    pub const fn first_pause(mut self, pause: Duration) -> Self {
        self.first_pause = pause;
        self
    }

    /// No pause is drawn that is longer, and a call that a `Retry-After` asks to wait longer ends with its error. A throttled
    /// call waits for the next second beside it, however short this is.
    #[must_use]
    pub const fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }

    pub(crate) const fn max_attempts(&self) -> u32 {
        self.attempts
    }

    pub(crate) const fn max_pause(&self) -> Duration {
        self.longest_pause
    }

    /// The pause after so many attempts, of which `fraction` from 0 to 1 was drawn.
    pub(crate) fn pause(&self, attempts: u32, fraction: f64) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        let full = self.first_pause.saturating_mul(1 << doublings).min(self.longest_pause);
        // What no clock can count, or no number draws, is the longest.
        Duration::try_from_secs_f64(full.as_secs_f64() * fraction.clamp(0.0, 1.0)).unwrap_or(full).min(full)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::standard()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let policy = RetryPolicy::standard().longest_pause(Duration::from_secs(1));
        let full: Vec<_> = (1..=5).map(|attempts| policy.pause(attempts, 1.0).as_millis()).collect();
        assert_eq!(full, [200, 400, 800, 1000, 1000]);
        assert_eq!(policy.pause(u32::MAX, 1.0), Duration::from_secs(1));
    }

    #[test]
    fn a_pause_is_drawn_from_zero_to_the_full_one() {
        let policy = RetryPolicy::standard();
        assert_eq!(policy.pause(1, 0.0), Duration::ZERO);
        assert_eq!(policy.pause(1, 0.5), Duration::from_millis(100));
        // A random source of the application's own may draw anything.
        assert_eq!(policy.pause(1, 7.0), Duration::from_millis(200));
        assert_eq!(policy.pause(1, -1.0), Duration::ZERO);
        assert_eq!(policy.pause(1, f64::NAN), Duration::from_millis(200));
        let forever = policy.first_pause(Duration::MAX).longest_pause(Duration::MAX);
        assert_eq!(forever.pause(2, 1.0), Duration::MAX);
    }

    #[test]
    fn there_is_always_one_attempt() {
        assert_eq!(RetryPolicy::standard().attempts(0), RetryPolicy::off());
    }
}
