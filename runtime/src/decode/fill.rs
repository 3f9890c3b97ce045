//! Walks over JSON and the slots that it is read into.

use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::convert::{Scalar, clear, expected};
use super::mismatch::{Expected, Found};
use super::reading::{Reading, Refused};
use crate::member::{Items, Members, Slot};
use crate::validate::Field;

/// Fills one place. Reads any value, whatever the place is for, so that one that does not fit costs nothing else.
///
/// It ends with whether the place now holds the value.
pub(crate) struct Fill<'s, 'r> {
    slot: Slot<'s>,
    reading: &'r mut Reading,
    /// Whether null is as unexpected here as no value at all.
    never_null: bool,
}

impl<'s, 'r> Fill<'s, 'r> {
    pub(crate) fn new(slot: Slot<'s>, reading: &'r mut Reading) -> Self {
        Self { slot, reading, never_null: false }
    }

    fn misfit(self, found: Found) -> Result<bool, Refused> {
        let expected = expected(&self.slot);
        clear(self.slot);
        self.reading.mismatch(expected, found).map(|()| false)
    }

    fn null(self) -> Result<bool, Refused> {
        if self.never_null {
            return self.misfit(Found { kind: "null", value: None });
        }
        clear(self.slot);
        Ok(true)
    }

    fn scalar(self, value: Scalar<'_>) -> Result<bool, Refused> {
        let lenient = self.reading.is_lenient();
        let expected = expected(&self.slot);
        let left = match self.slot {
            Slot::Optional(maybe) => {
                let kept = Fill::new(maybe.insert(), self.reading).scalar(value)?;
                if !kept {
                    maybe.clear();
                }
                return Ok(kept);
            }
            Slot::List(items) if lenient => {
                items.clear();
                value.put(items.push(), lenient).inspect_err(|_| items.clear())
            }
            slot => value.put(slot, lenient),
        };
        match left {
            Ok(()) => Ok(true),
            Err(value) => self.reading.mismatch(expected, value.found(expected)).map(|()| false),
        }
    }

    /// Reads an object whose first name was read already.
    fn object<'de, A: MapAccess<'de>>(self, first: Option<Cow<'de, str>>, map: A) -> Result<bool, A::Error> {
        match self.slot {
            Slot::Object(members) => {
                members.clear();
                Walk::new(members, self.reading).run(first, map).map(|()| true)
            }
            Slot::Optional(maybe) => {
                let kept = Fill::new(maybe.insert(), self.reading).object(first, map)?;
                if !kept {
                    maybe.clear();
                }
                Ok(kept)
            }
            Slot::List(items) if self.reading.is_lenient() => {
                if holds_objects(items) {
                    self.reading.enter_item(0);
                    let kept = Fill::new(items.push(), self.reading).object(first, map)?;
                    self.reading.leave_item();
                    return Ok(kept);
                }
                let list = Slot::List(items);
                skip_object(first.is_some(), map)?;
                Fill::new(list, self.reading).misfit(Found { kind: "an object", value: None }).map_err(refused)
            }
            _ => {
                skip_object(first.is_some(), map)?;
                self.misfit(Found { kind: "an object", value: None }).map_err(refused)
            }
        }
    }
}

/// Skips the rest of an object, of which perhaps a name was read.
fn skip_object<'de, A: MapAccess<'de>>(begun: bool, mut map: A) -> Result<(), A::Error> {
    if begun {
        map.next_value::<IgnoredAny>()?;
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
    }
    Ok(())
}

/// Empties the list, and tells whether one object could be an item of it.
fn holds_objects(items: &mut dyn Items) -> bool {
    items.clear();
    let holds = matches!(items.push(), Slot::Object(_));
    items.clear();
    holds
}

fn refused<E: Error>(Refused(mismatch): Refused) -> E {
    E::custom(mismatch)
}

/// Whether an object that begins with this name is a number, and the member the number's text.
///
/// serde_json hands over every number so if any crate of the build has enabled its feature `arbitrary_precision`. In all other
/// builds the name is like any other: a service may send it.
pub(crate) fn names_number(name: &str) -> bool {
    // The feature alone reads what no float holds.
    static ARE_OBJECTS: LazyLock<bool> = LazyLock::new(|| serde_json::from_str::<serde_json::Number>("1e400").is_ok());
    name == "$serde_json::private::Number" && *ARE_OBJECTS
}

impl<'de> DeserializeSeed<'de> for Fill<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Fill<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&expected(&self.slot), f)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.null().map_err(refused)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        self.null().map_err(refused)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, boolean: bool) -> Result<bool, E> {
        self.scalar(Scalar::Boolean(boolean)).map_err(refused)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        self.scalar(Scalar::Integer(number)).map_err(refused)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        self.scalar(Scalar::Unsigned(number)).map_err(refused)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        self.scalar(Scalar::Float(number)).map_err(refused)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        self.reading.take(text.len()).map_err(E::custom)?;
        self.scalar(Scalar::Text(Cow::Borrowed(text))).map_err(refused)
    }

    fn visit_string<E: Error>(self, text: String) -> Result<bool, E> {
        self.reading.take(text.len()).map_err(E::custom)?;
        self.scalar(Scalar::Text(Cow::Owned(text))).map_err(refused)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<bool, A::Error> {
        match self.slot {
            Slot::List(items) => {
                items.clear();
                let mut index = 0;
                while sequence.next_element_seed(Item { items, index, reading: self.reading })?.is_some() {
                    index += 1;
                }
                Ok(true)
            }
            Slot::Optional(maybe) => {
                let kept = Fill::new(maybe.insert(), self.reading).visit_seq(sequence)?;
                if !kept {
                    maybe.clear();
                }
                Ok(kept)
            }
            _ => {
                while sequence.next_element::<IgnoredAny>()?.is_some() {}
                self.misfit(Found { kind: "a list", value: None }).map_err(refused)
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let first = map.next_key_seed(Name)?;
        if first.as_deref().is_some_and(names_number) {
            let text: String = map.next_value_seed(Name)?.into_owned();
            return self.scalar(Scalar::of_number(&text)).map_err(refused);
        }
        self.object(first, map)
    }
}

/// Fills the next item of a list, if there is one.
struct Item<'s, 'r> {
    items: &'s mut dyn Items,
    index: usize,
    reading: &'r mut Reading,
}

impl<'de> DeserializeSeed<'de> for Item<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.reading.take(self.items.item_size()).map_err(D::Error::custom)?;
        self.reading.enter_item(self.index);
        deserializer.deserialize_any(Fill::new(self.items.push(), self.reading))?;
        self.reading.leave_item();
        Ok(())
    }
}

/// The walk over the members of one object.
struct Walk<'s, 'r> {
    members: &'s mut dyn Members,
    fields: &'static [Field<'static>],
    seen: Vec<bool>,
    reading: &'r mut Reading,
}

impl<'s, 'r> Walk<'s, 'r> {
    fn new(members: &'s mut dyn Members, reading: &'r mut Reading) -> Self {
        let fields = members.shape().fields;
        Self { members, fields, seen: vec![false; fields.len()], reading }
    }

    fn run<'de, A: MapAccess<'de>>(mut self, first: Option<Cow<'de, str>>, mut map: A) -> Result<(), A::Error> {
        let (mut name, mut likely) = (first, 0);
        while let Some(current) = name {
            match self.find(&current, likely) {
                Some(index) => {
                    self.member(index, &mut map)?;
                    likely = index + 1;
                }
                None => map.next_value::<IgnoredAny>().map(|_| ())?,
            }
            name = map.next_key_seed(Name)?;
        }
        self.tell_absent().map_err(refused)
    }

    /// The index of the member to be read. Services mostly keep the order of their documentation.
    fn find(&self, name: &str, likely: usize) -> Option<usize> {
        let is = |index: usize| self.fields.get(index).is_some_and(|field| field.name == name);
        if self.reading.is_outermost() && self.reading.skipped == Some(name) {
            return None;
        }
        if is(likely) { Some(likely) } else { (0..self.fields.len()).find(|index| is(*index)) }
    }

    fn member<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
        let (field, Some(slot)) = (&self.fields[index], self.members.slot_at(index)) else {
            return map.next_value::<IgnoredAny>().map(|_| ());
        };
        let never_null = field.always && !field.nullable && self.reading.tells_absent();
        self.reading.enter(field);
        map.next_value_seed(Fill { slot, reading: self.reading, never_null })?;
        self.reading.leave(field);
        self.seen[index] = true;
        Ok(())
    }

    /// Tells which members are always there by the documentation, and are not.
    fn tell_absent(&mut self) -> Result<(), Refused> {
        if !self.reading.tells_absent() {
            return Ok(());
        }
        for (index, field) in self.fields.iter().enumerate().filter(|(_, field)| field.always) {
            let skipped = self.reading.is_outermost() && self.reading.skipped == Some(field.name);
            if self.seen[index] || skipped {
                continue;
            }
            let slot = self.members.slot_at(index);
            let expected = slot.map_or(Expected::Kind("a value"), |slot| expected(&slot));
            self.reading.enter(field);
            self.reading.mismatch(expected, Found { kind: "nothing", value: None })?;
            self.reading.leave(field);
        }
        Ok(())
    }
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
