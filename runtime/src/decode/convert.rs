//! Converts scalars to the type of their field, where nothing is lost.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::mismatch::{Expected, Found};
use crate::binary::Binary;
use crate::member::Slot;

/// A value without structure.
#[derive(Debug)]
pub(super) enum Scalar<'a> {
    Boolean(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Text(Cow<'a, str>),
    /// A number that not even a float can hold.
    OutOfRange,
}

const BASE64: Expected = Expected::Kind("base64 text");
const LIST: Expected = Expected::Kind("a list");

/// Below this, every whole number is a float of its own.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Scalar<'_> {
    /// The number with this text.
    pub(super) fn of_number(text: &str) -> Self {
        let integer = text.parse().map(Self::Integer).or_else(|_| text.parse().map(Self::Unsigned));
        let float = || text.parse().ok().filter(|number: &f64| number.is_finite()).map(Self::Float);
        integer.ok().or_else(float).unwrap_or(Self::OutOfRange)
    }

    /// The integer that this is exactly; `1.0` is one as well, and for a lenient reader `"1"`.
    fn whole(&self, lenient: bool) -> Option<i128> {
        match self {
            Self::Integer(number) => Some((*number).into()),
            Self::Unsigned(number) => Some((*number).into()),
            // The cast saturates, and what it saturates to is not a 64-bit integer either.
            Self::Float(number) if number.fract() == 0.0 => Some(*number as i128),
            Self::Text(text) if lenient => match Scalar::of_number(text.trim()) {
                Scalar::Float(number) if number.abs() >= EXACT => None,
                number => number.whole(false),
            },
            _ => None,
        }
    }

    fn float(&self, lenient: bool) -> Option<f64> {
        match self {
            Self::Float(number) => Some(*number),
            // Beyond 2^53 the nearest float is taken, as every JSON reader does.
            Self::Integer(number) => Some(*number as f64),
            Self::Unsigned(number) => Some(*number as f64),
            Self::Text(text) if lenient => Scalar::of_number(text.trim()).float(false),
            _ => None,
        }
    }

    fn boolean(&self, lenient: bool) -> Option<bool> {
        match self {
            Self::Boolean(boolean) => Some(*boolean),
            Self::Text(text) if lenient => match text.trim() {
                "true" | "True" | "TRUE" | "1" => Some(true),
                "false" | "False" | "FALSE" | "0" => Some(false),
                _ => None,
            },
            _ if lenient => match self.whole(false)? {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            },
            _ => None,
        }
    }

    fn text(self, lenient: bool) -> Result<String, Self> {
        match self {
            Self::Text(text) => Ok(text.into_owned()),
            Self::Integer(number) if lenient => Ok(number.to_string()),
            Self::Unsigned(number) if lenient => Ok(number.to_string()),
            // A whole number so big was perhaps written with more digits than the float has.
            Self::Float(number) if lenient && number.abs() < EXACT => Ok(number.to_string()),
            Self::Boolean(boolean) if lenient => Ok(boolean.to_string()),
            other => Err(other),
        }
    }

    /// What this is, for a message.
    pub(super) fn found(&self, expected: Expected) -> Found {
        let kind = match self {
            Self::Text(_) if expected == BASE64 => "other text",
            Self::Boolean(_) => "a boolean",
            Self::Float(number) if number.fract() != 0.0 => "a fractional number",
            Self::Integer(number) if *number < 0 => "a negative number",
            Self::Integer(_) | Self::Unsigned(_) | Self::Float(_) => "a number",
            Self::Text(_) => "a string",
            Self::OutOfRange => "a number out of range",
        };
        let value = match self {
            // What is put in place of a struct may be the struct as text, and hold values of its sensitive fields.
            _ if expected == LIST || matches!(expected, Expected::Object(_)) => None,
            Self::Boolean(boolean) => Some(boolean.to_string()),
            Self::Float(number) => Some(number.to_string()),
            Self::Integer(number) => Some(number.to_string()),
            Self::Unsigned(number) => Some(number.to_string()),
            Self::Text(text) => Some(format!("{text:?}")),
            Self::OutOfRange => None,
        };
        Found { kind, value }
    }

    /// Puts the value into its place; gives it back where it does not fit. Only for places without structure.
    pub(super) fn put(self, slot: Slot<'_>, lenient: bool) -> Result<(), Self> {
        match slot {
            Slot::Text(text) => *text = self.text(lenient)?,
            Slot::Choice(choice) => choice.set(self.text(lenient)?),
            Slot::Integer(number) => *number = self.narrow(lenient)?,
            Slot::IntegerChoice(choice) => choice.set(self.narrow(lenient)?),
            Slot::Unsigned(number) => *number = self.narrow(lenient)?,
            Slot::Float(number) => match self.float(lenient) {
                Some(value) => *number = value,
                None => return Err(self),
            },
            Slot::Boolean(boolean) => match self.boolean(lenient) {
                Some(value) => *boolean = value,
                None => return Err(self),
            },
            Slot::Binary(binary) => match self.bytes() {
                Some(bytes) => *binary = bytes,
                None => return Err(self),
            },
            Slot::Object(_) | Slot::List(_) | Slot::Optional(_) => return Err(self),
        }
        Ok(())
    }

    fn narrow<N: TryFrom<i128>>(self, lenient: bool) -> Result<N, Self> {
        self.whole(lenient).and_then(|whole| whole.try_into().ok()).ok_or(self)
    }

    fn bytes(&self) -> Option<Binary> {
        match self {
            Self::Text(text) => STANDARD.decode(text.as_bytes()).ok().map(Binary::from),
            _ => None,
        }
    }
}

/// What the documentation says stands in a place.
pub(super) fn expected(slot: &Slot<'_>) -> Expected {
    Expected::Kind(match slot {
        Slot::Text(_) | Slot::Choice(_) => "a string",
        Slot::Integer(_) | Slot::IntegerChoice(_) => "an integer of 64 bits",
        Slot::Unsigned(_) => "a non-negative integer of 64 bits",
        Slot::Float(_) => "a number",
        Slot::Boolean(_) => "a boolean",
        Slot::Binary(_) => return BASE64,
        Slot::List(_) => return LIST,
        Slot::Object(members) => return Expected::Object(members.shape().name),
        Slot::Optional(_) => "a value",
    })
}

/// Makes a place empty, as if nothing had been sent.
pub(super) fn clear(slot: Slot<'_>) {
    match slot {
        Slot::Text(text) => text.clear(),
        Slot::Integer(number) => *number = 0,
        Slot::Unsigned(number) => *number = 0,
        Slot::Float(number) => *number = 0.0,
        Slot::Boolean(boolean) => *boolean = false,
        Slot::Binary(binary) => *binary = Binary::default(),
        Slot::Choice(choice) => choice.set(String::new()),
        Slot::IntegerChoice(choice) => choice.set(0),
        Slot::Object(members) => members.clear(),
        Slot::List(items) => items.clear(),
        Slot::Optional(maybe) => maybe.clear(),
    }
}
