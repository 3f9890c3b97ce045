//! Tracks the time of the service, and how far the local clock is off.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use http::HeaderMap;

use super::Clock;
use crate::error::{Error, RawCode};
use crate::http_date;

/// What is added to the clock to get the service's time. Clones share it, as those of a client and its credentials do.
#[derive(Clone, Debug, Default)]
pub(crate) struct ClockOffset(Arc<AtomicI64>);

/// Dates are in whole seconds and take some to arrive; an offset that differs by more is another one.
const INEXACT: u64 = 5;

impl ClockOffset {
    pub(crate) fn seconds(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Takes the time that it is for the service when it is `now` for this machine.
    fn correct(&self, time: i64, now: i64) {
        let offset = time.saturating_sub(now);
        let before = self.0.swap(offset, Ordering::Relaxed);
        if offset.abs_diff(before) > INEXACT {
            tracing::warn!(
                offset,
                "the clock of this machine differs from the service's by {offset} seconds; \
                 requests are signed with the service's time from now on"
            );
        }
    }
}

/// The time of the service, if it refused that of the request.
pub(crate) fn time_of_refusal(error: &Error<RawCode>, headers: &HeaderMap) -> Option<i64> {
    error.refuses_time().then(|| http_date::of(headers)).flatten()
}

/// The time of the service, as far as it is known.
pub(crate) struct ServiceClock<'a> {
    pub(crate) clock: &'a dyn Clock,
    pub(crate) offset: &'a ClockOffset,
}

impl ServiceClock<'_> {
    /// Takes the time of the answer if that says the request's was wrong. Whether it did.
    pub(crate) fn learn(&self, error: &Error<RawCode>, headers: Option<&HeaderMap>) -> bool {
        let time = headers.and_then(|headers| time_of_refusal(error, headers));
        if let Some(time) = time {
            self.correct(time);
        }
        time.is_some()
    }

    /// Takes the time that it is for the service.
    pub(crate) fn correct(&self, time: i64) {
        self.offset.correct(time, self.clock.now());
    }
}

impl Clock for ServiceClock<'_> {
    fn now(&self) -> i64 {
        self.clock.now().saturating_add(self.offset.seconds())
    }

    fn subsecond(&self) -> Duration {
        self.clock.subsecond()
    }
}
