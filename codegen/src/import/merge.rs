//! Three ways: what the vendor said last (base), what the spec says (ours), what the vendor says now (theirs).

use std::collections::BTreeSet;

use super::fact::{Facts, Key, Statement, Subject, keys};
use super::ours::WHOLE_NUMBER;
use crate::source::Span;

/// What is to be done about one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) subject: Subject,
    pub(super) key: Key,
    pub(super) verdict: Verdict,
    /// The vendor's text, where there is one.
    pub(super) span: Option<Span>,
}

/// How the three sides stand to each other, where there is something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// New upstream, not in the spec: the spec follows.
    Add { theirs: String },
    /// Changed upstream, untouched in the spec: the spec follows.
    Follow { ours: String, theirs: String },
    /// Both changed, or differ without an earlier import to judge by: a person decides.
    Conflict { base: Option<String>, ours: Option<String>, theirs: String },
    /// The vendor no longer says it; the spec keeps it.
    Vanished { ours: String },
    /// The vendor's wording changed, which the facts do not show.
    Reworded,
}

/// How much a source proves by its silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Silence {
    /// What it does not say is not so.
    Proves,
    /// A copy of a page: nothing.
    ProvesNothing,
}

/// Compares the statements about one subject.
pub(super) fn compare(
    subject: &Subject,
    base: Option<&Statement>,
    ours: Option<&Statement>,
    theirs: &Statement,
    silence: Silence,
) -> Vec<Change> {
    let empty = Statement::new();
    let (base_known, base) = (base.is_some(), base.unwrap_or(&empty));
    let ours = ours.unwrap_or(&empty);
    let mut changes = Vec::new();
    let mut tell = |key: &Key, verdict, span| {
        changes.push(Change { subject: subject.clone(), key: key.clone(), verdict, span });
    };
    for (key, said) in theirs {
        let sides = Sides {
            base: base.get(key).map(|said| said.value.as_str()),
            ours: ours.get(key).map(|said| said.value.as_str()),
            theirs: &said.value,
        };
        if let Some(verdict) = sides.judge(key) {
            tell(key, verdict, said.span);
        }
    }
    if silence == Silence::Proves {
        for (key, said) in ours.iter().filter(|(key, _)| !theirs.contains_key(*key)) {
            if vanished(key, base, theirs, base_known) {
                tell(key, Verdict::Vanished { ours: said.value.clone() }, None);
            }
        }
    }
    changes
}

/// Whether a fact of the spec was the vendor's and is no longer.
fn vanished(key: &Key, base: &Statement, theirs: &Statement, base_known: bool) -> bool {
    // A flag that a source leaves out is not stated: metadata says both yes and no.
    if key.is_flag() {
        return false;
    }
    let text = Key::of(keys::TEXT);
    let reworded = base.get(&text).map(|said| &said.value) != theirs.get(&text).map(|said| &said.value);
    match base.get(key) {
        // The same text that is read otherwise now is no change of the vendor's.
        Some(_) => reworded || !is_prose(key),
        // Without an earlier import, a set that the vendor lists whole still shows what it no longer holds.
        None => !base_known && key.is(keys::VALUES) && theirs.keys().any(|other| other.is(keys::VALUES)),
    }
}

/// Whether a fact is read out of prose, not stated by metadata.
pub(super) fn is_prose(key: &Key) -> bool {
    let stated = [keys::TYPE, keys::EXAMPLE, keys::EXAMPLES, keys::ERRORS, keys::HOST];
    !key.is_flag() && !stated.contains(&key.name.as_str())
}

struct Sides<'s> {
    base: Option<&'s str>,
    ours: Option<&'s str>,
    theirs: &'s str,
}

impl Sides<'_> {
    fn judge(&self, key: &Key) -> Option<Verdict> {
        let theirs = self.theirs.to_owned();
        if key.is(keys::TEXT) {
            return self.base.is_some_and(|base| base != self.theirs).then_some(Verdict::Reworded);
        }
        // The meaning of a value is prose: only whether the value is there can differ.
        if matches!(key.name.as_str(), keys::VALUES) {
            return match (self.base, self.ours) {
                (None, None) => Some(Verdict::Add { theirs }),
                (Some(base), Some(_)) if base != self.theirs => Some(Verdict::Reworded),
                _ => None,
            };
        }
        if agrees(key, self.ours, self.theirs) || self.base.is_some_and(|base| agrees(key, Some(base), self.theirs)) {
            return None;
        }
        match (self.base, self.ours) {
            (None, None) => Some(Verdict::Add { theirs }),
            // What only ever grows worse needs no earlier import to be followed.
            (None, Some(ours)) if key.is(keys::DEPRECATED) && ours == "announced" => {
                Some(Verdict::Follow { ours: ours.to_owned(), theirs })
            }
            (Some(base), Some(ours)) if agrees(key, Some(ours), base) => {
                Some(Verdict::Follow { ours: ours.to_owned(), theirs })
            }
            // A flag that stands nowhere says no, as it did before.
            (Some(base), None) if key.is_flag() && agrees(key, None, base) => Some(Verdict::Add { theirs }),
            (base, ours) => {
                Some(Verdict::Conflict { base: base.map(str::to_owned), ours: ours.map(str::to_owned), theirs })
            }
        }
    }
}

/// Whether a side says what the vendor says now. A flag left out says no; `was` says no, too.
pub(super) fn agrees(key: &Key, side: Option<&str>, theirs: &str) -> bool {
    if key.is_flag() {
        return (side == Some("true")) == (theirs == "true");
    }
    if key.is(keys::TYPE) && side.is_some_and(|side| side.contains(WHOLE_NUMBER)) {
        let theirs = theirs.replace("Unsigned", WHOLE_NUMBER).replace("Integer", WHOLE_NUMBER);
        return side == Some(theirs.as_str());
    }
    // `10` and `10.0` are one number.
    if [keys::EXAMPLE, "default", "min", "max"].contains(&key.name.as_str())
        && let (Some(Ok(ours)), Ok(theirs)) = (side.map(str::parse::<f64>), theirs.parse::<f64>())
    {
        return ours == theirs;
    }
    if key.is(keys::NEEDS) {
        return side.is_some_and(|side| items(side) == items(theirs));
    }
    side == Some(theirs)
}

/// The items of a list whose order says nothing.
fn items(list: &str) -> BTreeSet<&str> {
    list.trim_matches(['[', ']']).split(',').map(str::trim).collect()
}

/// One key that flips the same way across a large share of all members: a migration of the metadata, no news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Migration {
    pub(super) key: String,
    pub(super) to: String,
    pub(super) count: usize,
    pub(super) of: usize,
}

/// At least this many members, and at least one in [`SHARE`] of those that both imports know.
const BULK: usize = 20;
const SHARE: usize = 20;

/// Finds migrations: flags whose value flips against the last import.
pub(super) fn migrations(base: &Facts, theirs: &Facts) -> Vec<Migration> {
    let mut found = Vec::new();
    for flag in keys::FLAGS {
        for to in ["true", "false"] {
            let key = Key::of(flag);
            let both = || {
                theirs.subjects.iter().filter_map(|(subject, statement)| {
                    let (now, then) = (statement.get(&key)?, base.get(subject, &key));
                    base.about(subject).map(|_| (now.value.as_str(), then.map(|said| said.value.as_str())))
                })
            };
            let of = both().count();
            let count = both().filter(|(now, then)| *now == to && (*then == Some("true")) != (*now == "true")).count();
            if count >= BULK && count * SHARE >= of {
                found.push(Migration { key: flag.to_owned(), to: to.to_owned(), count, of });
            }
        }
    }
    found
}

impl Migration {
    /// Whether a fact is part of it.
    pub(super) fn covers(&self, base: &Facts, subject: &Subject, key: &Key, now: &str) -> bool {
        let then = base.get(subject, key).map(|said| said.value.as_str());
        key.is(&self.key) && now == self.to && base.about(subject).is_some() && (then == Some("true")) != (now == "true")
    }
}
