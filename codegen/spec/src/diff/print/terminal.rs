//! Prints for a terminal: breaking changes with the lines of both specs, everything else on one line each.

use std::fmt::Write as _;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Report, audiences, positions, reviewed};
use crate::diff::finding::Finding;
use crate::diff::kind::Audience;
use crate::render::{self, Style};
use crate::source::{SourceMap, Span};

/// The whole report.
#[must_use]
pub fn terminal(report: &Report<'_>, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let mut text = String::new();
    for finding in report.findings {
        if finding.audience() < Audience::Note {
            text.push_str(&renderer.render(&in_full(report, finding)));
            text.push_str("\n\n");
        } else {
            line(&mut text, report, finding);
        }
    }
    for complaint in report.complaints {
        let title = Level::ERROR.primary_title(complaint.message.as_str());
        let group = title.element(snippet(report.sources.1, complaint.span, "here"));
        text.push_str(&renderer.render(&[group.element(Level::HELP.message(complaint.help.as_str()))]));
        text.push_str("\n\n");
    }
    text.push_str(&report.verdict());
    text.push('\n');
    text
}

fn in_full<'r>(report: &Report<'r>, finding: &'r Finding) -> Vec<Group<'r>> {
    let title = format!("{}: {}", finding.path, finding.sentence());
    let before = finding.before.map(|span| snippet(report.sources.0, span, "before"));
    let after = finding.after.map(|span| snippet(report.sources.1, span, "after"));
    let title = Level::ERROR.with_name(audiences(finding)).primary_title(title).id(finding.rule.id());
    let mut group = title.elements(before.into_iter().chain(after));
    let name = finding.callers.as_ref().map(|name| format!("`{name}`")).unwrap_or_default();
    let place = said([name, positions(finding), finding.reach()]);
    let why = if place.is_empty() { finding.rule.why.to_owned() } else { format!("{} ({place})", finding.rule.why) };
    group = group.element(Level::NOTE.message(why));
    let acknowledged = finding.acknowledged.as_ref().map(|reason| format!("acknowledged, {reason}"));
    let notes = [Some(finding.company()), finding.note.clone(), acknowledged, Some(reviewed(finding))];
    for note in notes.into_iter().flatten().chain([listed(report, finding)]).filter(|note| !note.is_empty()) {
        group = group.element(Level::NOTE.message(note));
    }
    vec![group.element(Level::HELP.message(finding.rule.advice))]
}

/// The texts that say something, with commas between.
fn said(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The places of a bulk change, one a line.
fn listed(report: &Report<'_>, finding: &Finding) -> String {
    let (places, more) = report.places(finding);
    let more = if more > 0 { format!("\n… and {more} more; `--places` lists them all") } else { String::new() };
    format!("{}{more}", places.join("\n"))
}

/// The first line of a place.
fn snippet<'r>(sources: &'r SourceMap, span: Span, label: &'r str) -> Snippet<'r, Annotation<'r>> {
    render::snippet(vec![(AnnotationKind::Primary, span, Some(label))], sources)
}

fn line(text: &mut String, report: &Report<'_>, finding: &Finding) {
    let note = finding.note.clone().unwrap_or_default();
    let extra = said([positions(finding), finding.reach(), finding.company(), note, reviewed(finding)]);
    let extra = if extra.is_empty() { String::new() } else { format!(" ({extra})") };
    let _ = writeln!(
        text,
        "{}[{}]: {}: {}{extra}\n  --> {}",
        audiences(finding),
        finding.rule.id(),
        finding.path,
        finding.sentence(),
        report.location(finding),
    );
    for place in finding.places.iter().filter(|_| report.every_place) {
        let _ = writeln!(text, "  {place}");
    }
}
