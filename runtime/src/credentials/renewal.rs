//! Decides when credentials are fetched, and by which caller, without I/O;
//! [`CachedCredentials`](super::CachedCredentials) carries the decisions out.

use std::time::Duration;

use super::{Credentials, Issued};
use crate::error::ConfigurationError;

/// Renewal begins this long before the end, or a quarter of the lifetime if that is shorter.
const MARGIN: i64 = 300;
/// The pause after a failed renewal. It doubles with each further failure, up to the longest.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// Credentials that are refused sooner are not expired: renewing them again would bring nothing.
const LEAST_AGE: Duration = Duration::from_secs(10);
/// No fetch takes longer.
pub(super) const LONGEST_FETCH: Duration = Duration::from_secs(30);
/// A fetch that has not ended after this time is held and not polled, or blocks its thread: another caller begins one.
const LONGEST_WAIT: Duration = Duration::from_secs(35);

/// The time, by clock and by timer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    pub(super) unix: i64,
    pub(super) elapsed: Duration,
}

/// What a caller does next.
#[derive(Debug)]
pub(super) enum Step {
    /// Sign with these.
    Use(Credentials),
    /// Fetch, then report how that ended under this number.
    Renew(u64),
    /// Wait until the fetch of this number has ended, but no longer than this, then ask again.
    Wait(u64, Duration),
    /// There is nothing valid, and a fetch has just failed.
    Fail(ConfigurationError),
}

/// What the log says of a fetch that failed.
#[derive(Debug)]
pub(super) struct Warning {
    pub(super) error: ConfigurationError,
    /// Whether valid credentials are held all the same.
    pub(super) has_old_ones: bool,
}

/// What is held, what is being fetched and what failed.
#[derive(Debug, Default)]
pub(super) struct Renewal {
    held: Option<Held>,
    running: Option<Running>,
    fetches: u64,
    failure: Option<Failure>,
    /// No renewal ahead of time begins before its end. It says nothing of the source, so without valid credentials it does not count.
    abandonment: Pause,
}

#[derive(Clone, Copy, Debug)]
struct Running {
    number: u64,
    since: Duration,
}

impl Running {
    /// How long it may still be waited for; `None` once it has taken too long.
    fn rest(self, now: Now) -> Option<Duration> {
        let age = now.elapsed.saturating_sub(self.since);
        LONGEST_WAIT.checked_sub(age).filter(|rest| !rest.is_zero())
    }
}

#[derive(Debug)]
struct Held {
    issued: Issued,
    since: Duration,
    renew_at: Option<i64>,
    is_refused: bool,
}

#[derive(Debug)]
struct Failure {
    error: ConfigurationError,
    pause: Pause,
}

/// A pause that doubles each time, up to the longest.
#[derive(Clone, Copy, Debug, Default)]
struct Pause {
    count: u32,
    until: Duration,
}

impl Pause {
    /// The pause that follows this one and begins now.
    fn next(self, now: Now) -> Self {
        let length = FIRST_PAUSE.saturating_mul(1 << self.count.min(6)).min(LONGEST_PAUSE);
        Self { count: self.count.saturating_add(1), until: now.elapsed.saturating_add(length) }
    }

    fn is_over(self, now: Now) -> bool {
        now.elapsed >= self.until
    }
}

impl Held {
    fn new(issued: Issued, now: Now) -> Self {
        let renew_at = issued.expires_at.map(|expiry| {
            let lifetime = expiry.saturating_sub(now.unix);
            expiry.saturating_sub(MARGIN.min(lifetime / 4))
        });
        Self { issued, since: now.elapsed, renew_at, is_refused: false }
    }

    fn is_valid(&self, now: Now) -> bool {
        !self.is_refused && self.issued.expires_at.is_none_or(|expiry| now.unix < expiry)
    }

    /// Whether these cannot be used as long as the others.
    fn is_over_before(&self, other: &Issued) -> bool {
        let end = |issued: &Issued| issued.expires_at.unwrap_or(i64::MAX);
        self.is_refused || end(&self.issued) < end(other)
    }

    fn is_due(&self, now: Now) -> bool {
        self.renew_at.is_some_and(|moment| now.unix >= moment)
    }
}

impl Renewal {
    /// Returns what the caller who asks now is to do.
    pub(super) fn step(&mut self, now: Now) -> Step {
        if let Some(held) = self.valid(now) {
            Step::Use(held.issued.credentials.clone())
        } else if let Some((number, rest)) = self.awaited(now) {
            Step::Wait(number, rest)
        } else if let Some(failure) = self.recent_failure(now) {
            Step::Fail(failure.error.again())
        } else {
            Step::Renew(self.begin(now))
        }
    }

    /// Begins to renew credentials that are valid and due, unless that is under way or has just failed or been given up.
    pub(super) fn begin_early(&mut self, now: Now) -> Option<u64> {
        let is_due = self.valid(now).is_some_and(|held| held.is_due(now));
        let is_free =
            self.awaited(now).is_none() && self.recent_failure(now).is_none() && self.abandonment.is_over(now);
        (is_due && is_free).then(|| self.begin(now))
    }

    fn valid(&self, now: Now) -> Option<&Held> {
        self.held.as_ref().filter(|held| held.is_valid(now))
    }

    fn recent_failure(&self, now: Now) -> Option<&Failure> {
        self.failure.as_ref().filter(|failure| !failure.pause.is_over(now))
    }

    /// The fetch that runs and may still end, and how long it may be waited for.
    fn awaited(&self, now: Now) -> Option<(u64, Duration)> {
        let running = self.running?;
        Some((running.number, running.rest(now)?))
    }

    fn begin(&mut self, now: Now) -> u64 {
        self.fetches += 1;
        self.running = Some(Running { number: self.fetches, since: now.elapsed });
        self.fetches
    }

    /// Returns whether the fetch of this number has not ended.
    pub(super) fn is_running(&self, number: u64) -> bool {
        self.running.is_some_and(|running| running.number == number)
    }

    /// Returns whether that fetch has not ended, and nothing valid is held either: one that was given up may have brought it late.
    pub(super) fn is_waited_for(&self, number: u64, now: Now) -> bool {
        self.is_running(number) && self.valid(now).is_none()
    }

    /// Records what a fetch brought. Expired credentials count as a failure, which is returned.
    pub(super) fn succeeded(&mut self, number: u64, issued: Issued, now: Now) -> Option<Warning> {
        if let Some(over) = issued.expires_at.map(|expiry| now.unix.saturating_sub(expiry)).filter(|over| *over >= 0) {
            let message = format!(
                "the credentials that were issued expired {over} seconds ago by the clock of this machine; \
                 check that it is right"
            );
            return Some(self.failed(number, ConfigurationError::new(message), now));
        }
        // Another caller may have given this fetch up and brought others meanwhile.
        if self.end(number) || self.held.as_ref().is_none_or(|held| held.is_over_before(&issued)) {
            self.failure = None;
            self.abandonment = Pause::default();
            self.held = Some(Held::new(issued, now));
        }
        None
    }

    /// Records the failure of a fetch.
    pub(super) fn failed(&mut self, number: u64, error: ConfigurationError, now: Now) -> Warning {
        let warning = Warning { error: error.again(), has_old_ones: self.valid(now).is_some() };
        // Another caller may have given this fetch up and begun one of its own.
        if self.end(number) {
            let last = self.failure.as_ref().map_or(Pause::default(), |failure| failure.pause);
            self.failure = Some(Failure { error, pause: last.next(now) });
        }
        warning
    }

    /// Records that a fetch was given up, because its call was dropped. With valid credentials a pause keeps
    /// short deadlines from ending one renewal after another; without them, now or later, the next caller begins at once.
    pub(super) fn abandoned(&mut self, number: u64, now: Now) {
        if self.end(number) && self.valid(now).is_some() {
            self.abandonment = self.abandonment.next(now);
        }
    }

    /// Records that the service refused these credentials. Returns whether there are others, or a renewal may bring them.
    pub(super) fn refused(&mut self, credentials: &Credentials, now: Now) -> bool {
        let Some(held) = &mut self.held else {
            return false;
        };
        if !held.issued.credentials.is(credentials) {
            // Renewed since that call was signed.
            return true;
        }
        if now.elapsed.saturating_sub(held.since) < LEAST_AGE {
            return false;
        }
        held.is_refused = true;
        true
    }

    /// Ends a fetch. Returns whether it was the one that runs.
    fn end(&mut self, number: u64) -> bool {
        let is_this = self.is_running(number);
        if is_this {
            self.running = None;
        }
        is_this
    }
}

#[cfg(test)]
mod tests;
