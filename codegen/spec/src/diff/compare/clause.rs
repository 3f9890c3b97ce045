//! Reduces rules to clauses: at least one literal of a clause must hold. Every form of rule becomes a set of clauses,
//! so rules of different forms can be compared.

use std::collections::BTreeSet;

use super::choices;
use super::naming::Naming;
use crate::model::{Condition, Effect, FieldStep, FieldsRule, Period, Test};

/// One of these has to hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Clause {
    /// Whether a call that breaks it is refused; else it is warned of.
    pub(super) refuses: bool,
    literals: BTreeSet<Literal>,
}

/// What may hold for one field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Literal {
    Given(String),
    Missing(String),
    /// `by_default`: a field that is left out has the value.
    IsNot {
        field: String,
        value: String,
        by_default: bool,
    },
    /// `by_default`: a field that is left out has one of the values.
    IsOneOf {
        field: String,
        values: BTreeSet<String>,
        by_default: bool,
    },
    /// Two lists have as many items as each other, where both are given.
    SameLength(String, String),
    /// No value of a field occurs twice.
    Unique(String),
    /// A time is not before another, and so many seconds after it at most.
    Span {
        from: String,
        to: String,
        max: Option<u64>,
    },
}

/// What a rule comes to.
pub(super) fn of_rule(rule: &FieldsRule, names: Naming<'_, '_>) -> BTreeSet<Clause> {
    let refusing = |literals: BTreeSet<Literal>| Clause { refuses: true, literals };
    let paths = |paths: &[Vec<FieldStep>]| paths.iter().map(|steps| names.path(steps)).collect::<BTreeSet<String>>();
    let any = |paths: &BTreeSet<String>| refusing(paths.iter().cloned().map(Literal::Given).collect());
    let one = |literal| BTreeSet::from([refusing(BTreeSet::from([literal]))]);
    let one_missing =
        |(one, other): (&String, &String)| BTreeSet::from([one, other].map(|name| Literal::Missing(name.clone())));
    let pairs = |paths: &BTreeSet<String>| pairs(paths).map(one_missing).map(refusing).collect::<Vec<_>>();
    match rule {
        FieldsRule::ExactlyOneOf(items) => {
            let paths = paths(items);
            pairs(&paths).into_iter().chain([any(&paths)]).collect()
        }
        FieldsRule::AtLeastOneOf(items) => BTreeSet::from([any(&paths(items))]),
        FieldsRule::AtMostOneOf(items) => pairs(&paths(items)).into_iter().collect(),
        FieldsRule::If { effect, field, when } => {
            let field = names.path(field);
            match effect {
                Effect::Required => unless(when, Literal::Given(field), names),
                Effect::Forbidden => unless(when, Literal::Missing(field), names),
                Effect::Only => when.iter().map(|condition| only(&field, condition, names)).collect(),
            }
        }
        FieldsRule::SameLength(lists) => {
            let same = |(one, other): (&String, &String)| Literal::SameLength(one.clone(), other.clone());
            self::pairs(&paths(lists)).map(|pair| refusing(BTreeSet::from([same(pair)]))).collect()
        }
        FieldsRule::Unique(path) => one(Literal::Unique(names.path(path))),
        FieldsRule::Span { from, to, max } => {
            one(Literal::Span { from: names.path(from), to: names.path(to), max: max.map(Period::seconds) })
        }
    }
}

/// Each two of them, in one order.
fn pairs(paths: &BTreeSet<String>) -> impl Iterator<Item = (&String, &String)> {
    paths.iter().enumerate().flat_map(|(index, one)| paths.iter().skip(index + 1).map(move |other| (one, other)))
}

/// The literal holds, unless a condition does not: a clause for each choice of one value per condition.
fn unless(when: &[Condition], literal: Literal, names: Naming<'_, '_>) -> BTreeSet<Clause> {
    let clause = |choice: Vec<Condition>| {
        let denials = choice.iter().flat_map(|condition| denials(condition, names));
        Clause { refuses: true, literals: denials.chain([literal.clone()]).collect() }
    };
    choices::of(when).into_iter().map(clause).collect()
}

/// What holds where a condition does not, for each value that it names.
fn denials(condition: &Condition, names: Naming<'_, '_>) -> Vec<Literal> {
    let field = names.path(&condition.field);
    match &condition.test {
        Test::Given => vec![Literal::Missing(field)],
        Test::Absent => vec![Literal::Given(field)],
        Test::Is(values) => {
            let by_default = |value: &String| {
                let alone = Condition { field: condition.field.clone(), test: Test::Is(vec![value.clone()]) };
                alone.by_default(names.service())
            };
            let literal = |value: &String| Literal::IsNot {
                field: field.clone(),
                value: names.value(&condition.field, value),
                by_default: by_default(value),
            };
            values.iter().map(literal).collect()
        }
    }
}

/// A field that is given needs this condition to have an effect.
fn only(field: &str, condition: &Condition, names: Naming<'_, '_>) -> Clause {
    let other = names.path(&condition.field);
    let holds = match &condition.test {
        Test::Given => Literal::Given(other),
        Test::Absent => Literal::Missing(other),
        Test::Is(values) => Literal::IsOneOf {
            field: other,
            values: values.iter().map(|value| names.value(&condition.field, value)).collect(),
            by_default: condition.by_default(names.service()),
        },
    };
    Clause { refuses: false, literals: BTreeSet::from([Literal::Missing(field.to_owned()), holds]) }
}

impl Clause {
    /// Whether a call that gives these fields cannot break it.
    pub(super) fn is_met_by(&self, given: &BTreeSet<String>) -> bool {
        self.literals.iter().any(|literal| matches!(literal, Literal::Given(field) if given.contains(field)))
    }

    /// Whether a call that leaves these fields out cannot break it.
    pub(super) fn is_met_without(&self, fields: &BTreeSet<String>) -> bool {
        let lacks = |path: &String| fields.contains(path.split('.').next().unwrap_or(path));
        self.literals.iter().any(|literal| match literal {
            Literal::Given(_) => false,
            Literal::Missing(field) | Literal::Unique(field) => lacks(field),
            Literal::IsNot { field, by_default, .. } => !by_default && lacks(field),
            Literal::IsOneOf { field, by_default, .. } => *by_default && lacks(field),
            Literal::SameLength(one, other) | Literal::Span { from: one, to: other, .. } => lacks(one) || lacks(other),
        })
    }

    /// Whether what breaks the other breaks this one, too.
    pub(super) fn implies(&self, other: &Self) -> bool {
        let covered = |literal: &Literal| other.literals.iter().any(|known| literal.implies(known));
        self.refuses >= other.refuses && self.literals.iter().all(covered)
    }
}

impl Literal {
    fn implies(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Missing(field), Self::IsNot { field: known, by_default: false, .. }) => field == known,
            (Self::Missing(field), Self::IsOneOf { field: known, by_default: true, .. }) => {
                field == known && is_beside(field)
            }
            (Self::IsNot { field, by_default: true, .. }, Self::Given(known)) => field == known && is_beside(field),
            (
                Self::IsNot { field, value, by_default },
                Self::IsNot { field: known, value: other, by_default: also },
            ) => (field, value) == (known, other) && (*by_default || !also),
            (
                Self::IsOneOf { field, values, by_default },
                Self::IsOneOf { field: known, values: more, by_default: also },
            ) => field == known && values.is_subset(more) && (!by_default || *also),
            (Self::IsOneOf { field, by_default: false, .. }, Self::Given(known)) => field == known,
            (Self::Span { from, to, max }, Self::Span { from: start, to: end, max: other }) => {
                let shorter = other.is_none_or(|other| max.is_some_and(|max| max <= other));
                (from, to) == (start, end) && shorter
            }
            _ => self == other,
        }
    }
}

/// Whether a field is one of the struct itself. One further down is left out with the object that has it, and then has no default.
fn is_beside(path: &str) -> bool {
    !path.contains('.')
}
