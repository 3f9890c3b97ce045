//! Rules over several fields of one struct.

use super::violation::Finding;
use super::{Condition, Path, Rule, RuleKind, Value};

/// A broken rule: where below the struct that has it (empty = the struct itself), and what.
pub(super) type Broken<'a> = (Path<'a>, RuleKind, Finding);

/// Whether this rule is broken by the struct.
pub(super) fn broken<'a>(rule: &Rule<'a>, object: Value<'_>) -> Option<Broken<'a>> {
    match *rule {
        Rule::ExactlyOneOf(paths) => count(object, paths, RuleKind::ExactlyOneOf),
        Rule::AtLeastOneOf(paths) => count(object, paths, RuleKind::AtLeastOneOf),
        Rule::AtMostOneOf(paths) => count(object, paths, RuleKind::AtMostOneOf),
        Rule::RequiredIf { field, when } => required_if(object, field, when),
    }
}

fn count<'a>(object: Value<'_>, paths: &[Path<'_>], kind: RuleKind) -> Option<Broken<'a>> {
    let given: Vec<String> =
        paths.iter().filter(|path| !object.at(path).is_missing()).map(|path| path.join(".")).collect();
    let (holds, bound) = match kind {
        RuleKind::AtLeastOneOf => (!given.is_empty(), "at least one"),
        RuleKind::AtMostOneOf => (given.len() <= 1, "at most one"),
        _ => (given.len() == 1, "exactly one"),
    };
    if holds {
        return None;
    }
    let names: Vec<String> = paths.iter().map(|path| path.join(".")).collect();
    let limit = format!("{bound} of {}", names.join(", "));
    let measure = if given.is_empty() { "none is given".to_owned() } else { format!("given: {}", given.join(", ")) };
    let verb = if given.is_empty() { "needed" } else { "allowed" };
    let sentence = format!("{limit} {verb}; {measure}");
    let missing = given.is_empty();
    Some((&[], kind, Finding { measure: Some(measure), limit: Some(limit), sentence, missing, ..Finding::default() }))
}

fn required_if<'a>(object: Value<'_>, field: Path<'a>, when: &[Condition<'_>]) -> Option<Broken<'a>> {
    if !object.at(field).is_missing() || !when.iter().all(|condition| holds(object, condition)) {
        return None;
    }
    let conditions: Vec<String> = when
        .iter()
        .map(|condition| format!("{} is {}", condition.field.join("."), condition.values.join(" or ")))
        .collect();
    let why = format!("needed when {}", conditions.join(" and "));
    Some((field, RuleKind::RequiredIf, Finding::missing(&why)))
}

fn holds(object: Value<'_>, condition: &Condition<'_>) -> bool {
    let is = |text: &str| condition.values.contains(&text);
    match object.at(condition.field) {
        Value::Text(text) | Value::Choice { value: text, .. } => is(text),
        Value::Integer(number) | Value::IntegerChoice { value: number, .. } => is(&number.to_string()),
        Value::Unsigned(number) => is(&number.to_string()),
        Value::Float(number) => is(&number.to_string()),
        Value::Boolean(boolean) => is(if boolean { "true" } else { "false" }),
        Value::Absent | Value::Binary(_) | Value::Object(_) | Value::List(_) => false,
    }
}
