//! A finding: one difference, classified by a rule.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::DiffRule;
use super::excerpt::{self, plain};
use super::kind::{Audience, Direction, FactKind, Position};
use crate::model::{Review, ReviewLevel};
use crate::source::Span;

/// A difference between two specs, told once for all places that it reaches.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What it means.
    pub rule: &'static DiffRule,
    /// Service and version: `essbasic 2021-05-26`.
    pub service: String,
    /// Keys from the name of an action, type or enum down: `FlowInfo.fields.Deadline.default`.
    pub path: String,
    /// What callers write: `FlowInfo::deadline`, `UploadFilesRequest::new(…)`; nothing where they write nothing.
    pub callers: Option<String>,
    /// What stood there.
    pub old: Option<String>,
    /// What stands there.
    pub new: Option<String>,
    /// Where it stood, in the sources of the first spec.
    pub before: Option<Span>,
    /// Where it stands, in the sources of the second spec.
    pub after: Option<Span>,
    /// The positions it was judged in; none where it speaks of no message.
    pub positions: Vec<Position>,
    /// Whom it concerns in any of them, the gravest first.
    pub audiences: Vec<Audience>,
    /// The actions that it reaches.
    pub reaches: BTreeSet<String>,
    /// What follows here in particular.
    pub note: Option<String>,
    /// The single places of a bulk change.
    pub places: Vec<String>,
    /// Which of these places break whom.
    pub folded: BTreeMap<Audience, Vec<String>>,
    /// Types and enums that came or went with it and with nothing else.
    pub brings: Vec<String>,
    /// Whether it adds something that callers can use: a minor release.
    pub adds: bool,
    /// Why it needs no new major version, where somebody has said so.
    pub acknowledged: Option<String>,
    /// What `spec/review.yaml` says of its rule.
    pub review: Option<Review>,
}

impl Finding {
    /// The gravest audience.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.audiences.first().copied().unwrap_or(Audience::Src)
    }

    /// The place in a report: whom it concerns, the gravest first; of two that break the same, the one that breaks more before the other.
    #[must_use]
    pub fn order(&self) -> impl Ord + use<> {
        let concerns = |audience: Audience| Reverse(self.audiences.contains(&audience));
        Audience::ALL.map(concerns)
    }

    /// Whether a release with it breaks programs.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.audience() <= Audience::Run
    }

    /// Whether a release with it breaks programs, nobody has acknowledged that, and the team wants it to count.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.acknowledged.is_none() && !self.is_at(ReviewLevel::Warn) && self.breaks()
    }

    /// Whether `spec/review.yaml` gives its rule this level.
    #[must_use]
    pub fn is_at(&self, level: ReviewLevel) -> bool {
        self.review.as_ref().is_some_and(|review| review.level == level)
    }

    /// In how many places it concerns somebody.
    #[must_use]
    pub fn count(&self, audience: Audience) -> usize {
        match self.folded.get(&audience) {
            Some(places) => places.len(),
            None => usize::from(self.audiences.contains(&audience)),
        }
    }

    /// Both values on a line each, cut around the difference where they are long.
    #[must_use]
    pub fn values(&self) -> (Option<String>, Option<String>) {
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => {
                let (old, new) = excerpt::both(old, new);
                (Some(old), Some(new))
            }
            (old, new) => (old.as_deref().map(excerpt::one), new.as_deref().map(excerpt::one)),
        }
    }

    /// What happened, in a few words: "limit tightened"; of a text, the key that holds it: "example added".
    #[must_use]
    pub fn title(&self) -> String {
        const KEYS: [&str; 6] = ["example", "examples", "known", "remedy", "source", "retry"];
        let key = self.path.rsplit('.').next();
        match key.filter(|key| self.rule.kind == FactKind::Doc && KEYS.contains(key)) {
            Some(key) => self.rule.title.replacen("documentation", key, 1),
            None => self.rule.title.to_owned(),
        }
    }

    /// What happened: "limit tightened: 200 -> 100".
    #[must_use]
    pub fn sentence(&self) -> String {
        let title = self.title();
        match self.values() {
            (Some(old), Some(new)) => format!("{title}: {old} -> {new}"),
            (Some(value), None) | (None, Some(value)) => format!("{title}: {value}"),
            (None, None) => title,
        }
    }

    /// What came or went with it: "with Flow and Seal"; empty where nothing did.
    #[must_use]
    pub fn company(&self) -> String {
        match self.brings.as_slice() {
            [] => String::new(),
            names => format!("with {}", listed(names.iter().map(String::as_str))),
        }
    }

    /// "reaches Ping and Send", "reaches 12 actions"; empty where it reaches none, or nothing but itself.
    #[must_use]
    pub fn reach(&self) -> String {
        const FEW: usize = 3;
        let own = |name: &String| *name == self.path;
        match self.reaches.len() {
            0 => String::new(),
            1 if self.reaches.iter().all(own) => String::new(),
            1..=FEW => format!("reaches {}", listed(self.reaches.iter().map(String::as_str))),
            count => format!("reaches {count} actions"),
        }
    }
}

/// "a", "a and b", "a, b and c".
fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A difference before it is judged.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) kind: FactKind,
    pub(super) direction: Direction,
    pub(super) path: String,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    pub(super) before: Option<Span>,
    pub(super) after: Option<Span>,
    pub(super) note: Option<String>,
}

impl Told {
    pub(super) fn new(kind: FactKind, direction: Direction, path: impl Into<String>) -> Self {
        Self { kind, direction, path: path.into(), old: None, new: None, before: None, after: None, note: None }
    }

    /// What stood and what stands there.
    pub(super) fn values(mut self, old: Option<String>, new: Option<String>) -> Self {
        (self.old, self.new) = (old, new);
        self
    }

    /// The same, where there is something on both sides.
    pub(super) fn change(self, old: impl Into<String>, new: impl Into<String>) -> Self {
        self.values(Some(old.into()), Some(new.into()))
    }

    /// Both places.
    pub(super) fn at(mut self, before: impl Into<Option<Span>>, after: impl Into<Option<Span>>) -> Self {
        (self.before, self.after) = (before.into(), after.into());
        self
    }

    pub(super) fn note(mut self, note: impl Into<Option<String>>) -> Self {
        self.note = note.into();
        self
    }

    /// Judged in every position in which it speaks; the gravest verdict gives the rule. Where no released program meets it,
    /// because nothing on the wire had it before and has it now, only the compiler is left to complain.
    pub(super) fn judge(
        self,
        service: &str,
        positions: &[Position],
        reaches: BTreeSet<String>,
        met: bool,
    ) -> Option<Finding> {
        let mut rules: Vec<&'static DiffRule> =
            positions.iter().filter_map(|position| DiffRule::of(self.kind, *position, self.direction)).collect();
        rules.sort_by_key(|rule| (rule.audience(), rule.position));
        let rule = *rules.first()?;
        let mut positions: Vec<Position> = rules.iter().map(|rule| rule.position).collect();
        positions.sort_unstable();
        positions.retain(|position| met && *position != Position::Nowhere);
        Some(Finding {
            rule,
            service: service.to_owned(),
            path: plain(&self.path),
            callers: None,
            old: self.old,
            new: self.new,
            before: self.before,
            after: self.after,
            positions,
            audiences: audiences(&rules, met),
            reaches,
            note: self.note.as_deref().map(plain),
            places: Vec::new(),
            folded: BTreeMap::new(),
            brings: Vec::new(),
            adds: rule.additive,
            acknowledged: None,
            review: None,
        })
    }
}

/// Whom any of some rules concerns, the gravest first. Where something breaks, that it is worth reading is no news.
fn audiences(rules: &[&DiffRule], met: bool) -> Vec<Audience> {
    let mut audiences: Vec<Audience> = rules.iter().flat_map(|rule| rule.audiences).copied().collect();
    audiences.sort_unstable();
    audiences.dedup();
    if !met {
        audiences.retain(|audience| !matches!(audience, Audience::Run | Audience::Wire));
    }
    let Some(gravest) = audiences.first().copied() else { return vec![Audience::Note] };
    audiences.retain(|audience| *audience < Audience::Note || *audience == gravest);
    audiences
}
