//! The lock after an import: what the vendor says now, and what waits for a person.

use super::compare::Comparison;
use super::fact::{Facts, Said, Statement, Subject, keys};
use super::lock::Lock;
use super::merge::{self, Change, Verdict};

/// The lock after an import. Units that were not looked at stay as they are.
pub(super) fn next(comparison: &Comparison<'_>, lock: &Lock) -> Lock {
    let mut next = lock.clone();
    for (subject, statement) in &comparison.theirs.facts.subjects {
        let old = next.facts.subjects.remove(subject).unwrap_or_default();
        next.facts.subjects.insert(subject.clone(), fresh(comparison, subject, statement, old));
        next.open.subjects.remove(subject);
    }
    for facts in [&mut next.facts, &mut next.open] {
        forget(comparison, facts);
    }
    for change in &comparison.changes {
        keep_open(&mut next, change);
    }
    next
}

/// What is known of a subject now. What the sources do not speak of stays known.
fn fresh(comparison: &Comparison<'_>, subject: &Subject, statement: &Statement, old: Statement) -> Statement {
    let proof = comparison.proof(&subject.unit);
    let mut fresh = statement.clone();
    for said in fresh.values_mut() {
        said.span = None;
    }
    let relisted = merge::lists_values(&fresh);
    for (key, said) in old {
        let replaced = proof.about(&key, statement) || key.is(keys::VALUES) && relisted;
        if !replaced {
            fresh.entry(key).or_insert(said);
        }
    }
    fresh
}

/// Members and units that the vendor no longer has are told once and then forgotten.
fn forget(comparison: &Comparison<'_>, facts: &mut Facts) {
    facts
        .subjects
        .retain(|subject, _| !comparison.is_gone(subject) && !comparison.is_gone(&Subject::unit(&subject.unit)));
}

/// A conflict stays open: the lock keeps what was known before, and notes what the vendor says.
fn keep_open(next: &mut Lock, change: &Change) {
    let Verdict::Conflict { base, theirs, .. } = &change.verdict else { return };
    let said = |value: &String| Said { value: value.clone(), span: None };
    next.open.subjects.entry(change.subject.clone()).or_default().insert(change.key.clone(), said(theirs));
    let statement = next.facts.subjects.entry(change.subject.clone()).or_default();
    match base {
        Some(base) => statement.insert(change.key.clone(), said(base)),
        None => statement.remove(&change.key),
    };
}
