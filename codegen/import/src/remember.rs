//! Builds the lock after an import: what the vendor says now, and what waits for a person to decide.

use tc3_spec::meaning::fingerprint;

use super::compare::Comparison;
use super::error_codes;
use super::fact::{Dropped, Key, Said, Statement, Subject, keys};
use super::lock::Lock;
use super::merge::{self, Change, Verdict};

/// The lock after an import. `dropped`: what the check refused to have in the spec. Units that were not looked at stay as they are.
pub(super) fn next(comparison: &Comparison<'_>, dropped: &Dropped, lock: &Lock) -> Lock {
    let mut next = lock.clone();
    for (subject, statement) in &comparison.theirs.facts.subjects {
        let old = next.facts.subjects.remove(subject).or_else(|| next.gone.subjects.remove(subject));
        next.facts.subjects.insert(subject.clone(), fresh(comparison, subject, statement, old.unwrap_or_default()));
        leave(comparison, &mut next, subject);
        for facts in [&mut next.open, &mut next.held, &mut next.gone, &mut next.reported] {
            facts.subjects.remove(subject);
        }
    }
    forget(comparison, &mut next);
    for change in &comparison.changes {
        keep_open(&mut next, change);
    }
    for change in &comparison.held {
        hold(comparison, &mut next, change);
    }
    // What a person keeps is the spec's own from now on.
    let open = |change: &&Change| next.open.get(&change.subject, &Key::of(&change.key.name)).is_some();
    for change in comparison.doubted.iter().filter(open).cloned().collect::<Vec<_>>() {
        keep_known(comparison, &mut next, &change);
    }
    for (subject, key) in dropped.keys() {
        if let Some(said) = comparison.theirs.facts.get(subject, key) {
            next.left.say(subject, key.clone(), said.value.clone(), None);
        }
    }
    for doubt in comparison.sources.doubts.iter() {
        let action = Subject::unit(&doubt.action);
        if comparison.theirs.facts.about(&action).is_some() {
            next.reported.say(&action, Key::item(keys::HOST, &doubt.host), "", None);
        }
    }
    if let Some(codes) = error_codes::listed(comparison) {
        next.codes = codes.iter().map(|(code, text)| (code.clone(), fingerprint(text))).collect();
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
    let rewritten = fresh.contains_key(&Key::of(keys::TEXT));
    for (key, said) in old {
        let replaced = proof.about(&key, statement) || key.is(keys::VALUES) && relisted || key.is_note() && rewritten;
        if !replaced {
            fresh.entry(key).or_insert(said);
        }
    }
    fresh
}

/// Members and units that the vendor no longer has are told once. What was said of them is kept apart.
fn forget(comparison: &Comparison<'_>, next: &mut Lock) {
    let is_gone = |subject: &Subject| comparison.is_gone(subject) || comparison.is_gone(&Subject::unit(&subject.unit));
    for facts in [&mut next.open, &mut next.held, &mut next.left, &mut next.reported] {
        facts.subjects.retain(|subject, _| !is_gone(subject));
    }
    for (subject, statement) in next.facts.subjects.extract_if(.., |subject, _| is_gone(subject)) {
        // What is in conflict stays among the facts. It comes here again at each import and replaces nothing.
        let kept = next.gone.subjects.entry(subject).or_default();
        for (key, said) in statement {
            kept.entry(key).or_insert(said);
        }
    }
}

/// What an earlier import could not write is remembered as long as the vendor says the same and the spec nothing.
fn leave(comparison: &Comparison<'_>, next: &mut Lock, subject: &Subject) {
    let Some(left) = next.left.subjects.remove(subject) else { return };
    let same = |key: &Key, said: &Said| {
        let now = comparison.theirs.facts.get(subject, key).is_some_and(|now| now.value == said.value);
        now && comparison.ours.get(subject, key).is_none()
    };
    let left: Statement = left.into_iter().filter(|(key, said)| same(key, said)).collect();
    if !left.is_empty() {
        next.left.subjects.insert(subject.clone(), left);
    }
}

/// What is only read otherwise stays known as it was read before.
fn hold(comparison: &Comparison<'_>, next: &mut Lock, change: &Change) {
    let Change { subject, key, .. } = change;
    let read = comparison.theirs.facts.get(subject, key).map(|said| said.value.clone()).unwrap_or_default();
    next.held.say(subject, key.clone(), read, None);
    keep_known(comparison, next, change);
}

/// What was known of a fact before stays known.
fn keep_known(comparison: &Comparison<'_>, next: &mut Lock, change: &Change) {
    let Change { subject, key, .. } = change;
    let statement = next.facts.subjects.entry(subject.clone()).or_default();
    match comparison.base.get(subject, key) {
        Some(before) => statement.insert(key.clone(), before.clone()),
        None => statement.remove(key),
    };
}

/// A conflict stays open: the lock keeps what was known before, and notes what the vendor says.
fn keep_open(next: &mut Lock, change: &Change) {
    let Verdict::Conflict { base, theirs, .. } = &change.verdict else { return };
    let said = |value: &String| Said { value: value.clone(), span: None };
    next.open.subjects.entry(change.subject.clone()).or_default().insert(change.key.clone(), said(theirs));
    // Values that are in doubt together stay known each by itself.
    if change.key.is(keys::VALUES) && change.key.item.is_empty() {
        return;
    }
    let statement = next.facts.subjects.entry(change.subject.clone()).or_default();
    match base {
        Some(base) => statement.insert(change.key.clone(), said(base)),
        None => statement.remove(&change.key),
    };
}
