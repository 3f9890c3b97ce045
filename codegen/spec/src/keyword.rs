//! The keywords of the spec language and their meanings.

use crate::model::{
    AcknowledgedReason, ActionRetry, Base, Level, Region, Required, RetryClass, ReviewLevel, Signature,
};

/// A choice that the spec makes by a keyword.
pub(crate) trait Keyword: Copy + PartialEq + 'static {
    /// Every keyword and its meaning.
    const WORDS: &'static [(&'static str, Self)];

    /// The keyword for a meaning.
    fn word(self) -> &'static str;

    /// The meaning of a keyword.
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning)
    }

    /// Every keyword.
    fn words() -> Vec<&'static str> {
        Self::WORDS.iter().map(|(word, _)| *word).collect()
    }

    /// What to write, for the help of a diagnostic: "write `safe` or `never`".
    fn choice() -> String {
        let words: Vec<String> = Self::words().iter().map(|word| format!("`{word}`")).collect();
        match words.split_last() {
            Some((last, [])) => format!("write {last}"),
            Some((last, others)) => format!("write {} or {last}", others.join(", ")),
            None => String::new(),
        }
    }
}

/// Gives each variant its keyword; one without does not compile.
macro_rules! keywords {
    ($($choice:ident: $($word:expr => $meaning:ident),+;)+) => {
        $(impl Keyword for $choice {
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$meaning)),+];

            fn word(self) -> &'static str {
                match self {
                    $(Self::$meaning => $word,)+
                }
            }
        })+
    };
}

keywords! {
    Region: "optional" => Optional, "required" => Required, "none" => None;
    ActionRetry: "safe" => Safe, "never" => Never;
    Signature: "required" => Required, "none" => None;
    RetryClass: "throttled" => Throttled, "safe" => Safe, "never" => Never;
    Base: "String" => String, "Integer" => Integer;
    Required: "true" => Yes, "false" => No, "was" => Was;
    Level: Level::Deny.name() => Deny, Level::Warn.name() => Warn, Level::Hint.name() => Hint;
    ReviewLevel: "fail" => Fail, "warn" => Warn, "off" => Off;
    AcknowledgedReason: "correction" => Correction, "unusable" => Unusable, "vendor" => Vendor, "planned" => Planned;
}
