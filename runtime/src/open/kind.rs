//! The two kinds of open enums: how each is a member, and the bodies of its generated methods.

use std::fmt;

use serde_core::Serializer;

use super::{IntegerEnum, OpenEnum, UnknownValue, display, parse, parse_integer_text, view, view_integer};
use crate::member::{Kind, Slot};
use crate::validate::Value;

/// The kind of enums of texts.
#[derive(Debug)]
pub enum Text {}

/// The kind of enums of integers.
#[derive(Debug)]
pub enum Integer {}

impl<E: OpenEnum> Kind<E> for Text {
    fn empty() -> E {
        E::from_wire("")
    }

    fn view(value: &E) -> Value<'_> {
        view(value)
    }

    fn slot(value: &mut E) -> Slot<'_> {
        Slot::Choice(value)
    }
}

impl<E: IntegerEnum> Kind<E> for Integer {
    fn empty() -> E {
        E::from_wire(0)
    }

    fn view(value: &E) -> Value<'_> {
        view_integer(value)
    }

    fn slot(value: &mut E) -> Slot<'_> {
        Slot::IntegerChoice(value)
    }
}

impl Text {
    /// The body of a generated `impl Debug`: as if it were derived.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    pub fn debug<E: OpenEnum>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wire = (E::TABLE.as_str)(value);
        let known = E::TABLE.wire.iter().position(|known| *known == wire);
        variant(known, E::TABLE.variants, &wire, f)
    }

    /// The body of a generated `impl Display`.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    pub fn display<E: OpenEnum>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display((E::TABLE.as_str)(value), f)
    }

    /// The body of a generated `impl FromStr`.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse<E: OpenEnum>(text: &str) -> Result<E, UnknownValue> {
        parse(text)
    }

    /// The body of a generated `impl Serialize`.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn serialize<E: OpenEnum, S: Serializer>(value: &E, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str((E::TABLE.as_str)(value))
    }
}

impl Integer {
    /// The body of a generated `impl Debug`: as if it were derived.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    pub fn debug<E: IntegerEnum>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wire = (E::TABLE.value)(value);
        let known = E::TABLE.wire.iter().position(|known| *known == wire);
        variant(known, E::TABLE.variants, &wire, f)
    }

    /// The body of a generated `impl Display`.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    pub fn display<E: IntegerEnum>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&(E::TABLE.value)(value), f)
    }

    /// The body of a generated `impl FromStr`.
    ///
    /// # Errors
    ///
    /// The text is not an integer, or not a known one.
    pub fn parse<E: IntegerEnum>(text: &str) -> Result<E, UnknownValue> {
        parse_integer_text(text)
    }

    /// The body of a generated `impl Serialize`.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn serialize<E: IntegerEnum, S: Serializer>(value: &E, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64((E::TABLE.value)(value))
    }
}

/// The variant at this index of the table, or else that of unknown values.
fn variant(known: Option<usize>, variants: &[&str], wire: &dyn fmt::Debug, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match known.and_then(|index| variants.get(index)) {
        Some(name) => f.write_str(name),
        None => f.debug_tuple("Unknown").field(wire).finish(),
    }
}
