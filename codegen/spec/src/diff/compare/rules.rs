//! Rules over several fields: which way they went follows from what each says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::sides::{Scope, Sides};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{Field, FieldStep, FieldsRule, Required, Struct, StructId};

/// What a rule says, whatever the order of its alternatives.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    /// So many of some fields.
    Of { at_least_one: bool, at_most_one: bool, fields: BTreeSet<String> },
    /// A field, where others have one of some values.
    If { field: String, when: BTreeMap<String, BTreeSet<String>> },
}

pub(super) fn compare(
    sides: &mut Sides<'_>,
    scope: &Scope,
    unit: &str,
    (old_id, old): (StructId, &Struct),
    new: &Struct,
) {
    let before: BTreeSet<Said> = old
        .rules
        .iter()
        .map(|rule| {
            said(&rule.value, |steps| sides.path_before(steps), |steps, value| sides.value_before(steps, value))
        })
        .collect();
    let after: BTreeSet<Said> = new
        .rules
        .iter()
        .map(|rule| said(&rule.value, |steps| sides.after.path(steps), |_, value| value.to_owned()))
        .collect();
    let required = |item: &Struct, name: &dyn Fn(&Field) -> String| -> BTreeSet<String> {
        item.fields.iter().filter(|field| field.required == Required::Yes).map(name).collect()
    };
    let was = required(old, &|field| sides.name_before((old_id, old), field));
    let is = required(new, &|field| field.wire.value.clone());
    let (gone, come) = (asks_more(&before, &after, &is), asks_more(&after, &before, &was));
    let text = |rules: &[&Said]| {
        let texts: Vec<String> = rules.iter().map(ToString::to_string).collect();
        (!texts.is_empty()).then(|| texts.join("; "))
    };
    let only = |these: &BTreeSet<Said>, those: &BTreeSet<Said>| text(&these.difference(those).collect::<Vec<_>>());
    let direction = match (gone, come) {
        // The same, perhaps in other rules.
        (false, false) => return,
        (false, true) if before.is_empty() => Direction::Added,
        (true, false) if after.is_empty() => Direction::Removed,
        (false, true) => Direction::Tightened,
        (true, false) => Direction::Loosened,
        (true, true) => Direction::Changed,
    };
    let told = Told::new(FactKind::FieldsRule, direction, format!("{unit}.rules"));
    let told = told.values(only(&before, &after), only(&after, &before));
    sides.tell(told.at(old.name.span, new.name.span), scope);
}

/// Whether some of the rules ask what neither the other rules ask, nor the fields that are required anyway.
fn asks_more(rules: &BTreeSet<Said>, others: &BTreeSet<Said>, required: &BTreeSet<String>) -> bool {
    let others: BTreeSet<Said> = others.iter().flat_map(Said::parts).collect();
    let given = |part: &Said| match part {
        Said::Of { at_least_one, fields, .. } => *at_least_one && !fields.is_disjoint(required),
        Said::If { field, .. } => required.contains(field),
    };
    let asked = |part: &Said| given(part) || others.contains(part) || others.iter().any(|other| other.implies(part));
    rules.iter().flat_map(Said::parts).any(|part| !asked(&part))
}

fn said(
    rule: &FieldsRule,
    path: impl Fn(&[FieldStep]) -> String,
    value: impl Fn(&[FieldStep], &str) -> String,
) -> Said {
    let of = |paths: &[Vec<FieldStep>], at_least_one, at_most_one| Said::Of {
        at_least_one,
        at_most_one,
        fields: paths.iter().map(|steps| path(steps)).collect(),
    };
    match rule {
        FieldsRule::ExactlyOneOf(paths) => of(paths, true, true),
        FieldsRule::AtLeastOneOf(paths) => of(paths, true, false),
        FieldsRule::AtMostOneOf(paths) => of(paths, false, true),
        FieldsRule::RequiredIf { field, when } => {
            let condition = |item: &crate::model::Condition| {
                (path(&item.field), item.values.iter().map(|one| value(&item.field, one)).collect())
            };
            Said::If { field: path(field), when: when.iter().map(condition).collect() }
        }
    }
}

impl Said {
    /// The smallest rules that together ask the same: at least one of some fields, at most one of two, and a field where others have
    /// one value each.
    fn parts(&self) -> Vec<Self> {
        match self {
            Self::Of { at_least_one, at_most_one, fields } => {
                let least =
                    at_least_one.then(|| Self::Of { at_least_one: true, at_most_one: false, fields: fields.clone() });
                let pairs = fields.iter().enumerate().flat_map(|(index, one)| {
                    fields.iter().skip(index + 1).map(move |other| Self::Of {
                        at_least_one: false,
                        at_most_one: true,
                        fields: BTreeSet::from([one.clone(), other.clone()]),
                    })
                });
                least.into_iter().chain(pairs.filter(|_| *at_most_one)).collect()
            }
            Self::If { field, when } => {
                cases(when).into_iter().map(|when| Self::If { field: field.clone(), when }).collect()
            }
        }
    }

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

/// A condition for each choice of one value per field; the condition itself where these would be too many.
fn cases(when: &BTreeMap<String, BTreeSet<String>>) -> Vec<BTreeMap<String, BTreeSet<String>>> {
    const MOST: usize = 1_000;
    let count = when.values().try_fold(1_usize, |count, values| count.checked_mul(values.len()));
    if count.is_none_or(|count| count > MOST) {
        return vec![when.clone()];
    }
    when.iter().fold(vec![BTreeMap::new()], |cases, (name, values)| {
        let with = |case: &BTreeMap<String, BTreeSet<String>>, value: &String| {
            let mut case = case.clone();
            case.insert(name.clone(), BTreeSet::from([value.clone()]));
            case
        };
        cases.iter().flat_map(|case| values.iter().map(move |value| with(case, value))).collect()
    })
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
