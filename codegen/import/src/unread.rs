//! Facts that are no longer read out of a text that changed: replaced by what is read now, or for a person to look at.
//!
//! A vendor who changes a value in words that no extractor knows has changed it all the same. Where the changed text
//! has a number or a code that it did not have, or has the old one in another role, the fact is in doubt, and what is
//! in doubt is a conflict.

use std::collections::BTreeSet;

use tc3_spec::amount;

use super::compare::Comparison;
use super::fact::{Key, Subject, keys};
use super::merge::{self, Change, Verdict};
use crate::extract::words;

/// What the vendor says where his text has nothing new.
const NOTHING: &str = "nothing";

impl Comparison<'_> {
    /// Decides on what is no longer read. Values of a set are one conflict; they themselves are held back for it.
    pub(super) fn doubt(&mut self) {
        let changes = std::mem::take(&mut self.changes);
        let is_new =
            |change: &&Change| matches!(change.verdict, Verdict::Add { .. }) && amount::is_limit(&change.key.name);
        let limited: BTreeSet<Subject> = changes.iter().filter(is_new).map(|change| change.subject.clone()).collect();
        let mut settled = Vec::new();
        let mut conflicts: Vec<Change> = Vec::new();
        for change in changes {
            let Change { subject, key, verdict: Verdict::Vanished { ours }, .. } = &change else {
                settled.push(change);
                continue;
            };
            let open = open_key(key);
            if self.is_resolved(subject, key) {
                continue;
            }
            if limited.contains(subject) && self.gives_way(subject, key) {
                settled.push(Change { verdict: Verdict::Replaced { ours: ours.clone() }, ..change });
            } else if let Some(theirs) = self.unread(subject, key) {
                if !conflicts.iter().any(|other| other.subject == *subject && other.key == open) {
                    conflicts.push(self.conflict(subject, open, theirs));
                }
                if key.is(keys::VALUES) {
                    self.doubted.push(change);
                }
            } else {
                settled.push(change);
            }
        }
        conflicts.retain(|change| !self.is_settled(change));
        settled.extend(conflicts);
        self.changes = settled;
    }

    fn conflict(&self, subject: &Subject, key: Key, theirs: String) -> Change {
        let listed = |values: Vec<&str>| (!values.is_empty()).then(|| values.join(", "));
        let base = match key.is(keys::VALUES) {
            true => listed(self.base.values(subject).collect()),
            false => self.base.get(subject, &key).map(|said| said.value.clone()),
        };
        let stated = base.as_deref().unwrap_or_default();
        let reason = match theirs.as_str() {
            NOTHING => format!("the text that stated `{stated}` has changed, and states it no more"),
            new => format!("the text that stated `{stated}` has changed, and is no longer read; new in it: `{new}`"),
        };
        let verdict = Verdict::Conflict { ours: base.clone(), base, theirs, reason: Some(reason) };
        Change { subject: subject.clone(), key, verdict, span: self.theirs.span_of(subject) }
    }

    /// Whether a conflict about a fact is open since an earlier import.
    pub(super) fn is_open(&self, subject: &Subject, key: &Key) -> bool {
        self.lock.open.get(subject, key).is_some() || self.lock.open.get(subject, &open_key(key)).is_some()
    }

    /// Whether a person has decided on a fact that was in doubt: the spec says something else now.
    fn is_resolved(&self, subject: &Subject, key: &Key) -> bool {
        let Some(open) = self.lock.open.get(subject, &open_key(key)).filter(|_| !self.is_listed(subject, key)) else {
            return false;
        };
        match key.is(keys::VALUES) {
            true => self.ours.values(subject).any(|value| open.value.split(", ").any(|new| new == value)),
            false => self.is_edited(subject, key),
        }
    }

    /// Whether a person has changed the fact since the last import.
    fn is_edited(&self, subject: &Subject, key: &Key) -> bool {
        let ours = self.ours.get(subject, key).map(|said| said.value.as_str());
        self.base.get(subject, key).is_none_or(|base| !merge::agrees(key, ours, &base.value))
    }

    /// Whether a limit that the text no longer states gives way to one that it states now.
    fn gives_way(&self, subject: &Subject, key: &Key) -> bool {
        amount::is_limit(&key.name) && !self.is_edited(subject, key) && !self.is_open(subject, key)
    }

    /// What a changed text has instead of what was read out of it; `None` where it has neither that nor anything new.
    fn unread(&self, subject: &Subject, key: &Key) -> Option<String> {
        if self.is_listed(subject, key) {
            return None;
        }
        if let Some(open) = self.lock.open.get(subject, &open_key(key)) {
            return Some(open.value.clone());
        }
        let doubtful =
            [keys::VALUES, keys::REFINED, "default"].contains(&key.name.as_str()) || amount::is_limit(&key.name);
        let texts = self.texts(subject)?;
        if !doubtful || texts.is_same() || self.is_of_another_type(subject) {
            return None;
        }
        if !key.is(keys::VALUES) && self.is_edited(subject, key) {
            return None;
        }
        let new = self.unread_words(subject, key);
        let old = self.base.get(subject, key).map(|said| said.value.as_str())?;
        let named = match key.name.as_str() {
            keys::VALUES => self.base.values(subject).any(|value| texts.names(value)),
            keys::REFINED => false,
            _ => texts.names(old),
        };
        match new.as_slice() {
            [] => named.then(|| NOTHING.to_owned()),
            new => Some(new.join(", ")),
        }
    }

    /// Whether a fact is a value of a member whose values are read.
    fn is_listed(&self, subject: &Subject, key: &Key) -> bool {
        key.is(keys::VALUES) && self.theirs.facts.about(subject).is_some_and(merge::lists_values)
    }

    /// Whether a text has a new number that a limit which it stated forbids: `1-3600, 3640 means forever`.
    pub(super) fn is_exceeded(&self, subject: &Subject, key: &Key, limit: &str) -> bool {
        let Some(limit) = amount::number(limit) else { return false };
        let numbers = self.unread_words(subject, key).into_iter().filter_map(amount::number);
        amount::is_limit(&key.name) && numbers.into_iter().any(|number| amount::forbids(&key.name, limit, number))
    }

    /// What is new in a text and could be what a fact says now: of numbers a number. What is read of the text is known.
    pub(super) fn unread_words(&self, subject: &Subject, key: &Key) -> Vec<&str> {
        let Some(texts) = self.texts(subject) else { return Vec::new() };
        let is_number = |value: &str| value.parse::<f64>().is_ok();
        let numbers = match key.is(keys::VALUES) {
            true => self.base.values(subject).all(is_number),
            false => self.base.get(subject, key).is_some_and(|said| is_number(&said.value)),
        };
        let read: Vec<String> = self.read_words(subject);
        let is_of_kind = |word: &str| match key.name.as_str() {
            keys::REFINED => words::is_of_time(word),
            _ if numbers => is_number(word),
            _ => words::is_code(word) && !self.is_member(subject, word),
        };
        let new = texts.news().into_iter();
        new.filter(|word| is_of_kind(word) && !read.iter().any(|known| known == word)).collect()
    }

    /// The words of all that is read of a text now.
    fn read_words(&self, subject: &Subject) -> Vec<String> {
        let facts = self.theirs.facts.about(subject).into_iter().flatten();
        let evident = facts.filter_map(|(key, said)| {
            let evidence = self.theirs.evidence(subject, key)?;
            Some(evidence.words.iter().cloned().chain(words::of_value(&said.value)).collect::<Vec<_>>())
        });
        evident.flatten().collect()
    }

    /// Whether a word is the name of a member beside this one, or of an action or type.
    fn is_member(&self, subject: &Subject, word: &str) -> bool {
        let Some((section, _)) = &subject.member else { return false };
        let facts = &self.theirs.facts;
        facts.about(&Subject::member(&subject.unit, *section, word)).is_some()
            || facts.about(&Subject::unit(word)).is_some()
    }
}

/// Where a conflict about a fact is kept: the values of a set have one together.
fn open_key(key: &Key) -> Key {
    if key.is(keys::VALUES) { Key::of(keys::VALUES) } else { key.clone() }
}
