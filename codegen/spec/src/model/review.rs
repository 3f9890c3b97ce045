//! How a team wants `diff` to treat the findings of a rule, or one finding.

use crate::source::Spanned;

/// An entry of `review.yaml`.
#[derive(Clone, Debug)]
pub struct Review {
    /// The rule: `D2615`.
    pub rule: Spanned<String>,
    /// What its findings do.
    pub level: ReviewLevel,
    /// Why.
    pub reason: String,
}

/// What the findings of a rule do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewLevel {
    /// They fail the run, whatever the version.
    Fail,
    /// They are shown, and neither fail the run nor count for the version.
    Warn,
    /// They are not shown.
    Off,
}

/// Why a breaking difference may be released as if it did not break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcknowledgedReason {
    /// The spec was wrong.
    Correction,
    /// Nobody could use what is gone.
    Unusable,
    /// The vendor broke it already.
    Vendor,
    /// It was announced.
    Planned,
}

impl AcknowledgedReason {
    /// When the reason holds, in words.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Correction => "the spec was wrong: programs that relied on it never worked",
            Self::Unusable => "no program could use what is gone: not released, not reachable, refused by the service",
            Self::Vendor => "the vendor broke it for every released program already",
            Self::Planned => "announced before, and the time is up",
        }
    }
}
