//! GitHub annotations: one workflow command per finding, words left out.

use std::fmt::Write as _;

use super::{Report, audiences};
use crate::diff::kind::Audience;
use crate::github::{data, property};
use crate::source::{SourceMap, Span};

/// More of a level than GitHub shows only hides the others.
const MOST: usize = 50;

/// Lines that a workflow prints.
#[must_use]
pub fn github(report: &Report<'_>) -> String {
    let mut text = String::new();
    for complaint in report.complaints {
        let message = format!("{} ({})", complaint.message, complaint.help);
        command(&mut text, "error", "acknowledged", report.sources.1, complaint.span, &message);
    }
    for finding in report.findings.iter().filter(|finding| finding.audience() < Audience::Doc).take(MOST) {
        let level = match finding.gravest() {
            _ if finding.acknowledged.is_some() => "notice",
            Audience::Src | Audience::Run => "error",
            Audience::Wire => "warning",
            Audience::Note | Audience::Doc => "notice",
        };
        let title = format!("{} {}", audiences(finding), finding.rule.id());
        let message =
            format!("{}: {}\n{}\n{}", finding.path, finding.sentence(), finding.rule.why, finding.rule.advice);
        match (finding.before, finding.after) {
            (_, Some(span)) => command(&mut text, level, &title, report.sources.1, span, &message),
            // What is gone has no line in the files that GitHub shows.
            _ => drop(writeln!(text, "::{level} title={}::{}", property(&title), data(&message))),
        }
    }
    let _ = writeln!(text, "::notice title=spec diff::{}", data(&report.verdict()));
    text
}

fn command(text: &mut String, level: &str, title: &str, sources: &SourceMap, span: Span, message: &str) {
    let file = sources.file(span.file);
    let at = file.position(span.start);
    // Of a revision `main:spec/…`: GitHub knows the path alone.
    let path = match file.path().split_once(":spec/") {
        Some((_, relative)) => format!("spec/{relative}"),
        None => file.path().to_owned(),
    };
    let (path, title) = (property(&path), property(title));
    let _ = writeln!(text, "::{level} file={path},line={},col={},title={title}::{}", at.line, at.column, data(message));
}
