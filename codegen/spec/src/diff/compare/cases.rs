//! Compares limits that apply only in some cases, case by case, in the same way as other limits.

use std::collections::{BTreeMap, BTreeSet};

use super::choices;
use super::limits;
use super::naming::Naming;
use super::rules::conditions;
use super::sides::{Scope, Sides};
use super::texts::came_or_went;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::keyword::Keyword as _;
use crate::model::{Case, Field, Level, Limit};
use crate::source::Span;

/// What is asked of a field in one case.
#[derive(Clone, Default)]
struct Asked {
    limits: Vec<Limit>,
    each: Vec<Limit>,
    values: Option<Values>,
    patterns: BTreeSet<String>,
    span: Option<Span>,
}

/// The only values that a case takes.
#[derive(Clone, PartialEq)]
struct Values {
    allowed: BTreeSet<String>,
    level: Level,
}

/// Conditions in words, to what they ask by themselves.
type Cases = BTreeMap<BTreeSet<String>, Asked>;

pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    if old.cases.is_empty() && new.cases.is_empty() {
        return;
    }
    let before = by_condition(old, sides.naming_before());
    let after = by_condition(new, sides.naming_after());
    let all: BTreeSet<&BTreeSet<String>> = before.keys().chain(after.keys()).collect();
    let none = Asked::default();
    for when in all {
        let (own, other) = (before.get(when).unwrap_or(&none), after.get(when).unwrap_or(&none));
        let (mut was, mut is) = (whole(&before, when), whole(&after, when));
        // What this case does not say, or says alike on both sides, is told where it is said.
        for (old, new, was, is) in [
            (&own.limits, &other.limits, &mut was.limits, &mut is.limits),
            (&own.each, &other.each, &mut was.each, &mut is.each),
        ] {
            let differs = differing(old, new);
            [was, is].into_iter().for_each(|limits| limits.retain(|limit| differs.contains(&limit.key())));
        }
        let path = format!("{path}.cases.{}", Vec::from_iter(when.iter().map(String::as_str)).join(" and "));
        limits::one_list(sides, scope, &path, (old, &was.limits), (new, &is.limits));
        limits::one_list(sides, scope, &format!("{path}.each"), (old, &was.each), (new, &is.each));
        let spans = (own.span.unwrap_or(old.wire.span), other.span.unwrap_or(new.wire.span));
        if own.values != other.values {
            values(sides, scope, &path, (was.values, is.values), spans);
        }
        let gone = own.patterns.difference(&is.patterns);
        let come = other.patterns.difference(&was.patterns);
        patterns(sides, scope, path, (joined(gone), joined(come)), spans);
    }
}

/// What is asked under each choice of one value per condition, so that a case for two values is two cases.
fn by_condition(field: &Field, names: Naming<'_, '_>) -> Cases {
    let mut all = Cases::new();
    for case in &field.cases {
        for when in choices::of(&case.when) {
            all.entry(conditions(&when, names)).or_default().join(&Asked::of(case, field, names));
        }
    }
    all
}

/// What is asked in a case by itself, and by those that hold whenever it does.
fn whole(cases: &Cases, when: &BTreeSet<String>) -> Asked {
    let mut asked = Asked::default();
    cases.iter().filter(|(other, _)| other.is_subset(when)).for_each(|(_, other)| asked.join(other));
    asked
}

impl Asked {
    fn of(case: &Case, field: &Field, names: Naming<'_, '_>) -> Self {
        let allowed: BTreeSet<String> = case.values.iter().map(|text| names.typed(&field.ty, &text.value)).collect();
        Self {
            limits: case.limits.clone(),
            each: case.each.clone(),
            values: (!allowed.is_empty()).then_some(Values { allowed, level: case.level }),
            patterns: case.pattern.iter().cloned().collect(),
            span: Some(case.span),
        }
    }

    /// Adds what another case asks at the same time.
    fn join(&mut self, other: &Self) {
        other.limits.iter().for_each(|limit| limits::join(&mut self.limits, *limit));
        other.each.iter().for_each(|limit| limits::join(&mut self.each, *limit));
        self.values = match (self.values.take(), other.values.clone()) {
            (Some(own), Some(other)) => {
                let allowed = own.allowed.intersection(&other.allowed).cloned().collect();
                Some(Values { allowed, level: own.level.max(other.level) })
            }
            (own, other) => own.or(other),
        };
        self.patterns.extend(other.patterns.iter().cloned());
        self.span = self.span.or(other.span);
    }
}

/// The keys of limits that one side has, or has otherwise.
fn differing(old: &[Limit], new: &[Limit]) -> BTreeSet<&'static str> {
    let missing = |limit: &&Limit, others: &[Limit]| {
        !others.iter().any(|other| other.key() == limit.key() && limits::same(limit, other))
    };
    let gone = old.iter().filter(|limit| missing(limit, new));
    gone.chain(new.iter().filter(|limit| missing(limit, old))).map(Limit::key).collect()
}

/// The values of a case: fewer ask more.
fn values(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old, new): (Option<Values>, Option<Values>),
    spans: (Span, Span),
) {
    let found = match (&old, &new) {
        (None, None) => Vec::new(),
        (None, Some(new)) => vec![(limits::limit(new.level), Direction::Added)],
        (Some(old), None) => vec![(limits::limit(old.level), Direction::Removed)],
        (Some(old), Some(new)) => {
            let (was, is) = (&old.allowed, &new.allowed);
            let direction = match (was.is_subset(is), is.is_subset(was)) {
                (true, true) => None,
                (false, true) => Some(Direction::Tightened),
                (true, false) => Some(Direction::Loosened),
                (false, false) => Some(Direction::Changed),
            };
            limits::both(old.level, new.level, direction)
        }
    };
    for (kind, direction) in found {
        let is_level = matches!(kind, FactKind::LevelDeny | FactKind::LevelWarn);
        let text = |values: &Values| match is_level {
            true => values.level.word().to_owned(),
            false => Vec::from_iter(values.allowed.iter().map(String::as_str)).join(", "),
        };
        let path = if is_level { format!("{path}.values.level") } else { format!("{path}.values") };
        let told = Told::new(kind, direction, path).values(old.as_ref().map(text), new.as_ref().map(text));
        sides.tell(told.at(spans.0, spans.1), scope);
    }
}

/// Patterns that came or went.
fn patterns(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: String,
    (gone, come): (Option<String>, Option<String>),
    spans: (Span, Span),
) {
    if gone != come {
        let told = Told::new(FactKind::Pattern, came_or_went(&gone, &come), format!("{path}.pattern"));
        sides.tell(told.values(gone, come).at(spans.0, spans.1), scope);
    }
}

fn joined<'p>(patterns: impl Iterator<Item = &'p String>) -> Option<String> {
    let patterns: Vec<&str> = patterns.map(String::as_str).collect();
    (!patterns.is_empty()).then(|| patterns.join(" and "))
}
