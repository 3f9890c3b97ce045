//! Looks into JSON without building it, so that looking takes no memory.
//!
//! Every text here is one JSON value without space around it, as [`RawValue`] gives it.

use std::fmt;

use serde_core::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::decode::Name;

/// A value inside of another one.
type Inner<'a> = &'a RawValue;

pub(crate) fn is_object(json: &str) -> bool {
    json.starts_with('{')
}

/// A scalar as text, whatever its type; of anything else and of null nothing.
pub(crate) fn scalar(json: &str) -> Option<String> {
    match json.bytes().next() {
        Some(b'"') => serde_json::from_str(json).ok(),
        Some(b'{' | b'[' | b'n') | None => None,
        Some(_) => Some(json.to_owned()),
    }
}

/// Hands over the members of an object; JSON of another kind has none.
pub(crate) fn each_member<'a>(json: &'a str, take: &mut dyn FnMut(&str, &'a str)) -> Result<(), serde_json::Error> {
    if is_object(json) { serde_json::Deserializer::from_str(json).deserialize_map(Members(take)) } else { Ok(()) }
}

/// Hands over the items of a list; JSON of another kind has none.
pub(crate) fn each_item<'a>(json: &'a str, take: &mut dyn FnMut(&'a str)) -> Result<(), serde_json::Error> {
    if json.starts_with('[') { serde_json::Deserializer::from_str(json).deserialize_seq(Items(take)) } else { Ok(()) }
}

/// The member of this name, of several the last.
pub(crate) fn member<'a>(json: &'a str, name: &str) -> Option<&'a str> {
    let mut found = None;
    let take = &mut |other: &str, value| {
        if other == name {
            found = Some(value);
        }
    };
    each_member(json, take).ok()?;
    found
}

struct Members<'t, 'a>(&'t mut dyn FnMut(&str, &'a str));

impl<'de> Visitor<'de> for Members<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key_seed(Name)? {
            (self.0)(&name, map.next_value::<Inner<'de>>()?.get());
        }
        Ok(())
    }
}

struct Items<'t, 'a>(&'t mut dyn FnMut(&'a str));

impl<'de> Visitor<'de> for Items<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        while let Some(item) = sequence.next_element::<Inner<'de>>()? {
            (self.0)(item.get());
        }
        Ok(())
    }
}
