//! Renders diagnostics and findings as text for people.

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

/// So many messages are drawn; nobody reads more before mending some, and each of thousands costs time.
pub const MOST_DRAWN: usize = 100;

/// Renders the diagnostics with their source lines, a blank line after each: the first [`MOST_DRAWN`], and how many more there
/// are.
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
    draw(drawings.take(MOST_DRAWN), sources, style) + &more(diagnostics.len())
}

/// How many of so many messages are not drawn.
pub(crate) fn more(count: usize) -> String {
    match count.saturating_sub(MOST_DRAWN) {
        0 => String::new(),
        rest => format!("and {rest} more\n\n"),
    }
}

/// Draws messages with their source lines, a blank line after each.
pub(crate) fn draw<'a>(drawings: impl Iterator<Item = Drawing<'a>>, sources: &'a SourceMap, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let mut text = String::new();
    for drawing in drawings {
        let is_in_file = matches!(drawing.place, Place::Span(_));
        let drawn = renderer.render(&report(drawing, sources));
        // Without a line there is no number whose width moves the arrow in.
        text.push_str(&if is_in_file { drawn } else { drawn.replace('\n', "\n ") });
        text.push_str("\n\n");
    }
    text
}

fn report<'a>(drawing: Drawing<'a>, sources: &'a SourceMap) -> Vec<Group<'a>> {
    let title = drawing.level.primary_title(drawing.message).id(drawing.id);
    let mut group = match drawing.place {
        Place::Path(path) => title.element(Origin::path(path.as_str())),
        Place::Span(span) => {
            let (here, elsewhere): (Vec<_>, Vec<_>) =
                drawing.related.iter().partition(|(related, _)| related.file == span.file);
            let here = here.into_iter().map(|(span, label)| (AnnotationKind::Context, *span, Some(label.as_str())));
            let primary = (AnnotationKind::Primary, *span, drawing.label);
            let mut group = title.element(snippet(std::iter::once(primary).chain(here).collect(), sources));
            for (span, label) in elsewhere {
                group = group.element(snippet(vec![(AnnotationKind::Context, *span, Some(label))], sources));
            }
            group
        }
    };
    if let Some(help) = drawing.help {
        group = group.element(Level::HELP.message(help));
    }
    vec![group]
}

/// An underline: its kind, its place, and what stands beside it.
pub(crate) type Underline<'a> = (AnnotationKind, Span, Option<&'a str>);

/// Underlined places of one file. Only their lines are handed over: to look through the rest for each of many messages takes
/// time that grows with the square of the file.
pub(crate) fn snippet<'a>(underlines: Vec<Underline<'a>>, sources: &'a SourceMap) -> Snippet<'a, Annotation<'a>> {
    let starts = || underlines.iter().map(|(_, span, _)| span.start);
    let (first, last) = (starts().min().unwrap_or_default(), starts().max().unwrap_or_default());
    let file = underlines.first().map(|(_, span, _)| sources.file(span.file));
    let Some(file) = file else { return Snippet::source("") };
    let (line, start, text) = file.lines(first, last);
    let annotations =
        underlines.into_iter().map(|(kind, span, label)| annotation(kind, span, start, sources).label(label));
    Snippet::source(text).line_start(line).path(file.path()).annotations(annotations.collect::<Vec<_>>())
}

/// One underline: a span over several lines is cut to its first, so that a long example does not fill the screen.
fn annotation<'a>(kind: AnnotationKind, span: Span, start: usize, sources: &SourceMap) -> Annotation<'a> {
    let text = sources.snippet(span);
    let first_line = text.split('\n').next().unwrap_or_default().trim_end().len();
    let begin = span.start.saturating_sub(start);
    kind.span(begin..begin + first_line)
}
