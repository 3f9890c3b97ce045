//! When a rule or a case applies: conditions on the fields of one struct.

use std::fmt;

use super::{Path, Value};

/// Holds when a field passes a test.
#[derive(Clone, Copy, Debug)]
pub struct Condition<'a> {
    /// The field that decides. The path leads through objects and lists; of a list any item decides.
    pub field: Path<'a>,
    /// What it is tested for.
    pub test: Test<'a>,
}

/// What a condition asks of its field.
#[derive(Clone, Copy, Debug)]
pub enum Test<'a> {
    /// A value is given.
    Given,
    /// No value is given.
    Absent,
    /// It has one of these values.
    Is {
        /// Values as they are on the wire: text as it is, `true`, `false`, integers in decimal.
        values: &'a [&'a str],
        /// Whether a field that is left out counts, because its default is one of them.
        by_default: bool,
    },
}

impl Condition<'_> {
    /// Whether it holds for a struct.
    pub(super) fn holds(&self, object: Value<'_>) -> bool {
        let given = |value: Value<'_>| !value.is_missing();
        match self.test {
            Test::Given => any(object, self.field, &given),
            Test::Absent => !any(object, self.field, &given),
            Test::Is { values, by_default } => any(object, self.field, &|value| is(value, values, by_default)),
        }
    }
}

/// Whether all of them hold for a struct.
pub(super) fn all_hold(when: &[Condition<'_>], object: Value<'_>) -> bool {
    when.iter().all(|condition| condition.holds(object))
}

/// All of them in words.
pub(super) fn in_words(when: &[Condition<'_>]) -> String {
    let words: Vec<String> = when.iter().map(ToString::to_string).collect();
    words.join(" and ")
}

/// Whether any value that the path leads to passes. What is in an object that is not given is not there, not even by default.
fn any(value: Value<'_>, path: Path<'_>, test: &dyn Fn(Value<'_>) -> bool) -> bool {
    match (value, path) {
        (Value::List(list), _) if !list.is_empty() => (0..list.len()).any(|index| any(list.item(index), path, test)),
        (value, []) => test(value),
        (Value::Object(_), [_, below @ ..]) => any(value.at(&path[..1]), below, test),
        _ => false,
    }
}

fn is(value: Value<'_>, values: &[&str], by_default: bool) -> bool {
    if value.is_missing() {
        return by_default;
    }
    is_one_of(value, values)
}

/// Whether a scalar is one of these on the wire.
pub(super) fn is_one_of(value: Value<'_>, values: &[&str]) -> bool {
    let is = |text: &str| values.contains(&text);
    match value {
        Value::Text(text) | Value::Choice { value: text, .. } => is(text),
        Value::Integer(number) | Value::IntegerChoice { value: number, .. } => is(&number.to_string()),
        Value::Unsigned(number) => is(&number.to_string()),
        Value::Float(number) => is(&number.to_string()),
        Value::Boolean(boolean) => is(if boolean { "true" } else { "false" }),
        Value::Absent | Value::Binary(_) | Value::Object(_) | Value::List(_) => false,
    }
}

impl fmt::Display for Condition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.field.join(".");
        match self.test {
            Test::Given => write!(f, "{field} is given"),
            Test::Absent => write!(f, "{field} is not given"),
            Test::Is { values, by_default } => {
                write!(f, "{field} is {}{}", values.join(" or "), if by_default { " or left out" } else { "" })
            }
        }
    }
}
