//! Limits the calls of one process.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use super::alarm::Alarm;
use super::lane::Lane;
use super::queue::Standing;
use super::{Ask, RateLimiter, Refused};
use crate::action::ActionInfo;
use crate::transport::BoxFuture;

/// Keeps the limit of each action for everyone in this process who shares it: the clones of a client, or several
/// clients that were given the same one.
///
/// No time span as long as that of the [`Rate`](super::Rate) sees more calls than it allows, so short bursts need not
/// wait and the count of the service is not exceeded. Waiting calls go first come, first served; one whose future is held and
/// not polled when its turn comes is passed by the others after a second or two, and goes as soon as it is polled again and a
/// turn is free. After a throttling answer the rate of the action halves, and grows back within ten seconds.
#[derive(Default)]
pub struct LocalLimiter {
    lanes: Mutex<HashMap<Key, Lane>>,
}

type Key = (&'static str, &'static str, &'static str);

impl LocalLimiter {
    /// A limiter that has seen no call yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Runs something on the lane of an action.
    fn on<T>(&self, action: &'static ActionInfo, run: impl FnOnce(&mut Lane) -> T) -> T {
        let key = (action.service.name, action.service.version, action.name);
        run(self.lanes().entry(key).or_default())
    }

    fn lanes(&self) -> MutexGuard<'_, HashMap<Key, Lane>> {
        // No code that can panic runs while it is locked.
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RateLimiter for LocalLimiter {
    fn turn<'a>(&'a self, ask: Ask<'a>) -> BoxFuture<'a, ()> {
        let now = ask.timer.elapsed();
        let is_free = self.on(ask.action, |lane| {
            let is_free = lane.queue.is_empty() && lane.due(ask.rate, now) <= now;
            if is_free {
                lane.pass(ask.rate, now);
            }
            is_free
        });
        if is_free {
            return Box::pin(std::future::ready(()));
        }
        Box::pin(Waiting { limiter: self, ask, place: None, alarm: Alarm::default() })
    }

    fn throttled(&self, refused: Refused<'_>) {
        let now = refused.timer.elapsed();
        if self.on(refused.action, |lane| lane.slow_down(refused.sent, now)) {
            tracing::debug!(action = refused.action.name, "throttled; halving the rate of the action");
        }
    }
}

/// A call in the queue.
struct Waiting<'a> {
    limiter: &'a LocalLimiter,
    ask: Ask<'a>,
    /// `None` before the first poll and after the turn.
    place: Option<u64>,
    alarm: Alarm,
}

impl Waiting<'_> {
    fn place(&mut self) -> u64 {
        if let Some(place) = self.place {
            return place;
        }
        let (place, ahead) = self.limiter.on(self.ask.action, |lane| lane.queue.join());
        tracing::debug!(action = self.ask.action.name, ahead, "waiting for a turn under the rate limit");
        self.place = Some(place);
        place
    }

    /// Takes the turn, if it is there and this one's. Until when to wait otherwise, after waking some.
    fn take(&mut self, waker: &Waker) -> Result<(), (Duration, Vec<Waker>)> {
        let place = self.place();
        let Ask { action, rate, timer, .. } = self.ask;
        let now = timer.elapsed();
        let (_replaced, turn) = self.limiter.on(action, |lane| {
            let replaced = lane.queue.came(place, waker, now);
            let due = lane.due(rate, now);
            let turn = match lane.queue.standing(place, due, now) {
                Standing::First if due > now => Err((due, Vec::new())),
                Standing::First => {
                    lane.pass(rate, now);
                    Ok(())
                }
                Standing::Behind(until, called) => Err((until, called)),
            };
            (replaced, turn)
        });
        turn
    }

    fn leave(&mut self) {
        let now = self.ask.timer.elapsed();
        let Some(place) = self.place.take() else { return };
        let (_left, next) = self.limiter.on(self.ask.action, |lane| lane.queue.leave(place, now));
        if let Some(waker) = next {
            waker.wake();
        }
    }
}

impl Future for Waiting<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        while let Err((until, called)) = self.take(context.waker()) {
            // Not while the lanes are locked: waking may poll.
            called.into_iter().for_each(Waker::wake);
            let timer = self.ask.timer;
            ready!(self.alarm.poll(until, timer, context));
        }
        self.leave();
        Poll::Ready(())
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.leave();
    }
}

impl fmt::Debug for LocalLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalLimiter").field("actions", &self.lanes().len()).finish()
    }
}
