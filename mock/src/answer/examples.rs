//! Finds the documented example that matches a request.
//!
//! The documentation spells out what clients do not send: empty texts, null, members for internal use, the ids of
//! another operator. Clients send what it leaves out: a token of each call. So a request is compared in three steps,
//! each more lenient than the one before; within a step the first example in the spec wins. Where only the operator
//! differs, an example that succeeds wins over one that fails, whose failure may be due to the operator. An example
//! that was requested wins over both.

use serde_json::{Map, Value};
use tc3_spec::model::{Action, Example, Outcome, Service, StructId, Type};

use crate::reading::{says_something, whole};

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
        let plain = plain(service, &Type::Struct(action.request), request);
        let is_near = |index: &usize| Self::is_anonymously(service, action, &self.requests[*index].plain, &plain);
        let near: Vec<usize> = (0..self.requests.len()).filter(is_near).collect();
        let first = *near.first()?;
        let exact = exact(request);
        let succeeds = |index: &&usize| matches!(action.examples[**index].outcome, Outcome::Response(_));
        let index = near
            .iter()
            .find(|index| self.requests[**index].exact == exact)
            .or_else(|| near.iter().find(|index| self.requests[**index].plain == plain))
            .or_else(|| near.iter().find(|index| self.preferred && **index == 0))
            .or_else(|| near.iter().find(succeeds))
            .copied()
            .unwrap_or(first);
        action.examples.get(index)
    }

    /// Whether two requests are the same but for the operator and the token of the call.
    fn is_anonymously(service: &Service, action: &Action, one: &Value, other: &Value) -> bool {
        let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else { return one == other };
        let token = action.idempotency_token.fact().map(|step| &service.field(*step).wire.value);
        let is_of_call = |name: &String| {
            let operators = service[action.request].fields.iter().filter(|field| field.operator);
            operators.map(|field| &field.wire.value).chain(token).any(|other| other == name)
        };
        let own = |members: &'_ Map<String, Value>| members.iter().filter(|(name, _)| !is_of_call(name)).count();
        own(one) == own(other)
            && one.iter().all(|(name, value)| is_of_call(name) || other.get(name).is_some_and(|other| other == value))
    }
}

impl Steps {
    fn of(service: &Service, action: &Action, request: &Value) -> Self {
        Self { exact: exact(request), plain: plain(service, &Type::Struct(action.request), request) }
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
        Value::Number(_) => whole(value).map_or_else(|| value.clone(), Value::from),
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
        if says_something(&value) {
            plainer.insert(name.clone(), value);
        }
    }
    plainer
}
