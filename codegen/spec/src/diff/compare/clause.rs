//! The smallest parts of rules: each is a clause, one of whose literals has to hold. What a rule asks, whatever its form, is the
//! clauses that it comes to, so rules of different forms can be compared.

use std::collections::BTreeSet;

use crate::model::{Condition, Effect, FieldStep, FieldsRule, Service, Test};

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
}

/// How one side of a comparison names fields and values.
pub(super) struct Naming<'n> {
    pub(super) service: &'n Service,
    pub(super) path: &'n dyn Fn(&[FieldStep]) -> String,
    pub(super) value: &'n dyn Fn(&[FieldStep], &str) -> String,
}

/// More clauses of one rule than this are not told apart by their values.
const MOST: usize = 1_000;

/// What a rule comes to.
pub(super) fn of_rule(rule: &FieldsRule, names: &Naming<'_>) -> BTreeSet<Clause> {
    let refusing = |literals: BTreeSet<Literal>| Clause { refuses: true, literals };
    let paths = |paths: &[Vec<FieldStep>]| paths.iter().map(|steps| (names.path)(steps)).collect::<BTreeSet<String>>();
    let any = |paths: &BTreeSet<String>| refusing(paths.iter().cloned().map(Literal::Given).collect());
    let pairs = |paths: &BTreeSet<String>| {
        let pair =
            |one: &String, other: &String| BTreeSet::from([one, other].map(|name| Literal::Missing(name.clone())));
        let later = |index| paths.iter().skip(index + 1);
        let each = paths.iter().enumerate().flat_map(|(index, one)| later(index).map(move |other| pair(one, other)));
        each.map(refusing).collect::<Vec<_>>()
    };
    match rule {
        FieldsRule::ExactlyOneOf(items) => {
            let paths = paths(items);
            pairs(&paths).into_iter().chain([any(&paths)]).collect()
        }
        FieldsRule::AtLeastOneOf(items) => BTreeSet::from([any(&paths(items))]),
        FieldsRule::AtMostOneOf(items) => pairs(&paths(items)).into_iter().collect(),
        FieldsRule::If { effect, field, when } => {
            let field = (names.path)(field);
            match effect {
                Effect::Required => unless(when, Literal::Given(field), names),
                Effect::Forbidden => unless(when, Literal::Missing(field), names),
                Effect::Only => when.iter().map(|condition| only(&field, condition, names)).collect(),
            }
        }
    }
}

/// The literal holds, unless a condition does not: a clause for each choice of one value per condition.
fn unless(when: &[Condition], literal: Literal, names: &Naming<'_>) -> BTreeSet<Clause> {
    let count = when.iter().try_fold(1_usize, |count, condition| count.checked_mul(condition.values().len().max(1)));
    let split = count.is_some_and(|count| count <= MOST);
    let start = vec![BTreeSet::from([literal])];
    let clauses = when.iter().fold(start, |clauses, condition| {
        let denials = denials(condition, names);
        if !split {
            return clauses
                .into_iter()
                .map(|clause| clause.into_iter().chain(denials.iter().cloned()).collect())
                .collect();
        }
        let with = |clause: &BTreeSet<Literal>, literal: &Literal| {
            let mut clause = clause.clone();
            clause.insert(literal.clone());
            clause
        };
        clauses.iter().flat_map(|clause| denials.iter().map(move |literal| with(clause, literal))).collect()
    });
    clauses.into_iter().map(|literals| Clause { refuses: true, literals }).collect()
}

/// What holds where a condition does not, for each value that it names.
fn denials(condition: &Condition, names: &Naming<'_>) -> Vec<Literal> {
    let field = (names.path)(&condition.field);
    match &condition.test {
        Test::Given => vec![Literal::Missing(field)],
        Test::Absent => vec![Literal::Given(field)],
        Test::Is(values) => {
            let by_default = |value: &String| {
                let alone = Condition { field: condition.field.clone(), test: Test::Is(vec![value.clone()]) };
                alone.by_default(names.service)
            };
            let literal = |value: &String| Literal::IsNot {
                field: field.clone(),
                value: (names.value)(&condition.field, value),
                by_default: by_default(value),
            };
            values.iter().map(literal).collect()
        }
    }
}

/// A field that is given needs this condition to have an effect.
fn only(field: &str, condition: &Condition, names: &Naming<'_>) -> Clause {
    let other = (names.path)(&condition.field);
    let holds = match &condition.test {
        Test::Given => Literal::Given(other),
        Test::Absent => Literal::Missing(other),
        Test::Is(values) => Literal::IsOneOf {
            field: other,
            values: values.iter().map(|value| (names.value)(&condition.field, value)).collect(),
            by_default: condition.by_default(names.service),
        },
    };
    Clause { refuses: false, literals: BTreeSet::from([Literal::Missing(field.to_owned()), holds]) }
}

impl Clause {
    /// Whether a call that gives these fields cannot break it.
    pub(super) fn is_met_by(&self, given: &BTreeSet<String>) -> bool {
        self.literals.iter().any(|literal| matches!(literal, Literal::Given(field) if given.contains(field)))
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
            (
                Self::IsOneOf { field, values, by_default },
                Self::IsOneOf { field: known, values: more, by_default: also },
            ) => field == known && values.is_subset(more) && (!by_default || *also),
            (Self::IsOneOf { field, by_default: false, .. }, Self::Given(known)) => field == known,
            _ => self == other,
        }
    }
}
