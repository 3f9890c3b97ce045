//! Decides whether a fact newly read from prose is the vendor's change, or the same words read differently.
//!
//! If all words of a fact were there before, the vendor has not changed it, whichever importer reads it.

use tc3_spec::amount;

use super::compare::Comparison;
use super::fact::{Facts, Key, Subject, keys};
use super::merge::{self, Change, Verdict};
use super::theirs::Evidence;
use super::wording::Texts;
use crate::extract::words;

impl Comparison<'_> {
    /// Whether a change is none of the vendor's: the words that a fact hangs on are the same.
    pub(super) fn is_only_read(&self, change: &Change) -> bool {
        let Change { subject, key, verdict, .. } = change;
        // What waits for a person goes on to wait, and what a person takes is taken.
        if self.base.about(subject).is_none() || self.is_open(subject, key) || self.takes(subject, key) {
            return false;
        }
        match verdict {
            Verdict::Vanished { .. } => self.is_still_said(subject, key),
            Verdict::Redefined { .. } => self.texts(subject).is_none_or(|texts| texts.same_letters),
            Verdict::Add { .. } | Verdict::Follow { .. } | Verdict::Conflict { .. } => {
                let evidence = self.theirs.evidence(subject, key);
                evidence.is_some_and(|evidence| self.was_said(subject, key, evidence))
            }
            Verdict::Replaced { .. } | Verdict::Returned | Verdict::Reworded => false,
        }
    }

    /// Whether the whole text that a fact is read from has the words that it had before.
    pub(super) fn has_same_words(&self, change: &Change) -> bool {
        let evidence = self.theirs.evidence(&change.subject, &change.key);
        let subject = evidence.map_or(&change.subject, |evidence| &evidence.stated_by);
        self.texts(subject).is_none_or(|texts| texts.is_same())
    }

    fn was_said(&self, subject: &Subject, key: &Key, evidence: &Evidence) -> bool {
        let Some(texts) = self.texts(&evidence.stated_by) else { return false };
        if self.is_new_context(subject, evidence) {
            return false;
        }
        if key.is(keys::VALUES) && !self.base.about(subject).is_some_and(merge::lists_values) {
            return self.were_values(subject, &texts);
        }
        let now = self.theirs.facts.get(subject, key).map_or("", |said| said.value.as_str());
        let said = match key.name.as_str() {
            // A number stands in a text for much else, so there it counts how often.
            keys::VALUES if key.item.parse::<f64>().is_err() => texts.is_same() || texts.had_value(&key.item),
            keys::REFINED => texts.is_same_time(),
            "format" | "each.format" => texts.knew(&evidence.words),
            name => texts.had_limit(name, now).unwrap_or_else(|| texts.had(&evidence.words)),
        };
        match self.base.get(subject, key) {
            None => said,
            // What stands in which order decides which of several values is assumed.
            Some(_) if key.is("default") => texts.is_same(),
            Some(_) if key.is(keys::REFINED) => said,
            Some(old) => {
                let still = texts.has_limit(&key.name, &old.value);
                said && still.unwrap_or_else(|| texts.has(&words::of_value(&old.value)))
            }
        }
    }

    /// Whether most of the values of a set that was none before stood in the text already.
    fn were_values(&self, subject: &Subject, texts: &Texts<'_>) -> bool {
        let values: Vec<&str> = self.theirs.facts.values(subject).collect();
        let known = values.iter().filter(|value| texts.had_value(value)).count();
        texts.is_same() || known * 2 > values.len()
    }

    /// Whether what is no longer read is still in the text.
    fn is_still_said(&self, subject: &Subject, key: &Key) -> bool {
        let (Some(old), Some(now)) = (self.base.get(subject, key), self.theirs.facts.about(subject)) else {
            return false;
        };
        if !merge::is_prose(key) || subject.member.is_none() || self.is_of_another_type(subject) {
            return false;
        }
        let Some(texts) = self.texts(subject) else { return false };
        match key.name.as_str() {
            keys::VALUES if merge::lists_values(now) => {
                // A number stands in a text for much else.
                let short = key.item.len() < 3 && key.item.bytes().all(|byte| byte.is_ascii_digit());
                texts.is_same() || !short && texts.has(&words::of_value(&key.item))
            }
            keys::VALUES => self.are_still_values(subject, &texts),
            keys::REFINED => texts.is_same_time(),
            "default" => {
                let value =
                    words::of_value(&old.value).into_iter().filter(|word| texts.before.contains(&word.as_str()));
                texts.has(&value.chain([amount::words::DEFAULT.to_owned()]).collect::<Vec<_>>())
            }
            name => {
                let value = words::of_value(&old.value);
                let said = texts.has_limit(name, &old.value).unwrap_or_else(|| !value.is_empty() && texts.has(&value));
                said && (texts.is_same() || !self.is_exceeded(subject, key, &old.value))
            }
        }
    }

    /// Whether all values of a set stand in the text, which has nothing else that could be one.
    fn are_still_values(&self, subject: &Subject, texts: &Texts<'_>) -> bool {
        let stands = |value: &str| {
            let words = words::of_value(value);
            words.is_empty() && !texts.now.is_empty() || texts.has(&words)
        };
        texts.is_same()
            || self.base.values(subject).all(stands) && self.unread_words(subject, &Key::of(keys::VALUES)).is_empty()
    }

    /// Whether the fact is read otherwise because of what is stated beside the text.
    fn is_new_context(&self, subject: &Subject, evidence: &Evidence) -> bool {
        let stated_by = &evidence.stated_by;
        let named = |other: &&Subject| {
            let name = other.member.as_ref().map(|(_, name)| name);
            other.unit == subject.unit && name.is_some_and(|name| evidence.words.contains(name))
        };
        let now_required = |other: &Subject| {
            let required = |facts: &Facts| facts.get(other, &Key::of(keys::REQUIRED)).map(|said| said.value.clone());
            self.base.about(other).is_none() || required(self.base) != required(&self.theirs.facts)
        };
        self.base.about(stated_by).is_none()
            || self.is_of_another_type(stated_by)
            || subject.member.is_none() && self.theirs.facts.subjects.keys().filter(named).any(now_required)
    }
}
