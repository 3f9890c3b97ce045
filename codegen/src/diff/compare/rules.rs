//! Rules over several fields: which way they went follows from what each says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::sides::{Scope, Sides};
use super::words;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, Kind};
use crate::model::{FieldStep, Rule, Struct};

/// What a rule says, whatever the order of its alternatives.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    /// So many of some fields.
    Of { at_least_one: bool, at_most_one: bool, fields: BTreeSet<String> },
    /// A field, where others have one of some values.
    If { field: String, when: BTreeMap<String, BTreeSet<String>> },
}

pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, unit: &str, (old, new): (&Struct, &Struct)) {
    let before: BTreeSet<Said> = old
        .rules
        .iter()
        .map(|rule| said(rule, |steps| sides.path_before(steps), |steps, value| sides.value_before(steps, value)))
        .collect();
    let after: BTreeSet<Said> =
        new.rules.iter().map(|rule| said(rule, |steps| sides.after.path(steps), |_, value| value.to_owned())).collect();
    let gone: Vec<&Said> = before.difference(&after).collect();
    let come: Vec<&Said> = after.difference(&before).collect();
    let text = |rules: &[&Said]| {
        let texts: Vec<String> = rules.iter().map(ToString::to_string).collect();
        (!texts.is_empty()).then(|| texts.join("; "))
    };
    let new_to = |rules: &[&Said], others: &BTreeSet<Said>| {
        rules.iter().any(|rule| !others.iter().any(|other| other.implies(rule)))
    };
    let (path, values, spans) = (format!("{unit}.rules"), (text(&gone), text(&come)), (old.name.span, new.name.span));
    let direction = match (new_to(&come, &before), new_to(&gone, &after)) {
        // The same in other words.
        (false, false) => return words::text(sides, scope, path, values, spans),
        (true, false) => Direction::Tightened,
        (false, true) => Direction::Loosened,
        (true, true) => Direction::Changed,
    };
    sides.tell(Told::new(Kind::FieldsRule, direction, path).values(values.0, values.1).at(spans.0, spans.1), scope);
}

fn said(rule: &Rule, path: impl Fn(&[FieldStep]) -> String, value: impl Fn(&[FieldStep], &str) -> String) -> Said {
    let of = |paths: &[Vec<FieldStep>], at_least_one, at_most_one| Said::Of {
        at_least_one,
        at_most_one,
        fields: paths.iter().map(|steps| path(steps)).collect(),
    };
    match rule {
        Rule::ExactlyOneOf(paths) => of(paths, true, true),
        Rule::AtLeastOneOf(paths) => of(paths, true, false),
        Rule::AtMostOneOf(paths) => of(paths, false, true),
        Rule::RequiredIf { field, when } => {
            let condition = |item: &crate::model::Condition| {
                (path(&item.field), item.values.iter().map(|one| value(&item.field, one)).collect())
            };
            Said::If { field: path(field), when: when.iter().map(condition).collect() }
        }
    }
}

impl Said {
    /// Whether what breaks the other breaks this one, too.
    fn implies(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Of { at_least_one: least, at_most_one: most, fields },
                Self::Of { at_least_one, at_most_one, fields: others },
            ) => {
                let enough = !at_least_one || (*least && fields.is_subset(others));
                let few = !at_most_one || (*most && fields.is_superset(others));
                enough && few
            }
            (Self::If { field, when }, Self::If { field: other, when: others }) => {
                let narrower = |(name, values): (&String, &BTreeSet<String>)| {
                    others.get(name).is_some_and(|others| others.is_subset(values))
                };
                field == other && when.iter().all(narrower)
            }
            _ => false,
        }
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of { at_least_one, at_most_one, fields } => {
                let word = match (at_least_one, at_most_one) {
                    (true, true) => "exactly_one_of",
                    (true, false) => "at_least_one_of",
                    (false, _) => "at_most_one_of",
                };
                write!(f, "{word} [{}]", Vec::from_iter(fields.iter().map(String::as_str)).join(", "))
            }
            Self::If { field, when } => {
                let condition = |(name, values): (&String, &BTreeSet<String>)| {
                    format!("{name} is {}", Vec::from_iter(values.iter().map(String::as_str)).join(" or "))
                };
                let when: Vec<String> = when.iter().map(condition).collect();
                write!(f, "required_if {field} when {}", when.join(" and "))
            }
        }
    }
}
