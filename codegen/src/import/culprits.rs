//! Which facts of an import are to blame for what the check refuses.

use std::collections::BTreeSet;

use super::compare::Comparison;
use super::fact::{Dropped, Facts, Key, Subject};
use super::locate::{self, Around};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::{SourceMap, Span};

/// Facts that a diagnostic may be about.
type Suspects = BTreeSet<(Subject, Key)>;

/// The facts of this import that a diagnostic is about, and whether it names them; or else those nearest to its place.
pub(super) fn of(
    diagnostic: &Diagnostic,
    sources: &SourceMap,
    comparison: &Comparison<'_>,
    dropped: &Dropped,
) -> (Suspects, bool) {
    let search = Search { diagnostic, sources, facts: &comparison.theirs.facts };
    let written = |fact: &(Subject, Key)| comparison.writes(&fact.0, &fact.1) && !dropped.contains_key(fact);
    for (steps, sure) in [(search.named(), true), (search.nearby(), false)] {
        for step in steps {
            let found: Suspects = step(&search).into_iter().filter(written).collect();
            if !found.is_empty() {
                return (found, sure);
            }
        }
    }
    (Suspects::new(), true)
}

/// One way to look for suspects.
type Step<'s> = fn(&Search<'s>) -> Suspects;

struct Search<'s> {
    diagnostic: &'s Diagnostic,
    sources: &'s SourceMap,
    facts: &'s Facts,
}

impl<'s> Search<'s> {
    /// What the diagnostic names. Of a limit and an example that contradict each other, the example stays: the vendor
    /// has tried it.
    fn named(&self) -> Vec<Step<'s>> {
        match self.diagnostic.code() {
            Code::ExampleMissingMember => vec![Self::needs, Self::related, Self::here],
            Code::ExampleDenied => vec![Self::related, Self::here],
            _ => vec![Self::here, Self::related],
        }
    }

    /// What stands around it, the nearest first.
    fn nearby(&self) -> Vec<Step<'s>> {
        vec![
            |search| search.around(Around::Type),
            |search| search.around(Around::Member),
            Self::members_related,
            |search| locate::types_named(search.diagnostic.message(), search.facts),
            |search| search.around(Around::Prose),
            |search| search.around(Around::File),
        ]
    }

    fn place(&self) -> Option<Span> {
        match self.diagnostic.place() {
            Place::Span(span) => Some(*span),
            Place::Path(_) => None,
        }
    }

    fn places_related(&self) -> impl Iterator<Item = Span> {
        self.diagnostic.related_places().iter().map(|(span, _)| *span)
    }

    fn at(&self, span: Span) -> Suspects {
        locate::facts_at(self.sources, span, self.diagnostic.code(), self.facts)
    }

    fn here(&self) -> Suspects {
        self.place().map(|span| self.at(span)).unwrap_or_default()
    }

    fn related(&self) -> Suspects {
        let named = |span| locate::rules_named(self.sources, span, self.diagnostic.message(), self.facts);
        self.places_related().flat_map(|span| self.at(span).into_iter().chain(named(span))).collect()
    }

    fn needs(&self) -> Suspects {
        let named = |span| locate::needs_of(self.sources, span, self.diagnostic.message(), self.facts);
        self.place().map(named).unwrap_or_default()
    }

    fn around(&self, how: Around) -> Suspects {
        self.place().map(|span| locate::around(self.sources, span, self.facts, how)).unwrap_or_default()
    }

    fn members_related(&self) -> Suspects {
        let around = |span| locate::around(self.sources, span, self.facts, Around::Member);
        self.places_related().flat_map(around).collect()
    }
}
