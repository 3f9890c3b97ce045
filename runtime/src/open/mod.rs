//! Open enums: known values are variants, unknown ones are kept as received.

mod kind;

use std::fmt;
use std::marker::PhantomData;

use crate::escape::{NAME, escaped};
use crate::member::FromWire;
use crate::validate::{Value, nearest};

pub use kind::{Integer, Text};

/// More known values than this are counted in a message, not listed.
const MAX_LISTED: usize = 12;

/// An enum whose wire values are strings.
pub trait OpenEnum: Sized + Clone + 'static {
    /// What is known about it.
    const TABLE: Table<Self>;

    /// The value with this wire value, known or not.
    fn from_wire(text: impl Into<String>) -> Self {
        let text = text.into();
        known(&text).unwrap_or_else(|| (Self::TABLE.unknown)(unknown(text)))
    }
}

/// An enum whose wire values are integers.
pub trait IntegerEnum: Sized + Clone + 'static {
    /// What is known about it.
    const TABLE: IntegerTable<Self>;

    /// The value with this wire value, known or not.
    fn from_wire(value: i64) -> Self {
        known_integer(value).unwrap_or_else(|| (Self::TABLE.unknown)(unknown(value)))
    }
}

/// What is known about an [`OpenEnum`]. Generated code writes it as a literal, so it is not `#[non_exhaustive]`.
#[derive(Clone, Copy, Debug)]
pub struct Table<E: 'static> {
    /// The name of the Rust enum, for messages.
    pub name: &'static str,
    /// Every known value.
    pub known: &'static [E],
    /// The name of each known value in Rust, in the same order.
    pub variants: &'static [&'static str],
    /// The wire value of each known value, in the same order.
    pub wire: &'static [&'static str],
    /// The wire value of any value.
    pub as_str: fn(&E) -> &str,
    /// The variant of unknown values.
    pub unknown: fn(Unknown<E>) -> E,
}

/// What is known about an [`IntegerEnum`]. Generated code writes it as a literal, so it is not `#[non_exhaustive]`.
#[derive(Clone, Copy, Debug)]
pub struct IntegerTable<E: 'static> {
    /// The name of the Rust enum, for messages.
    pub name: &'static str,
    /// Every known value.
    pub known: &'static [E],
    /// The name of each known value in Rust, in the same order.
    pub variants: &'static [&'static str],
    /// The wire value of each known value, in the same order.
    pub wire: &'static [i64],
    /// The wire value of any value.
    pub value: fn(&E) -> i64,
    /// The variant of unknown values.
    pub unknown: fn(Unknown<E, i64>) -> E,
}

/// A value that this version of the enum `E` does not know.
///
/// Only reading makes one, and only of what is not known; so no known value is ever in it.
pub struct Unknown<E, V = String> {
    value: V,
    // Of any enum, this is `Send` and `Sync`.
    of: PhantomData<fn() -> E>,
}

// No associated function: the compiler would name it to those who try to build one.
fn unknown<E, V>(value: V) -> Unknown<E, V> {
    Unknown { value, of: PhantomData }
}

impl<E> Unknown<E> {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        &self.value
    }
}

impl<E> Unknown<E, i64> {
    /// The value on the wire.
    pub fn value(&self) -> i64 {
        self.value
    }
}

// Not derived: that would ask the enum for the same.
impl<E, V: Clone> Clone for Unknown<E, V> {
    fn clone(&self) -> Self {
        unknown(self.value.clone())
    }
}

impl<E, V: fmt::Debug> fmt::Debug for Unknown<E, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// An [`OpenEnum`] to be looked at.
pub fn view<E: OpenEnum>(value: &E) -> Value<'_> {
    Value::Choice { value: (E::TABLE.as_str)(value), known: E::TABLE.wire }
}

/// An [`IntegerEnum`] to be looked at.
pub fn view_integer<E: IntegerEnum>(value: &E) -> Value<'_> {
    Value::IntegerChoice { value: (E::TABLE.value)(value), known: E::TABLE.wire }
}

impl<E: OpenEnum> FromWire<String> for E {
    fn set(&mut self, value: String) {
        *self = E::from_wire(value);
    }
}

impl<E: IntegerEnum> FromWire<i64> for E {
    fn set(&mut self, value: i64) {
        *self = E::from_wire(value);
    }
}

/// The known value with this wire value.
fn known<E: OpenEnum>(text: &str) -> Option<E> {
    let index = E::TABLE.wire.iter().position(|wire| *wire == text)?;
    E::TABLE.known.get(index).cloned()
}

/// The known value with this wire value, for an integer enum.
fn known_integer<E: IntegerEnum>(value: i64) -> Option<E> {
    let index = E::TABLE.wire.iter().position(|wire| *wire == value)?;
    E::TABLE.known.get(index).cloned()
}

/// The strict door: only known values pass.
///
/// # Errors
///
/// The value is not known; the error names the nearest one that is.
pub fn parse<E: OpenEnum>(text: &str) -> Result<E, UnknownValue> {
    known(text).ok_or_else(|| UnknownValue::new(E::TABLE.name, text.to_owned(), Known::Text(E::TABLE.wire)))
}

/// The strict door of an integer enum: only known values pass.
///
/// # Errors
///
/// The value is not known; the error lists those that are.
pub fn parse_integer<E: IntegerEnum>(value: i64) -> Result<E, UnknownValue> {
    let unknown = || UnknownValue::new(E::TABLE.name, value.to_string(), Known::Integers(E::TABLE.wire));
    known_integer(value).ok_or_else(unknown)
}

/// The strict door of an integer enum for text.
///
/// # Errors
///
/// The text is no integer, or no known one.
pub fn parse_integer_text<E: IntegerEnum>(text: &str) -> Result<E, UnknownValue> {
    let unknown = || UnknownValue::new(E::TABLE.name, text.to_owned(), Known::Integers(E::TABLE.wire));
    text.parse().ok().and_then(known_integer).ok_or_else(unknown)
}

/// Displays a wire value that may be anything: control characters escaped, and not too long.
///
/// # Errors
///
/// Those of the formatter.
pub fn display(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(&escaped(text, NAME).to_string())
}

/// A value that an enum does not know, refused by its strict `parse`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue(Box<Refused>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Refused {
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
        Self(Box::new(Refused { name, value, known }))
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
            "" => write!(f, "an empty text is not a value of {}", self.0.name)?,
            value => write!(f, "`{}` is not a value of {}", value.escape_debug(), self.0.name)?,
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
