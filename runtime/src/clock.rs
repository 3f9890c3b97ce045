//! The one place that reads the system's time.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the time that requests are signed with. Services refuse one that is off by more than 5 minutes.
pub trait Clock: Send + Sync {
    /// The time in seconds since 1970-01-01T00:00:00Z.
    fn now(&self) -> i64;
}

impl<T: Clock + ?Sized> Clock for Arc<T> {
    fn now(&self) -> i64 {
        (**self).now()
    }
}

impl<T: Clock + ?Sized> Clock for Box<T> {
    fn now(&self) -> i64 {
        (**self).now()
    }
}

/// The clock of the system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "everyone else takes a Clock; this is the one to take")]
    fn now(&self) -> i64 {
        let seconds = |duration: std::time::Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => seconds(since),
            Err(before) => -seconds(before.duration()),
        }
    }
}
