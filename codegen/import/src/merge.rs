//! Merges three ways: what the vendor said at the last import (base), what the spec says (ours), what the vendor says
//! now (theirs).

use std::collections::BTreeSet;

use tc3_spec::Span;

use super::fact::{Key, Statement, Subject, keys};
use super::ours::WHOLE_NUMBER;
use tc3_spec::meaning::{self, Redefined};
use tc3_spec::model::Period;

/// What is to be done about one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) subject: Subject,
    pub(super) key: Key,
    pub(super) verdict: Verdict,
    /// The vendor's text, where there is one.
    pub(super) span: Option<Span>,
}

impl Change {
    /// Whether the spec is to follow.
    pub(super) fn is_written(&self) -> bool {
        matches!(self.verdict, Verdict::Add { .. } | Verdict::Follow { .. })
    }

    /// Where it is, as the report shows it.
    pub(super) fn path(&self) -> String {
        self.key.path(&self.subject)
    }
}

/// How the three sides stand to each other, where there is something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// New upstream, not in the spec: the spec follows.
    Add { theirs: String },
    /// Changed upstream, untouched in the spec: the spec follows.
    Follow { ours: String, theirs: String },
    /// Both changed, or differ without an earlier import to judge by: a person decides.
    Conflict { base: Option<String>, ours: Option<String>, theirs: String, reason: Option<String> },
    /// The vendor no longer says it; the spec keeps it.
    Vanished { ours: String },
    /// The vendor states another limit in its place; it goes, if that one can be written.
    Replaced {
        ours: String,
        /// The key of the other limit.
        by: Key,
    },
    /// The vendor has again what an earlier import has marked as gone.
    Returned,
    /// The vendor's wording changed, which the facts do not show.
    Reworded,
    /// A value is there as before and means something else.
    Redefined {
        /// The value that meant the same before.
        like: Option<String>,
    },
}

/// What the sources prove by not saying something. A copy of a page proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Proof {
    /// Metadata describes the unit, and no page replaces its prose.
    pub(super) whole: bool,
    /// There is a list of its error codes.
    pub(super) errors: bool,
    /// There is a list of its examples.
    pub(super) examples: bool,
}

impl Proof {
    /// Whether what is not said under a key is not so.
    pub(super) fn about(self, key: &Key, theirs: &Statement) -> bool {
        match key.name.as_str() {
            // Metadata never has them.
            keys::HOST | keys::RATE_LIMIT => false,
            keys::ERRORS => self.errors,
            keys::EXAMPLES => self.examples,
            // Values are listed whole or not at all.
            keys::VALUES => self.whole || lists_values(theirs),
            _ => self.whole,
        }
    }
}

/// Whether the vendor documents values of a member.
pub(super) fn lists_values(statement: &Statement) -> bool {
    statement.keys().any(|key| key.is(keys::VALUES))
}

/// Compares what the last import and the spec say of one subject with what the vendor says now. `left`: what the last
/// import could not write. `reworded`: the facts are read from another text than before.
pub(super) fn compare(
    subject: &Subject,
    [base, ours, left]: [Option<&Statement>; 3],
    theirs: &Statement,
    proof: Proof,
    reworded: bool,
) -> Vec<Change> {
    let empty = Statement::new();
    let (base_known, base, ours) = (base.is_some(), base.unwrap_or(&empty), ours.unwrap_or(&empty));
    // The values that were documented before are no longer in the spec: any text is taken there.
    let freed = lists_values(base) && !lists_values(ours);
    let mut changes = Vec::new();
    let mut tell = |key: &Key, verdict, span| {
        changes.push(Change { subject: subject.clone(), key: key.clone(), verdict, span });
    };
    for (key, said) in theirs {
        let side = |statement: &Statement| statement.get(key).map(|said| said.value.clone());
        let left = left.is_some_and(|left| left.contains_key(key));
        let sides = Sides { base: side(base), ours: side(ours), theirs: &said.value, left };
        let verdict = match key.name.as_str() {
            keys::TEXT => sides.is_another().then_some(Verdict::Reworded).filter(|_| !same_letters(base, theirs)),
            keys::VALUES | keys::MEANINGS if sides.is_another() => redefined(key, base, theirs),
            keys::VALUES if freed => None,
            // An enum of the spec has them, and more than suggestions.
            keys::KNOWN if lists_values(ours) && !ours.contains_key(key) => None,
            _ if key.is_note() => None,
            _ => sides.judge(key),
        };
        if let Some(verdict) = verdict {
            tell(key, verdict, said.span);
        }
    }
    let open = left_open(base, theirs);
    let named = |key: &Key| key.is(keys::VALUES) && open.contains(key.item.as_str());
    let silent = |key: &&Key| !theirs.contains_key(*key) && !named(key) && proof.about(key, theirs);
    for (key, said) in ours.iter().filter(|(key, _)| silent(key)) {
        let vanished = match base.get(key) {
            // The same text that is read otherwise now is no change of the vendor's.
            Some(_) => reworded || !is_prose(key),
            // Without an earlier import, a list of values still shows what it no longer holds.
            None => !base_known && key.is(keys::VALUES) && lists_values(theirs),
        };
        if vanished {
            tell(key, Verdict::Vanished { ours: said.value.clone() }, None);
        }
    }
    changes
}

/// What another text than before names of a set that it leaves open: those values are still documented.
fn left_open<'t>(base: &Statement, theirs: &'t Statement) -> BTreeSet<&'t str> {
    let text = |statement: &Statement| statement.get(&Key::of(keys::TEXT)).map(|said| said.value.clone());
    let known = theirs.get(&Key::of(keys::KNOWN)).filter(|_| text(base) != text(theirs));
    known.map(|said| items(&said.value)).unwrap_or_default()
}

/// Whether a fact is read out of prose, not stated by metadata.
pub(super) fn is_prose(key: &Key) -> bool {
    let stated = [keys::TYPE, keys::EXAMPLE, keys::EXAMPLES, keys::ERRORS, keys::HOST, keys::SIGNATURE];
    !key.is_flag() && !stated.contains(&key.name.as_str())
}

/// Whether nothing but punctuation and markup of the text differs.
fn same_letters(base: &Statement, theirs: &Statement) -> bool {
    let letters = Key::of(keys::LETTERS);
    let (before, now) = (base.get(&letters), theirs.get(&letters));
    before.is_some() && before.map(|said| &said.value) == now.map(|said| &said.value)
}

/// A value whose meaning has another fingerprint, in another text: other words for the same, or something else.
fn redefined(key: &Key, base: &Statement, theirs: &Statement) -> Option<Verdict> {
    let text = |statement: &Statement| statement.get(&Key::of(keys::TEXT)).map(|said| said.value.clone());
    if text(base) == text(theirs) {
        return None;
    }
    let note = |statement: &Statement, key: &Key| statement.get(key).map(|said| said.value.clone()).unwrap_or_default();
    let (before, now) = (note(base, key), note(theirs, key));
    // A lock of old knows no meanings.
    if !meaning::is_noted(&before) {
        return None;
    }
    let all = base.iter().filter(|(other, _)| other.is(&key.name));
    let all = all.map(|(other, said)| (other.item.as_str(), said.value.as_str()));
    let others = theirs.iter().filter(|(other, _)| other.is(&key.name) && *other != key);
    let others = others.map(|(other, said)| (other.item.as_str(), said.value.as_str()));
    match meaning::redefined(&before, &now, all, others) {
        // What is said of `true` is a sentence, and sentences are reworded: only one that was said of `false` counts.
        Some(Redefined { like: None, .. }) if key.is(keys::MEANINGS) => Some(Verdict::Reworded),
        Some(redefined) if redefined.is_certain() => {
            Some(Verdict::Redefined { like: redefined.like.map(str::to_owned) })
        }
        _ => Some(Verdict::Reworded),
    }
}

struct Sides<'s> {
    base: Option<String>,
    ours: Option<String>,
    theirs: &'s str,
    /// The spec says nothing because the check refused what the vendor said before.
    left: bool,
}

impl Sides<'_> {
    /// Whether the vendor says it as before in another way.
    fn is_another(&self) -> bool {
        self.base.as_ref().is_some_and(|base| base != self.theirs)
    }

    fn judge(self, key: &Key) -> Option<Verdict> {
        let theirs = self.theirs.to_owned();
        if key.is(keys::VALUES) {
            return (self.base.is_none() && self.ours.is_none()).then_some(Verdict::Add { theirs });
        }
        // The spec has its own names for examples: only whether one is there can differ.
        if key.is(keys::EXAMPLES) {
            return (self.base.is_none() && self.ours.is_none()).then_some(Verdict::Add { theirs });
        }
        let unchanged = self.base.as_ref().is_some_and(|base| agrees(key, Some(base), &theirs));
        // Prose that announces an end says nothing against one that has come.
        let past = key.is(keys::DEPRECATED) && theirs == "announced" && self.ours.is_some();
        if unchanged || past || agrees(key, self.ours.as_deref(), &theirs) {
            return None;
        }
        match (self.base, self.ours) {
            (None, None) => Some(Verdict::Add { theirs }),
            // What only ever grows worse needs no earlier import to be followed.
            (None, Some(ours)) if key.is(keys::DEPRECATED) && ours == "announced" => {
                Some(Verdict::Follow { ours, theirs })
            }
            (Some(base), Some(ours)) if agrees(key, Some(&ours), &base) => Some(Verdict::Follow { ours, theirs }),
            (Some(_), None) if self.left => Some(Verdict::Add { theirs }),
            // A flag that stands nowhere says no, as it did before.
            (Some(base), None) if key.is_flag() && agrees(key, None, &base) => Some(Verdict::Add { theirs }),
            (base, ours) => Some(Verdict::Conflict { base, ours, theirs, reason: None }),
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
    // 300 seconds are five minutes.
    if key.is(keys::VALID_FOR) {
        let seconds = |text: &str| Period::parse(text).map(Period::seconds);
        return side.is_some_and(|side| seconds(side) == seconds(theirs));
    }
    // Who speaks of a day alone says nothing of a second, nor of other members that win.
    if key.is(keys::RATE_LIMIT) || key.is(keys::YIELDS_TO) {
        return side.is_some_and(|side| items(theirs).is_subset(&items(side)));
    }
    if key.is(keys::NEEDS) {
        return side.is_some_and(|side| items(side) == items(theirs));
    }
    side == Some(theirs)
}

/// The items of a list whose order says nothing.
pub(super) fn items(list: &str) -> BTreeSet<&str> {
    list.trim_matches(['[', ']']).split(',').map(str::trim).collect()
}
