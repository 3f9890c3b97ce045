//! Checks whether one JSON value covers another.

use serde_json::Value;

/// Whether every member of `part` is in `whole`. Null is a member left out, and numbers are equal by value.
pub fn covers(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            part.iter().all(|(name, part)| part.is_null() || whole.get(name).is_some_and(|whole| covers(whole, part)))
        }
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len() && whole.iter().zip(part).all(|(whole, part)| covers(whole, part))
        }
        (Value::Number(whole), Value::Number(part)) if whole.is_f64() || part.is_f64() => {
            whole.as_f64() == part.as_f64()
        }
        _ => whole == part,
    }
}
