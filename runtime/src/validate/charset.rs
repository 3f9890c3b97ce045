//! Sets of characters, composed of kinds and single characters: `[letters, digits, "-_."]`.

use std::fmt;

/// The marks of Chinese writing, each a bit of a set: full-width signs, quotation marks, brackets, dashes and dots.
const MARKS: &str = "·–—‘’“”…\u{3000}、。〈〉《》「」『』【】〔〕〖〗！％＆（），－．／：；＜＞？＠［］＿｛｜｝～￥";

/// The bit of all ideographs.
const IDEOGRAPHS: u64 = 1 << 63;

/// A set of characters: of ASCII, of the marks of Chinese writing, and of Chinese characters, all or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Charset {
    ascii: [u64; 2],
    wide: u64,
}

/// Makes the kinds that have a name, the list of them, and their words in a generated table. A row: the word, the names in the
/// specification and in messages, the set.
macro_rules! kinds {
    ($($(#[doc = $about:literal])+ $kind:ident($name:literal, $words:literal) = $set:expr;)+) => {
        impl Charset {
            $($(#[doc = $about])+ pub const $kind: Self = $set;)+

            /// The kinds: as the specification and as messages call them. A kind comes before its parts.
            pub const KINDS: [(&'static str, &'static str, Self); [$($name),+].len()] =
                [$(($name, $words, Self::$kind)),+];
        }

        /// The kinds as a generated table says them: `LETTERS.with(DIGITS)`.
        pub mod kinds {
            use super::Charset;

            $($(#[doc = $about])+ pub const $kind: Charset = Charset::$kind;)+
        }

        #[test]
        fn a_table_says_a_kind_as_the_specification_does() {
            $(assert_eq!(stringify!($kind), $name.to_uppercase());)+
        }
    };
}

kinds! {
    /// The ideographs of Unicode, rare ones included: they occur in the names of people.
    CHINESE("chinese", "Chinese characters") = Self { ascii: [0; 2], wide: IDEOGRAPHS };
    /// `a` to `z`, `A` to `Z`.
    LETTERS("letters", "letters") = Self::LOWERCASE.with(Self::UPPERCASE);
    /// `a` to `z`.
    LOWERCASE("lowercase", "lower-case letters") = Self::range(b'a', b'z');
    /// `A` to `Z`.
    UPPERCASE("uppercase", "upper-case letters") = Self::range(b'A', b'Z');
    /// `0` to `9`.
    DIGITS("digits", "digits") = Self::range(b'0', b'9');
    /// The marks of Chinese writing, such as `，`, `。` and `（`.
    CHINESE_PUNCTUATION("chinese_punctuation", "Chinese punctuation") = Self::NONE.and(MARKS);
    /// The punctuation and the signs of ASCII, without the blank.
    PUNCTUATION("punctuation", "ASCII punctuation") = Self::range(b'!', b'/')
        .with(Self::range(b':', b'@'))
        .with(Self::range(b'[', b'`'))
        .with(Self::range(b'{', b'~'));
}

impl Charset {
    /// Nothing.
    pub const NONE: Self = Self { ascii: [0; 2], wide: 0 };

    /// The kind of this name.
    pub fn kind(name: &str) -> Option<Self> {
        Self::KINDS.into_iter().find(|(kind, ..)| *kind == name).map(|(.., set)| set)
    }

    /// A character alone; `None` for one that is neither of ASCII nor a mark of Chinese writing.
    pub fn character(character: char) -> Option<Self> {
        let mut text = [0; 4];
        Some(Self::NONE.and(character.encode_utf8(&mut text))).filter(|set| *set != Self::NONE)
    }

    /// The characters of both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        let [low, high] = self.ascii;
        Self { ascii: [low | other.ascii[0], high | other.ascii[1]], wide: self.wide | other.wide }
    }

    /// The set and the characters of a text. What is neither of ASCII nor a mark of Chinese writing is no part of it.
    #[must_use]
    pub const fn and(mut self, characters: &str) -> Self {
        let text = characters.as_bytes();
        let mut at = 0;
        while at < text.len() {
            let (code, length) = decode(text, at);
            match code {
                0..64 => self.ascii[0] |= 1 << code,
                64..128 => self.ascii[1] |= 1 << (code - 64),
                _ => self.wide |= mark(code),
            }
            at += length;
        }
        self
    }

    const fn range(first: u8, last: u8) -> Self {
        let mut set = Self::NONE;
        let mut byte = first;
        while byte <= last {
            set.ascii[byte as usize / 64] |= 1 << (byte % 64);
            byte += 1;
        }
        set
    }

    const fn without(self, other: Self) -> Self {
        let [low, high] = self.ascii;
        Self { ascii: [low & !other.ascii[0], high & !other.ascii[1]], wide: self.wide & !other.wide }
    }

    /// Whether the set has this character.
    pub fn accepts(self, character: char) -> bool {
        match Self::character(character) {
            Some(one) => self.contains(one),
            None => is_chinese(character) && self.contains(Self::CHINESE),
        }
    }

    /// Whether the set has every character of another one.
    pub fn contains(self, other: Self) -> bool {
        self.with(other) == self
    }

    /// The kinds that it is made of, and the characters besides.
    pub fn parts(self) -> (Vec<(&'static str, &'static str)>, String) {
        let (mut kinds, mut rest) = (Vec::new(), self);
        for (name, words, set) in Self::KINDS {
            // Of letters nothing is left for lower case.
            if self.contains(set) && rest.contains(set) {
                rest = rest.without(set);
                kinds.push((name, words));
            }
        }
        let characters = (0..128u8).map(char::from).chain(MARKS.chars());
        (kinds, characters.filter(|character| rest.accepts(*character)).collect())
    }
}

/// In words, for messages: "letters, digits, `-` and `_`".
impl fmt::Display for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kinds, characters) = self.parts();
        let kinds = kinds.into_iter().map(|(_, words)| words.to_owned());
        let shown = |character| match character {
            ' ' => "spaces".to_owned(),
            '`' => "backticks".to_owned(),
            other if other.is_control() => format!("`{}`", other.escape_debug()),
            other => format!("`{other}`"),
        };
        let words: Vec<String> = kinds.chain(characters.chars().map(shown)).collect();
        match words.split_last() {
            Some((last, [])) => f.write_str(last),
            Some((last, before)) => write!(f, "{} and {last}", before.join(", ")),
            None => f.write_str("nothing"),
        }
    }
}

/// The code of the character that begins here, and its length in bytes.
const fn decode(text: &[u8], at: usize) -> (u32, usize) {
    let first = text[at] as u32;
    let (mut code, length) = match first {
        0..0x80 => (first, 1),
        0x80..0xe0 => (first & 0x1f, 2),
        0xe0..0xf0 => (first & 0x0f, 3),
        _ => (first & 0x07, 4),
    };
    let mut next = 1;
    while next < length {
        code = code << 6 | (text[at + next] & 0x3f) as u32;
        next += 1;
    }
    (code, length)
}

/// The bit of a mark of Chinese writing; none for others.
const fn mark(code: u32) -> u64 {
    let marks = MARKS.as_bytes();
    let (mut at, mut index) = (0, 0);
    while at < marks.len() {
        let (known, length) = decode(marks, at);
        if known == code {
            return 1 << index;
        }
        at += length;
        index += 1;
    }
    0
}

const fn is_chinese(character: char) -> bool {
    matches!(character,
        '\u{3007}'                    // 〇, a digit that Unicode files under punctuation
        | '\u{3400}'..='\u{4DBF}'     // extension A
        | '\u{4E00}'..='\u{9FFF}'     // unified ideographs
        | '\u{F900}'..='\u{FAFF}'     // compatibility ideographs
        | '\u{20000}'..='\u{323AF}'   // extensions B to H
    )
}
