//! Blocks the calling thread until a future is ready.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use super::alarms::{Alarm, ring};
use crate::time_left::Limit;
use crate::timer::Timer;
use crate::transport::BoxFuture;

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
        let unlimited = Limit::none();
        let polled = future.as_mut().poll(&mut context);
        drop(unlimited);
        if let Poll::Ready(output) = polled {
            return output;
        }
        woken.park();
    }
}

struct Unpark {
    thread: Thread,
    /// An unpark may be taken by another wait on the same thread; this is not.
    is_due: AtomicBool,
}

impl Unpark {
    /// Parks until somebody wakes this, be it an alarm of the thread.
    fn park(&self) {
        loop {
            // Even if this is woken already: the alarms of other tasks would wait as long as something keeps waking it.
            let rest = ring();
            if self.is_due.swap(false, Ordering::Acquire) {
                return;
            }
            match rest {
                None => thread::park(),
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
/// Use it only with futures run by [`wait`], which wakes its sleeps; in an async runtime they never complete.
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
        Box::pin(Sleep { alarm: Instant::now().checked_add(duration).map(Alarm::at) })
    }
}

struct Sleep {
    /// `None` for a moment that no clock reaches.
    alarm: Option<Alarm>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        match &self.alarm {
            None => Poll::Pending,
            Some(alarm) if alarm.is_due() => Poll::Ready(()),
            Some(alarm) => {
                alarm.set(context.waker());
                Poll::Pending
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, poll_fn};
    use std::sync::Mutex;
    use std::task::Waker;

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

    /// Polls a future only when its own waker was called, as executors within a future do.
    struct OnlyWoken<F>(Pin<Box<F>>, Arc<Flag>);

    /// Whether it was called, and whom to tell.
    #[derive(Default)]
    struct Flag(AtomicBool, Mutex<Option<Waker>>);

    impl Wake for Flag {
        fn wake(self: Arc<Self>) {
            self.0.store(true, Ordering::Release);
            if let Some(waker) = self.1.lock().unwrap().take() {
                waker.wake();
            }
        }
    }

    impl<F: Future> Future for OnlyWoken<F> {
        type Output = F::Output;

        fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
            *self.1.1.lock().unwrap() = Some(context.waker().clone());
            if !self.1.0.swap(false, Ordering::Acquire) {
                return Poll::Pending;
            }
            let waker = Arc::clone(&self.1).into();
            self.0.as_mut().poll(&mut Context::from_waker(&waker))
        }
    }

    fn only_woken<F: Future>(future: F) -> OnlyWoken<F> {
        OnlyWoken(Box::pin(future), Arc::new(Flag(AtomicBool::new(true), Mutex::default())))
    }

    #[test]
    fn a_sleep_wakes_who_polled_it() {
        let sleep = |millis| ParkTimer.sleep(Duration::from_millis(millis));
        wait(only_woken(async {
            sleep(1).await;
            sleep(2).await;
        }));
        // Of several, each by itself.
        let mut all = [3, 1, 2].map(|millis| only_woken(sleep(millis)));
        let mut left = vec![true; all.len()];
        wait(poll_fn(|context| {
            for (one, left) in all.iter_mut().zip(&mut left) {
                *left = *left && Pin::new(one).poll(context).is_pending();
            }
            if left.contains(&true) { Poll::Pending } else { Poll::Ready(()) }
        }));
    }

    #[test]
    fn a_sleep_ends_beside_what_is_always_awake() {
        let mut sleep = only_woken(ParkTimer.sleep(Duration::from_millis(1)));
        let begun = Instant::now();
        let slept = wait(poll_fn(|context| {
            context.waker().wake_by_ref();
            match Pin::new(&mut sleep).poll(context) {
                Poll::Ready(()) => Poll::Ready(true),
                Poll::Pending if begun.elapsed() > Duration::from_secs(10) => Poll::Ready(false),
                Poll::Pending => Poll::Pending,
            }
        }));
        assert!(slept);
    }

    /// The alarm of the outer one rings while the inner one waits.
    #[test]
    fn a_wait_within_a_wait_keeps_the_sleeps_of_the_outer_one() {
        let mut sleep = only_woken(ParkTimer.sleep(Duration::from_millis(1)));
        wait(poll_fn(|context| {
            let polled = Pin::new(&mut sleep).poll(context);
            if polled.is_pending() {
                wait(ParkTimer.sleep(Duration::from_millis(3)));
            }
            polled
        }));
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
