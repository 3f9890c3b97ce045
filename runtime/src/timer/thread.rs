//! Sleeps without an async runtime: one thread for the whole process, started by the first sleep.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use super::Timer;
use crate::transport::BoxFuture;

/// Waits with one background thread, which all clients share. Works with every async runtime and with none.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThreadTimer;

impl Timer for ThreadTimer {
    fn elapsed(&self) -> Duration {
        START.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Sleep { until: Instant::now().checked_add(duration), key: None })
    }
}

static START: LazyLock<Instant> = LazyLock::new(Instant::now);
static SLEEPERS: LazyLock<Sleepers> = LazyLock::new(Sleepers::default);

/// When to wake, and a number that tells sleepers of the same moment apart.
type Key = (Instant, u64);

#[derive(Default)]
struct Sleepers {
    queue: Mutex<Queue>,
    earlier: Condvar,
}

#[derive(Default)]
struct Queue {
    wakers: BTreeMap<Key, Waker>,
    next: u64,
    is_running: bool,
}

impl Sleepers {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        // No code that can panic runs while it is locked.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&'static self, until: Instant, waker: Waker) -> Key {
        let mut queue = self.queue();
        let key = (until, queue.next);
        queue.next += 1;
        let is_first = queue.wakers.first_key_value().is_none_or(|(first, _)| key < *first);
        queue.wakers.insert(key, waker);
        if !queue.is_running {
            let spawned = thread::Builder::new().name("tc3-timer".to_owned()).spawn(|| self.run());
            queue.is_running = spawned.is_ok();
        }
        if is_first {
            self.earlier.notify_one();
        }
        key
    }

    /// Wakes whoever is due, forever.
    fn run(&self) {
        let mut queue = self.queue();
        loop {
            let now = Instant::now();
            let later = queue.wakers.split_off(&(now, u64::MAX));
            let due = std::mem::replace(&mut queue.wakers, later);
            if !due.is_empty() {
                drop(queue);
                due.into_values().for_each(Waker::wake);
                queue = self.queue();
                continue;
            }
            let first = queue.wakers.first_key_value().map(|((until, _), _)| *until);
            queue = match first {
                None => self.earlier.wait(queue).unwrap_or_else(PoisonError::into_inner),
                Some(until) => {
                    let rest = until.saturating_duration_since(now);
                    self.earlier.wait_timeout(queue, rest).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }
}

struct Sleep {
    /// `None` for a moment that no clock reaches.
    until: Option<Instant>,
    key: Option<Key>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let Some(until) = self.until else {
            return Poll::Pending;
        };
        self.leave();
        if Instant::now() >= until {
            return Poll::Ready(());
        }
        self.key = Some(SLEEPERS.add(until, context.waker().clone()));
        Poll::Pending
    }
}

impl Sleep {
    fn leave(&mut self) {
        if let Some(key) = self.key.take() {
            // Dropped after the queue is unlocked: the waker may own another sleep.
            let _waker = SLEEPERS.queue().wakers.remove(&key);
        }
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.leave();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::task::Wake;
    use std::thread::Thread;

    use super::*;

    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    fn block_on<F: Future>(future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        let waker = Arc::new(Unpark(thread::current())).into();
        loop {
            match future.as_mut().poll(&mut Context::from_waker(&waker)) {
                Poll::Ready(output) => return output,
                Poll::Pending => thread::park(),
            }
        }
    }

    #[test]
    fn a_sleeper_is_woken_after_its_time_and_not_before() {
        let start = ThreadTimer.elapsed();
        block_on(ThreadTimer.sleep(Duration::from_millis(2)));
        assert!(ThreadTimer.elapsed() - start >= Duration::from_millis(2));
    }

    #[test]
    fn a_dropped_sleeper_leaves_the_queue() {
        let mut sleep = ThreadTimer.sleep(Duration::from_secs(86_400));
        let before = far_sleepers();
        assert!(sleep.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        assert_eq!(far_sleepers(), before + 1);
        drop(sleep);
        assert_eq!(far_sleepers(), before);
    }

    /// The last waker of a task owns the task.
    struct Owner {
        _sleep: Mutex<BoxFuture<'static, ()>>,
    }

    impl Wake for Owner {
        fn wake(self: Arc<Self>) {}
    }

    #[test]
    fn a_sleeper_may_be_dropped_with_another_one() {
        let (sender, done) = std::sync::mpsc::channel();
        thread::spawn(move || {
            let sleeping = |waker: &Waker| {
                let mut sleep = ThreadTimer.sleep(Duration::from_secs(600));
                assert!(sleep.as_mut().poll(&mut Context::from_waker(waker)).is_pending());
                sleep
            };
            let owner = Owner { _sleep: Mutex::new(sleeping(Waker::noop())) };
            drop(sleeping(&Arc::new(owner).into()));
            sender.send(()).unwrap();
        });
        done.recv_timeout(Duration::from_secs(60)).expect("the queue was locked while a waker was dropped");
    }

    #[test]
    fn a_sleep_without_end_does_not_overflow() {
        let mut sleep = ThreadTimer.sleep(Duration::MAX);
        assert!(sleep.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }

    fn far_sleepers() -> usize {
        let hour = Instant::now() + Duration::from_secs(3600);
        SLEEPERS.queue().wakers.range((hour, 0)..).count()
    }
}
