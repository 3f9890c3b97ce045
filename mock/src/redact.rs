//! Hides sensitive values in the log.

use hyper::HeaderMap;
use serde_json::{Map, Value};
use tc3_spec::model::{Service, StructId, Type};

/// Stands for what is hidden.
pub(crate) const HIDDEN: &str = "***";
/// Headers whose values are hidden.
const SECRET_HEADERS: [&str; 4] = ["x-tc-token", "cookie", "proxy-authorization", "x-tc3-mock-canonical-request"];

/// The members of a struct, without the values of those that are sensitive or not of the spec.
pub(crate) fn members(service: &Service, id: StructId, value: &Value) -> Value {
    let Value::Object(members) = value else { return HIDDEN.into() };
    let shown = |(name, value): (&String, &Value)| {
        let field = service[id].fields.iter().find(|field| field.wire.value == *name);
        let value = match field {
            Some(field) if !field.sensitive => of_type(service, &field.ty, value),
            _ => HIDDEN.into(),
        };
        (name.clone(), value)
    };
    Value::Object(members.iter().map(shown).collect::<Map<_, _>>())
}

fn of_type(service: &Service, ty: &Type, value: &Value) -> Value {
    match (ty, value) {
        (_, Value::Null) => Value::Null,
        (Type::Struct(id), value) => members(service, *id, value),
        (Type::List(item), Value::Array(items)) => items.iter().map(|value| of_type(service, item, value)).collect(),
        // What is not of its type may be anything.
        (Type::List(_), _) | (_, Value::Array(_) | Value::Object(_)) => HIDDEN.into(),
        (_, value) => value.clone(),
    }
}

/// The whole body of an answer.
pub(crate) fn answer(service: &Service, id: StructId, body: &Value) -> Value {
    let Some(inner) = body.get("Response").and_then(Value::as_object) else { return HIDDEN.into() };
    let (envelope, own): (Map<_, _>, Map<_, _>) =
        inner.clone().into_iter().partition(|(name, _)| name == "RequestId" || name == "Error");
    let mut shown = members(service, id, &Value::Object(own));
    if let Some(shown) = shown.as_object_mut() {
        shown.extend(envelope);
    }
    serde_json::json!({ "Response": shown })
}

/// A query whose values are hidden but for those that the spec has and does not call sensitive.
pub(crate) fn query(action: Option<(&Service, StructId)>, query: &str) -> String {
    let pair = |pair: &str| {
        let Some((name, _)) = pair.split_once('=') else { return pair.to_owned() };
        let is_shown = action.is_some_and(|(service, id)| is_shown(service, id, name));
        if is_shown { pair.to_owned() } else { format!("{name}={HIDDEN}") }
    };
    query.split('&').map(pair).collect::<Vec<_>>().join("&")
}

/// Whether every name of a path is of the spec, and none sensitive.
fn is_shown(service: &Service, id: StructId, path: &str) -> bool {
    let mut ty = Type::Struct(id);
    for step in path.split('.') {
        ty = match ty {
            Type::Struct(id) => match service[id].fields.iter().find(|field| field.wire.value == step) {
                Some(field) if !field.sensitive => field.ty.clone(),
                _ => return false,
            },
            Type::List(item) if step.parse::<usize>().is_ok() => *item,
            _ => return false,
        };
    }
    true
}

/// The headers of a request, in their order.
pub(crate) fn headers(headers: &HeaderMap) -> Vec<Value> {
    let shown = headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes());
        let value = match name.as_str() {
            name if SECRET_HEADERS.contains(&name) => HIDDEN.to_owned(),
            "authorization" => without_signature(&value),
            _ => value.into_owned(),
        };
        serde_json::json!([name.as_str(), value])
    });
    shown.collect()
}

/// An `Authorization` header that signs nothing any more.
fn without_signature(value: &str) -> String {
    match value.rsplit_once("Signature=") {
        Some((start, _)) => format!("{start}Signature={HIDDEN}"),
        None => HIDDEN.to_owned(),
    }
}
