//! Sleeps with tokio.

use std::sync::LazyLock;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{self, Instant};

use super::{ThreadTimer, Timer};
use crate::transport::BoxFuture;

/// Waits with tokio's timers inside a tokio runtime, and as [`ThreadTimer`] outside of one.
///
/// # Panics
///
/// tokio panics in a runtime that was built without time (`enable_time` or `enable_all` enables it).
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioTimer;

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

impl Timer for TokioTimer {
    fn elapsed(&self) -> Duration {
        START.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        match Handle::try_current() {
            Ok(_) => Box::pin(time::sleep(duration)),
            Err(_) => ThreadTimer.sleep(duration),
        }
    }
}
