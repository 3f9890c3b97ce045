//! Checks the parameters of a call: names, types, and documented limits and rules.

use serde_json::Value;
use tc3_runtime::validate::{Level, RuleKind, Violation};
use tc3_spec::model::{Action, Service};
use tc3_spec::shapes::{Shapes, violations};

use crate::check::Check;
use crate::reading::{Fault, Reading};
use crate::refusal::{Note, Refusal};

/// So many problems are told at once.
const MOST_TOLD: usize = 5;

/// The members of a body.
pub(super) fn parse(body: &[u8]) -> Result<Value, Refusal> {
    let refused = |message: String| Refusal::new(Check::Parameters, "InvalidParameter", message);
    let value: Value =
        serde_json::from_slice(body).map_err(|error| refused(format!("the body is not JSON: {error}")))?;
    match value {
        Value::Object(_) => Ok(value),
        _ => Err(refused("the body is not a JSON object".to_owned())),
    }
}

/// Checks a body by the tables that a client checks it with; returns what the client would only warn of, which passes.
pub(super) fn check(
    service: &Service,
    action: &Action,
    shapes: &Shapes<'_>,
    body: &Value,
) -> Result<Vec<Note>, Refusal> {
    let mut reading = Reading::new(service, shapes);
    let Some(members) = body.as_object() else { return Ok(Vec::new()) };
    let record = reading.object(action.request, members);
    let faults: Vec<(&'static str, Note)> = reading.faults.iter().map(of_fault).collect();
    if !faults.is_empty() {
        // An ill-typed value reads as a missing one, so what is missing is told once the types are right.
        return Err(told(faults, Vec::new()));
    }
    let violations = violations(service, action, &record);
    let (denied, rest): (Vec<_>, Vec<_>) = violations.iter().partition(|violation| violation.level() == Level::Deny);
    let rest = rest.into_iter().map(note).collect();
    if denied.is_empty() { Ok(rest) } else { Err(told(denied.into_iter().map(of_violation).collect(), rest)) }
}

/// The first problem's code, and the sentences of all; `rest` is noted and not told.
fn told(problems: Vec<(&'static str, Note)>, rest: Vec<Note>) -> Refusal {
    let code = problems.first().map_or("InvalidParameter", |(code, _)| code);
    let mut sentences: Vec<String> = problems.iter().take(MOST_TOLD).map(|(_, note)| note.message.clone()).collect();
    if problems.len() > MOST_TOLD {
        sentences.push(format!("and {} more", problems.len() - MOST_TOLD));
    }
    let notes = problems.into_iter().map(|(_, note)| note).chain(rest).collect();
    Refusal::new(Check::Parameters, code, sentences.join("; ")).noting(notes)
}

fn of_fault(fault: &Fault) -> (&'static str, Note) {
    let note = |path: &str, rule, message| Note { path: path.to_owned(), rule, level: "deny", message };
    match fault {
        Fault::Unknown { path, nearest } => {
            let nearest = nearest.as_ref().map_or_else(String::new, |name| format!(" Did you mean `{name}`?"));
            let message = format!("The parameter `{path}` is not recognized.{nearest}");
            ("UnknownParameter", note(path, "unknown", message))
        }
        Fault::Type { path, wanted, found } => {
            let message =
                format!("The type of the parameter `{path}` is not valid: {wanted} is expected, this is {found}");
            ("InvalidParameter", note(path, "type", message))
        }
    }
}

fn of_violation(violation: &Violation) -> (&'static str, Note) {
    let code = match violation.rule() {
        _ if violation.is_missing() => "MissingParameter",
        RuleKind::ExactlyOneOf | RuleKind::AtMostOneOf => "InvalidParameter",
        RuleKind::BodySize => "RequestSizeLimitExceeded",
        _ => "InvalidParameterValue",
    };
    (code, note(violation))
}

fn note(violation: &Violation) -> Note {
    Note {
        path: violation.path().to_owned(),
        rule: violation.rule().name(),
        level: violation.level().name(),
        message: violation.to_string(),
    }
}
