//! Prints the section of `CHANGELOG.md` for those who update the crate.

use std::fmt::Write as _;

use super::{Report, audiences};
use crate::diff::finding::Finding;
use crate::diff::kind::Audience;
use crate::json::{Json, Object};

/// A heading, and which findings stand below it.
type Part = (&'static str, fn(&Finding) -> bool);

const PARTS: [Part; 5] = [
    ("Callers stop compiling", |finding| finding.audience() == Audience::Src),
    ("Calls behave differently", |finding| finding.audience() == Audience::Run),
    ("The service has moved on", |finding| finding.audience() == Audience::Wire),
    ("New", |finding| finding.audience() == Audience::Note && finding.adds),
    ("Worth knowing", |finding| finding.audience() == Audience::Note && !finding.adds),
];

/// The headings that something stands below. Words for readers are left out.
fn sections<'r>(report: &Report<'r>) -> Vec<(&'static str, Vec<&'r Finding>)> {
    let section = |(title, belongs): Part| {
        let findings: Vec<&Finding> = report.findings.iter().filter(|finding| belongs(finding)).collect();
        (!findings.is_empty()).then_some((title, findings))
    };
    PARTS.into_iter().filter_map(section).collect()
}

/// What the caller does about it, where something breaks.
fn advice(finding: &Finding) -> Option<&'static str> {
    (finding.audience() < Audience::Note).then_some(finding.rule.advice)
}

/// The section, without a heading of its own.
#[must_use]
pub fn changelog(report: &Report<'_>) -> String {
    let mut text = String::new();
    for (title, findings) in sections(report) {
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "### {title}\n");
        for finding in findings {
            let name = finding.callers.as_ref().map(|name| format!(" (`{name}`)")).unwrap_or_default();
            let advice = advice(finding).map(|advice| format!(" ({advice})")).unwrap_or_default();
            let _ = writeln!(text, "- `{}`{name}: {}{advice}", finding.path, finding.sentence());
            for place in &finding.places {
                let _ = writeln!(text, "  - `{place}`");
            }
        }
    }
    text
}

/// The same for programs, with a line break at the end.
#[must_use]
pub fn changelog_json(report: &Report<'_>) -> String {
    let entry = |finding: &&Finding| {
        let mut object = Object::default();
        object.set("rule", Json::text(finding.rule.id()));
        object.set("audiences", Json::texts(audiences(finding).split(' ')));
        object.set("service", Json::text(&finding.service));
        object.set("path", Json::text(&finding.path));
        object.set_if("callers", finding.callers.as_ref().map(Json::text));
        object.set("text", Json::text(finding.sentence()));
        object.set_if("advice", advice(finding).map(Json::text));
        if !finding.places.is_empty() {
            object.set("places", Json::texts(&finding.places));
        }
        Json::Object(object)
    };
    let section = |(title, findings): (&str, Vec<&Finding>)| {
        Json::from_iter([("title", Json::text(title)), ("entries", Json::List(findings.iter().map(entry).collect()))])
    };
    let sections = Json::List(sections(report).into_iter().map(section).collect());
    let root = Json::from_iter([
        ("before", Json::text(report.names.0)),
        ("after", Json::text(report.names.1)),
        ("sections", sections),
    ]);
    format!("{root}\n")
}
