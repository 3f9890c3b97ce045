//! Structs and lists for these tests.

use tc3_runtime::validate::{Check, Condition, Field, Limit, List, Object, Shape, Test, Value, check};

/// A list of values.
pub(crate) struct Items<'a>(pub(crate) Vec<Value<'a>>);

impl List for Items<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0.get(index).copied().unwrap_or(Value::Absent)
    }
}

/// A struct whose values are listed in the order of its shape.
pub(crate) struct Sample<'a> {
    pub(crate) shape: Shape<'a>,
    pub(crate) values: Vec<Value<'a>>,
}

impl Object for Sample<'_> {
    fn shape(&self) -> &Shape<'_> {
        &self.shape
    }

    fn field(&self, index: usize) -> Value<'_> {
        self.values.get(index).copied().unwrap_or(Value::Absent)
    }
}

pub(crate) fn sample<'a>(fields: &'a [Field<'a>], values: Vec<Value<'a>>) -> Sample<'a> {
    Sample { shape: Shape { name: "Sample", fields, rules: &[] }, values }
}

pub(crate) const fn named(name: &str) -> Field<'_> {
    Field { name, ..Field::PLAIN }
}

pub(crate) const fn required(name: &str) -> Field<'_> {
    Field { required: true, ..named(name) }
}

pub(crate) const fn is<'a>(field: &'a [&'a str], values: &'a [&'a str]) -> Condition<'a> {
    Condition { field, test: Test::Is { values, by_default: false } }
}

pub(crate) const fn is_by_default<'a>(field: &'a [&'a str], values: &'a [&'a str]) -> Condition<'a> {
    Condition { field, test: Test::Is { values, by_default: true } }
}

pub(crate) const fn given<'a>(field: &'a [&'a str]) -> Condition<'a> {
    Condition { field, test: Test::Given }
}

pub(crate) const fn absent<'a>(field: &'a [&'a str]) -> Condition<'a> {
    Condition { field, test: Test::Absent }
}

pub(crate) fn shown(object: &dyn Object) -> Vec<String> {
    check(object, None).iter().map(ToString::to_string).collect()
}

/// What one limit says about one value.
pub(crate) fn measured(check: Check, value: Value<'_>) -> Vec<String> {
    let limits = [Limit::new(check)];
    let fields = [Field { limits: &limits, ..named("F") }];
    shown(&sample(&fields, vec![value]))
}
