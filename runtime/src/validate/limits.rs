//! The table of limits. Everything about a limit follows from its row: its key in the specification, how its value is
//! read, what it checks, how it is shown, written and compared.

use super::{Charset, FileTypes, Format, Level, Number};

use Side::{Exactly, Least, Most};
use Unit::{Bytes, Characters, FileBytes, Items};

/// Makes the table, and what has a member for each of its rows.
///
/// A row: what the specification calls the limit, its check, what that asks, and its level where a field sets none. Lengths, counts and
/// ranges are reliable in the documentation; character sets and formats often are not; exact and minimum lengths hardly ever.
macro_rules! limits {
    ($(#[doc = $about:literal] $key:ident: $check:ident($value:ty) = $demand:ident($($part:path),*), $level:ident;)+) => {
        /// Something that must hold for one value.
        ///
        /// A check that does not fit the kind of value at hand (the length of a number) holds.
        #[derive(Clone, Copy, Debug)]
        pub enum Check {
            $(#[doc = $about] $check($value),)+
            /// One of the documented values of an enum.
            Known,
        }

        impl Check {
            /// What it asks of a value.
            pub const fn demand(self) -> Demand {
                match self {
                    $(Self::$check(value) => Demand::$demand($($part,)* value),)+
                    Self::Known => Demand::Known,
                }
            }

            /// The kind of rule that it is.
            pub const fn rule(self) -> RuleKind {
                match self {
                    $(Self::$check(_) => RuleKind::$check,)+
                    Self::Known => RuleKind::Known,
                }
            }

            /// The level of a check whose field sets none.
            pub const fn default_level(self) -> Level {
                match self {
                    // The clock of this machine may be wrong.
                    Self::Min(Number::FromNow(_)) | Self::Max(Number::FromNow(_)) => Level::Warn,
                    $(Self::$check(_) => Level::$level,)+
                    Self::Known => Level::Warn,
                }
            }
        }

        /// Which kind of rule was broken.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum RuleKind {
            /// A required field is missing.
            Required,
            /// A part of the operator that this action needs is missing.
            Needs,
            $(#[doc = $about] $check,)+
            /// One of the documented values of an enum.
            Known,
            /// None or several of these fields.
            ExactlyOneOf,
            /// None of these fields.
            AtLeastOneOf,
            /// Several of these fields.
            AtMostOneOf,
            /// Missing although a condition asks for it.
            RequiredIf,
            /// Given although a condition forbids it.
            ForbiddenIf,
            /// Given although it has an effect only under a condition.
            OnlyIf,
            /// Lists of which one has more items than another.
            SameLength,
            /// A value that occurs twice.
            Unique,
            /// A time that is before another, or too long after it.
            Span,
            /// One of the values that a case allows.
            Values,
            /// A number that JSON cannot express: infinite or NaN.
            Finite,
            /// The whole request is too big to be sent.
            BodySize,
        }

        impl RuleKind {
            /// The key of the rule in the specification, such as `max_chars`. The last two kinds are rules of
            /// the protocol and have no key; their names are `finite` and `body_size`.
            pub const fn name(self) -> &'static str {
                match self {
                    Self::Required => "required",
                    Self::Needs => "needs",
                    $(Self::$check => stringify!($key),)+
                    Self::Known => "enum",
                    Self::ExactlyOneOf => "exactly_one_of",
                    Self::AtLeastOneOf => "at_least_one_of",
                    Self::AtMostOneOf => "at_most_one_of",
                    Self::RequiredIf => "required_if",
                    Self::ForbiddenIf => "forbidden_if",
                    Self::OnlyIf => "only_if",
                    Self::SameLength => "same_length",
                    Self::Unique => "unique",
                    Self::Span => "span",
                    Self::Values => "values",
                    Self::Finite => "finite",
                    Self::BodySize => "body_size",
                }
            }
        }

        impl LimitKind {
            /// Every limit that has a key, in the order of the specification's documentation.
            pub const ALL: &'static [Self] = &[
                $(Self {
                    key: stringify!($key),
                    about: $about.trim_ascii(),
                    level: Level::$level,
                    takes: Takes::$demand($($part,)* Check::$check),
                },)+
            ];
        }

        /// The words in which a generated table says limits: `max_chars(200)`.
        pub mod words {
            use super::super::{Charset, FileTypes, Format, Limit};
            use super::Check;

            $(limits!(@word $about, $key, $check, $demand);)+
        }
    };
    // A number is of three types in Rust, so `table` has words of its own for it.
    (@word $about:literal, $key:ident, $check:ident, Range) => {};
    (@word $about:literal, $key:ident, $check:ident, Count) => { limits!(@word $about, $key, $check(u64)); };
    (@word $about:literal, $key:ident, $check:ident, $same:ident) => { limits!(@word $about, $key, $check($same)); };
    (@word $about:literal, $key:ident, $check:ident($value:ident)) => {
        #[doc = $about]
        pub const fn $key(value: $value) -> Limit {
            Limit::new(Check::$check(value))
        }
    };
}

limits! {
    /// Maximum number of Unicode characters.
    max_chars: MaxChars(u64) = Count(Most, Characters), Deny;
    /// Minimum number of Unicode characters.
    min_chars: MinChars(u64) = Count(Least, Characters), Hint;
    /// Exact number of Unicode characters.
    chars: Chars(u64) = Count(Exactly, Characters), Hint;
    /// Maximum number of items of a list.
    max_items: MaxItems(u64) = Count(Most, Items), Deny;
    /// Minimum number of items of a list.
    min_items: MinItems(u64) = Count(Least, Items), Deny;
    /// Maximum number of bytes; of UTF-8 for a text.
    max_bytes: MaxBytes(u64) = Count(Most, Bytes), Deny;
    /// Minimum number of bytes; of UTF-8 for a text.
    min_bytes: MinBytes(u64) = Count(Least, Bytes), Hint;
    /// Maximum size of a file, in bytes before Base64.
    max_file_bytes: MaxFileBytes(u64) = Count(Most, FileBytes), Deny;
    /// Smallest allowed number, or earliest time.
    min: Min(Number) = Range(Least), Deny;
    /// Largest allowed number, or latest time.
    max: Max(Number) = Range(Most), Deny;
    /// Only characters of this set.
    charset: Charset(Charset) = Charset(), Warn;
    /// Text of this format.
    format: Format(Format) = Format(), Warn;
    /// A file of one of these types.
    file_types: FileTypes(FileTypes) = FileTypes(), Hint;
}

/// What a check asks of a value: what is looked at, on which side it is bounded, and by what.
#[derive(Clone, Copy, Debug)]
pub enum Demand {
    /// So many units.
    Count(Side, Unit, u64),
    /// A number on this side of another.
    Range(Side, Number),
    /// Only characters of a set.
    Charset(Charset),
    /// Text of a format.
    Format(Format),
    /// A file of some types.
    FileTypes(FileTypes),
    /// A documented value of an enum.
    Known,
}

impl Demand {
    /// Whether a value is measured by it. What a file is, only its reader can tell.
    pub const fn is_checked(self) -> bool {
        !matches!(self, Self::FileTypes(_))
    }
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct LimitKind {
    /// Its key in the specification: `max_chars`.
    pub key: &'static str,
    /// What it limits, in a sentence.
    pub about: &'static str,
    /// Its level where a field sets none.
    pub level: Level,
    /// What stands behind the key.
    pub takes: Takes,
}

/// What a limit takes, and the check that comes of it.
#[derive(Clone, Copy, Debug)]
pub enum Takes {
    /// How many units.
    Count(Side, Unit, fn(u64) -> Check),
    /// A number.
    Range(Side, fn(Number) -> Check),
    /// A set of characters.
    Charset(fn(Charset) -> Check),
    /// A format.
    Format(fn(Format) -> Check),
    /// Types of files.
    FileTypes(fn(FileTypes) -> Check),
}

impl Takes {
    /// Whether a value is measured by the limit: see [`Demand::is_checked`].
    pub const fn is_checked(self) -> bool {
        !matches!(self, Self::FileTypes(_))
    }

    /// Whether a list may stand behind the key.
    pub const fn a_list(self) -> bool {
        matches!(self, Self::Charset(_) | Self::FileTypes(_))
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Characters of a text: Unicode scalar values.
    Characters,
    /// Items of a list.
    Items,
    /// Bytes: of UTF-8 for text, raw ones (before base64) for binary data.
    Bytes,
    /// Bytes of a file, before base64.
    FileBytes,
}

impl Unit {
    /// One of it, in words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Characters => "character",
            Self::Items => "item",
            Self::Bytes | Self::FileBytes => "byte",
        }
    }
}

/// On which side a value is bounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Above.
    Most,
    /// Below.
    Least,
    /// On both.
    Exactly,
}

impl Side {
    /// The words before the bound.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Most => "at most",
            Self::Least => "at least",
            Self::Exactly => "exactly",
        }
    }

    /// Whether a value may be where it is, seen from the bound.
    pub const fn allows(self, value: std::cmp::Ordering) -> bool {
        match self {
            Self::Most => value.is_le(),
            Self::Least => value.is_ge(),
            Self::Exactly => value.is_eq(),
        }
    }
}
