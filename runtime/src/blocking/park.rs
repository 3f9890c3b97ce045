//! Blocks the calling thread until a future is ready.

use std::cell::Cell;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use crate::time_left::Limit;
use crate::timer::Timer;
use crate::transport::BoxFuture;

thread_local! {
    /// When the future that runs on this thread wants to be polled again, of all sleeps in it the first.
    static POLL_AT: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Runs a future on this thread until it is done, and parks the thread meanwhile.
///
/// Futures of this crate end here. One that needs a runtime, such as a socket of tokio, does not. Within another wait, the
/// limits of that do not hold for this one.
pub fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let woken = Arc::new(Unpark { thread: thread::current(), is_due: AtomicBool::new(false) });
    let waker = Arc::clone(&woken).into();
    let mut context = Context::from_waker(&waker);
    loop {
        // What is polled may itself wait for a future.
        let outer = POLL_AT.replace(None);
        let unlimited = Limit::none();
        let polled = future.as_mut().poll(&mut context);
        drop(unlimited);
        let poll_at = POLL_AT.replace(outer);
        if let Poll::Ready(output) = polled {
            return output;
        }
        woken.park_until(poll_at);
    }
}

struct Unpark {
    thread: Thread,
    /// An unpark may be taken by another wait on the same thread; this is not.
    is_due: AtomicBool,
}

impl Unpark {
    fn park_until(&self, until: Option<Instant>) {
        while !self.is_due.swap(false, Ordering::Acquire) {
            match until.map(|until| until.saturating_duration_since(Instant::now())) {
                None => thread::park(),
                Some(Duration::ZERO) => return,
                Some(rest) => thread::park_timeout(rest),
            }
        }
    }
}

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.is_due.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// The timer of a program without async, and by default of a blocking client: the thread that calls waits, and no other is
/// started.
///
/// Use it only with futures run by [`wait`], which it tells when to poll again; in an async runtime its sleeps never complete.
/// What several clients share, such as [`CachedCredentials`](crate::credentials::CachedCredentials), takes it
/// only if all of them are blocking.
#[derive(Clone, Copy, Debug, Default)]
pub struct ParkTimer;

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

impl Timer for ParkTimer {
    fn elapsed(&self) -> Duration {
        START.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Sleep { until: Instant::now().checked_add(duration) })
    }
}

struct Sleep {
    /// `None` for a moment that no clock reaches.
    until: Option<Instant>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        let Some(until) = self.until else {
            return Poll::Pending;
        };
        if Instant::now() >= until {
            return Poll::Ready(());
        }
        POLL_AT.set(Some(POLL_AT.get().map_or(until, |other| other.min(until))));
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, poll_fn};

    use super::*;
    use crate::timer::within;

    #[test]
    fn it_waits_as_long_as_asked_and_no_longer_than_the_first_sleep() {
        let start = ParkTimer.elapsed();
        wait(ParkTimer.sleep(Duration::from_millis(2)));
        assert!(ParkTimer.elapsed() - start >= Duration::from_millis(2));
        let long = ParkTimer.sleep(Duration::MAX);
        assert!(wait(within(&ParkTimer, Some(Duration::from_millis(1)), long)).is_err());
        let day = ParkTimer.sleep(Duration::from_secs(86_400));
        assert!(wait(within(&ParkTimer, Some(Duration::from_millis(1)), day)).is_err());
        assert!(wait(within(&ParkTimer, Some(Duration::from_millis(1)), pending::<()>())).is_err());
    }

    #[test]
    fn another_thread_wakes_it() {
        let mut helper = None;
        let woken = wait(poll_fn(|context| match helper.take() {
            None => {
                let waker = context.waker().clone();
                helper = Some(thread::spawn(move || waker.wake()));
                Poll::Pending
            }
            Some(helper) => Poll::Ready(helper.join().is_ok()),
        }));
        assert!(woken);
    }

    /// A provider of credentials may itself be a blocking client.
    #[test]
    fn a_wait_within_a_wait_loses_no_wake_up() {
        let mut polls = 0;
        wait(poll_fn(|context| {
            polls += 1;
            context.waker().wake_by_ref();
            // Takes the unpark that was meant for the outer one.
            wait(ParkTimer.sleep(Duration::from_millis(1)));
            if polls == 3 { Poll::Ready(()) } else { Poll::Pending }
        }));
    }
}
