//! Rules over several fields of one struct.

use std::collections::HashMap;

use super::condition::{all_hold, in_words};
use super::violation::Finding;
use super::{Condition, Effect, Level, Path, Rule, RuleKind, Value, moment};

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
        Rule::Unique(path) => unique(object, path),
        Rule::Span { from, to, max, millis } => span(object, (from, to), max, millis),
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

fn unique<'a>(object: Value<'_>, path: Path<'a>) -> Option<Broken<'a>> {
    let mut first: HashMap<Plain<'_>, String> = HashMap::new();
    let (earlier, later) = repeated(object, path, String::new(), &mut first)?;
    // The values themselves may be sensitive, and say less than their places.
    let measure = format!("{earlier} and {later} are the same");
    let limit = "no value twice".to_owned();
    let sentence = format!("{measure}, and no value may occur twice");
    let finding = Finding { measure: Some(measure), limit: Some(limit), sentence, ..Finding::default() };
    Some(Broken { below: path.get(..1).unwrap_or_default(), kind: RuleKind::Unique, level: Level::Deny, finding })
}

/// Where the first value stands that an earlier one is, and where that is. What is not given is not the same as anything.
fn repeated<'v>(
    value: Value<'v>,
    path: Path<'_>,
    place: String,
    first: &mut HashMap<Plain<'v>, String>,
) -> Option<(String, String)> {
    match (value, path) {
        (Value::List(list), _) => {
            (0..list.len()).find_map(|index| repeated(list.item(index), path, format!("{place}[{index}]"), first))
        }
        (Value::Object(_), [name, below @ ..]) => {
            let dot = if place.is_empty() { "" } else { "." };
            repeated(value.at(&path[..1]), below, format!("{place}{dot}{name}"), first)
        }
        (value, []) if !value.is_missing() => {
            let plain = Plain::of(value)?;
            match first.get(&plain) {
                Some(earlier) => Some((earlier.clone(), place)),
                None => {
                    first.insert(plain, place);
                    None
                }
            }
        }
        _ => None,
    }
}

/// A value that can be compared with others of its field.
#[derive(PartialEq, Eq, Hash)]
enum Plain<'v> {
    Text(&'v str),
    Number(i128),
    Boolean(bool),
}

impl<'v> Plain<'v> {
    fn of(value: Value<'v>) -> Option<Self> {
        Some(match value {
            Value::Text(text) | Value::Choice { value: text, .. } => Self::Text(text),
            Value::Integer(number) | Value::IntegerChoice { value: number, .. } => Self::Number(number.into()),
            Value::Unsigned(number) => Self::Number(number.into()),
            Value::Boolean(boolean) => Self::Boolean(boolean),
            Value::Absent | Value::Float(_) | Value::Binary(_) | Value::Object(_) | Value::List(_) => return None,
        })
    }
}

fn span<'a>(object: Value<'_>, (from, to): (Path<'_>, Path<'a>), max: Option<i64>, millis: bool) -> Option<Broken<'a>> {
    // Services take 0 and negative numbers for a time that is not set.
    let time = |path| moment::seconds(object.at(path), millis).filter(|(first, _)| *first > 0);
    let ((start, latest), (end, last)) = (time(from)?, time(to)?);
    let name = from.join(".");
    // Of two days that are the same, or of a day and an hour of it, neither is before the other.
    let limit = if last < start {
        format!("not before {name}")
    } else {
        // A day before an hour may mean its last second; of two days the distance is that of their beginnings.
        let is_coarser = latest - start > last - end;
        let start = if is_coarser { latest } else { start };
        let most = max.filter(|most| end.saturating_sub(start) > *most)?;
        format!("at most {} after {name}", moment::in_words(most))
    };
    let sentence = format!("{limit} allowed");
    let finding = Finding { limit: Some(limit), sentence, ..Finding::default() };
    Some(Broken { below: to, kind: RuleKind::Span, level: Level::Deny, finding })
}
