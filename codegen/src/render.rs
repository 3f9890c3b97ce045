//! Diagnostics as text for people.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::source::{SourceMap, Span};

/// Whether a rendered text carries colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Letters alone.
    Plain,
    /// With terminal colours.
    Coloured,
}

/// Renders every diagnostic with its source lines, a blank line after each.
#[must_use]
pub fn render(diagnostics: &Diagnostics, sources: &SourceMap, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let mut text = String::new();
    for diagnostic in diagnostics.iter() {
        text.push_str(&renderer.render(&report(diagnostic, sources)));
        text.push_str("\n\n");
    }
    text
}

fn report<'a>(diagnostic: &'a Diagnostic, sources: &'a SourceMap) -> Vec<Group<'a>> {
    let title = Level::ERROR.primary_title(diagnostic.message()).id(diagnostic.code().id());
    let mut group = match diagnostic.place() {
        Place::Path(path) => title.element(Origin::path(path.as_str())),
        Place::Span(span) => {
            let primary = annotation(AnnotationKind::Primary, *span, sources).label(diagnostic.label_text());
            let (here, elsewhere): (Vec<_>, Vec<_>) =
                diagnostic.related_places().iter().partition(|(related, _)| related.file == span.file);
            let here = here.into_iter().map(|(span, label)| context(*span, label, sources));
            let mut group = title.element(snippet(*span, sources).annotation(primary).annotations(here));
            for (span, label) in elsewhere {
                group = group.element(snippet(*span, sources).annotation(context(*span, label, sources)));
            }
            group
        }
    };
    if let Some(help) = diagnostic.help_text() {
        group = group.element(Level::HELP.message(help));
    }
    vec![group]
}

fn snippet(span: Span, sources: &SourceMap) -> Snippet<'_, Annotation<'_>> {
    let file = sources.file(span.file);
    Snippet::source(file.text()).path(file.path())
}

fn context<'a>(span: Span, label: &'a str, sources: &SourceMap) -> Annotation<'a> {
    annotation(AnnotationKind::Context, span, sources).label(label)
}

/// One underline: a span over several lines is cut to its first, so that a long example does not fill the screen.
fn annotation<'a>(kind: AnnotationKind, span: Span, sources: &SourceMap) -> Annotation<'a> {
    let text = sources.snippet(span);
    let first_line = text.split('\n').next().unwrap_or_default().trim_end().len();
    kind.span(span.start..span.start + first_line)
}
