//! The rules: a stable id, how serious a finding is, and why.

use std::fmt;

use super::{
    allows, consistency, deprecation, documentation, errors, examples, names, privacy, prose, rules, sources,
    structure, values,
};

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Wrong, or harmful to callers.
    Error,
    /// Most probably a mistake.
    Warning,
    /// Worth knowing.
    Note,
}

impl Level {
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

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A rule of the linter. Its id is stable: a number is never given a new meaning.
#[derive(Debug)]
pub struct Rule {
    /// `L0203`.
    pub id: &'static str,
    /// How serious its findings are.
    pub level: Level,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why that is bad, and what to do.
    pub about: &'static str,
}

/// Every rule, in the order of the ids.
pub static RULES: &[&Rule] = &[
    &structure::UNUSED_TYPE,
    &structure::UNUSED_ENUM,
    &structure::EQUAL_TYPES,
    &structure::RECURSIVE_TYPE,
    &names::CASE,
    &consistency::LIMITS,
    &consistency::ENUMS,
    &values::LOOK_ALIKE,
    &values::REQUIRED_DEFAULT,
    &values::ONE_VALUE,
    &values::PLACEHOLDER_NAME,
    &documentation::MISSING,
    &documentation::TOO_LONG,
    &documentation::REPEATS_NAME,
    &documentation::NOT_ENGLISH,
    &prose::CONTRADICTION,
    &deprecation::NO_ADVICE,
    &deprecation::NO_REPLACEMENT,
    &deprecation::OLD_REPLACEMENT,
    &errors::NOT_CITED,
    &errors::NO_REMEDY,
    &errors::NO_RETRY,
    &errors::NO_RATE_LIMIT,
    &privacy::NOT_SENSITIVE,
    &examples::INTERNAL,
    &examples::DEPRECATED,
    &examples::OUTSIDE_ENUM,
    &examples::PHONE,
    &examples::ID_NUMBER,
    &sources::OLD,
    &sources::EMPTY_REASON,
    &rules::CONTRADICTION,
    &rules::REDUNDANT,
    &allows::UNUSED,
];
