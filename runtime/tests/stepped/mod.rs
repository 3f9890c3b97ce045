//! Time that passes only when a test says so, whatever is polled.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use tc3_runtime::{BoxFuture, Timer};

/// A timer that wakes only those who are due. Clones show the same time.
#[derive(Clone, Default)]
pub struct Stepped(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    now: Duration,
    sleepers: Vec<(Duration, Waker)>,
}

impl Stepped {
    /// Lets time pass, and wakes whose time has come.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.0.lock().unwrap();
        state.now += duration;
        let now = state.now;
        let (due, later) = std::mem::take(&mut state.sleepers).into_iter().partition(|(until, _)| *until <= now);
        state.sleepers = later;
        drop(state);
        let due: Vec<(Duration, Waker)> = due;
        due.into_iter().for_each(|(_, waker)| waker.wake());
    }
}

impl Timer for Stepped {
    fn elapsed(&self) -> Duration {
        self.0.lock().unwrap().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let time = self.clone();
        let until = self.elapsed() + duration;
        Box::pin(std::future::poll_fn(move |context| {
            let mut state = time.0.lock().unwrap();
            if state.now >= until {
                return Poll::Ready(());
            }
            state.sleepers.push((until, context.waker().clone()));
            Poll::Pending
        }))
    }
}

/// A future that is polled when it was woken, and not while it is held.
pub struct Held<'a> {
    future: BoxFuture<'a, ()>,
    bell: Arc<Bell>,
    /// Whether nobody polls it.
    pub is_held: bool,
    /// Whether it is done.
    pub is_done: bool,
}

struct Bell(AtomicBool);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl<'a> Held<'a> {
    /// One that was not polled yet.
    pub fn new(future: BoxFuture<'a, ()>) -> Self {
        Self { future, bell: Arc::new(Bell(AtomicBool::new(true))), is_held: false, is_done: false }
    }

    /// Whether it was woken, and waits to be polled.
    pub fn is_woken(&self) -> bool {
        !self.is_done && self.bell.0.load(Ordering::Relaxed)
    }

    /// Polls it if it was woken and is not held. Returns whether that ended it.
    pub fn poll(&mut self) -> bool {
        if !self.is_woken() || self.is_held {
            return false;
        }
        self.bell.0.store(false, Ordering::Relaxed);
        let waker = Arc::clone(&self.bell).into();
        self.is_done = self.future.as_mut().poll(&mut Context::from_waker(&waker)).is_ready();
        self.is_done
    }
}
