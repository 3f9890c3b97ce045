//! Measures how a call spends its time.

use std::fmt;
use std::time::Duration;

/// What a call does at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Waiting for a turn under the rate limit.
    Turn,
    /// Getting credentials.
    Credentials,
    /// Sending a request and reading its answer.
    Attempt,
    /// Waiting before the next attempt.
    Pause,
}

/// How long each phase took so far.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spent([Duration; 4]);

impl Spent {
    pub(crate) fn add(&mut self, phase: Phase, duration: Duration) {
        self.0[phase as usize] += duration;
    }

    pub(crate) fn on(&self, phase: Phase) -> Duration {
        self.0[phase as usize]
    }
}

/// `1.2s waiting for a turn, 3s in 2 attempts`.
pub(crate) struct Account<'a> {
    pub(crate) spent: &'a Spent,
    pub(crate) attempts: u32,
}

impl fmt::Display for Account<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for phase in [Phase::Turn, Phase::Credentials, Phase::Attempt, Phase::Pause] {
            let duration = self.spent.on(phase);
            if duration < Duration::from_millis(1) {
                continue;
            }
            let duration = Duration::from_millis(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX));
            write!(f, "{separator}{duration:?} ")?;
            match (phase, self.attempts) {
                (Phase::Turn, _) => f.write_str("waiting for a turn under the rate limit")?,
                (Phase::Credentials, _) => f.write_str("getting credentials")?,
                (Phase::Attempt, 0 | 1) => f.write_str("in 1 attempt")?,
                (Phase::Attempt, attempts) => write!(f, "in {attempts} attempts")?,
                (Phase::Pause, _) => f.write_str("pausing between attempts")?,
            }
            separator = ", ";
        }
        if separator.is_empty() { f.write_str("nothing that could be measured") } else { Ok(()) }
    }
}
