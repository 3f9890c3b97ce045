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

    /// What is known of a set: its name in the specification, the set in words, its parts.
    const fn row(self) -> (&'static str, &'static str, &'static [Part]) {
        use Part::{Chinese, Digits, Letters, Underscore};
        match self {
            Self::Digits => ("digits", "digits", &[Digits]),
            Self::Letters => ("letters", "letters", &[Letters]),
            Self::Alphanumeric => ("alphanumeric", "letters and digits", &[Letters, Digits]),
            Self::AlphanumericUnderscore => {
                ("alphanumeric_underscore", "letters, digits and `_`", &[Letters, Digits, Underscore])
            }
            Self::ChineseAlphanumericUnderscore => (
                "chinese_alphanumeric_underscore",
                "Chinese characters, letters, digits and `_`",
                &[Letters, Digits, Underscore, Chinese],
            ),
        }
    }

    /// The name used in the specification, such as `alphanumeric_underscore`.
    pub const fn name(self) -> &'static str {
        self.row().0
    }

    /// The set of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|set| set.name() == name)
    }

    /// The set in words, for messages.
    pub const fn describe(self) -> &'static str {
        self.row().1
    }

    /// Whether the set has this character.
    pub fn accepts(self, character: char) -> bool {
        self.row().2.iter().any(|part| part.has(character))
    }

    /// Whether the set has every character of another one.
    pub fn contains(self, other: Self) -> bool {
        other.row().2.iter().all(|part| self.row().2.contains(part))
    }
}

// A new variant belongs into the list, too.
const _: () = assert!(Charset::ALL.len() == Charset::ChineseAlphanumericUnderscore as usize + 1);

/// What sets are made of. No two parts share a character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Digits,
    Letters,
    Underscore,
    Chinese,
}

impl Part {
    const fn has(self, character: char) -> bool {
        match self {
            Self::Digits => character.is_ascii_digit(),
            Self::Letters => character.is_ascii_alphabetic(),
            Self::Underscore => character == '_',
            Self::Chinese => is_chinese(character),
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
