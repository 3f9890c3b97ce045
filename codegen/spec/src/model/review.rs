//! What a team wants `diff` to do about the findings of a rule.

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
