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
    /// Wait until the fetch of this number has ended, then ask again.
    Wait(u64),
    /// There is nothing valid, and a fetch has just failed.
    Fail(ConfigurationError),
}

/// What is held, what is being fetched and what failed.
#[derive(Debug, Default)]
pub(super) struct Renewal {
    held: Option<Held>,
    running: Option<u64>,
    fetches: u64,
    failure: Option<Failure>,
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
    count: u32,
    until: Duration,
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
        } else if let Some(number) = self.running {
            Step::Wait(number)
        } else if let Some(failure) = self.recent_failure(now) {
            Step::Fail(failure.error.again())
        } else {
            Step::Renew(self.begin())
        }
    }

    /// Begins to renew credentials that are valid and due, unless that is under way or has just failed.
    pub(super) fn begin_early(&mut self, now: Now) -> Option<u64> {
        let is_due = self.valid(now).is_some_and(|held| held.is_due(now));
        let is_free = self.running.is_none() && self.recent_failure(now).is_none();
        (is_due && is_free).then(|| self.begin())
    }

    fn valid(&self, now: Now) -> Option<&Held> {
        self.held.as_ref().filter(|held| held.is_valid(now))
    }

    fn recent_failure(&self, now: Now) -> Option<&Failure> {
        self.failure.as_ref().filter(|failure| now.elapsed < failure.until)
    }

    fn begin(&mut self) -> u64 {
        self.fetches += 1;
        self.running = Some(self.fetches);
        self.fetches
    }

    /// Returns whether the fetch of this number has not ended.
    pub(super) fn is_running(&self, number: u64) -> bool {
        self.running == Some(number)
    }

    /// Records what a fetch brought. Expired credentials count as a failure.
    pub(super) fn succeeded(&mut self, number: u64, issued: Issued, now: Now) {
        if let Some(over) = issued.expires_at.map(|expiry| now.unix.saturating_sub(expiry)).filter(|over| *over >= 0) {
            let message = format!(
                "the credentials that were issued expired {over} seconds ago by the clock of this machine; \
                 check that it is right"
            );
            return self.failed(number, ConfigurationError::new(message), now);
        }
        // Another caller may have given this fetch up and brought others meanwhile.
        if self.end(number) || self.held.as_ref().is_none_or(|held| held.is_over_before(&issued)) {
            self.failure = None;
            self.held = Some(Held::new(issued, now));
        }
    }

    /// Records the failure of a fetch.
    pub(super) fn failed(&mut self, number: u64, error: ConfigurationError, now: Now) {
        // Another caller may have given this fetch up and begun one of its own.
        if self.end(number) {
            let count = self.failure.as_ref().map_or(0, |failure| failure.count).saturating_add(1);
            let pause = FIRST_PAUSE.saturating_mul(1 << (count - 1).min(6)).min(LONGEST_PAUSE);
            self.failure = Some(Failure { error, count, until: now.elapsed.saturating_add(pause) });
        }
    }

    /// Records that a fetch was given up, because its call was dropped or is not polled. Without valid credentials the
    /// next caller begins at once; with them a pause keeps short deadlines from ending one call after another.
    pub(super) fn abandoned(&mut self, number: u64, now: Now) {
        if self.valid(now).is_some() {
            let error = ConfigurationError::new("the renewal of the credentials was abandoned").temporary();
            self.failed(number, error, now);
        } else {
            self.end(number);
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
mod tests {
    use super::*;

    const START: i64 = 1_700_000_000;

    fn at(seconds: u64) -> Now {
        Now { unix: START + seconds as i64, elapsed: Duration::from_secs(seconds) }
    }

    fn issued(id: &str, expires_in: i64) -> Issued {
        Issued::until(Credentials::new(id, "key").unwrap(), START + expires_in)
    }

    /// The step in a word.
    fn step(renewal: &mut Renewal, seconds: u64) -> String {
        match renewal.step(at(seconds)) {
            Step::Use(credentials) => format!("use {}", credentials.secret_id()),
            Step::Renew(number) => format!("renew {number}"),
            Step::Wait(number) => format!("wait for {number}"),
            Step::Fail(error) => format!("fail: {error}"),
        }
    }

    /// The number of a renewal ahead of time, if one begins.
    fn early(renewal: &mut Renewal, seconds: u64) -> Option<u64> {
        renewal.begin_early(at(seconds))
    }

    fn no() -> ConfigurationError {
        ConfigurationError::new("no")
    }

    #[test]
    fn one_caller_fetches_and_the_others_wait_for_it() {
        let mut renewal = Renewal::default();
        assert_eq!(step(&mut renewal, 0), "renew 1");
        assert_eq!(step(&mut renewal, 0), "wait for 1");
        renewal.succeeded(1, issued("a", 7200), at(0));
        assert_eq!(step(&mut renewal, 0), "use a");
    }

    #[test]
    fn a_renewal_begins_five_minutes_early_and_the_others_go_on_meanwhile() {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.succeeded(1, issued("a", 7200), at(0));
        assert_eq!(early(&mut renewal, 6899), None);
        assert_eq!(early(&mut renewal, 6900), Some(2));
        assert_eq!(early(&mut renewal, 6900), None);
        assert_eq!(step(&mut renewal, 7199), "use a");
        assert_eq!(step(&mut renewal, 7200), "wait for 2");
        renewal.succeeded(2, issued("b", 14_400), at(7200));
        assert_eq!(step(&mut renewal, 7200), "use b");
    }

    /// `Debug` shows all of the state.
    #[test]
    fn nothing_is_kept_of_what_was_renewed() {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.succeeded(1, issued("old", 7200), at(0));
        assert_eq!(early(&mut renewal, 6900), Some(2));
        assert!(format!("{renewal:?}").contains("old"));
        renewal.succeeded(2, issued("new", 14_400), at(6900));
        assert!(!format!("{renewal:?}").contains("old"));
    }

    #[test]
    fn credentials_that_are_nearly_over_are_not_renewed_again_and_again() {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.succeeded(1, issued("a", 100), at(0));
        assert_eq!(early(&mut renewal, 74), None);
        assert_eq!(early(&mut renewal, 75), Some(2));
    }

    #[test]
    fn a_failure_keeps_the_old_ones_and_makes_a_pause_that_grows() {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.succeeded(1, issued("a", 7200), at(0));
        let mut begun = Vec::new();
        for second in 6900..7200 {
            assert_eq!(step(&mut renewal, second), "use a");
            if let Some(number) = early(&mut renewal, second) {
                begun.push(second - 6900);
                renewal.failed(number, no(), at(second));
            }
        }
        assert_eq!(begun, [0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
        assert_eq!(step(&mut renewal, 7200), "fail: no");
    }

    #[test]
    fn nothing_valid_is_an_error_until_the_pause_is_over() {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.failed(1, no(), at(0));
        assert_eq!(step(&mut renewal, 0), "fail: no");
        assert_eq!(step(&mut renewal, 1), "renew 2");
    }

    #[test]
    fn what_nobody_fetches_any_more_is_fetched_by_the_next() {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.abandoned(1, at(0));
        assert_eq!(step(&mut renewal, 0), "renew 2");
        // The first one was not dropped after all: what it brings is taken, what it fails with is not.
        renewal.failed(1, no(), at(0));
        assert_eq!(step(&mut renewal, 0), "wait for 2");
        renewal.succeeded(1, issued("a", 7200), at(0));
        assert_eq!(step(&mut renewal, 0), "use a");
    }

    #[test]
    fn what_comes_late_replaces_nothing_that_lasts_longer() {
        let lasting = Issued { expires_at: None, ..issued("c", 0) };
        for (late, expected) in [(issued("b", 7300), "use a"), (issued("b", 7500), "use b"), (lasting, "use c")] {
            let mut renewal = Renewal::default();
            step(&mut renewal, 0);
            renewal.abandoned(1, at(35));
            assert_eq!(step(&mut renewal, 35), "renew 2");
            renewal.succeeded(2, issued("a", 7400), at(40));
            renewal.succeeded(1, late, at(100));
            assert_eq!(step(&mut renewal, 100), expected);
        }
    }

    #[test]
    fn what_comes_late_replaces_what_was_refused() {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.abandoned(1, at(35));
        step(&mut renewal, 35);
        let refused = issued("a", 7400);
        renewal.succeeded(2, refused.clone(), at(40));
        assert!(renewal.refused(&refused.credentials, at(60)));
        renewal.succeeded(1, issued("b", 7300), at(100));
        assert_eq!(step(&mut renewal, 100), "use b");
    }

    #[test]
    fn abandoning_a_renewal_of_valid_ones_makes_a_pause() {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.succeeded(1, issued("a", 7200), at(0));
        assert_eq!(early(&mut renewal, 6900), Some(2));
        renewal.abandoned(2, at(6900));
        assert_eq!(early(&mut renewal, 6900), None);
        assert_eq!(early(&mut renewal, 6901), Some(3));
    }

    #[test]
    fn issued_after_their_end_is_a_failure() {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.succeeded(1, issued("a", 0), at(60));
        assert!(step(&mut renewal, 60).contains("expired 60 seconds ago by the clock of this machine"));
    }

    #[test]
    fn refused_ones_are_renewed_unless_they_are_new() {
        let mut renewal = Renewal::default();
        let first = issued("a", 7200);
        step(&mut renewal, 0);
        assert!(!renewal.refused(&first.credentials, at(0)));
        renewal.succeeded(1, first.clone(), at(0));
        assert!(!renewal.refused(&first.credentials, at(9)));
        assert!(renewal.refused(&first.credentials, at(10)));
        assert_eq!(step(&mut renewal, 10), "renew 2");
        renewal.succeeded(2, issued("b", 7200), at(10));
        // A call that was signed before.
        assert!(renewal.refused(&first.credentials, at(11)));
        assert_eq!(step(&mut renewal, 11), "use b");
    }

    #[test]
    fn no_time_is_too_far_away() {
        for expiry in [i64::MIN, -1, i64::MAX] {
            let mut renewal = Renewal::default();
            step(&mut renewal, 0);
            renewal.succeeded(1, Issued { expires_at: Some(expiry), ..issued("a", 0) }, at(1));
            step(&mut renewal, 1);
        }
    }
}
