//! A fact that the spec may state, and its place.

use std::fmt;
use std::ops::Deref;

use crate::source::{Span, Spanned};

/// A fact that may be unknown, and that may be known not to be there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stated<T> {
    /// Nobody has looked for it.
    #[default]
    Unknown,
    /// It was looked for, and is not there.
    Nothing,
    /// It is there.
    Fact(T),
}

impl<T> Stated<T> {
    /// The fact, if it is there.
    pub fn fact(&self) -> Option<&T> {
        match self {
            Self::Fact(fact) => Some(fact),
            Self::Unknown | Self::Nothing => None,
        }
    }

    /// Whether anybody has looked for it.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown)
    }
}

/// A text for readers, and where it is; empty where nobody has written one.
#[derive(Clone, Default)]
pub struct Doc(Option<Spanned<String>>);

impl Doc {
    /// The text that the spec has, without the blank around it.
    pub(crate) fn of(text: Option<&Spanned<String>>) -> Self {
        Self(text.map(|text| Spanned { value: text.value.trim().to_owned(), span: text.span }))
    }

    /// The vendor's own words, marked as such, in one paragraph.
    pub(crate) fn of_vendor(text: &Spanned<String>) -> Self {
        let words: Vec<&str> = text.value.split_whitespace().collect();
        let value = format!("{} *(The vendor's words.)*", words.join(" "));
        Self(Some(Spanned { value, span: text.span }))
    }

    /// Where it is, if it was written.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        self.0.as_ref().map(|text| text.span)
    }
}

/// Everybody but those who point at it wants the text.
impl Deref for Doc {
    type Target = str;

    fn deref(&self) -> &str {
        self.0.as_ref().map_or("", |text| &text.value)
    }
}

/// Two texts are equal wherever they are.
impl PartialEq for Doc {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for Doc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
