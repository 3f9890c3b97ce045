//! Numbers and marks at a path of a request or a response, whatever their type.

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

/// Writes a value, and the objects around it that are not there.
pub(super) fn put(object: &mut dyn Members, path: Path<'_>, value: &str) {
    put_into(Slot::Object(object), path, value);
}

fn put_into(slot: Slot<'_>, path: Path<'_>, value: &str) {
    match (slot, path) {
        (Slot::Optional(maybe), path) => put_into(maybe.present(), path, value),
        (Slot::Object(object), [name, rest @ ..]) => {
            let index = object.shape().fields.iter().position(|field| field.name == *name);
            if let Some(slot) = index.and_then(|index| object.slot_at(index)) {
                put_into(slot, rest, value);
            }
        }
        (Slot::Text(text), []) => value.clone_into(text),
        // The check of the spec leaves no other types, and a mark of a service goes back as it came.
        (Slot::Integer(number), []) => *number = value.parse().unwrap_or(*number),
        (Slot::Unsigned(number), []) => *number = value.parse().unwrap_or(*number),
        _ => {}
    }
}
