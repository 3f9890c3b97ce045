//! One difference, judged.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::Rule;
use super::kind::{Audience, Direction, Kind, Position};
use crate::source::Span;

/// A difference between two specs, told once for all places that it reaches.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What it means.
    pub rule: &'static Rule,
    /// Service and version: `essbasic 2021-05-26`.
    pub service: String,
    /// Keys from the name of an action, type or enum down: `FlowInfo.fields.Deadline.default`.
    pub path: String,
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
    /// Whom some of these places break, which a bulk change does not ask anybody to read one by one.
    pub folded: BTreeMap<Audience, Vec<String>>,
    /// Whether it adds something that callers can use: a minor release.
    pub adds: bool,
    /// Why it needs no new major version, where somebody has said so.
    pub acknowledged: Option<String>,
}

impl Finding {
    /// The gravest audience.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.audiences.first().copied().unwrap_or(Audience::Src)
    }

    /// The gravest audience, the single places of a bulk change included.
    #[must_use]
    pub fn gravest(&self) -> Audience {
        self.folded.keys().next().map_or(self.audience(), |folded| self.audience().min(*folded))
    }

    /// Whether a release with it breaks programs.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.gravest() <= Audience::Run
    }

    /// Whether a release with it breaks programs, and nobody has acknowledged that.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.acknowledged.is_none() && self.breaks()
    }

    /// What happened: "limit tightened: 200 -> 100".
    #[must_use]
    pub fn sentence(&self) -> String {
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => format!("{}: {} -> {}", self.rule.title, brief(old), brief(new)),
            (Some(value), None) | (None, Some(value)) => format!("{}: {}", self.rule.title, brief(value)),
            (None, None) => self.rule.title.to_owned(),
        }
    }

    /// "reaches 3 actions"; empty where it reaches none.
    #[must_use]
    pub fn reach(&self) -> String {
        match self.reaches.len() {
            0 => String::new(),
            1 => format!("reaches {}", self.reaches.iter().next().map_or("", String::as_str)),
            count => format!("reaches {count} actions"),
        }
    }
}

/// A text of the spec as it may be printed: what steers a terminal is spelt out.
fn plain(text: &str) -> String {
    let steers = |c: char| {
        c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().flat_map(|c| if steers(c) { c.escape_default().collect::<Vec<_>>() } else { vec![c] }).collect()
}

/// A value on one line, cut where it is long.
fn brief(text: &str) -> String {
    const LONGEST: usize = 80;
    let line = plain(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}

/// A difference before it is judged.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) kind: Kind,
    pub(super) direction: Direction,
    pub(super) path: String,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    pub(super) before: Option<Span>,
    pub(super) after: Option<Span>,
    pub(super) note: Option<String>,
}

impl Told {
    pub(super) fn new(kind: Kind, direction: Direction, path: impl Into<String>) -> Self {
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

    /// Judged in every position in which it speaks; the gravest verdict gives the rule.
    pub(super) fn judge(self, service: &str, positions: &[Position], reaches: BTreeSet<String>) -> Option<Finding> {
        let mut rules: Vec<&'static Rule> =
            positions.iter().filter_map(|position| Rule::of(self.kind, *position, self.direction)).collect();
        rules.sort_by_key(|rule| (rule.audience(), rule.position));
        let rule = *rules.first()?;
        let mut audiences: Vec<Audience> = rules.iter().flat_map(|rule| rule.audiences).copied().collect();
        audiences.sort_unstable();
        audiences.dedup();
        // Where something breaks, that somebody may read about it is no news.
        if audiences.len() > 1 {
            audiences.retain(|audience| *audience < Audience::Note || *audience == rule.audience());
        }
        let mut positions: Vec<Position> = rules.iter().map(|rule| rule.position).collect();
        positions.sort_unstable();
        positions.retain(|position| *position != Position::Nowhere);
        Some(Finding {
            rule,
            service: service.to_owned(),
            path: plain(&self.path),
            old: self.old,
            new: self.new,
            before: self.before,
            after: self.after,
            positions,
            audiences,
            reaches,
            note: self.note.as_deref().map(plain),
            places: Vec::new(),
            folded: BTreeMap::new(),
            adds: rule.additive,
            acknowledged: None,
        })
    }
}
