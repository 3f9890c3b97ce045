//! Sleeps until a time that can change during the sleep.

use std::task::{Context, Poll};
use std::time::Duration;

use crate::timer::Timer;
use crate::transport::BoxFuture;

/// One sleep at a time.
#[derive(Default)]
pub(super) struct Alarm(Option<(Duration, BoxFuture<'static, ()>)>);

impl Alarm {
    /// Ready at this time, by the timer, or at an earlier one that was asked for before.
    pub(super) fn poll(&mut self, until: Duration, timer: &dyn Timer, context: &mut Context<'_>) -> Poll<()> {
        let (_, sleep) = match &mut self.0 {
            Some(set) if set.0 <= until => set,
            other => other.insert((until, timer.sleep(until.saturating_sub(timer.elapsed())))),
        };
        let slept = sleep.as_mut().poll(context);
        if slept.is_ready() {
            self.0 = None;
        }
        slept
    }
}
