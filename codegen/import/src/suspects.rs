//! Finds the imported facts that cause a diagnostic of the check.

use std::collections::BTreeSet;

use tc3_spec::{Code, Diagnostic, Place, SourceMap, Span};

use super::compare::Comparison;
use super::fact::{Dropped, Facts, Key, Subject, keys};
use super::locate::{self, Around};
use super::merge;

/// Facts that a diagnostic may be about.
type FactSet = BTreeSet<(Subject, Key)>;

/// What has to go for a diagnostic to go.
pub(super) enum Suspects {
    /// Facts of this import that it names.
    Facts(FactSet),
    /// Facts of this import that are nearest to its place.
    Nearby(FactSet),
    /// An example of an earlier import that contradicts what the vendor states now.
    Example(Subject, Key),
}

/// What a diagnostic is to be blamed on.
pub(super) fn of(
    diagnostic: &Diagnostic,
    sources: &SourceMap,
    comparison: &Comparison<'_>,
    dropped: &Dropped,
) -> Suspects {
    let search = Search { diagnostic, sources, facts: &comparison.theirs.facts };
    let written = |fact: &(Subject, Key)| comparison.writes(&fact.0, &fact.1) && !dropped.contains_key(fact);
    if let Some((subject, key)) = search.outdated(comparison, written) {
        return Suspects::Example(subject, key);
    }
    for (steps, sure) in [(search.named(), true), (search.nearby(), false)] {
        for step in steps {
            let found: FactSet = step(&search).into_iter().filter(written).collect();
            if !found.is_empty() {
                return if sure { Suspects::Facts(found) } else { Suspects::Nearby(found) };
            }
        }
    }
    Suspects::Facts(FactSet::new())
}

/// One way to look for suspects.
type Step<'s> = fn(&Search<'s>) -> FactSet;

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

    /// The example that the diagnostic is about, if an earlier import wrote it and only what is stated now, outside of
    /// prose, speaks against it. An example that a person wrote stays.
    fn outdated(
        &self,
        comparison: &Comparison<'_>,
        written: impl Fn(&(Subject, Key)) -> bool,
    ) -> Option<(Subject, Key)> {
        let mut here = self.here().into_iter().filter(|(_, key)| key.is(keys::EXAMPLES));
        let (subject, key) = here.next().filter(|fact| !written(fact))?;
        let vendors = [comparison.base, &comparison.theirs.facts];
        let imported = vendors.iter().any(|facts| facts.get(&subject, &key).is_some());
        let against: Vec<_> = self.related().into_iter().filter(|fact| written(fact)).collect();
        let stated = !against.is_empty() && !against.iter().any(|(_, key)| merge::is_prose(key));
        (imported && stated).then_some((subject, key))
    }

    /// What stands around it, the nearest first.
    fn nearby(&self) -> Vec<Step<'s>> {
        vec![
            |search| search.around(Around::Type),
            |search| search.around(Around::Member),
            Self::members_related,
            Self::types_of_subjects,
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

    fn at(&self, span: Span) -> FactSet {
        locate::facts_at(self.sources, span, self.diagnostic.code(), self.facts)
    }

    fn here(&self) -> FactSet {
        self.place().map(|span| self.at(span)).unwrap_or_default()
    }

    fn related(&self) -> FactSet {
        self.places_related().flat_map(|span| self.at(span)).collect()
    }

    fn prose_related(&self) -> FactSet {
        self.related().into_iter().filter(|(_, key)| merge::is_prose(key)).collect()
    }

    fn around(&self, how: Around) -> FactSet {
        self.place().map(|span| locate::around(self.sources, span, self.facts, how)).unwrap_or_default()
    }

    fn types_of_subjects(&self) -> FactSet {
        let subjects = self.diagnostic.subjects().iter();
        subjects.flat_map(|span| locate::around(self.sources, *span, self.facts, Around::Type)).collect()
    }

    fn members_related(&self) -> FactSet {
        let around = |span| locate::around(self.sources, span, self.facts, Around::Member);
        self.places_related().flat_map(around).collect()
    }
}
