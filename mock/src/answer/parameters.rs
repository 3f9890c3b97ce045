//! The parameters of a call: names, types, and what the documentation says must hold.

use serde_json::Value;
use tc3_runtime::validate::{Level, RuleKind, Violation};
use tc3_spec::model::{Action, Service};
use tc3_spec::shapes::{self, Shapes};

use crate::reading::{Fault, Reading};
use crate::refusal::Refusal;

/// So many problems are told at once.
const MOST_TOLD: usize = 5;

/// The members of a body.
pub(super) fn parse(body: &[u8]) -> Result<Value, Refusal> {
    let value: Value = serde_json::from_slice(body)
        .map_err(|error| Refusal::new("InvalidParameter", format!("the body is not JSON: {error}")))?;
    match value {
        Value::Object(_) => Ok(value),
        _ => Err(Refusal::new("InvalidParameter", "the body is not a JSON object")),
    }
}

/// Checks a body by the tables that a client checks it with. What the client would only warn of passes.
pub(super) fn check(service: &Service, action: &Action, shapes: &Shapes<'_>, body: &Value) -> Result<(), Refusal> {
    let mut reading = Reading::new(service, shapes);
    let Some(members) = body.as_object() else { return Ok(()) };
    let record = reading.object(action.request, members);
    let faults: Vec<Refusal> = reading.faults.iter().map(of_fault).collect();
    if !faults.is_empty() {
        // An ill-typed value reads as a missing one, so what is missing is told once the types are right.
        return told(faults);
    }
    let violations = shapes::violations(service, action, &record);
    told(violations.iter().filter(|violation| violation.level() == Level::Deny).map(of_violation).collect())
}

/// The first problem's code, and the sentences of all.
fn told(refusals: Vec<Refusal>) -> Result<(), Refusal> {
    let Some(first) = refusals.first() else { return Ok(()) };
    let mut sentences: Vec<&str> = refusals.iter().take(MOST_TOLD).map(|refusal| refusal.message.as_str()).collect();
    let more = format!("and {} more", refusals.len().saturating_sub(MOST_TOLD));
    if refusals.len() > MOST_TOLD {
        sentences.push(&more);
    }
    Err(Refusal::new(first.code, sentences.join("; ")))
}

fn of_fault(fault: &Fault) -> Refusal {
    match fault {
        Fault::Unknown { path, nearest } => {
            let nearest = nearest.as_ref().map_or_else(String::new, |name| format!(" Did you mean `{name}`?"));
            Refusal::new("UnknownParameter", format!("The parameter `{path}` is not recognized.{nearest}"))
        }
        Fault::Type { path, wanted, found } => {
            let message =
                format!("The type of the parameter `{path}` is not valid: {wanted} is expected, this is {found}");
            Refusal::new("InvalidParameter", message)
        }
    }
}

fn of_violation(violation: &Violation) -> Refusal {
    let code = match violation.rule() {
        _ if violation.is_missing() => "MissingParameter",
        RuleKind::ExactlyOneOf | RuleKind::AtMostOneOf => "InvalidParameter",
        RuleKind::BodySize => "RequestSizeLimitExceeded",
        _ => "InvalidParameterValue",
    };
    Refusal::new(code, violation.to_string())
}
