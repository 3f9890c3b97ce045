//! `corrections.yaml`.

use super::cursor::Cursor;
use super::keys::{Form, Table, key, needed, table};
use super::reader::{self, Entries};
use crate::yaml::{NodeKind, Text};

pub(crate) static CORRECTION: Table = table(
    "a correction",
    "correction",
    &[&[
        needed("at", Form::Text, "The place: action, type or enum, then the keys of its file, joined by dots."),
        needed("upstream", Form::Text, "What the vendor says."),
        key("ours", Form::Text, "What the spec has there; left out if it has nothing."),
        needed("reason", Form::Text, "Why we differ."),
    ]],
);

/// A place where the vendor contradicts itself, and what the spec says instead.
#[derive(Debug)]
pub struct RawCorrection {
    /// Keys from the name of an action, type or enum down, joined by dots.
    pub at: Text,
    pub(crate) upstream: Option<Text>,
    /// What the spec says.
    pub ours: Option<Text>,
    pub(crate) reason: Option<Text>,
}

pub(super) fn corrections(node: Cursor<'_>) -> Vec<RawCorrection> {
    if matches!(node.kind, NodeKind::Null) {
        return Vec::new();
    }
    let items = reader::sequence(node, "a file of corrections");
    items.into_iter().filter_map(correction).collect()
}

fn correction(node: Cursor<'_>) -> Option<RawCorrection> {
    let mut keys = Entries::of(node, &CORRECTION);
    let at = keys.text("at");
    let upstream = keys.text("upstream");
    let ours = keys.text("ours");
    let reason = keys.text("reason");
    keys.finish();
    Some(RawCorrection { at: at?, upstream, ours, reason })
}
