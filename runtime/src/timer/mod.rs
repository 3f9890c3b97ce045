//! Sleeps and measures elapsed time, for retries, timeouts and rate limits.

mod thread;
#[cfg(feature = "reqwest")]
mod tokio;

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

pub use self::thread::ThreadTimer;
#[cfg(feature = "reqwest")]
pub use self::tokio::TokioTimer;
use crate::transport::BoxFuture;

/// Measures time and waits; the only source of both in a client.
///
/// By default an async client takes [`TokioTimer`](crate::timer) where the feature `reqwest` is enabled, and otherwise
/// [`ThreadTimer`], which works with every async runtime and with none; a blocking client takes `blocking::ParkTimer`.
/// Implement this to use the timers of another runtime.
pub trait Timer: Send + Sync {
    /// The time since some fixed moment. It never goes back.
    fn elapsed(&self) -> Duration;

    /// A future that is ready once this time has passed. Dropping it ends the waiting.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

impl<T: Timer + ?Sized> Timer for Arc<T> {
    fn elapsed(&self) -> Duration {
        (**self).elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        (**self).sleep(duration)
    }
}

impl<T: Timer + ?Sized> Timer for Box<T> {
    fn elapsed(&self) -> Duration {
        (**self).elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        (**self).sleep(duration)
    }
}

/// The timer of a client that was given none.
#[cfg(feature = "reqwest")]
pub(crate) fn default_timer() -> Box<dyn Timer> {
    Box::new(TokioTimer)
}

/// The timer of a client that was given none.
#[cfg(not(feature = "reqwest"))]
pub(crate) fn default_timer() -> Box<dyn Timer> {
    Box::new(ThreadTimer)
}

/// The time of a limit is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Elapsed;

/// Runs a future for at most this time, in which a poll that blocks the thread counts. The timer does not sleep if the future
/// is ready at once.
pub(crate) async fn within<T>(
    timer: &dyn Timer,
    limit: Option<Duration>,
    future: impl Future<Output = T>,
) -> Result<T, Elapsed> {
    #[cfg(feature = "blocking")]
    let future = crate::time_left::limited(limit, future);
    let mut future = pin!(future);
    let limit = limit.map(|limit| (limit, timer.elapsed()));
    let mut sleep = None;
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Ok(output));
        }
        match limit {
            None => Poll::Pending,
            Some((limit, began)) => {
                let rest = || limit.saturating_sub(timer.elapsed().saturating_sub(began));
                let sleep = sleep.get_or_insert_with(|| timer.sleep(rest()));
                sleep.as_mut().poll(context).map(|()| Err(Elapsed))
            }
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Waker};

    use super::*;
    use crate::testing::TestTime;

    #[test]
    fn the_time_that_a_poll_takes_counts() {
        let second = Duration::from_secs(1);
        for (takes, ends) in [(0, 2), (1, 2), (2, 2), (3, 3)] {
            let time = TestTime::at(0);
            let mut rest = takes * second;
            let blocks = poll_fn(|_| {
                time.advance(std::mem::take(&mut rest));
                Poll::<()>::Pending
            });
            let mut future = pin!(within(&time, Some(2 * second), blocks));
            let mut context = Context::from_waker(Waker::noop());
            while future.as_mut().poll(&mut context).is_pending() {}
            assert_eq!(time.elapsed(), ends * second);
        }
    }
}
