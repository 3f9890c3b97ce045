//! Named character sets.

/// A set of characters that the documentation names in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Charset {
    /// `0` to `9`.
    Digits,
    /// `a` to `z`, `A` to `Z`.
    Letters,
    /// Letters and digits.
    Alphanumeric,
    /// Letters, digits and `_`.
    AlphanumericUnderscore,
    /// Chinese characters, letters, digits and `_`.
    ChineseAlphanumericUnderscore,
}

impl Charset {
    /// Every set, in the order of their declaration.
    pub const ALL: [Self; 5] = [
        Self::Digits,
        Self::Letters,
        Self::Alphanumeric,
        Self::AlphanumericUnderscore,
        Self::ChineseAlphanumericUnderscore,
    ];

    /// The name used in the specification, such as `alphanumeric_underscore`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Digits => "digits",
            Self::Letters => "letters",
            Self::Alphanumeric => "alphanumeric",
            Self::AlphanumericUnderscore => "alphanumeric_underscore",
            Self::ChineseAlphanumericUnderscore => "chinese_alphanumeric_underscore",
        }
    }

    /// The set of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|set| set.name() == name)
    }

    /// The set in words, for messages.
    pub const fn describe(self) -> &'static str {
        match self {
            Self::Digits => "digits",
            Self::Letters => "letters",
            Self::Alphanumeric => "letters and digits",
            Self::AlphanumericUnderscore => "letters, digits and `_`",
            Self::ChineseAlphanumericUnderscore => "Chinese characters, letters, digits and `_`",
        }
    }

    /// Whether the set has this character.
    pub const fn accepts(self, character: char) -> bool {
        match self {
            Self::Digits => character.is_ascii_digit(),
            Self::Letters => character.is_ascii_alphabetic(),
            Self::Alphanumeric => character.is_ascii_alphanumeric(),
            Self::AlphanumericUnderscore => character.is_ascii_alphanumeric() || character == '_',
            Self::ChineseAlphanumericUnderscore => {
                character.is_ascii_alphanumeric() || character == '_' || is_chinese(character)
            }
        }
    }
}

/// The ideographs of Unicode, rare ones included: they occur in the names of people.
const fn is_chinese(character: char) -> bool {
    matches!(character,
        '\u{3007}'                    // 〇, a digit that Unicode files under punctuation
        | '\u{3400}'..='\u{4DBF}'     // extension A
        | '\u{4E00}'..='\u{9FFF}'     // unified ideographs
        | '\u{F900}'..='\u{FAFF}'     // compatibility ideographs
        | '\u{20000}'..='\u{323AF}'   // extensions B to H
    )
}
