//! Rules over several fields of one struct.

use super::condition::{all_hold, in_words};
use super::violation::Finding;
use super::{Condition, Effect, Level, Path, Rule, RuleKind, Value};

/// A broken rule.
pub(super) struct Broken<'a> {
    /// Where below the struct that has it; empty is the struct itself.
    pub(super) below: Path<'a>,
    pub(super) kind: RuleKind,
    pub(super) level: Level,
    pub(super) finding: Finding,
}

/// Whether this rule is broken by the struct.
pub(super) fn broken<'a>(rule: &Rule<'a>, object: Value<'_>) -> Option<Broken<'a>> {
    match *rule {
        Rule::ExactlyOneOf(paths) => count(object, paths, RuleKind::ExactlyOneOf),
        Rule::AtLeastOneOf(paths) => count(object, paths, RuleKind::AtLeastOneOf),
        Rule::AtMostOneOf(paths) => count(object, paths, RuleKind::AtMostOneOf),
        Rule::If { effect, field, when } => conditional(object, effect, field, when),
        Rule::SameLength(paths) => same_length(object, paths),
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
    let finding = Finding { measure: Some(measure), limit: Some(limit), sentence, missing, ..Finding::default() };
    Some(Broken { below: &[], kind, level: Level::Deny, finding })
}

fn conditional<'a>(object: Value<'_>, effect: Effect, field: Path<'a>, when: &[Condition<'_>]) -> Option<Broken<'a>> {
    let wrong = object.at(field).is_missing() == (effect == Effect::Required)
        && all_hold(when, object) != (effect == Effect::Only);
    wrong.then(|| {
        let when = in_words(when);
        let said = |sentence: String| Finding { sentence, ..Finding::default() };
        let finding = match effect {
            Effect::Required => Finding::missing(&format!("needed when {when}")),
            Effect::Forbidden => said(format!("not allowed when {when}")),
            Effect::Only => said(format!("has no effect unless {when}")),
        };
        Broken { below: field, kind: effect.rule(), level: effect.level(), finding }
    })
}

fn same_length<'a>(object: Value<'_>, paths: &[Path<'a>]) -> Option<Broken<'a>> {
    let length = |path: &Path<'a>| match object.at(path) {
        Value::List(list) if !list.is_empty() => Some((*path, list.len())),
        _ => None,
    };
    let mut given = paths.iter().filter_map(length);
    let (first, wanted) = given.next()?;
    let (other, found) = given.find(|(_, length)| *length != wanted)?;
    let items = |count: usize| if count == 1 { "1 item".to_owned() } else { format!("{count} items") };
    let (measure, limit) = (items(found), format!("as many as in {}", first.join(".")));
    let sentence = format!("{measure}, {limit} needed, which has {wanted}");
    let finding = Finding { measure: Some(measure), limit: Some(limit), sentence, ..Finding::default() };
    Some(Broken { below: other, kind: RuleKind::SameLength, level: Level::Deny, finding })
}
