//! The fixed words of the spec language and what they stand for.

use crate::model::{
    AcknowledgedReason, ActionRetry, Base, Level, Region, Required, RetryClass, ReviewLevel, Signature,
};

/// A choice that the spec makes by a word.
pub(crate) trait Word: Copy + PartialEq + 'static {
    /// Every word and its meaning.
    const WORDS: &'static [(&'static str, Self)];

    /// The meaning of a word.
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning)
    }

    /// The word for a meaning.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, meaning)| *meaning == self).map_or("", |(word, _)| word)
    }

    /// Every word.
    fn words() -> Vec<&'static str> {
        Self::WORDS.iter().map(|(word, _)| *word).collect()
    }
}

impl Word for Region {
    const WORDS: &'static [(&'static str, Self)] =
        &[("optional", Self::Optional), ("required", Self::Required), ("none", Self::None)];
}

impl Word for ActionRetry {
    const WORDS: &'static [(&'static str, Self)] = &[("safe", Self::Safe), ("never", Self::Never)];
}

impl Word for Signature {
    const WORDS: &'static [(&'static str, Self)] = &[("required", Self::Required), ("none", Self::None)];
}

impl Word for RetryClass {
    const WORDS: &'static [(&'static str, Self)] =
        &[("throttled", Self::Throttled), ("safe", Self::Safe), ("never", Self::Never)];
}

impl Word for Base {
    const WORDS: &'static [(&'static str, Self)] = &[("String", Self::String), ("Integer", Self::Integer)];
}

impl Word for Required {
    const WORDS: &'static [(&'static str, Self)] = &[("true", Self::Yes), ("false", Self::No), ("was", Self::Was)];
}

impl Word for Level {
    const WORDS: &'static [(&'static str, Self)] =
        &[(Self::Deny.name(), Self::Deny), (Self::Warn.name(), Self::Warn), (Self::Hint.name(), Self::Hint)];
}

impl Word for ReviewLevel {
    const WORDS: &'static [(&'static str, Self)] = &[("fail", Self::Fail), ("warn", Self::Warn), ("off", Self::Off)];
}

impl Word for AcknowledgedReason {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("correction", Self::Correction),
        ("unusable", Self::Unusable),
        ("vendor", Self::Vendor),
        ("planned", Self::Planned),
    ];
}
