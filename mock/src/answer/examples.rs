//! Finds the documented example that a request is.
//!
//! The documentation spells out what nobody sends: empty texts, null, members for internal use, the ids of an operator
//! who is somebody else. So a request is compared in three steps, each more generous than the one before; what comes
//! first in the spec wins within a step. Where the operator alone differs, an example that succeeds wins over one that
//! fails: what failed there may have been the operator. One that was asked for wins over both.

use serde_json::{Map, Value};
use tc3_spec::model::{Action, Example, Outcome, Service, StructId, Type};

/// The requests of an action's examples, in the order of the spec.
#[derive(Debug)]
pub(crate) struct Examples {
    requests: Vec<Steps>,
    /// Whether the first one was asked for.
    preferred: bool,
}

/// One request, as each step compares it.
#[derive(Debug)]
struct Steps {
    /// Without null; numbers by value.
    exact: Value,
    /// Without anything empty, and without internal members.
    plain: Value,
    /// The same without the operator.
    anonymous: Value,
}

impl Examples {
    pub(super) fn of(service: &Service, action: &Action, preferred: bool) -> Self {
        // The check has parsed them already; what it let pass all the same matches nothing.
        let read = |text: &str| serde_json::from_str(text).unwrap_or_default();
        let steps = action.examples.iter().map(|example| Steps::of(service, action, &read(&example.request.value)));
        Self { requests: steps.collect(), preferred }
    }

    /// The example that this request is.
    pub(super) fn find<'a>(&self, service: &Service, action: &'a Action, request: &Value) -> Option<&'a Example> {
        if self.requests.is_empty() {
            return None;
        }
        let request = Steps::of(service, action, request);
        let first = |same: fn(&Steps, &Steps) -> bool| self.requests.iter().position(|example| same(example, &request));
        let index = first(|one, other| one.exact == other.exact)
            .or_else(|| first(|one, other| one.plain == other.plain))
            .or_else(|| self.anonymous(action, &request))?;
        action.examples.get(index)
    }

    /// The example that differs in the operator alone.
    fn anonymous(&self, action: &Action, request: &Steps) -> Option<usize> {
        let same = |index: &usize| self.requests[*index].anonymous == request.anonymous;
        let succeeds = |index: &usize| matches!(action.examples[*index].outcome, Outcome::Response(_));
        let all = || (0..self.requests.len()).filter(same);
        let asked_for = all().next().filter(|index| self.preferred && *index == 0);
        asked_for.or_else(|| all().find(succeeds)).or_else(|| all().next())
    }
}

impl Steps {
    fn of(service: &Service, action: &Action, request: &Value) -> Self {
        let plain = plain(service, &Type::Struct(action.request), request);
        let mut anonymous = plain.clone();
        if let Some(members) = anonymous.as_object_mut() {
            let operators = service[action.request].fields.iter().filter(|field| field.operator);
            for operator in operators {
                members.remove(&operator.wire.value);
            }
        }
        Self { exact: exact(request), plain, anonymous }
    }
}

/// A value in the form in which equal means the same: numbers by value, null left out.
fn exact(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            Value::Object(members.map(|(name, value)| (name.clone(), exact(value))).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(exact).collect()),
        // 12.0 is 12, and 12 is what it is.
        Value::Number(number) if number.as_f64().is_some_and(|float| float.fract() == 0.0 && float.abs() < 9e15) => {
            number.as_f64().map_or_else(|| value.clone(), |float| Value::from(float as i64))
        }
        other => other.clone(),
    }
}

/// The same without what nobody sends.
fn plain(service: &Service, ty: &Type, value: &Value) -> Value {
    match (ty, value) {
        (Type::Struct(id), Value::Object(members)) => Value::Object(plain_members(service, *id, members)),
        (Type::List(item), Value::Array(items)) => {
            Value::Array(items.iter().map(|value| plain(service, item, value)).collect())
        }
        _ => exact(value),
    }
}

fn plain_members(service: &Service, id: StructId, members: &Map<String, Value>) -> Map<String, Value> {
    let mut plainer = Map::new();
    for (name, value) in members {
        let field = service[id].fields.iter().find(|field| field.wire.value == *name);
        let value = match field {
            Some(field) if field.internal => continue,
            Some(field) => plain(service, &field.ty, value),
            None => exact(value),
        };
        if !is_empty(&value) {
            plainer.insert(name.clone(), value);
        }
    }
    plainer
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
