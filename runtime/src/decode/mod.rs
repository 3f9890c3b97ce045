//! From JSON to structs, forgiving what services do: unknown members are skipped, null and what is left
//! out become empty values, a repeated member counts by its last value. A value of the wrong type is an
//! error that names its path and both types, never the value.

mod scalar;

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::validate::{Generated, Record, Shape, Struct};
pub(crate) use scalar::{Scalar, scalar};

/// A struct that is filled member by member.
pub trait Decode: Record + Sized {
    /// The struct with every member left out.
    fn empty() -> Self;

    /// Reads the next value of `map` into the field at this index of the struct's shape; beyond the last one
    /// the value is skipped.
    ///
    /// # Errors
    ///
    /// The value has another type than the field.
    fn member<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;
}

/// A value that may stand in a member or in a list.
pub trait Wire: Sized {
    /// The value of a member that is null or left out.
    fn empty() -> Self;

    /// Reads one value; null gives the empty one.
    ///
    /// # Errors
    ///
    /// The value has another type.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// How every type of a kind is read.
pub trait Read<T> {
    /// The value of a member that is null or left out.
    fn empty() -> T;

    /// Reads one value; null gives the empty one.
    ///
    /// # Errors
    ///
    /// The value has another type.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

impl<T: Decode> Read<T> for Struct {
    fn empty() -> T {
        T::empty()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        object(deserializer)
    }
}

impl<T: Generated> Wire for T
where
    T::Kind: Read<T>,
{
    fn empty() -> Self {
        T::Kind::empty()
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::Kind::read(deserializer)
    }
}

/// The body of a generated `impl Deserialize`.
///
/// # Errors
///
/// The value, or one inside it, has another type than expected. The message starts with the path.
pub fn object<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(Members(PhantomData))
}

/// Reads the value of a member into its field; the body of an arm of a generated [`Decode::member`].
///
/// # Errors
///
/// The value has another type. The message starts with the path below the member.
pub fn slot<'de, A: MapAccess<'de>, T: Wire>(map: &mut A, slot: &mut T) -> Result<(), A::Error> {
    *slot = map.next_value_seed(Seed(PhantomData))?;
    Ok(())
}

/// Skips the value of a member that has no field; the last arm of a generated [`Decode::member`].
///
/// # Errors
///
/// What stands there is no value.
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(|_| ())
}

/// Adds one step to the path of an error.
///
/// serde's errors carry text alone, so the path travels at the head of the text, up to `": "`. Steps are
/// wire names and indices, which have no spaces; the first words of every other message have.
fn below<E: Error>(step: &str, error: &dyn Display) -> E {
    let text = error.to_string();
    let (path, message) = split_path(&text);
    let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
    E::custom(format_args!("{step}{dot}{path}: {message}"))
}

/// The path at the head of an error's text, empty if there is none, and the rest.
pub(crate) fn split_path(text: &str) -> (&str, &str) {
    match text.split_once(": ") {
        Some((path, message)) if !path.contains(' ') => (path, message),
        _ => ("", text),
    }
}

struct Seed<T>(PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::decode(deserializer)
    }
}

/// serde_json hands over every number as a map with this one key if any crate of the build has enabled its
/// feature `arbitrary_precision`. The value is the number's text.
const NUMBER: &str = "$serde_json::private::Number";

/// Whether a map stands for a number; its text is then the next value.
fn is_number<'de, A: MapAccess<'de>>(map: &mut A) -> Result<bool, A::Error> {
    Ok(map.next_key_seed(Name)?.is_some_and(|name| name == NUMBER))
}

/// The error texts of serde show the value, which may be sensitive; these only show its type.
fn found<E: Error>(expected: &str, found: &str) -> E {
    E::custom(format_args!("expected {expected}, found {found}"))
}

/// Refuses every scalar but null where an object or a list is expected, without showing it.
macro_rules! refuse_scalars {
    ($expected:expr) => {
        fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
            Err(found($expected, "a boolean"))
        }

        fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
            Err(found($expected, "a number"))
        }

        fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
            Err(found($expected, "a number"))
        }

        fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
            Err(found($expected, "a number"))
        }

        fn visit_str<E: Error>(self, _: &str) -> Result<Self::Value, E> {
            Err(found($expected, "a string"))
        }
    };
}

struct Members<T>(PhantomData<T>);

impl<'de, T: Decode> Visitor<'de> for Members<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&expected(T::SHAPE))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut value = T::empty();
        while let Some(name) = map.next_key_seed(Name)? {
            if name == NUMBER {
                return Err(found(&expected(T::SHAPE), "a number"));
            }
            member(&mut value, &name, &mut map)?;
        }
        Ok(value)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Ok(T::empty())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        Err(found(&expected(T::SHAPE), "a list"))
    }

    refuse_scalars!(&expected(T::SHAPE));
}

/// Reads the named member of a struct, or skips it if the struct has none of this name.
///
/// # Errors
///
/// The value has another type than the field. The message starts with the path.
pub(crate) fn member<'de, A: MapAccess<'de>, T: Decode>(
    object: &mut T,
    name: &str,
    map: &mut A,
) -> Result<(), A::Error> {
    match T::SHAPE.fields.iter().position(|field| field.name == name) {
        Some(index) => object.member(index, map).map_err(|error| below(name, &error)),
        None => skip(map),
    }
}

/// What stands where a struct is read, for messages: `an Agent object`.
pub(crate) fn expected(shape: &Shape<'_>) -> String {
    let article = if shape.name.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
    format!("{article} {} object", shape.name)
}

/// A member's name, borrowed where the text has no escapes.
pub(crate) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Items(PhantomData))
    }
}

struct Items<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Items<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        loop {
            let item = sequence.next_element_seed(Seed(PhantomData));
            match item.map_err(|error| below(&format!("[{}]", items.len()), &error))? {
                Some(item) => items.push(item),
                None => return Ok(items),
            }
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<T>, A::Error> {
        Err(found("a list", if is_number(&mut map)? { "a number" } else { "an object" }))
    }

    refuse_scalars!("a list");
}

impl<T: Wire> Wire for Option<T> {
    fn empty() -> Self {
        None
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(Present(PhantomData))
    }
}

struct Present<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Present<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::decode(deserializer).map(Some)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use serde_core::de::value::{Error, MapAccessDeserializer, StrDeserializer};
    use serde_core::de::{DeserializeSeed, IntoDeserializer as _, MapAccess};

    use super::*;
    use crate::validate::Value;

    /// A number as serde_json hands it over with `arbitrary_precision`.
    struct Number<'a> {
        key: Option<&'a str>,
        text: &'a str,
    }

    impl<'de> MapAccess<'de> for Number<'_> {
        type Error = Error;

        fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
            self.key.take().map(|key| seed.deserialize(StrDeserializer::new(key))).transpose()
        }

        fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
            seed.deserialize(self.text.into_deserializer())
        }
    }

    fn read<T: Wire>(key: &str, text: &str) -> Result<T, String> {
        T::decode(MapAccessDeserializer::new(Number { key: Some(key), text })).map_err(|error| error.to_string())
    }

    fn number<T: Wire>(text: &str) -> Result<T, String> {
        read("$serde_json::private::Number", text)
    }

    #[derive(Debug, PartialEq)]
    struct Empty;

    impl Record for Empty {
        const SHAPE: &'static Shape<'static> = &Shape { name: "Empty", fields: &[], rules: &[] };

        fn field(&self, _: usize) -> Value<'_> {
            Value::Absent
        }
    }

    impl Decode for Empty {
        fn empty() -> Self {
            Self
        }

        fn member<'de, A: MapAccess<'de>>(&mut self, _: usize, map: &mut A) -> Result<(), A::Error> {
            skip(map)
        }
    }

    impl Generated for Empty {
        type Kind = Struct;
    }

    #[test]
    fn numbers_of_arbitrary_precision_are_numbers() {
        assert_eq!(number::<i64>("-7"), Ok(-7));
        assert_eq!(number::<i64>("2e3"), Ok(2000));
        assert_eq!(number::<u64>("18446744073709551615"), Ok(u64::MAX));
        assert_eq!(number::<f64>("2.5"), Ok(2.5));
        let error = number::<i64>("1.5").unwrap_err();
        assert_eq!(error, "expected an integer of 64 bits, found a fractional number");
        assert_eq!(number::<f64>("1e999").unwrap_err(), "expected a number, found a number out of range");
        assert_eq!(number::<f64>("secret").unwrap_err(), "expected a number, found a number out of range");
    }

    #[test]
    fn numbers_of_arbitrary_precision_are_nothing_else() {
        assert_eq!(number::<String>("7").unwrap_err(), "expected a string, found a number");
        assert_eq!(number::<bool>("1").unwrap_err(), "expected a boolean, found a number");
        assert_eq!(number::<Vec<i64>>("7").unwrap_err(), "expected a list, found a number");
        assert_eq!(number::<Empty>("7").unwrap_err(), "expected an Empty object, found a number");
        assert_eq!(read::<i64>("Other", "7").unwrap_err(), "expected an integer of 64 bits, found an object");
        assert_eq!(read::<Empty>("Other", "7"), Ok(Empty));
    }
}
