//! Which facts of an import are to blame for what the check refuses.

use std::collections::BTreeSet;

use super::compare::Comparison;
use super::fact::{Dropped, Facts, Key, Subject};
use super::locate::{self, Around};
use super::merge;
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
    /// What the diagnostic names. Of an example and prose that contradict each other, the example stays: the vendor has
    /// tried it. Of an example and what the metadata states, the metadata.
    fn named(&self) -> Vec<Step<'s>> {
        match self.diagnostic.code() {
            Code::ExampleMissingMember | Code::ExampleDenied => vec![Self::prose_related, Self::here, Self::related],
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
        self.places_related().flat_map(|span| self.at(span)).collect()
    }

    fn prose_related(&self) -> Suspects {
        self.related().into_iter().filter(|(_, key)| merge::is_prose(key)).collect()
    }

    fn around(&self, how: Around) -> Suspects {
        self.place().map(|span| locate::around(self.sources, span, self.facts, how)).unwrap_or_default()
    }

    fn members_related(&self) -> Suspects {
        let around = |span| locate::around(self.sources, span, self.facts, Around::Member);
        self.places_related().flat_map(around).collect()
    }
}
