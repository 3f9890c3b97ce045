//! Handles facts that can no longer be read from a changed text: replaces them by what is read now, or leaves them for
//! a person.
//!
//! The vendor may change a value in words that no extractor knows. If the changed text has a new number or code, or has
//! the old one in another role, the fact is in doubt, and a fact in doubt is a conflict.

use tc3_spec::amount::{self, Amount};

use super::compare::Comparison;
use super::fact::{Key, Subject, keys};
use super::merge::{self, Change, Verdict};

/// What the vendor says where his text has nothing new. No list of words is this, for words have no blanks.
pub(super) const NOTHING: &str = "nothing new";

/// What a changed text has that nobody reads, instead of what it stated; empty where it has nothing new.
struct Unread(Vec<String>);

impl Comparison<'_> {
    /// Decides on what is no longer read. Values of a set are one conflict; they themselves are held back for it.
    pub(super) fn doubt(&mut self) {
        let changes = std::mem::take(&mut self.changes);
        let is_limit = |change: &&Change| change.is_written() && amount::is_limit(&change.key.name);
        let limits: Vec<(Subject, Key)> =
            changes.iter().filter(is_limit).map(|change| (change.subject.clone(), change.key.clone())).collect();
        let mut settled = Vec::new();
        let mut conflicts: Vec<Change> = Vec::new();
        for change in changes {
            let Change { subject, key, verdict: Verdict::Vanished { ours }, .. } = &change else {
                settled.push(change);
                continue;
            };
            if self.is_resolved(subject, key) {
                continue;
            }
            let mut others = limits.iter().filter(|(other, _)| other == subject);
            if let Some((_, by)) = others.find(|(_, by)| self.gives_way(subject, key, by)) {
                let verdict = Verdict::Replaced { ours: ours.clone(), by: by.clone() };
                settled.push(Change { verdict, ..change });
            } else if let Some(new) = self.unread(subject, key) {
                let whole = key.whole();
                if !conflicts.iter().any(|other| other.subject == *subject && other.key == whole) {
                    conflicts.push(self.conflict(subject, whole, new));
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

    fn conflict(&self, subject: &Subject, key: Key, new: Unread) -> Change {
        let listed = |values: Vec<&str>| (!values.is_empty()).then(|| values.join(", "));
        let base = match key.is(keys::VALUES) {
            true => listed(self.base.values(subject).collect()),
            false => self.base.get(subject, &key).map(|said| said.value.clone()),
        };
        let reason = new.reason(base.as_deref().unwrap_or_default());
        let verdict = Verdict::Conflict { ours: base.clone(), base, theirs: new.noted(), reason: Some(reason) };
        Change { subject: subject.clone(), key, verdict, span: self.theirs.span_of(subject) }
    }

    /// Whether a person has decided on a fact that was in doubt: the spec says something else now.
    fn is_resolved(&self, subject: &Subject, key: &Key) -> bool {
        let Some(open) = self.lock.open.get(subject, &key.whole()).filter(|_| !self.is_listed(subject, key)) else {
            return false;
        };
        if !key.is(keys::VALUES) {
            return self.is_edited(subject, key);
        }
        // While they are in doubt, the lock knows those values alone that the spec had.
        let has = |value: &str| self.ours.get(subject, &Key::item(keys::VALUES, value)).is_some();
        self.base.values(subject).any(|value| !has(value)) || Unread::parse(&open.value).0.iter().any(|new| has(new))
    }

    /// Whether a person has changed the fact since the last import.
    fn is_edited(&self, subject: &Subject, key: &Key) -> bool {
        let ours = self.ours.get(subject, key).map(|said| said.value.as_str());
        self.base.get(subject, key).is_none_or(|base| !merge::agrees(key, ours, &base.value))
    }

    /// Whether a limit that the text no longer states gives way to one that it states now: where no value keeps to both, or
    /// the same amount is stated both times. A limit beside another one takes nothing away.
    fn gives_way(&self, subject: &Subject, key: &Key, by: &Key) -> bool {
        let (Some(old), Some(new)) = (self.base.get(subject, key), self.theirs.facts.get(subject, by)) else {
            return false;
        };
        amount::is_limit(&key.name)
            && !self.is_edited(subject, key)
            && !self.is_open(subject, key)
            && (excludes((by, &new.value), (key, &old.value)) || self.is_of_amount(subject, by, (key, &old.value)))
    }

    /// Whether a new limit is read out of the amount that stated an old one: `最多 64 个字符`, and now `最多 64 个字节`.
    fn is_of_amount(&self, subject: &Subject, new: &Key, (old, value): (&Key, &str)) -> bool {
        let Some(evidence) = self.theirs.evidence(subject, new) else { return false };
        let words = evidence.words.iter().map(String::as_str);
        let measured = Amount::all(words.clone());
        let counted = words.filter(|word| amount::number(word).is_some()).flat_map(|word| Amount::all([word]));
        measured.into_iter().chain(counted).any(|amount| amount.states(&old.name, value))
    }

    /// What a changed text has instead of what was read out of it; `None` where it has neither that nor anything new.
    fn unread(&self, subject: &Subject, key: &Key) -> Option<Unread> {
        if self.is_listed(subject, key) {
            return None;
        }
        if let Some(open) = self.lock.open.get(subject, &key.whole()) {
            return Some(Unread::parse(&open.value));
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
        (named || !new.is_empty()).then(|| Unread(new.into_iter().map(str::to_owned).collect()))
    }

    /// Whether a fact is a value of a member whose values are read.
    fn is_listed(&self, subject: &Subject, key: &Key) -> bool {
        key.is(keys::VALUES) && self.theirs.facts.about(subject).is_some_and(merge::lists_values)
    }
}

impl Unread {
    /// As the lock notes it.
    fn noted(&self) -> String {
        if self.0.is_empty() { NOTHING.to_owned() } else { self.0.join(", ") }
    }

    fn parse(noted: &str) -> Self {
        let words = Some(noted).filter(|noted| *noted != NOTHING);
        Self(words.into_iter().flat_map(|words| words.split(", ")).map(str::to_owned).collect())
    }

    fn reason(&self, stated: &str) -> String {
        match self.0.as_slice() {
            [] => format!("the text that stated `{stated}` has changed, and states it no more"),
            new => format!(
                "the text that stated `{stated}` has changed, and is no longer read; new in it: `{}`",
                new.join(", ")
            ),
        }
    }
}

/// Whether a limit and an older one that counts the same cannot stand together: no value keeps to both, or one of them is
/// an exact length.
fn excludes((new, value): (&Key, &str), (old, before): (&Key, &str)) -> bool {
    let same = counted(&new.name) == counted(&old.name);
    let is_exact = |key: &Key| matches!(key.name.as_str(), "chars" | "each.chars");
    let (value, before) = (amount::number(value), amount::number(before));
    same && (is_exact(new)
        || is_exact(old)
        || value.zip(before).is_some_and(|(value, before)| amount::forbids(&new.name, value, before)))
}

/// Whether a limit is of the items of a list, and what it counts.
fn counted(key: &str) -> (bool, &str) {
    let (each, key) = key.strip_prefix("each.").map_or((false, key), |key| (true, key));
    let counts = match key {
        "min" | "max" => "",
        key => key.strip_prefix("min_").or_else(|| key.strip_prefix("max_")).unwrap_or(key),
    };
    (each, counts)
}
