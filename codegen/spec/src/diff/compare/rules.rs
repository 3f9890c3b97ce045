//! Rules over several fields: which way they went follows from what each says.

use std::collections::{BTreeMap, BTreeSet};

use super::clause::{self, Clause};
use super::naming::Naming;
use super::sides::{Scope, Sides};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{Condition, Field, FieldStep, FieldsRule, Required, Struct, StructId, Test};
use crate::source::{Span, Spanned};

/// Some rules: in words, whatever the order of their parts, and what they come to.
struct Rules {
    refusing: Part,
    warning: Part,
}

/// Those that refuse, or those that warn.
#[derive(Default)]
struct Part {
    words: BTreeSet<String>,
    clauses: BTreeSet<Clause>,
}

/// The rules of a struct.
pub(super) fn compare(
    sides: &mut Sides<'_>,
    scope: &Scope,
    unit: &str,
    (old_id, old): (StructId, &Struct),
    new: &Struct,
) {
    let required = |item: &Struct, name: &dyn Fn(&Field) -> String| -> BTreeSet<String> {
        item.fields.iter().filter(|field| field.required == Required::Yes).map(name).collect()
    };
    let was = required(old, &|field| sides.name_before((old_id, old), field));
    let is = required(new, &|field| field.wire.value.clone());
    let spans = (old.name.span, new.name.span);
    let both = ((&*old.rules, &was), (&*new.rules, &is));
    tell(sides, scope, &format!("{unit}.rules"), both, spans);
}

/// The rules that a struct has in one field.
pub(super) fn of_field(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    let none = BTreeSet::new();
    let spans = (old.span_of("rules"), new.span_of("rules"));
    tell(sides, scope, &format!("{path}.rules"), ((&old.rules, &none), (&new.rules, &none)), spans);
}

/// Rules, and the fields that are given whatever they say.
type Side<'s> = (&'s [Spanned<FieldsRule>], &'s BTreeSet<String>);

fn tell(sides: &mut Sides<'_>, scope: &Scope, path: &str, (old, new): (Side<'_>, Side<'_>), spans: (Span, Span)) {
    let before = Rules::of(old.0, sides.naming_before());
    let after = Rules::of(new.0, sides.naming_after());
    let parts = [
        (FactKind::FieldsRule, &before.refusing, &after.refusing),
        (FactKind::RuleWarn, &before.warning, &after.warning),
    ];
    for (kind, before, after) in parts {
        let Some(direction) = direction(kind, (before, old.1), (after, new.1)) else { continue };
        let only = |these: &Part, those: &Part| {
            let words: Vec<&str> = these.words.difference(&those.words).map(String::as_str).collect();
            (!words.is_empty()).then(|| words.join("; "))
        };
        let told = Told::new(kind, direction, path).values(only(before, after), only(after, before));
        sides.tell(told.at(spans.0, spans.1), scope);
    }
}

/// Which way the rules went; `None` where they ask the same, perhaps in other rules.
fn direction(
    kind: FactKind,
    (before, was): (&Part, &BTreeSet<String>),
    (after, is): (&Part, &BTreeSet<String>),
) -> Option<Direction> {
    let gone = asks_more(&before.clauses, &after.clauses, is);
    let come = asks_more(&after.clauses, &before.clauses, was);
    Some(match (gone, come) {
        (false, false) => return None,
        (false, true) if before.words.is_empty() => Direction::Added,
        (true, false) if after.words.is_empty() => Direction::Removed,
        // What only warns has no more to say.
        _ if kind == FactKind::RuleWarn => Direction::Changed,
        (false, true) => Direction::Tightened,
        (true, false) => Direction::Loosened,
        (true, true) => Direction::Changed,
    })
}

/// Whether some of the rules ask what neither the other rules ask, nor the fields that are required anyway.
fn asks_more(rules: &BTreeSet<Clause>, others: &BTreeSet<Clause>, required: &BTreeSet<String>) -> bool {
    let asked = |clause: &Clause| clause.is_met_by(required) || others.iter().any(|other| other.implies(clause));
    rules.iter().any(|clause| !asked(clause))
}

impl Rules {
    fn of(rules: &[Spanned<FieldsRule>], names: Naming<'_, '_>) -> Self {
        let mut all = Self { refusing: Part::default(), warning: Part::default() };
        for rule in rules {
            let clauses = clause::of_rule(&rule.value, names);
            let refuses = clauses.first().is_none_or(|clause| clause.refuses);
            let part = if refuses { &mut all.refusing } else { &mut all.warning };
            part.words.insert(words(&rule.value, names));
            part.clauses.extend(clauses);
        }
        all
    }
}

/// A rule in words, the same whatever the order of its alternatives.
fn words(rule: &FieldsRule, names: Naming<'_, '_>) -> String {
    let list = |paths: &[Vec<FieldStep>]| {
        let paths: BTreeSet<String> = paths.iter().map(|steps| names.path(steps)).collect();
        Vec::from_iter(paths).join(", ")
    };
    let key = rule.key();
    match rule {
        FieldsRule::ExactlyOneOf(paths)
        | FieldsRule::AtLeastOneOf(paths)
        | FieldsRule::AtMostOneOf(paths)
        | FieldsRule::SameLength(paths) => format!("{key} [{}]", list(paths)),
        FieldsRule::Unique(path) => format!("{key} {}", names.path(path)),
        FieldsRule::Span { from, to, max } => {
            let most = max.map(|max| format!(" of {max} at most")).unwrap_or_default();
            format!("{key} from {} to {}{most}", names.path(from), names.path(to))
        }
        FieldsRule::If { field, when, .. } => {
            format!("{key} {} when {}", names.path(field), Vec::from_iter(conditions(when, names)).join(" and "))
        }
    }
}

/// Conditions in words.
pub(super) fn conditions(when: &[Condition], names: Naming<'_, '_>) -> BTreeSet<String> {
    let fields: BTreeMap<String, &Condition> = when.iter().map(|one| (names.path(&one.field), one)).collect();
    let words = |(field, condition): (String, &Condition)| match &condition.test {
        Test::Given => format!("{field} is given"),
        Test::Absent => format!("{field} is absent"),
        Test::Is(values) => {
            let values: BTreeSet<String> = values.iter().map(|value| names.value(&condition.field, value)).collect();
            format!("{field} is {}", Vec::from_iter(values).join(" or "))
        }
    };
    fields.into_iter().map(words).collect()
}
