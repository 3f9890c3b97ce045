//! `paging` of an action: how it returns a long list page by page.

use super::cursor::Cursor;
use super::keys::{Among, Form, Table, key, needed};
use super::reader::{self, Entries};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Stated;
use crate::source::Span;
use crate::yaml::{NodeKind, Text};

/// The keys that say what counts, of which one stands.
const COUNTERS: &[&str] = &["offset", "page", "cursor"];

pub(crate) static PAGING: Table = Table {
    what: "`paging`",
    name: "paging",
    keys: &[&[
        key("offset", Form::Text, "The parameter that says how many items are skipped."),
        key("page", Form::Text, "The parameter for the number of the page."),
        key("cursor", Form::Text, "The parameter for the mark that the page before gave."),
        key("first", Form::Text, "The number of the first `page`; left out: 1."),
        key("next", Form::Text, "The member of the response with the next `cursor`; left out: that of the same name."),
        key("limit", Form::Text, "The parameter for the size of a page, a number or a number as text."),
        key("max", Form::Text, "The largest size; left out: the `max` of the field that `limit` names."),
        needed("items", Form::Literal, "The list in the response, or several lists that are paged together."),
        key("total", Form::Text, "The member of the response for the number of all items."),
        key("more", Form::Text, "The member of the response that is true while there are more pages."),
        key("over", Form::Text, "The member of the response that is true on the last page."),
    ]],
    among: Among::OneOf(COUNTERS),
};

/// `paging: {offset: Offset, limit: Limit, items: Templates, total: TotalCount}`. Paths are relative to the request or to the
/// response.
#[derive(Debug)]
pub(crate) struct RawPaging {
    pub(crate) span: Span,
    pub(crate) offset: Option<Text>,
    pub(crate) page: Option<Text>,
    pub(crate) cursor: Option<Text>,
    pub(crate) first: Option<Text>,
    pub(crate) next: Option<Text>,
    pub(crate) limit: Option<Text>,
    pub(crate) max: Option<Text>,
    pub(crate) items: Vec<Text>,
    pub(crate) total: Option<Text>,
    pub(crate) more: Option<Text>,
    pub(crate) over: Option<Text>,
}

impl RawPaging {
    pub(super) fn read(node: Cursor<'_>) -> Stated<Self> {
        if reader::is_none(&node) { Stated::Nothing } else { Stated::Fact(Self::of(node)) }
    }

    fn of(node: Cursor<'_>) -> Self {
        let mut keys = Entries::of(node, &PAGING);
        let read = Self {
            span: node.span,
            offset: keys.text("offset"),
            page: keys.text("page"),
            cursor: keys.text("cursor"),
            first: keys.text("first"),
            next: keys.text("next"),
            limit: keys.text("limit"),
            max: keys.text("max"),
            items: keys.take("items").map(paths).unwrap_or_default(),
            total: keys.text("total"),
            more: keys.text("more"),
            over: keys.text("over"),
        };
        read.counters(node, &keys);
        keys.finish();
        read
    }

    /// Reports where nothing counts, or several things do.
    fn counters(&self, node: Cursor<'_>, keys: &Entries<'_>) {
        let counters: Vec<&Text> = [&self.offset, &self.page, &self.cursor].into_iter().flatten().collect();
        match counters[..] {
            [] => keys.report_missing("offset", "add what counts: `offset`, `page` or `cursor`"),
            [_] => {}
            [first, second, ..] => node.report(
                Diagnostic::new(Code::Misplaced, second.span, "two parameters count the pages")
                    .related(first.span, "the first")
                    .help("keep the one that clients are to use"),
            ),
        }
    }
}

/// One path or several.
fn paths(node: Cursor<'_>) -> Vec<Text> {
    match node.kind() {
        NodeKind::Sequence(items) => {
            if items.is_empty() {
                let help = "name the list in the response: `items: Templates`";
                node.report(Diagnostic::new(Code::MissingKey, node.span, "`items` names no list").help(help));
            }
            reader::texts(node, "items")
        }
        _ => reader::text(node, "items").into_iter().collect(),
    }
}
