//! Reads numbers and marks at a path of a request or a response, whatever their type.

use std::borrow::Cow;

use crate::member::{Members, Slot};
use crate::validate::{Object, Path, Value};

/// A number, or a number as text.
pub(super) fn number(object: &dyn Object, path: Path<'_>) -> Option<u64> {
    match Value::Object(object).at(path) {
        Value::Integer(number) => u64::try_from(number).ok(),
        Value::Unsigned(number) => Some(number),
        other => other.text()?.trim().parse().ok(),
    }
}

/// A text, or a number as text; empty where there is none.
pub(super) fn mark<'o>(object: &'o dyn Object, path: Path<'_>) -> Cow<'o, str> {
    match Value::Object(object).at(path) {
        Value::Integer(number) => number.to_string().into(),
        Value::Unsigned(number) => number.to_string().into(),
        other => other.text().unwrap_or_default().into(),
    }
}

/// The length of a list.
pub(super) fn length(object: &dyn Object, path: Path<'_>) -> usize {
    match Value::Object(object).at(path) {
        Value::List(list) => list.len(),
        _ => 0,
    }
}

/// True or false, where it is said.
pub(super) fn flag(object: &dyn Object, path: Path<'_>) -> Option<bool> {
    match Value::Object(object).at(path) {
        Value::Boolean(flag) => Some(flag),
        _ => None,
    }
}

/// Writes a value, and the objects around it that are not there; an empty value leaves an optional place empty. `false` if the
/// place cannot hold the value.
#[must_use]
pub(super) fn put(object: &mut dyn Members, path: Path<'_>, value: &str) -> bool {
    put_into(Slot::Object(object), path, value)
}

fn put_into(slot: Slot<'_>, path: Path<'_>, value: &str) -> bool {
    match (slot, path) {
        (Slot::Optional(maybe), []) if value.is_empty() => {
            maybe.clear();
            true
        }
        (Slot::Optional(maybe), path) => put_into(maybe.present(), path, value),
        (Slot::Object(object), [name, rest @ ..]) => {
            let index = object.shape().fields.iter().position(|field| field.name == *name);
            index.and_then(|index| object.slot_at(index)).is_some_and(|slot| put_into(slot, rest, value))
        }
        (Slot::Text(text), []) => {
            value.clone_into(text);
            true
        }
        (Slot::Integer(number), []) => value.parse().map(|value| *number = value).is_ok(),
        (Slot::Unsigned(number), []) => value.parse().map(|value| *number = value).is_ok(),
        _ => false,
    }
}
