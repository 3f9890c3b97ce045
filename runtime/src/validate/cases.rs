//! Limits that apply only in some cases.

use super::condition::{all_hold, in_words, is_one_of};
use super::violation::Finding;
use super::{Case, Level, Limit, RuleKind, Value, measure};

/// A broken limit of a case.
pub(super) struct Broken {
    pub(super) kind: RuleKind,
    pub(super) level: Level,
    pub(super) finding: Finding,
}

/// What of this case, which applies to the struct, a value of the field breaks; a list by itself, its items one by one.
pub(super) fn broken(
    case: &Case<'_>,
    value: Value<'_>,
    is_item: bool,
    now: Option<i64>,
    sensitive: bool,
) -> Vec<Broken> {
    let limits = if is_item { case.each } else { case.limits };
    let mut found: Vec<Broken> = limits.iter().filter_map(|limit| measured(limit, value, now, sensitive)).collect();
    found.extend(outside(case, value, sensitive));
    for broken in &mut found {
        broken.finding.sentence.push_str(&format!(" when {}", in_words(case.when)));
    }
    found
}

/// Whether the case applies to the struct.
pub(super) fn applies(case: &Case<'_>, object: Value<'_>) -> bool {
    all_hold(case.when, object)
}

fn measured(limit: &Limit, value: Value<'_>, now: Option<i64>, sensitive: bool) -> Option<Broken> {
    let finding = measure::measure_at(limit.check, value, now, sensitive)?;
    Some(Broken { kind: limit.check.rule(), level: limit.level, finding })
}

/// A value that the case does not list.
fn outside(case: &Case<'_>, value: Value<'_>, sensitive: bool) -> Option<Broken> {
    if case.values.is_empty() || matches!(value, Value::List(_)) || is_one_of(value, case.values) {
        return None;
    }
    let finding = measure::not_listed(value, case.values, sensitive);
    Some(Broken { kind: RuleKind::Values, level: case.level, finding })
}
