//! Diagnostics and findings as text for people.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostics, Place};
use crate::source::{SourceMap, Span};

/// Whether a rendered text carries colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Letters alone.
    Plain,
    /// With terminal colours.
    Coloured,
}

/// What is drawn of one message, whoever tells it.
pub(crate) struct Drawing<'a> {
    pub(crate) level: Level<'static>,
    pub(crate) id: &'a str,
    pub(crate) message: &'a str,
    pub(crate) place: &'a Place,
    pub(crate) label: Option<&'a str>,
    pub(crate) related: &'a [(Span, String)],
    pub(crate) help: Option<&'a str>,
}

/// Renders every diagnostic with its source lines, a blank line after each.
#[must_use]
pub fn render(diagnostics: &Diagnostics, sources: &SourceMap, style: Style) -> String {
    let drawings = diagnostics.iter().map(|diagnostic| Drawing {
        level: Level::ERROR,
        id: diagnostic.code().id(),
        message: diagnostic.message(),
        place: diagnostic.place(),
        label: diagnostic.label_text(),
        related: diagnostic.related_places(),
        help: diagnostic.help_text(),
    });
    draw(drawings, sources, style)
}

/// Draws messages with their source lines, a blank line after each.
pub(crate) fn draw<'a>(drawings: impl Iterator<Item = Drawing<'a>>, sources: &'a SourceMap, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let mut text = String::new();
    for drawing in drawings {
        text.push_str(&renderer.render(&report(drawing, sources)));
        text.push_str("\n\n");
    }
    text
}

fn report<'a>(drawing: Drawing<'a>, sources: &'a SourceMap) -> Vec<Group<'a>> {
    let title = drawing.level.primary_title(drawing.message).id(drawing.id);
    let mut group = match drawing.place {
        Place::Path(path) => title.element(Origin::path(path.as_str())),
        Place::Span(span) => {
            let primary = annotation(AnnotationKind::Primary, *span, sources).label(drawing.label);
            let (here, elsewhere): (Vec<_>, Vec<_>) =
                drawing.related.iter().partition(|(related, _)| related.file == span.file);
            let here = here.into_iter().map(|(span, label)| context(*span, label, sources));
            let mut group = title.element(snippet(*span, sources).annotation(primary).annotations(here));
            for (span, label) in elsewhere {
                group = group.element(snippet(*span, sources).annotation(context(*span, label, sources)));
            }
            group
        }
    };
    if let Some(help) = drawing.help {
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
