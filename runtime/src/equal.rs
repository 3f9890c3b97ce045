//! Compares generated structs through their tables, so that no struct brings its own code.

use crate::validate::{List, Object, Value};

/// The body of a generated `impl PartialEq`.
pub fn object(left: &dyn Object, right: &dyn Object) -> bool {
    let fields = left.shape().fields.len();
    fields == right.shape().fields.len() && (0..fields).all(|index| value(left.field(index), right.field(index)))
}

fn value(left: Value<'_>, right: Value<'_>) -> bool {
    match (left, right) {
        (Value::Absent, Value::Absent) => true,
        (Value::Text(left), Value::Text(right)) => left == right,
        (Value::Integer(left), Value::Integer(right)) => left == right,
        (Value::Unsigned(left), Value::Unsigned(right)) => left == right,
        (Value::Float(left), Value::Float(right)) => left == right,
        (Value::Boolean(left), Value::Boolean(right)) => left == right,
        (Value::Binary(left), Value::Binary(right)) => left == right,
        (Value::Choice { value: left, .. }, Value::Choice { value: right, .. }) => left == right,
        (Value::IntegerChoice { value: left, .. }, Value::IntegerChoice { value: right, .. }) => left == right,
        (Value::Object(left), Value::Object(right)) => object(left, right),
        (Value::List(left), Value::List(right)) => list(left, right),
        _ => false,
    }
}

fn list(left: &dyn List, right: &dyn List) -> bool {
    left.len() == right.len() && (0..left.len()).all(|index| value(left.item(index), right.item(index)))
}
