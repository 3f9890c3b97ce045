//! Implements `Debug` for generated structs: present fields by wire name, sensitive ones redacted.

use std::fmt;

use crate::validate::{List, Object, Value};

/// Stands in for a value that must not be seen.
pub const REDACTED: &str = "[redacted]";

/// The body of a generated `impl Debug`.
pub fn object(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = object.shape();
    let mut output = f.debug_struct(shape.name);
    for (index, field) in shape.fields.iter().enumerate() {
        match object.field(index) {
            Value::Absent => {}
            _ if field.sensitive => {
                output.field(field.name, &format_args!("{REDACTED}"));
            }
            value => {
                output.field(field.name, &value);
            }
        }
    }
    output.finish()
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Value::Absent => f.write_str("absent"),
            Value::Text(text) | Value::Choice { value: text, .. } => text.fmt(f),
            Value::Integer(number) | Value::IntegerChoice { value: number, .. } => number.fmt(f),
            Value::Unsigned(number) => number.fmt(f),
            Value::Float(number) => number.fmt(f),
            Value::Boolean(boolean) => boolean.fmt(f),
            Value::Binary(bytes) => write!(f, "[{} bytes]", bytes.len()),
            Value::Object(inner) => object(inner, f),
            Value::List(inner) => list(inner, f),
        }
    }
}

fn list(list: &dyn List, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_list().entries((0..list.len()).map(|index| list.item(index))).finish()
}
