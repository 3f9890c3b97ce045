//! `when`: conditions of rules and cases, and the cases themselves.

use super::cursor::Cursor;
use super::field::{self, EACH, LIMITS, RawLimit};
use super::keys::{Form, Table, key, needed, table};
use super::reader::{self, Entries};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::yaml::{NodeKind, Text};

/// What a condition may ask beside values.
pub(crate) const TESTS: [&str; 2] = ["given", "absent"];

pub(crate) static CASE: Table = table(
    "a case",
    "case",
    &[
        &[needed("when", Form::When, "When these limits hold: all conditions, on fields of the same structure.")],
        LIMITS,
        &[
            key("values", Form::Texts, "The only values that it, or an item of it, may have. Level: warn."),
            key("pattern", Form::Text, "Regular expression of the documentation; never checked."),
            key("each", Form::One(&EACH), "Limits of the items of a list."),
            key("levels", Form::Levels, "The level of a limit, or of `values`, where it is not the usual one."),
        ],
    ],
);

/// A test of one field.
#[derive(Clone, Debug)]
pub(crate) struct RawCondition {
    pub(crate) field: Text,
    pub(crate) test: RawTest,
}

/// What a condition asks of its field.
#[derive(Clone, Debug)]
pub(crate) enum RawTest {
    Given,
    Absent,
    Is(Vec<Text>),
}

/// Limits that hold in some cases only.
#[derive(Debug)]
pub(crate) struct RawCase {
    pub(crate) span: Span,
    /// `None` after a problem that was told.
    pub(crate) when: Option<Vec<RawCondition>>,
    pub(crate) limits: Vec<RawLimit>,
    pub(crate) each: Vec<RawLimit>,
    pub(crate) values: Vec<Text>,
    pub(crate) pattern: Option<Text>,
    pub(crate) levels: Vec<(Text, Text)>,
}

/// All conditions; `None` after a problem that was told, since without one of them the rest would hold more often.
pub(super) fn when(node: Cursor<'_>) -> Option<Vec<RawCondition>> {
    let entries = reader::mapping(node, "`when`");
    let is_whole = matches!(&node.kind, NodeKind::Mapping(written) if written.len() == entries.len());
    let read: Vec<Option<RawCondition>> =
        entries.into_iter().map(|(field, node)| Some(RawCondition { field, test: test(node)? })).collect();
    read.into_iter().collect::<Option<_>>().filter(|_| is_whole)
}

fn test(node: Cursor<'_>) -> Option<RawTest> {
    match &node.kind {
        NodeKind::Scalar(word) if word == "given" => Some(RawTest::Given),
        NodeKind::Scalar(word) if word == "absent" => Some(RawTest::Absent),
        NodeKind::Scalar(word) => {
            let message = format!("a condition cannot be `{word}`");
            let help = format!("write `[{word}]` for a value");
            node.report(Diagnostic::new(Code::InvalidValue, node.span, message).nearest(word, TESTS, &help));
            None
        }
        _ => reader::every_text(node, "the values of a condition").map(RawTest::Is),
    }
}

pub(super) fn cases(node: Cursor<'_>) -> Vec<RawCase> {
    reader::sequence(node, "cases").into_iter().map(case).collect()
}

fn case(node: Cursor<'_>) -> RawCase {
    let mut keys = Entries::of(node, &CASE);
    let case = RawCase {
        span: node.span.start_only(),
        when: keys.take("when").and_then(when),
        limits: field::limits(&mut keys),
        each: keys.take("each").map(field::each).unwrap_or_default(),
        values: keys.take("values").map(|node| reader::texts(node, "values")).unwrap_or_default(),
        pattern: keys.text("pattern"),
        levels: keys.take("levels").map(field::levels).unwrap_or_default(),
    };
    keys.finish();
    case
}
