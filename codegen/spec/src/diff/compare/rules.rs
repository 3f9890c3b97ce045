//! Compares rules over several fields: whether each became stricter or looser follows from what it requires.

use std::collections::{BTreeMap, BTreeSet};

use super::clause::{self, Clause};
use super::naming::Naming;
use super::sides::{Scope, Sides};
use crate::diff::excerpt;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{Condition, Field, FieldStep, FieldsRule, Required, Struct, StructId, Test};
use crate::source::{Span, Spanned};

/// Some rules: those that refuse, and those that warn.
struct Rules {
    refusing: Part,
    warning: Part,
}

/// Rules by their words, whatever the order of their parts: what each comes to, and where it stands.
type Part = BTreeMap<String, (BTreeSet<Clause>, Span)>;

/// The rules of one side, and what its other side has to know of its fields.
struct Side<'s> {
    rules: &'s [Spanned<FieldsRule>],
    /// Fields that are given whatever the rules say.
    required: BTreeSet<String>,
    /// Fields that the other side does not have.
    own: BTreeSet<String>,
    /// Where it stands if it has no rules.
    span: Span,
}

/// The rules of a struct.
pub(super) fn compare(
    sides: &mut Sides<'_>,
    scope: &Scope,
    unit: &str,
    (old_id, old): (StructId, &Struct),
    new: &Struct,
) {
    let name_before = |field: &Field| sides.name_before((old_id, old), field);
    let name_after = |field: &Field| field.wire.value.clone();
    let required = |item: &Struct, name: &dyn Fn(&Field) -> String| -> BTreeSet<String> {
        item.fields.iter().filter(|field| field.required == Required::Yes).map(name).collect()
    };
    let before: BTreeSet<String> = old.fields.iter().map(name_before).collect();
    let after: BTreeSet<String> = new.fields.iter().map(name_after).collect();
    let only = |these: &BTreeSet<String>, those: &BTreeSet<String>| these.difference(those).cloned().collect();
    let was = Side {
        rules: &old.rules,
        required: required(old, &name_before),
        own: only(&before, &after),
        span: old.name.span,
    };
    let is = Side {
        rules: &new.rules,
        required: required(new, &name_after),
        own: only(&after, &before),
        span: new.name.span,
    };
    tell(sides, scope, &format!("{unit}.rules"), &(was, is));
}

/// The rules that a struct has in one field.
pub(super) fn of_field(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    fn side(field: &Field) -> Side<'_> {
        let none = BTreeSet::new;
        Side { rules: &field.rules, required: none(), own: none(), span: field.span_of("rules") }
    }
    tell(sides, scope, &format!("{path}.rules"), &(side(old), side(new)));
}

fn tell(sides: &mut Sides<'_>, scope: &Scope, path: &str, (old, new): &(Side<'_>, Side<'_>)) {
    let before = Rules::of(old.rules, sides.naming_before());
    let after = Rules::of(new.rules, sides.naming_after());
    for (kind, before, after) in
        [(FactKind::FieldsRule, before.refusing, after.refusing), (FactKind::RuleWarn, before.warning, after.warning)]
    {
        let (free, after) = free(after, &before, new, old);
        let (freed, before) = self::free(before, &after, old, new);
        for (direction, part) in [(Direction::Added, &free), (Direction::Removed, &freed)] {
            if !part.is_empty() {
                let none = Part::new();
                let parts = if direction == Direction::Added { (&none, part) } else { (part, &none) };
                let told = Told::new(FactKind::RuleOfNewFields, direction, path);
                sides.tell(with(told, parts, (old.span, new.span)), scope);
            }
        }
        let Some(direction) = direction(kind, (&before, &old.required), (&after, &new.required)) else { continue };
        sides.tell(with(Told::new(kind, direction, path), (&before, &after), (old.span, new.span)), scope);
    }
}

/// Parts the rules that no call of the other side can break, since it does not give the fields that this side alone has.
fn free(rules: Part, others: &Part, side: &Side<'_>, other: &Side<'_>) -> (Part, Part) {
    let asked =
        |clause: &Clause| clause.is_met_by(&other.required) || clauses(others).any(|known| known.implies(clause));
    rules.into_iter().partition(|(_, (clauses, _))| {
        let mut news = clauses.iter().filter(|clause| !asked(clause)).peekable();
        news.peek().is_some() && news.all(|clause| clause.is_met_without(&side.own))
    })
}

/// What differs of two lists of rules: in the values each rule in words, in the note all of them where they are many or long.
fn with(told: Told, (before, after): (&Part, &Part), spans: (Span, Span)) -> Told {
    let only = |these: &Part, those: &Part| -> Vec<String> {
        these.keys().filter(|words| !those.contains_key(*words)).cloned().collect()
    };
    let (gone, come) = (only(before, after), only(after, before));
    let place = |part: &Part, only: &[String], span: Span| {
        let first = only.first().and_then(|words| part.get(words)).or_else(|| part.values().next());
        first.map_or(span, |(_, span)| *span)
    };
    let places = (place(before, &gone, spans.0), place(after, &come, spans.1));
    let joined = |words: &[String]| (!words.is_empty()).then(|| words.join("; "));
    let values = (joined(&gone), joined(&come));
    let is_cut = [&values.0, &values.1].iter().any(|words| words.as_ref().is_some_and(|words| excerpt::is_cut(words)));
    let lines =
        |sign: &'static str, words: &[String]| words.iter().map(|words| format!("{sign} {words}")).collect::<Vec<_>>();
    let note = is_cut.then(|| [lines("-", &gone), lines("+", &come)].concat().join("; "));
    told.values(values.0, values.1).at(places.0, places.1).note(note)
}

fn clauses(part: &Part) -> impl Iterator<Item = &Clause> {
    part.values().flat_map(|(clauses, _)| clauses)
}

/// Which way the rules went; `None` where they ask the same, perhaps in other rules.
fn direction(
    kind: FactKind,
    (before, was): (&Part, &BTreeSet<String>),
    (after, is): (&Part, &BTreeSet<String>),
) -> Option<Direction> {
    let gone = asks_more(before, after, is);
    let come = asks_more(after, before, was);
    Some(match (gone, come) {
        (false, false) => return None,
        (false, true) if before.is_empty() => Direction::Added,
        (true, false) if after.is_empty() => Direction::Removed,
        // What only warns has no more to say.
        _ if kind == FactKind::RuleWarn => Direction::Changed,
        (false, true) => Direction::Tightened,
        (true, false) => Direction::Loosened,
        (true, true) => Direction::Changed,
    })
}

/// Whether some of the rules ask what neither the other rules ask, nor the fields that are required anyway.
fn asks_more(rules: &Part, others: &Part, required: &BTreeSet<String>) -> bool {
    let asked = |clause: &Clause| clause.is_met_by(required) || clauses(others).any(|other| other.implies(clause));
    clauses(rules).any(|clause| !asked(clause))
}

impl Rules {
    fn of(rules: &[Spanned<FieldsRule>], names: Naming<'_, '_>) -> Self {
        let mut all = Self { refusing: Part::new(), warning: Part::new() };
        for rule in rules {
            let clauses = clause::of_rule(&rule.value, names);
            let refuses = clauses.first().is_none_or(|clause| clause.refuses);
            let part = if refuses { &mut all.refusing } else { &mut all.warning };
            part.entry(words(&rule.value, names)).or_insert((clauses, rule.span));
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
