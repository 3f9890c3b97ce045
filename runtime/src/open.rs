//! Open enums: known values as variants, unknown ones kept as they came.

use std::fmt;

use serde_core::Deserializer;

use crate::decode::Wire;
use crate::shown::{NAME, shown};
use crate::validate::nearest;

/// More known values than this are counted in a message, not listed.
const MAX_LISTED: usize = 12;

/// An enum whose wire values are strings.
pub trait OpenEnum: Sized + Clone + 'static {
    /// The name of the Rust enum, for messages.
    const NAME: &'static str;
    /// Every known value.
    const KNOWN: &'static [Self];
    /// The wire value of each known value, in the same order.
    const WIRE: &'static [&'static str];

    /// The wire value.
    fn as_str(&self) -> &str;

    /// The value with this wire value, known or not.
    fn from_wire(text: String) -> Self;
}

/// An enum whose wire values are integers.
pub trait IntegerEnum: Sized + Clone + 'static {
    /// The name of the Rust enum, for messages.
    const NAME: &'static str;
    /// Every known value.
    const KNOWN: &'static [Self];
    /// The wire value of each known value, in the same order.
    const WIRE: &'static [i64];

    /// The wire value.
    fn value(&self) -> i64;

    /// The value with this wire value, known or not.
    fn from_wire(value: i64) -> Self;
}

/// The known value with this wire value. The body of a generated [`OpenEnum::from_wire`] starts with it.
pub fn known<E: OpenEnum>(text: &str) -> Option<E> {
    let index = E::WIRE.iter().position(|wire| *wire == text)?;
    E::KNOWN.get(index).cloned()
}

/// The known value with this wire value, for an integer enum.
pub fn known_integer<E: IntegerEnum>(value: i64) -> Option<E> {
    let index = E::WIRE.iter().position(|wire| *wire == value)?;
    E::KNOWN.get(index).cloned()
}

/// The strict door: only known values pass.
///
/// # Errors
///
/// The value is not known; the error names the nearest one that is.
pub fn parse<E: OpenEnum>(text: &str) -> Result<E, UnknownValue> {
    known(text).ok_or_else(|| UnknownValue::new(E::NAME, text.to_owned(), Known::Text(E::WIRE)))
}

/// The strict door of an integer enum: only known values pass.
///
/// # Errors
///
/// The value is not known; the error lists those that are.
pub fn parse_integer<E: IntegerEnum>(value: i64) -> Result<E, UnknownValue> {
    let unknown = || UnknownValue::new(E::NAME, value.to_string(), Known::Integers(E::WIRE));
    known_integer(value).ok_or_else(unknown)
}

/// The strict door of an integer enum for text; the body of a generated `impl FromStr`.
///
/// # Errors
///
/// The text is no integer, or no known one.
pub fn parse_integer_text<E: IntegerEnum>(text: &str) -> Result<E, UnknownValue> {
    let unknown = || UnknownValue::new(E::NAME, text.to_owned(), Known::Integers(E::WIRE));
    text.parse().ok().and_then(known_integer).ok_or_else(unknown)
}

/// Reads a string enum; the body of a generated `impl Wire` and `impl Deserialize`.
///
/// # Errors
///
/// The value is no string.
pub fn decode<'de, E: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    String::decode(deserializer).map(E::from_wire)
}

/// Reads an integer enum; the body of a generated `impl Wire` and `impl Deserialize`.
///
/// # Errors
///
/// The value is no integer.
pub fn decode_integer<'de, E: IntegerEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    i64::decode(deserializer).map(E::from_wire)
}

/// Displays a wire value that may be anything: control characters escaped, and not too long. The body of a
/// generated `impl Display`.
///
/// # Errors
///
/// Those of the formatter.
pub fn display(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(&shown(text, NAME).to_string())
}

/// A value that an enum does not know, refused by its strict `parse`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue(Box<Unknown>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Unknown {
    name: &'static str,
    value: String,
    known: Known,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    Text(&'static [&'static str]),
    Integers(&'static [i64]),
}

impl UnknownValue {
    fn new(name: &'static str, value: String, known: Known) -> Self {
        Self(Box::new(Unknown { name, value, known }))
    }

    /// The value that was refused.
    pub fn value(&self) -> &str {
        &self.0.value
    }

    /// The wire values that would have passed.
    pub fn known(&self) -> Vec<String> {
        match self.0.known {
            Known::Text(known) => known.iter().map(|value| (*value).to_owned()).collect(),
            Known::Integers(known) => known.iter().map(i64::to_string).collect(),
        }
    }

    /// The known value that was probably meant. Integers have none.
    pub fn nearest(&self) -> Option<&'static str> {
        match self.0.known {
            Known::Text(known) => nearest(&self.0.value, known.iter().copied()),
            Known::Integers(_) => None,
        }
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.value.as_str() {
            "" => write!(f, "an empty text is no value of {}", self.0.name)?,
            value => write!(f, "`{}` is no value of {}", value.escape_debug(), self.0.name)?,
        }
        if let Some(nearest) = self.nearest() {
            return write!(f, "; did you mean `{nearest}`?");
        }
        let known = self.known();
        if known.len() <= MAX_LISTED {
            write!(f, "; it has {}", known.join(", "))?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownValue {}
