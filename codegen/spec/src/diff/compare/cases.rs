//! Limits that hold in some cases only: the same comparison as of other limits, case by case.

use std::collections::{BTreeMap, BTreeSet};

use super::clause::Naming;
use super::limits;
use super::rules::conditions;
use super::sides::{Scope, Sides};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{Case, Condition, Field, Level, Limit, Test};
use crate::source::Span;

/// What is asked of a field in one case.
#[derive(Clone, Default)]
struct Asked {
    limits: Vec<Limit>,
    each: Vec<Limit>,
    values: Option<(BTreeSet<String>, Level, Span)>,
}

pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    if old.cases.is_empty() && new.cases.is_empty() {
        return;
    }
    let before = by_condition(
        &old.cases,
        &Naming {
            service: sides.before,
            path: &|steps| sides.path_before(steps),
            value: &|steps, value| sides.value_before(steps, value),
        },
        |value| sides.typed_before(&old.ty, value),
    );
    let names =
        Naming { service: sides.after, path: &|steps| sides.after.path(steps), value: &|_, value| value.to_owned() };
    let after = by_condition(&new.cases, &names, ToOwned::to_owned);
    let all: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let none = Asked::default();
    for when in all {
        let (was, is) = (before.get(when).unwrap_or(&none), after.get(when).unwrap_or(&none));
        let path = format!("{path}.cases.{when}");
        limits::one_list(sides, scope, &path, (old, &was.limits), (new, &is.limits));
        limits::one_list(sides, scope, &format!("{path}.each"), (old, &was.each), (new, &is.each));
        values(sides, scope, &path, (old, was), (new, is));
    }
}

/// What is asked under each choice of one value per condition, so that a case for two values is two cases.
fn by_condition(cases: &[Case], names: &Naming<'_>, value: impl Fn(&str) -> String) -> BTreeMap<String, Asked> {
    let mut all: BTreeMap<String, Asked> = BTreeMap::new();
    for case in cases {
        for when in choices(&case.when) {
            let asked = all.entry(Vec::from_iter(conditions(&when, names)).join(" and ")).or_default();
            asked.limits.extend(case.limits.iter().copied());
            asked.each.extend(case.each.iter().copied());
            if !case.values.is_empty() {
                let values = case.values.iter().map(|text| value(&text.value)).collect();
                asked.values = Some((values, case.level, case.span));
            }
        }
    }
    all
}

/// The conditions with one value each; they themselves where these would be too many.
fn choices(when: &[Condition]) -> Vec<Vec<Condition>> {
    const MOST: usize = 1_000;
    let count = when.iter().try_fold(1_usize, |count, condition| count.checked_mul(condition.values().len().max(1)));
    if count.is_none_or(|count| count > MOST) {
        return vec![when.to_vec()];
    }
    when.iter().fold(vec![Vec::new()], |choices, condition| {
        let ones: Vec<Condition> = match &condition.test {
            Test::Is(values) => {
                let one = |value: &String| Condition { test: Test::Is(vec![value.clone()]), ..condition.clone() };
                values.iter().map(one).collect()
            }
            Test::Given | Test::Absent => vec![condition.clone()],
        };
        let with = |choice: &Vec<Condition>, one: &Condition| [choice.as_slice(), std::slice::from_ref(one)].concat();
        choices.iter().flat_map(|choice| ones.iter().map(move |one| with(choice, one))).collect()
    })
}

/// The values of a case: fewer ask more.
fn values(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old_field, old): (&Field, &Asked),
    (new_field, new): (&Field, &Asked),
) {
    let direction = match (&old.values, &new.values) {
        (None, None) => return,
        (None, Some(_)) => Direction::Added,
        (Some(_), None) => Direction::Removed,
        (Some((was, ..)), Some((is, ..))) => match (was.is_subset(is), is.is_subset(was)) {
            (true, true) => return,
            (false, true) => Direction::Tightened,
            (true, false) => Direction::Loosened,
            (false, false) => Direction::Changed,
        },
    };
    let level = |asked: &Asked| asked.values.as_ref().map(|(_, level, _)| *level);
    let kind = match level(new).max(level(old)) {
        Some(Level::Deny) => FactKind::LimitDeny,
        Some(Level::Warn) => FactKind::LimitWarn,
        _ => FactKind::LimitHint,
    };
    let list = |asked: &Asked| {
        asked.values.as_ref().map(|(values, ..)| values.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
    };
    let place = |asked: &Asked, field: &Field| asked.values.as_ref().map_or(field.wire.span, |(.., span)| *span);
    let told = Told::new(kind, direction, format!("{path}.values")).values(list(old), list(new));
    sides.tell(told.at(place(old, old_field), place(new, new_field)), scope);
}
