//! Finds the documented example that a request is.

use serde_json::{Value, json};
use tc3_codegen::model::{Example, Model, Outcome};

/// The examples of one action, ready to be compared.
#[derive(Debug)]
pub(crate) struct Action {
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) name: String,
    examples: Vec<Documented>,
}

#[derive(Debug)]
struct Documented {
    name: String,
    request: Value,
    answer: String,
}

impl Action {
    /// Every action of a model.
    pub(crate) fn all(model: &Model) -> Vec<Self> {
        let services = model.services.iter();
        services
            .flat_map(|service| {
                service.actions.iter().map(|action| Self {
                    service: service.name.value.clone(),
                    version: service.version.value.clone(),
                    name: action.name.value.clone(),
                    examples: action.examples.iter().map(Documented::of).collect(),
                })
            })
            .collect()
    }

    /// The answer of the first example whose request is this one.
    pub(crate) fn answer(&self, request: &Value) -> Option<&str> {
        self.examples.iter().find(|example| same(&example.request, request)).map(|example| example.answer.as_str())
    }

    /// The names of the examples, for people whose request is none of them.
    pub(crate) fn example_names(&self) -> String {
        let names: Vec<_> = self.examples.iter().map(|example| format!("\"{}\"", example.name)).collect();
        names.join(", ")
    }
}

impl Documented {
    fn of(example: &Example) -> Self {
        Self {
            name: example.name.value.clone(),
            // The check has parsed it already; what it let pass all the same matches nothing.
            request: serde_json::from_str(&example.request.value).unwrap_or_default(),
            answer: match &example.outcome {
                Outcome::Response(text) => text.value.clone(),
                Outcome::Error { code, message, request_id } => {
                    let error = json!({"Code": code.value, "Message": message});
                    let request_id = request_id.as_deref().unwrap_or("mock");
                    json!({"Response": {"Error": error, "RequestId": request_id}}).to_string()
                }
            },
        }
    }
}

/// Equal as JSON: numbers by value, and null is a member left out.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let covered = |one: &serde_json::Map<String, Value>, other: &serde_json::Map<String, Value>| {
                one.iter().all(|(name, value)| same(value, other.get(name).unwrap_or(&Value::Null)))
            };
            covered(one, other) && covered(other, one)
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Number(one), Value::Number(other)) if one.is_f64() || other.is_f64() => one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}
