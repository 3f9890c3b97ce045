//! Compares the words of a text with those that it had at the last import.
//!
//! The lock keeps the words of each text that facts depend on: its numbers, its code-like words, the classes of the
//! words that make limits and rules.

use tc3_spec::amount::{self, Amount};

use super::compare::Comparison;
use super::fact::{Facts, Key, Subject, keys};
use crate::extract::words;

/// How the words of one text stand to those that it had at the last import.
pub(super) struct Texts<'t> {
    pub(super) before: Vec<&'t str>,
    pub(super) now: Vec<&'t str>,
    /// Nothing but punctuation, markup or blanks differs.
    pub(super) same_letters: bool,
}

impl<'t> Texts<'t> {
    /// `None` where the lock does not hold the words of the text.
    fn of(base: &'t Facts, theirs: &'t Facts, subject: &Subject) -> Option<Self> {
        let get = |facts: &'t Facts, key: &str| facts.get(subject, &Key::of(key)).map(|said| said.value.as_str());
        let split = |words: Option<&'t str>| words.into_iter().flat_map(|words| words.split(' ')).collect();
        let (before, now) = (get(base, keys::WORDS), get(theirs, keys::WORDS));
        let same_text = get(base, keys::TEXT) == get(theirs, keys::TEXT);
        if before.is_none() && get(base, keys::TEXT).is_some() && !same_text {
            return None;
        }
        let same_letters = same_text || get(base, keys::LETTERS) == get(theirs, keys::LETTERS);
        let before = if same_text { now } else { before };
        Some(Self { before: split(before), now: split(now), same_letters })
    }

    pub(super) fn is_same(&self) -> bool {
        self.same_letters || (!self.now.is_empty() && self.before == self.now)
    }

    /// Whether each of these words stood there before as often as now.
    pub(super) fn had(&self, words: &[String]) -> bool {
        let had = |word: &String| count(&self.before, word) >= count(&self.now, word).max(1);
        self.is_same() || (!words.is_empty() && words.iter().all(had))
    }

    /// Whether each of these words stood there before.
    pub(super) fn knew(&self, words: &[String]) -> bool {
        self.is_same()
            || (!words.is_empty() && words.iter().all(|word| self.before.iter().any(|known| is_word(known, word))))
    }

    /// Whether a value stood there before: its words one behind the other.
    pub(super) fn had_value(&self, value: &str) -> bool {
        let words = words::of_value(value);
        let stands = |window: &[&str]| window.iter().zip(&words).all(|(known, word)| is_word(known, word));
        !words.is_empty() && self.before.windows(words.len()).any(stands)
    }

    /// Whether each of these words stands there now as often as before.
    pub(super) fn has(&self, words: &[String]) -> bool {
        self.reversed().had(words)
    }

    fn reversed(&self) -> Self {
        Self { before: self.now.clone(), now: self.before.clone(), same_letters: self.same_letters }
    }

    /// Whether each amount that a limit can be read out of now stood there before; `None` where there is no such amount.
    pub(super) fn had_limit(&self, key: &str, value: &str) -> Option<bool> {
        let stating = |amount: &Amount| amount.states(key, value);
        let mut before = Amount::all(self.before.iter().copied());
        let mut now = Amount::all(self.now.iter().copied()).into_iter().filter(stating).peekable();
        now.peek()?;
        let mut had =
            |amount: Amount| before.iter().position(|other| other.is_like(&amount)).map(|at| before.remove(at));
        Some(self.is_same() || now.all(|amount| had(amount).is_some()))
    }

    /// Whether a limit that was read out of the text can still be, in the same unit and on the same side; `None` where no
    /// amount of the earlier text shows what it was read out of.
    pub(super) fn has_limit(&self, key: &str, value: &str) -> Option<bool> {
        let stating = |amount: &Amount| amount.states(key, value);
        let now: Vec<Amount> = Amount::all(self.now.iter().copied()).into_iter().filter(stating).collect();
        let mut before = Amount::all(self.before.iter().copied()).into_iter().filter(stating).peekable();
        before.peek()?;
        Some(self.is_same() || before.any(|amount| now.iter().any(|other| other.is_like(&amount))))
    }

    /// Whether the words that make a text or a number a time are the same.
    pub(super) fn is_same_time(&self) -> bool {
        fn times<'t>(words: &[&'t str]) -> Vec<&'t str> {
            words.iter().filter(|word| words::is_of_time(word)).copied().collect()
        }
        self.is_same() || times(&self.before) == times(&self.now)
    }

    /// What stands there more often than before.
    pub(super) fn news(&self) -> Vec<&'t str> {
        let mut new: Vec<&str> = Vec::new();
        for word in &self.now {
            if !new.contains(word) && count(&self.now, word) > count(&self.before, word) {
                new.push(word);
            }
        }
        new
    }

    /// Whether a number stands there now, whatever it counts.
    pub(super) fn names(&self, value: &str) -> bool {
        let words = words::of_value(value);
        !words.is_empty() && words.iter().all(|word| self.now.contains(&word.as_str()))
    }
}

fn count(list: &[&str], word: &str) -> usize {
    list.iter().filter(|known| is_word(known, word)).count()
}

/// Whether a word stands somewhere, perhaps with what it means behind a hyphen: `H5-page`.
fn is_word(known: &str, word: &str) -> bool {
    known.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

impl Comparison<'_> {
    /// The words of a text now and at the last import.
    pub(super) fn texts(&self, subject: &Subject) -> Option<Texts<'_>> {
        Texts::of(self.base, &self.theirs.facts, subject)
    }

    /// Whether a member has another type on the wire than before.
    pub(super) fn is_of_another_type(&self, subject: &Subject) -> bool {
        let ty = |facts: &Facts| facts.get(subject, &Key::of(keys::TYPE)).map(|said| said.value.clone());
        ty(self.base).is_some() && ty(self.base) != ty(&self.theirs.facts)
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
