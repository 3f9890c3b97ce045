//! Limits that a text states, against those that the keys state.

mod claims;
mod units;

use regex::Regex;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::words;
use crate::model::{Check, Field, FieldStep, Limit, Service, Type, Unit, limit_key, limit_value};
use claims::{Claim, ClaimKind, claims};
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
            for claim in claims(&member.doc, &words(&member.wire.value)) {
                let Some(limit) = contradicted(&claim, member) else { continue };
                let key = limit_key(&limit.bound.check);
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
    field.limits.iter().chain(&field.each).find(|limit| contradicts(claim, &limit.bound.check, field))
}

fn contradicts(claim: &Claim, check: &Check, field: &Field) -> bool {
    let (Some(bound), Ok(limit)) = (bound(check), limit_value(check).parse::<f64>()) else { return false };
    if !fits(claim, check, field) {
        return false;
    }
    // A text that names the right number elsewhere may mean the other one for something else.
    let scales = claim.measure.family();
    let named = claim.others.iter().any(|other| scales.iter().any(|scale| same(other * scale, limit)));
    // Between whole numbers alone the one below 20 is 19.
    let whole = !matches!(field.ty, Type::Float) && !matches!(claim.measure, Measure::Bytes(_));
    let number = if whole { claim.number + claim.step } else { claim.number };
    let readings = claim.measure.readings();
    !named && readings.iter().all(|scale| differs(claim.kind, bound, number * scale, limit))
}

/// On which side a key binds.
fn bound(check: &Check) -> Option<ClaimKind> {
    match check {
        Check::MaxChars(_) | Check::MaxBytes(_) | Check::MaxItems(_) | Check::Max(_) => Some(ClaimKind::Most),
        Check::MinChars(_) | Check::MinItems(_) | Check::Min(_) => Some(ClaimKind::Least),
        Check::Chars(_) => Some(ClaimKind::Exactly),
        Check::Charset(_) | Check::Format(_) | Check::Known => None,
    }
}

/// Whether the key counts what the claim counts.
fn fits(claim: &Claim, check: &Check, field: &Field) -> bool {
    let list = matches!(field.ty, Type::List(_));
    let measure = &claim.measure;
    match check {
        Check::MaxChars(_) | Check::MinChars(_) | Check::Chars(_) => {
            *measure == Measure::Characters || (!list && matches!(measure, Measure::Length | Measure::Long))
        }
        Check::MaxBytes(_) => matches!(measure, Measure::Bytes(_)),
        Check::MaxItems(_) | Check::MinItems(_) => list && matches!(measure, Measure::Nothing | Measure::Own),
        // A moment is no number that a text counts.
        Check::Min(_) | Check::Max(_) => {
            matches!(field.ty, Type::Integer | Type::Unsigned | Type::Float)
                && matches!(measure, Measure::Nothing | Measure::Long | Measure::Own | Measure::Time | Measure::Percent)
        }
        Check::Charset(_) | Check::Format(_) | Check::Known => false,
    }
}

/// Whether what is said cannot be so with this limit.
fn differs(said: ClaimKind, bound: ClaimKind, number: f64, limit: f64) -> bool {
    match (said, bound) {
        (ClaimKind::Most, ClaimKind::Most)
        | (ClaimKind::Least, ClaimKind::Least)
        | (ClaimKind::Exactly, ClaimKind::Exactly) => !same(number, limit),
        (ClaimKind::Exactly, ClaimKind::Most) | (ClaimKind::Least, ClaimKind::Exactly) => number > limit,
        (ClaimKind::Exactly, ClaimKind::Least) | (ClaimKind::Most, ClaimKind::Exactly) => number < limit,
        (ClaimKind::Most, ClaimKind::Least) | (ClaimKind::Least, ClaimKind::Most) => false,
    }
}

/// Equal but for what scaling a decimal loses.
fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6
}

/// A pattern of ours. Statics hold them: each is compiled once, when it is first used.
fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of ours compiles")
}
