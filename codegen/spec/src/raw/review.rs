//! `review.yaml`.

use super::cursor::Cursor;
use super::keys::{Form, Table, needed, table};
use super::reader::{self, Entries};
use crate::diagnostic::{Code, Diagnostic};
use crate::keyword::Keyword as _;
use crate::model::ReviewLevel;
use crate::yaml::{NodeKind, Text};

pub(crate) static REVIEW: Table = table(
    "an entry",
    "review",
    &[&[
        needed(
            "level",
            Form::Keyword(ReviewLevel::words),
            "`fail`: its findings fail the run, whatever the version; `warn`: they are shown, and neither fail the run \
             nor count for the version; `off`: they are not shown.",
        ),
        needed("reason", Form::Doc, "Why, for the next reader."),
    ]],
);

/// What the findings of a rule do, and why.
#[derive(Debug)]
pub(crate) struct RawReview {
    pub(crate) rule: Text,
    pub(crate) level: Option<Text>,
    pub(crate) reason: Option<Text>,
}

pub(super) fn reviews(node: Cursor<'_>) -> Vec<RawReview> {
    if matches!(node.kind, NodeKind::Null) {
        return Vec::new();
    }
    reader::mapping(node, "a list of rules")
        .into_iter()
        .map(|(rule, node)| {
            let mut keys = Entries::of_named(&rule, node, &REVIEW);
            let (level, reason) = (keys.text("level"), keys.text("reason"));
            keys.finish();
            RawReview { reason: reason.filter(|text| says_something(&rule, text, node)), rule, level }
        })
        .collect()
}

fn says_something(rule: &Text, reason: &Text, node: Cursor<'_>) -> bool {
    let empty = reason.value.trim().is_empty();
    if empty {
        let message = format!("the reason of `{}` is empty", rule.value);
        node.report(Diagnostic::new(Code::MissingKey, reason.span, message).help("say why, for the next reader"));
    }
    !empty
}
