//! Represents worked examples as facts: a fingerprint of the request and the response.

use jsonc_parser::ast::Value;
use tc3_spec::yaml::{self, Node, NodeKind};
use tc3_spec::{embedded, meaning};

/// What an example answers, in one form whatever its source.
pub(super) struct Outcome(String);

/// The answer of a success example.
pub(super) fn response(text: &str) -> Option<Outcome> {
    let value = embedded::parse(text).ok()?;
    Some(failure(&value).unwrap_or_else(|| Outcome(canonical(&value))))
}

/// The answer of an error example.
pub(super) fn error(code: &str, message: &str, request_id: Option<&str>) -> Outcome {
    Outcome(format!("error {code:?} {message:?} {:?}", request_id.unwrap_or_default()))
}

/// The failure that an answer holds, if it is one: code, message and request id.
pub(super) fn failure_parts(text: &str) -> Option<(String, String, Option<String>)> {
    parts(&embedded::parse(text).ok()?)
}

fn failure(value: &Value<'_>) -> Option<Outcome> {
    let (code, message, request_id) = parts(value)?;
    Some(error(&code, &message, request_id.as_deref()))
}

fn parts(value: &Value<'_>) -> Option<(String, String, Option<String>)> {
    let response = value.as_object()?.get_object("Response")?;
    let error = response.get_object("Error")?;
    let text = |name| error.get_string(name).map(|text| text.value.to_string());
    let request_id = response.get_string("RequestId").map(|text| text.value.to_string());
    Some((text("Code")?, text("Message").unwrap_or_default(), request_id))
}

/// What tells one example from another: equal for payloads that are equal as JSON. `None` for what is no JSON.
pub(super) fn fingerprint(request: &str, outcome: Option<Outcome>) -> Option<String> {
    let request = embedded::parse(request).ok()?;
    Some(meaning::fingerprint(&format!("{}\n{}", canonical(&request), outcome?.0)))
}

/// The same of an example as a spec file has it.
pub(super) fn of_node(node: &Node) -> Option<String> {
    let text = |node: &Node, key: &str| match &yaml::child(node, key)?.kind {
        NodeKind::Scalar(text) => Some(text.clone()),
        _ => None,
    };
    let outcome = match yaml::child(node, "error") {
        None => response(&text(node, "response")?),
        Some(refused) => {
            let (code, message) = (text(refused, "code")?, text(refused, "message").unwrap_or_default());
            Some(error(&code, &message, text(refused, "request_id").as_deref()))
        }
    };
    fingerprint(&text(node, "request")?, outcome)
}

/// JSON with sorted members, numbers by value.
fn canonical(value: &Value<'_>) -> String {
    match value {
        Value::StringLit(text) => format!("{:?}", text.value),
        Value::NumberLit(number) => number.value.parse::<f64>().map_or(number.value.to_owned(), |n| n.to_string()),
        Value::BooleanLit(flag) => flag.value.to_string(),
        Value::NullKeyword(_) => "null".to_owned(),
        Value::Array(items) => {
            let items: Vec<String> = items.elements.iter().map(canonical).collect();
            format!("[{}]", items.join(","))
        }
        Value::Object(object) => {
            let mut members: Vec<String> = object
                .properties
                .iter()
                .map(|member| format!("{:?}:{}", member.name.as_str(), canonical(&member.value)))
                .collect();
            members.sort();
            format!("{{{}}}", members.join(","))
        }
    }
}
