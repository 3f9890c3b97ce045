//! `errors.yaml` and `corrections.yaml`.

use super::RawAllow;
use super::keys::{ALLOW_KEY, Table, Value, key, needed, table};
use super::reader::{self, Entries};
use crate::diagnostic::Diagnostics;
use crate::model::RetryClass;
use crate::words::Word as _;
use crate::yaml::{Kind, Node, Text};

pub(crate) static ERROR_CODE: Table = table(
    "an error code",
    "error_code",
    &[&[
        key("name", Value::Name, "The Rust name, only if the one derived from the code is already taken."),
        key("doc", Value::Doc, "What it means, in our own short English."),
        key("remedy", Value::Text, "What the caller does about it."),
        key(
            "retry",
            Value::Word(RetryClass::words),
            "When to send the call again; left out: by the part before the dot.",
        ),
        ALLOW_KEY,
    ]],
);

pub(crate) static CORRECTION: Table = table(
    "a correction",
    "correction",
    &[&[
        needed("at", Value::Text, "The place: action, type or enum, then the keys of its file, joined by dots."),
        needed("upstream", Value::Text, "What the vendor says."),
        key("ours", Value::Text, "What the spec has there; left out if it has nothing."),
        needed("reason", Value::Text, "Why we differ."),
    ]],
);

/// An error code.
#[derive(Debug)]
pub(crate) struct RawErrorCode {
    pub(crate) code: Text,
    pub(crate) name: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) remedy: Option<Text>,
    pub(crate) retry: Option<Text>,
    pub(crate) allow: RawAllow,
}

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

pub(super) fn error_codes(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawErrorCode> {
    if matches!(node.kind, Kind::Null) {
        return Vec::new();
    }
    reader::mapping(node, "a list of error codes", diagnostics)
        .into_iter()
        .map(|(code, node)| {
            let mut keys = Entries::of(node, &ERROR_CODE, diagnostics);
            let read = RawErrorCode {
                code,
                name: keys.text("name", diagnostics),
                doc: keys.doc(diagnostics),
                remedy: keys.text("remedy", diagnostics),
                retry: keys.text("retry", diagnostics),
                allow: keys.allow(diagnostics),
            };
            keys.finish(diagnostics);
            read
        })
        .collect()
}

pub(super) fn corrections(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawCorrection> {
    if matches!(node.kind, Kind::Null) {
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
