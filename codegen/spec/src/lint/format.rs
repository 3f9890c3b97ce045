//! Formats findings: as text for people, as JSON for tools, as annotations for GitHub.

use std::fmt::Write as _;

use annotate_snippets::Level as Drawn;

use super::catalogue::RULES;
use super::finding::{Finding, Findings};
use super::rule::Severity;
use crate::diagnostic::Place;
use crate::github::{data, property};
use crate::json::{Json, Object};
use crate::render::{Drawing, MOST_DRAWN, Style, draw, more};
use crate::schema::head;
use crate::source::{SourceMap, Span};

/// The findings with their source lines, a blank line after each: the gravest [`MOST_DRAWN`](crate::MOST_DRAWN), and how many
/// more there are.
#[must_use]
pub fn text(findings: &Findings, sources: &SourceMap, style: Style) -> String {
    let mut drawn: Vec<(usize, &Finding)> = findings.iter().enumerate().collect();
    let count = drawn.len();
    drawn.sort_by_key(|(index, finding)| (finding.level, *index));
    drawn.truncate(MOST_DRAWN);
    drawn.sort_by_key(|(index, _)| *index);
    let drawings = drawn.into_iter().map(|(_, finding)| Drawing {
        level: match finding.level {
            Severity::Error => Drawn::ERROR,
            Severity::Warning => Drawn::WARNING,
            Severity::Note => Drawn::NOTE,
        },
        id: finding.id,
        message: &finding.message,
        place: &finding.place,
        label: finding.label.as_deref(),
        related: &finding.related,
        help: finding.help.as_deref(),
    });
    draw(drawings, sources, style) + &more(count)
}

/// The findings as JSON, of the form that `spec/schema/lint-report.json` describes.
#[must_use]
pub fn json(findings: &Findings, sources: &SourceMap) -> String {
    let count = |level| Json::number(findings.count(level));
    let counts =
        [("error", count(Severity::Error)), ("warning", count(Severity::Warning)), ("note", count(Severity::Note))];
    let mut root = Object::default();
    root.set("findings", Json::List(findings.iter().map(|finding| entry(finding, sources)).collect()));
    root.set("counts", counts.into_iter().collect());
    format!("{}\n", Json::Object(root))
}

fn entry(finding: &Finding, sources: &SourceMap) -> Json {
    let mut object = Object::default();
    object.set("rule", Json::text(finding.id));
    object.set("level", Json::text(finding.level.word()));
    object.set("message", Json::text(&finding.message));
    match &finding.place {
        Place::Path(path) => object.set("file", Json::text(path)),
        Place::Span(span) => place(*span, sources, &mut object),
    }
    object.text("label", finding.label.as_deref().unwrap_or_default());
    if !finding.related.is_empty() {
        object.set("related", Json::List(finding.related.iter().map(|related| other(related, sources)).collect()));
    }
    object.text("help", finding.help.as_deref().unwrap_or_default());
    Json::Object(object)
}

fn other((span, label): &(Span, String), sources: &SourceMap) -> Json {
    let mut object = Object::default();
    place(*span, sources, &mut object);
    object.set("label", Json::text(label));
    Json::Object(object)
}

fn place(span: Span, sources: &SourceMap, object: &mut Object) {
    let file = sources.file(span.file);
    let (start, end) = (file.position(span.start), file.position(span.end));
    object.set("file", Json::text(file.path()));
    object.set("line", Json::number(start.line));
    object.set("column", Json::number(start.column));
    object.set("end_line", Json::number(end.line));
    object.set("end_column", Json::number(end.column));
}

/// The findings as workflow commands: GitHub shows each beside its line.
#[must_use]
pub fn github(findings: &Findings, sources: &SourceMap) -> String {
    let mut text = String::new();
    for finding in findings.iter() {
        let command = match finding.level {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let place = match &finding.place {
            Place::Path(path) => format!("file={}", property(path)),
            Place::Span(span) => {
                let file = sources.file(span.file);
                let at = file.position(span.start);
                format!("file={},line={},col={}", property(file.path()), at.line, at.column)
            }
        };
        let help = finding.help.as_deref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
        let message = data(&format!("{}{help}", finding.message));
        // A `String` takes any text.
        _ = writeln!(text, "::{command} {place},title={}::{message}", finding.id);
    }
    text
}

/// The JSON Schema of [`json`]: name of its file and text.
#[must_use]
pub fn schema() -> (&'static str, String) {
    let mut root = head("What `cargo xtask lint --format json` prints", "codegen/spec/src/lint/format.rs");
    if let Json::Object(content) = report() {
        root.append(content);
    }
    ("lint-report.json", format!("{}\n", Json::Object(root)))
}

fn report() -> Json {
    let kind = |name: &str| Json::from_iter([("type", Json::text(name))]);
    let count = || Json::from_iter([("type", Json::text("integer")), ("minimum", Json::number(0))]);
    let place = || ["line", "column", "end_line", "end_column"].map(|name| (name, count()));
    let levels = [Severity::Error, Severity::Warning, Severity::Note].map(Severity::word);
    let related = object(
        &["file", "line", "column", "label"],
        place().into_iter().chain([("file", kind("string")), ("label", kind("string"))]),
    );
    let about =
        format!("A rule, {} to {}, or a code of the check, such as E0101.", RULES[0].id, RULES[RULES.len() - 1].id);
    let rule = Json::from_iter([("type", Json::text("string")), ("description", Json::text(about))]);
    let finding = object(
        &["rule", "level", "message", "file"],
        [
            ("rule", rule),
            ("level", Json::from_iter([("enum", Json::texts(levels))])),
            ("message", kind("string")),
            ("file", kind("string")),
        ]
        .into_iter()
        .chain(place())
        .chain([("label", kind("string")), ("related", list(related)), ("help", kind("string"))]),
    );
    let counts = object(&levels, levels.map(|level| (level, count())));
    object(&["findings", "counts"], [("findings", list(finding)), ("counts", counts)])
}

fn list(items: Json) -> Json {
    Json::from_iter([("type", Json::text("array")), ("items", items)])
}

fn object(required: &[&str], properties: impl IntoIterator<Item = (&'static str, Json)>) -> Json {
    Json::from_iter([
        ("type", Json::text("object")),
        ("additionalProperties", Json::Flag(false)),
        ("required", Json::texts(required.iter().copied())),
        ("properties", properties.into_iter().collect()),
    ])
}
