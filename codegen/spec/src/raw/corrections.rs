//! `corrections.yaml`.

use super::keys::{Form, Table, key, needed, table};
use super::reader::{self, Entries};
use crate::diagnostic::Diagnostics;
use crate::yaml::{Node, NodeKind, Text};

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

pub(super) fn corrections(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawCorrection> {
    if matches!(node.kind, NodeKind::Null) {
        return Vec::new();
    }
    let items = reader::sequence(node, "a file of corrections", diagnostics);
    items.iter().filter_map(|item| correction(item, diagnostics)).collect()
}

fn correction(node: &Node, diagnostics: &mut Diagnostics) -> Option<RawCorrection> {
    let mut keys = Entries::of(node, &CORRECTION, diagnostics);
    let at = keys.text("at", diagnostics);
    let upstream = keys.text("upstream", diagnostics);
    let ours = keys.text("ours", diagnostics);
    let reason = keys.text("reason", diagnostics);
    keys.finish(diagnostics);
    Some(RawCorrection { at: at?, upstream, ours, reason })
}
