//! Reads the system time. Nothing else does.

mod service;

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub(crate) use service::{ClockOffset, ServiceClock, time_of_refusal};

/// Tells the time that requests are signed with. Services refuse one that is off by more than 5 minutes.
pub trait Clock: Send + Sync {
    /// The time in seconds since 1970-01-01T00:00:00Z.
    fn now(&self) -> i64;

    /// How much of the second that [`now`](Self::now) names has passed. A throttled call waits for the rest of it; a
    /// clock that does not know says nothing has.
    fn subsecond(&self) -> Duration {
        Duration::ZERO
    }
}

impl<T: Clock + ?Sized> Clock for Arc<T> {
    fn now(&self) -> i64 {
        (**self).now()
    }

    fn subsecond(&self) -> Duration {
        (**self).subsecond()
    }
}

impl<T: Clock + ?Sized> Clock for Box<T> {
    fn now(&self) -> i64 {
        (**self).now()
    }

    fn subsecond(&self) -> Duration {
        (**self).subsecond()
    }
}

/// The clock of the system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        match since_epoch() {
            Ok(since) => seconds(since),
            Err(before) => -seconds(before),
        }
    }

    fn subsecond(&self) -> Duration {
        since_epoch().map_or(Duration::ZERO, |since| Duration::from_nanos(since.subsec_nanos().into()))
    }
}

/// The time since the epoch, or until it.
#[allow(clippy::disallowed_methods, reason = "everyone else takes a Clock; this is the one to take")]
fn since_epoch() -> Result<Duration, Duration> {
    SystemTime::now().duration_since(UNIX_EPOCH).map_err(|before| before.duration())
}
