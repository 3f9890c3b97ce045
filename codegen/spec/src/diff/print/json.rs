//! Prints JSON for programs: every finding in full, as `spec/diff.schema.json` describes it.

use super::{Report, audiences};
use crate::diff::finding::Finding;
use crate::diff::kind::Audience;
use crate::json::{Json, Object};
use crate::keyword::Keyword as _;
use crate::model::Review;
use crate::source::{SourceMap, Span};

/// The whole report, with a line break at the end.
#[must_use]
pub fn json(report: &Report<'_>) -> String {
    let mut root = Object::default();
    root.set("before", Json::text(report.names.0));
    root.set("after", Json::text(report.names.1));
    root.set("bump", Json::text(report.needed().word()));
    let mut versions = Object::default();
    versions.set_if("before", report.versions.0.map(|version| Json::text(version.to_string())));
    versions.set_if("after", report.versions.1.map(|version| Json::text(version.to_string())));
    versions.set_if("enough", report.is_bumped().map(Json::Flag));
    root.set("version", Json::Object(versions));
    let counts = Audience::ALL.into_iter().map(|audience| (audience.word(), Json::number(report.count(audience))));
    root.set("counts", counts.collect());
    root.set("findings", Json::List(report.findings.iter().map(|item| finding(report, item)).collect()));
    let complaints = report.complaints.iter().map(|item| {
        Json::from_iter([
            ("message", Json::text(&item.message)),
            ("help", Json::text(&item.help)),
            ("at", span(report.sources.1, item.span)),
        ])
    });
    root.set("complaints", Json::List(complaints.collect()));
    format!("{}\n", Json::Object(root))
}

fn finding(report: &Report<'_>, finding: &Finding) -> Json {
    let mut object = Object::default();
    object.set("rule", Json::text(finding.rule.id()));
    object.set("audience", Json::text(finding.audience().word()));
    object.set("audiences", Json::texts(audiences(finding).split(' ')));
    object.set("positions", Json::texts(finding.positions.iter().map(|position| position.word())));
    object.set("direction", Json::text(finding.rule.direction.word()));
    object.set("service", Json::text(&finding.service));
    object.set("path", Json::text(&finding.path));
    object.set_if("callers", finding.callers.as_ref().map(Json::text));
    object.set_if("old", finding.old.as_ref().map(Json::text));
    object.set_if("new", finding.new.as_ref().map(Json::text));
    object.set("title", Json::text(finding.title()));
    object.set("why", Json::text(finding.rule.why));
    object.set("advice", Json::text(finding.rule.advice));
    object.set_if("note", finding.note.as_ref().map(Json::text));
    object.set_if("acknowledged", finding.acknowledged.as_ref().map(Json::text));
    object.set_if("review", finding.review.as_ref().map(review));
    object.set("reaches", Json::texts(&finding.reaches));
    if !finding.brings.is_empty() {
        object.set("brings", Json::texts(&finding.brings));
    }
    if !finding.places.is_empty() {
        object.set("places", Json::texts(&finding.places));
        let folded = finding.folded.iter().map(|(audience, places)| {
            Json::from_iter([("audience", Json::text(audience.word())), ("places", Json::texts(places))])
        });
        object.set("folded", Json::List(folded.collect()));
    }
    object.set_if("before", finding.before.map(|at| span(report.sources.0, at)));
    object.set_if("after", finding.after.map(|at| span(report.sources.1, at)));
    Json::Object(object)
}

fn review(review: &Review) -> Json {
    Json::from_iter([("level", Json::text(review.level.word())), ("reason", Json::text(&review.reason))])
}

fn span(sources: &SourceMap, span: Span) -> Json {
    let file = sources.file(span.file);
    let at = file.position(span.start);
    Json::from_iter([
        ("file", Json::text(file.path())),
        ("line", Json::number(at.line)),
        ("column", Json::number(at.column)),
    ])
}
