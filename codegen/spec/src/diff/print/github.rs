//! Prints GitHub annotations: one workflow command per finding, changes of wording left out.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Report, audiences};
use crate::diff::finding::Finding;
use crate::diff::kind::Audience;
use crate::github::{data, property};
use crate::model::ReviewLevel;
use crate::source::{SourceMap, Span};

/// As many as GitHub shows of a run, with the verdict.
const MOST: usize = 50;

/// Lines that a workflow prints: the verdict, what is wrong with acknowledgements, findings.
#[must_use]
pub fn github(report: &Report<'_>) -> String {
    let mut text = String::new();
    let shown = chosen(report.findings, MOST.saturating_sub(1 + report.complaints.len()));
    let verdict = [report.verdict(), left_out(report.findings, &shown)];
    let verdict: Vec<String> = verdict.into_iter().filter(|text| !text.is_empty()).collect();
    let _ = writeln!(text, "::notice title=spec diff::{}", data(&verdict.join("\n")));
    for complaint in report.complaints {
        let message = format!("{} ({})", complaint.message, complaint.help);
        command(&mut text, "error", "acknowledged", report.sources.1, complaint.span, &message);
    }
    for finding in shown {
        annotation(&mut text, report, finding);
    }
    text
}

/// The gravest of each audience: none of them is crowded out by another, and what one does not need goes to the others.
fn chosen(findings: &[Finding], most: usize) -> Vec<&Finding> {
    let mut groups: BTreeMap<Audience, Vec<&Finding>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.audience() < Audience::Doc) {
        groups.entry(finding.audience()).or_default().push(finding);
    }
    let mut left = most;
    let mut by_size: Vec<(Audience, usize)> = groups.iter().map(|(audience, group)| (*audience, group.len())).collect();
    // The smallest first; of the same size the least grave, so that what does not divide goes to the gravest.
    by_size.sort_by_key(|(audience, length)| (*length, std::cmp::Reverse(*audience)));
    for (index, (audience, length)) in by_size.iter().enumerate() {
        let share = (*length).min(left / (by_size.len() - index));
        left -= share;
        if let Some(group) = groups.get_mut(audience) {
            group.truncate(share);
        }
    }
    groups.into_values().flatten().collect()
}

/// How many of each audience are not shown.
fn left_out(findings: &[Finding], shown: &[&Finding]) -> String {
    let count = |audience: Audience| {
        let all = findings.iter().filter(|finding| finding.audience() == audience).count();
        let more = all - shown.iter().filter(|finding| finding.audience() == audience).count();
        (more > 0 && audience < Audience::Doc).then(|| format!("{more} {}", audience.word()))
    };
    let counts: Vec<String> = Audience::ALL.into_iter().filter_map(count).collect();
    if counts.is_empty() {
        return String::new();
    }
    format!("not annotated: {} more; `cargo xtask diff` shows them all", counts.join(", "))
}

fn annotation(text: &mut String, report: &Report<'_>, finding: &Finding) {
    let level = match finding.audience() {
        _ if finding.acknowledged.is_some() => "notice",
        _ if finding.is_at(ReviewLevel::Fail) => "error",
        Audience::Src | Audience::Run | Audience::Wire if finding.is_at(ReviewLevel::Warn) => "warning",
        Audience::Src | Audience::Run => "error",
        Audience::Wire => "warning",
        Audience::Note | Audience::Doc => "notice",
    };
    let title = format!("{} {}", audiences(finding), finding.rule.id());
    let subject = match &finding.callers {
        Some(name) => format!("{name} ({})", finding.path),
        None => finding.path.clone(),
    };
    let mut message = format!("{subject}: {}", finding.sentence());
    for line in finding.note.iter().map(String::as_str).chain([finding.rule.why, finding.rule.advice]) {
        let _ = write!(message, "\n{line}");
    }
    let (places, more) = report.places(finding);
    if !places.is_empty() {
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let _ = write!(message, "\n{}{more}", places.join(", "));
    }
    match finding.after {
        Some(span) => command(text, level, &title, report.sources.1, span, &message),
        // What is gone has no line in the files that GitHub shows.
        None => drop(writeln!(text, "::{level} title={}::{}", property(&title), data(&message))),
    }
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
