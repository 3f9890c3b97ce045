//! Clones generated structs through their tables, so that no struct brings its own code.

use crate::member::{Members, Record, Slot};
use crate::validate::{Object, Value};

/// The body of a generated `impl Clone`.
pub fn object<T: Record>(from: &T) -> T {
    let mut to = T::unset();
    fields(&mut to, from);
    to
}

fn fields(to: &mut dyn Members, from: &dyn Object) {
    for index in 0..to.shape().fields.len() {
        if let Some(slot) = to.slot_at(index) {
            value(slot, from.field(index));
        }
    }
}

/// Both sides are of one type, so no other pair can meet.
fn value(to: Slot<'_>, from: Value<'_>) {
    match (to, from) {
        (Slot::Optional(_), Value::Absent) => {}
        (Slot::Optional(maybe), from) => value(maybe.insert(), from),
        (Slot::Text(to), Value::Text(from)) => from.clone_into(to),
        (Slot::Integer(to), Value::Integer(from)) => *to = from,
        (Slot::Unsigned(to), Value::Unsigned(from)) => *to = from,
        (Slot::Float(to), Value::Float(from)) => *to = from,
        (Slot::Boolean(to), Value::Boolean(from)) => *to = from,
        (Slot::Binary(to), Value::Binary(from)) => *to = from.into(),
        (Slot::Choice(to), Value::Choice { value: from, .. }) => to.set(from.to_owned()),
        (Slot::IntegerChoice(to), Value::IntegerChoice { value: from, .. }) => to.set(from),
        (Slot::Object(to), Value::Object(from)) => fields(to, from),
        (Slot::List(to), Value::List(from)) => (0..from.len()).for_each(|index| value(to.push(), from.item(index))),
        _ => {}
    }
}
