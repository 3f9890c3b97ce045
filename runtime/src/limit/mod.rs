//! Keeps calls under the documented rate, before the service has to refuse any.

mod alarm;
mod lane;
mod local;
mod queue;
mod rate;
#[cfg(feature = "redis")]
mod redis;

use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "redis")]
pub use self::redis::RedisLimiter;
pub use local::LocalLimiter;
pub use rate::{Rate, RateLimits};

use crate::action::ActionInfo;
use crate::timer::Timer;
use crate::transport::BoxFuture;

/// Makes calls wait for their turn. A client has a [`LocalLimiter`]; processes that share the limits of one account take
/// `RedisLimiter` (feature `redis`), or another implementation of this.
///
/// A limiter whose store is unavailable should let calls through: the service enforces its limit, and the client
/// retries a throttled call.
pub trait RateLimiter: Send + Sync {
    /// Waits until a call may be sent. Every attempt of a call asks. Dropping the future gives up the place in the
    /// queue; the client does so when the deadline of the call is over.
    fn turn<'a>(&'a self, ask: Ask<'a>) -> BoxFuture<'a, ()>;

    /// Records that the service throttled a call.
    fn throttled(&self, refused: Refused<'_>);
}

/// A request for a turn.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Ask<'a> {
    /// The action.
    pub action: &'static ActionInfo,
    /// Its limit.
    pub rate: Rate,
    /// What to measure and wait with.
    pub timer: &'a dyn Timer,
    /// When the deadline of the call is, by the timer. For limiters that cannot be interrupted: dropping the future ends others.
    pub until: Option<Duration>,
}

impl<'a> Ask<'a> {
    /// For the tests of a limiter.
    pub fn new(action: &'static ActionInfo, rate: Rate, timer: &'a dyn Timer) -> Self {
        Self { action, rate, timer, until: None }
    }

    /// The same with a deadline.
    #[must_use]
    pub fn until(self, until: Option<Duration>) -> Self {
        Self { until, ..self }
    }
}

/// A call that the service throttled.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Refused<'a> {
    /// The action.
    pub action: &'static ActionInfo,
    /// When the call was sent, by the timer: calls that were in flight together slow the rate down once.
    pub sent: Duration,
    /// What to measure with.
    pub timer: &'a dyn Timer,
}

impl<'a> Refused<'a> {
    /// For the tests of a limiter.
    pub fn new(action: &'static ActionInfo, sent: Duration, timer: &'a dyn Timer) -> Self {
        Self { action, sent, timer }
    }
}

impl<T: RateLimiter + ?Sized> RateLimiter for Arc<T> {
    fn turn<'a>(&'a self, ask: Ask<'a>) -> BoxFuture<'a, ()> {
        (**self).turn(ask)
    }

    fn throttled(&self, refused: Refused<'_>) {
        (**self).throttled(refused);
    }
}

impl<T: RateLimiter + ?Sized> RateLimiter for Box<T> {
    fn turn<'a>(&'a self, ask: Ask<'a>) -> BoxFuture<'a, ()> {
        (**self).turn(ask)
    }

    fn throttled(&self, refused: Refused<'_>) {
        (**self).throttled(refused);
    }
}
