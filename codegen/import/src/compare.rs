//! Compares the three sides of a whole service, and collects the changes to make.

use std::collections::BTreeSet;

use tc3_spec::model::{Role, Service};

use super::fact::{Facts, Key, Subject, keys};
use super::lock::Lock;
use super::merge::{self, Change, Proof, Verdict};
use super::migration::Migration;
use super::ours;
use super::sources::Sources;
use super::theirs::Theirs;
use super::{Failure, Request};

/// Everything that one import compares.
pub(super) struct Comparison<'c> {
    pub(super) request: &'c Request,
    pub(super) service: Option<&'c Service>,
    pub(super) sources: &'c Sources,
    /// What the vendor said at the last import.
    pub(super) base: &'c Facts,
    pub(super) lock: &'c Lock,
    pub(super) ours: Facts,
    pub(super) theirs: &'c Theirs,
    pub(super) migrations: Vec<Migration>,
    pub(super) changes: Vec<Change>,
    /// What is read otherwise than at the last import while the vendor's words are the same.
    pub(super) held: Vec<Change>,
    /// Values that are kept while it is in doubt whether the vendor still has them.
    pub(super) doubted: Vec<Change>,
    /// Units that the spec does not have.
    pub(super) created: Vec<String>,
}

impl<'c> Comparison<'c> {
    pub(super) fn of(
        request: &'c Request,
        service: Option<&'c Service>,
        sources: &'c Sources,
        (lock, base): (&'c Lock, &'c Facts),
        ours: Facts,
        theirs: &'c Theirs,
        migrations: Vec<Migration>,
    ) -> Self {
        let (known, taken) = (ours.units(), taken(service));
        let new = theirs.facts.units().into_iter().filter(|unit| !known.contains(unit) && !taken.contains(unit));
        let created = new.map(str::to_owned).collect();
        let (changes, held, doubted) = (Vec::new(), Vec::new(), Vec::new());
        let mut comparison =
            Self { request, service, sources, lock, base, ours, theirs, migrations, changes, held, doubted, created };
        let changes = comparison.differences().into_iter().filter(|change| !comparison.is_settled(change));
        (comparison.held, comparison.changes) = changes.partition(|change| comparison.is_only_read(change));
        comparison.doubt();
        comparison
    }

    fn differences(&self) -> Vec<Change> {
        let created: BTreeSet<&str> = self.created.iter().map(String::as_str).collect();
        let known = self.theirs.facts.subjects.iter().filter(|(subject, _)| !created.contains(subject.unit.as_str()));
        let known = known.flat_map(|(subject, statement)| {
            let (base, ours) = (self.base.about(subject), self.ours.about(subject));
            // What was held back once, or waits for a person, is looked at again.
            let waits = [&self.lock.held, &self.lock.open].iter().any(|facts| facts.about(subject).is_some());
            let sides = [base, ours, self.lock.left.about(subject)];
            merge::compare(subject, sides, statement, self.proof(&subject.unit), waits || self.is_reworded(subject))
        });
        known.chain(self.gone()).chain(self.returned()).collect()
    }

    /// What the sources prove by their silence about a unit.
    pub(super) fn proof(&self, unit: &str) -> Proof {
        let has = |units: &BTreeSet<String>| units.contains(unit);
        let lists = |name| self.theirs.lists.contains(&(unit.to_owned(), name));
        Proof {
            whole: has(&self.sources.whole) && !has(&self.sources.paged),
            errors: lists(keys::ERRORS) && !has(&self.sources.paged),
            examples: lists(keys::EXAMPLES) && !has(&self.sources.paged),
        }
    }

    /// Whether the text that the facts of a subject are read from is another one now. A rule of a unit stands in the
    /// text of a member.
    fn is_reworded(&self, subject: &Subject) -> bool {
        let text = Key::of(keys::TEXT);
        let differs = |subject: &Subject| {
            let said = |facts: &Facts| facts.get(subject, &text).map(|said| said.value.clone());
            said(self.base) != said(&self.theirs.facts)
        };
        let in_unit = |other: &&Subject| subject.member.is_none() && other.unit == subject.unit;
        differs(subject) || self.base.subjects.keys().filter(in_unit).any(differs)
    }

    /// Members and units that the vendor had at the last import and metadata no longer has.
    fn gone(&self) -> Vec<Change> {
        let change = |subject: &Subject| Change {
            subject: subject.clone(),
            key: Key::of(keys::TYPE),
            verdict: Verdict::Vanished { ours: String::new() },
            span: None,
        };
        let gone = self.base.subjects.keys().filter(|subject| self.is_gone(subject));
        gone.filter(|subject| self.ours.about(subject).is_some()).map(change).collect()
    }

    /// What an earlier import marked as gone and the vendor has again.
    fn returned(&self) -> Vec<Change> {
        let is_back = |subject: &Subject, key: &Key| match key.is(keys::VALUES) {
            true => self.theirs.facts.get(subject, key).is_some(),
            // What the vendor has and calls abolished is rightly marked.
            false => self.theirs.facts.about(subject).is_some() && self.theirs.facts.get(subject, key).is_none(),
        };
        let marked = self.service.map(ours::marked).unwrap_or_default();
        let back = marked.into_iter().filter(|(subject, key)| is_back(subject, key));
        back.map(|(subject, key)| Change { subject, key, verdict: Verdict::Returned, span: None }).collect()
    }

    /// Whether metadata shows that the vendor no longer has a member, or a unit with all its members.
    pub(super) fn is_gone(&self, subject: &Subject) -> bool {
        let whole = &self.sources.whole;
        let asked = self.request.only.is_empty() || self.theirs.facts.about(&Subject::unit(&subject.unit)).is_some();
        let silent = match subject.member {
            Some(_) => whole.contains(&subject.unit),
            None => !whole.is_empty(),
        };
        asked && silent && self.theirs.facts.about(subject).is_none()
    }

    /// Whether a person has decided already, or the change is part of a migration.
    pub(super) fn is_settled(&self, change: &Change) -> bool {
        let Change { subject, key, verdict, .. } = change;
        let now = match verdict {
            Verdict::Add { theirs } | Verdict::Follow { theirs, .. } | Verdict::Conflict { theirs, .. } => theirs,
            Verdict::Vanished { .. }
            | Verdict::Replaced { .. }
            | Verdict::Returned
            | Verdict::Reworded
            | Verdict::Redefined { .. } => return false,
        };
        self.migrations.iter().any(|migration| migration.covers(self.base, subject, key, now))
            || matches!(verdict, Verdict::Conflict { .. }) && self.keeps(subject, key)
            || self.is_corrected(subject, key, now)
    }

    /// Whether a conflict about a fact is open since an earlier import.
    pub(super) fn is_open(&self, subject: &Subject, key: &Key) -> bool {
        [key, &key.whole()].iter().any(|key| self.lock.open.get(subject, key).is_some())
    }

    /// Whether the person who asks keeps what the spec says.
    pub(super) fn keeps(&self, subject: &Subject, key: &Key) -> bool {
        names(&self.request.keep, subject, key)
    }

    /// Whether the person who asks takes what is read otherwise than before.
    pub(super) fn takes(&self, subject: &Subject, key: &Key) -> bool {
        names(&self.request.take, subject, key)
    }

    /// Refuses paths that name no fact: who mistypes one would believe it settled.
    ///
    /// # Errors
    ///
    /// The first such path, with those that are near to it.
    pub(super) fn check_paths(&self) -> Result<(), Failure> {
        let asked = [("keep", &self.request.keep), ("take", &self.request.take)];
        if asked.iter().all(|(_, paths)| paths.is_empty()) {
            return Ok(());
        }
        let known = self.paths();
        for (option, path) in asked.into_iter().flat_map(|(option, paths)| paths.iter().map(move |path| (option, path)))
        {
            if path != ALL && !known.contains(path) {
                let near = near(path, &known);
                let near: Vec<String> = near.iter().map(|path| format!("`{path}`")).collect();
                let message = format!("`--{option} {path}` names no fact: write the path as the report does");
                let help = if near.is_empty() { String::new() } else { format!("; near are {}", near.join(", ")) };
                return Err(Failure::Request(message + &help));
            }
        }
        Ok(())
    }

    /// The paths of all facts that the spec, the vendor or the last import has.
    fn paths(&self) -> BTreeSet<String> {
        let sides = [&self.ours, &self.theirs.facts, self.base, &self.lock.open, &self.lock.held, &self.lock.left];
        let facts = sides.into_iter().flat_map(|facts| &facts.subjects);
        let facts = facts.flat_map(|(subject, statement)| statement.keys().map(move |key| (subject, key)));
        let paths = facts.filter(|(_, key)| !key.is_note()).flat_map(|(subject, key)| {
            let whole = key.whole();
            [key.path(subject), whole.path(subject)]
        });
        paths.collect()
    }

    /// Whether a correction speaks of what the vendor says now.
    fn is_corrected(&self, subject: &Subject, key: &Key, now: &str) -> bool {
        let at = key.path(subject);
        let Some(service) = self.service else { return false };
        // A value has no text of its own that could differ: the correction is about whether it is there.
        let value = ours::value_path(service, subject, key);
        let same = |upstream: &str| merge::agrees(key, Some(upstream.trim()), now.trim());
        service.corrections.iter().any(|correction| {
            correction.at.value == at && same(&correction.upstream) || value.as_ref() == Some(&correction.at.value)
        })
    }

    /// Whether the spec says something where a change is to be.
    pub(super) fn says(&self, change: &Change) -> bool {
        self.ours.get(&change.subject, &change.key).is_some()
    }

    /// Whether this import writes a fact.
    pub(super) fn writes(&self, subject: &Subject, key: &Key) -> bool {
        if key.is_note() {
            return false;
        }
        let about = |change: &&Change| change.subject == *subject && change.is_written();
        self.created.contains(&subject.unit)
            || self.changes.iter().filter(about).any(|change| change.key.is(keys::TYPE) || change.key == *key)
    }
}

/// Every path.
const ALL: &str = "all";

/// Whether one of the paths that somebody gives is that of a fact.
fn names(paths: &[String], subject: &Subject, key: &Key) -> bool {
    let at = key.path(subject);
    paths.iter().any(|path| path == ALL || *path == at)
}

/// The paths that begin and end most like another one.
fn near<'p>(path: &str, known: &'p BTreeSet<String>) -> Vec<&'p str> {
    const MOST: usize = 3;
    let common = |one: &mut dyn Iterator<Item = char>, other: &mut dyn Iterator<Item = char>| {
        one.zip(other).take_while(|(one, other)| one.eq_ignore_ascii_case(other)).count()
    };
    let likeness = |other: &str| {
        common(&mut path.chars(), &mut other.chars()) + common(&mut path.chars().rev(), &mut other.chars().rev())
    };
    let mut near: Vec<&str> = known.iter().map(String::as_str).collect();
    near.sort_by_key(|other| std::cmp::Reverse(likeness(other)));
    near.truncate(MOST);
    near
}

/// Names that no type may have: those of requests and responses. The vendor keeps them after their action is gone.
fn taken(service: Option<&Service>) -> BTreeSet<&str> {
    let structs = service.into_iter().flat_map(|service| &service.structs);
    structs.filter(|item| item.role != Role::Type).map(|item| item.name.value.as_str()).collect()
}
