//! A finding of the linter.

use super::rule::{LintRule, Severity};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::source::Span;

/// One thing that a rule tells: what, where, and what to do about it.
#[derive(Clone, Debug)]
pub struct Finding {
    pub(super) id: &'static str,
    pub(super) level: Severity,
    pub(super) message: String,
    pub(super) place: Place,
    pub(super) label: Option<String>,
    pub(super) related: Vec<(Span, String)>,
    pub(super) help: Option<String>,
}

impl Finding {
    /// Every finding of a rule says its fix.
    pub(super) fn new(
        rule: &'static LintRule,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            id: rule.id,
            level: rule.level,
            message: message.into(),
            place: Place::Span(span),
            label: None,
            related: Vec::new(),
            help: Some(help.into()),
        }
    }

    /// A second place that has to do with it.
    pub(super) fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// The id of the rule, or the code of an error of the check.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// How serious it is.
    #[must_use]
    pub fn level(&self) -> Severity {
        self.level
    }

    /// Where it is, unless it is about a file as a whole.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        match self.place {
            Place::Span(span) => Some(span),
            Place::Path(_) => None,
        }
    }

    /// The sentence: lower case, no full stop.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// What is wrong beyond doubt: the check found it, and no rule was asked.
impl From<&Diagnostic> for Finding {
    fn from(diagnostic: &Diagnostic) -> Self {
        Self {
            id: diagnostic.code().id(),
            level: Severity::Error,
            message: diagnostic.message().to_owned(),
            place: diagnostic.place().clone(),
            label: diagnostic.label_text().map(str::to_owned),
            related: diagnostic.related_places().to_vec(),
            help: diagnostic.help_text().map(str::to_owned),
        }
    }
}

/// The findings of a run.
#[derive(Debug, Default)]
pub struct Findings {
    items: Vec<Finding>,
}

impl Findings {
    pub(super) fn push(&mut self, finding: Finding) {
        self.items.push(finding);
    }

    /// Puts them in their stable order and drops exact repetitions: services share the common error codes.
    pub(super) fn finish(&mut self) {
        self.items.sort_by(|a, b| (&a.place, a.id, &a.message).cmp(&(&b.place, b.id, &b.message)));
        self.items.dedup_by(|a, b| a.place == b.place && a.id == b.id && a.message == b.message);
    }

    /// The findings, by place and then by rule.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.items.iter()
    }

    /// How many there are of a level.
    #[must_use]
    pub fn count(&self, level: Severity) -> usize {
        self.items.iter().filter(|finding| finding.level == level).count()
    }

    /// Whether one of them fails the run.
    #[must_use]
    pub fn fail(&self) -> bool {
        self.items.iter().any(|finding| finding.level.fails())
    }
}

impl From<&Diagnostics> for Findings {
    fn from(diagnostics: &Diagnostics) -> Self {
        Self { items: diagnostics.iter().map(Finding::from).collect() }
    }
}
