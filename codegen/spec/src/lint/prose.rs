//! Lints limits that a text states against those in the keys.

mod claims;
mod units;

use tc3_runtime::validate::{Demand, Side, Unit as Counted};

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::{pattern, words};
use crate::model::{Field, FieldStep, Limit, Service, Type, Unit};
use claims::{Claim, claims};
use units::Measure;

pub(super) static CONTRADICTION: LintRule = LintRule {
    id: "L0405",
    slug: "doc-contradicts-a-limit",
    level: Severity::Error,
    title: "a doc that states another limit than the field has",
    about: "Callers read the text, and the validator enforces the key: if `doc` says \"at most 50 characters\" and \
            `max_chars` is 64, one of them is wrong. The rule reads upper and lower bounds (\"up to 20\", \"max. 20\", \
            \"20 or fewer\", \"must not exceed 20\", \"at least 5\"), ranges (\"1-20\", \"between 1 and 20\") and a \
            length alone (\"18 characters\"), and compares them with the limit of the same unit. It says nothing where \
            the field has no such limit, where the text also names the right number, and where the number may be that \
            of something else: under a condition, with \"each\" or \"per\", or with a unit that is not the key's. Best \
            leave the number out of `doc`: the limit is documented from its key.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (owner, item) in service.structs() {
        for (field, member) in item.fields.iter().enumerate() {
            for claim in claims(&member.doc, &member.wire.value) {
                let Some(limit) = contradicted(&claim, member) else { continue };
                let key = limit.key();
                let message =
                    format!("the doc of `{}` says \"{}\", but `{key}` differs", member.wire.value, claim.said);
                let help = format!(
                    "correct the one that is wrong; `{key}` is documented from its key, so leave the number out of `doc`"
                );
                let span = member.doc.span().unwrap_or(member.wire.span);
                let finding = Finding::new(&CONTRADICTION, span, message, help).related(limit.span, "the limit");
                reporter.push(Unit::Field(FieldStep { owner, field }), finding);
            }
        }
    }
}

/// The limit of the same unit that the claim breaks.
fn contradicted<'f>(claim: &Claim, field: &'f Field) -> Option<&'f Limit> {
    field.limits.iter().chain(&field.each).find(|limit| contradicts(claim, limit, field))
}

fn contradicts(claim: &Claim, limit: &Limit, field: &Field) -> bool {
    let demand = limit.bound.check.demand();
    let (Demand::Count(side, ..) | Demand::Range(side, _)) = demand else { return false };
    let Ok(limit) = limit.value().parse::<f64>() else { return false };
    if !fits(claim, demand, field) {
        return false;
    }
    // A text that names the right number elsewhere may mean the other one for something else.
    let scales = claim.measure.family();
    let named = claim.others.iter().any(|other| scales.iter().any(|scale| same(other * scale, limit)));
    // Between whole numbers alone the one below 20 is 19.
    let whole = !matches!(field.ty, Type::Float) && !matches!(claim.measure, Measure::Bytes(_));
    let number = if whole { claim.number + claim.step } else { claim.number };
    let readings = claim.measure.readings();
    !named && readings.iter().all(|scale| differs(claim.side, side, number * scale, limit))
}

/// Whether the key counts what the claim counts.
fn fits(claim: &Claim, demand: Demand, field: &Field) -> bool {
    let list = matches!(field.ty, Type::List(_));
    let measure = &claim.measure;
    match demand {
        Demand::Count(_, Counted::Characters, _) => {
            *measure == Measure::Characters || (!list && matches!(measure, Measure::Length | Measure::Long))
        }
        Demand::Count(_, Counted::Bytes | Counted::FileBytes, _) => matches!(measure, Measure::Bytes(_)),
        Demand::Count(_, Counted::Items, _) => list && matches!(measure, Measure::Nothing | Measure::Own),
        Demand::Range(..) => {
            // How long a text is says nothing of the number in it.
            let number = matches!(field.ty, Type::Integer | Type::Unsigned | Type::Float);
            (number && *measure == Measure::Long)
                || ((number || field.ty == Type::String)
                    && matches!(measure, Measure::Nothing | Measure::Own | Measure::Time | Measure::Percent))
        }
        Demand::Charset(_) | Demand::Format(_) | Demand::FileTypes(_) | Demand::Known => false,
    }
}

/// Whether what is said cannot be so with this limit.
fn differs(said: Side, bound: Side, number: f64, limit: f64) -> bool {
    match (said, bound) {
        (Side::Most, Side::Most) | (Side::Least, Side::Least) | (Side::Exactly, Side::Exactly) => !same(number, limit),
        (Side::Exactly, Side::Most) | (Side::Least, Side::Exactly) => number > limit,
        (Side::Exactly, Side::Least) | (Side::Most, Side::Exactly) => number < limit,
        (Side::Most, Side::Least) | (Side::Least, Side::Most) => false,
    }
}

/// Equal but for what scaling a decimal loses.
fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6
}
