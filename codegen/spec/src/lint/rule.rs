//! Defines the rules: a stable id, the level of a finding, and why.

use std::fmt;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Wrong, or harmful to callers.
    Error,
    /// Most probably a mistake.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }

    /// Whether a finding of this level fails the run.
    #[must_use]
    pub const fn fails(self) -> bool {
        matches!(self, Self::Error | Self::Warning)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A rule of the linter. Its id is stable: a number is never given a new meaning.
#[derive(Debug)]
pub struct LintRule {
    /// `L0203`.
    pub id: &'static str,
    /// The same in words: `limit-alone`.
    pub slug: &'static str,
    /// How serious its findings are.
    pub level: Severity,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why that is bad, and what to do.
    pub about: &'static str,
}

impl LintRule {
    /// Whether this is its id or its slug.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.id == name || self.slug == name
    }
}
