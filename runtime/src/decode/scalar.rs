//! Values without structure: text, numbers, booleans.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Seed, Wire, found, is_number};

impl Wire for String {
    fn empty() -> Self {
        Self::new()
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match scalar(deserializer, "a string")? {
            Scalar::Text(text) => Ok(text),
            Scalar::Null => Ok(Self::new()),
            other => Err(other.is_not("a string")),
        }
    }
}

impl Wire for bool {
    fn empty() -> Self {
        false
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match scalar(deserializer, "a boolean")? {
            Scalar::Boolean(boolean) => Ok(boolean),
            Scalar::Null => Ok(false),
            other => Err(other.is_not("a boolean")),
        }
    }
}

impl Wire for i64 {
    fn empty() -> Self {
        0
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const EXPECTED: &str = "an integer of 64 bits";
        let scalar = scalar(deserializer, EXPECTED)?;
        if matches!(scalar, Scalar::Null) {
            return Ok(0);
        }
        scalar.whole().and_then(|whole| whole.try_into().ok()).ok_or_else(|| scalar.is_not(EXPECTED))
    }
}

impl Wire for u64 {
    fn empty() -> Self {
        0
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const EXPECTED: &str = "a non-negative integer of 64 bits";
        let scalar = scalar(deserializer, EXPECTED)?;
        if matches!(scalar, Scalar::Null) {
            return Ok(0);
        }
        scalar.whole().and_then(|whole| whole.try_into().ok()).ok_or_else(|| scalar.is_not(EXPECTED))
    }
}

impl Wire for f64 {
    fn empty() -> Self {
        0.0
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match scalar(deserializer, "a number")? {
            Scalar::Float(number) => Ok(number),
            // Beyond 2^53 the nearest float is taken, as every JSON reader does.
            Scalar::Integer(number) => Ok(number as Self),
            Scalar::Unsigned(number) => Ok(number as Self),
            Scalar::Null => Ok(0.0),
            other => Err(other.is_not("a number")),
        }
    }
}

/// Any value without structure. One visitor reads it for every type, instead of one visitor per type.
pub(crate) enum Scalar {
    Null,
    Boolean(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Text(String),
}

/// Reads a scalar; `expected` is for the message if a list or an object stands there.
pub(crate) fn scalar<'de, D: Deserializer<'de>>(deserializer: D, expected: &'static str) -> Result<Scalar, D::Error> {
    deserializer.deserialize_any(Scalars(expected))
}

impl Scalar {
    /// The number with this text; `None` if there is none, or if it is too big even for a float.
    fn of_number(text: &str) -> Option<Self> {
        let integer = text.parse().map(Self::Integer).or_else(|_| text.parse().map(Self::Unsigned));
        let float = || text.parse().ok().filter(|number: &f64| number.is_finite()).map(Self::Float);
        integer.ok().or_else(float)
    }

    /// The integer that this is exactly; `1.0` is one too.
    fn whole(&self) -> Option<i128> {
        match *self {
            Self::Integer(number) => Some(number.into()),
            Self::Unsigned(number) => Some(number.into()),
            // The cast saturates, and what it saturates to is no 64-bit integer either.
            Self::Float(number) if number.fract() == 0.0 => Some(number as i128),
            _ => None,
        }
    }

    /// The error that something else was expected.
    pub(crate) fn is_not<E: Error>(&self, expected: &str) -> E {
        let kind = match *self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Float(number) if number.fract() != 0.0 => "a fractional number",
            Self::Integer(number) if number < 0 => "a negative number",
            Self::Integer(_) | Self::Unsigned(_) | Self::Float(_) => "a number",
            Self::Text(_) => "a string",
        };
        found(expected, kind)
    }
}

struct Scalars(&'static str);

impl<'de> Visitor<'de> for Scalars {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_unit<E: Error>(self) -> Result<Scalar, E> {
        Ok(Scalar::Null)
    }

    fn visit_bool<E: Error>(self, boolean: bool) -> Result<Scalar, E> {
        Ok(Scalar::Boolean(boolean))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Scalar, E> {
        Ok(Scalar::Integer(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Scalar, E> {
        Ok(Scalar::Unsigned(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Scalar, E> {
        Ok(Scalar::Float(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Scalar, E> {
        Ok(Scalar::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Scalar, A::Error> {
        Err(found(self.0, "a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
        if !is_number(&mut map)? {
            return Err(found(self.0, "an object"));
        }
        let text: String = map.next_value_seed(Seed(PhantomData))?;
        Scalar::of_number(&text).ok_or_else(|| found(self.0, "a number out of range"))
    }
}
