//! `errors.yaml` and `corrections.yaml`.

use super::reader::{self, Entries};
use crate::diagnostic::Diagnostics;
use crate::yaml::{Kind, Node, Text};

/// An error code.
#[derive(Debug)]
pub(crate) struct RawErrorCode {
    pub(crate) code: Text,
    pub(crate) name: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) remedy: Option<Text>,
    pub(crate) retry: Option<Text>,
}

/// A place where the vendor contradicts itself, and what the spec says instead.
#[derive(Debug)]
pub(crate) struct RawCorrection {
    pub(crate) at: Text,
    pub(crate) upstream: Option<Text>,
    pub(crate) ours: Option<Text>,
}

pub(super) fn error_codes(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawErrorCode> {
    if matches!(node.kind, Kind::Null) {
        return Vec::new();
    }
    reader::mapping(node, "a list of error codes", diagnostics)
        .into_iter()
        .map(|(code, node)| {
            let mut keys = Entries::of(node, "an error code", diagnostics);
            let read = RawErrorCode {
                code,
                name: keys.text("name", diagnostics),
                doc: keys.doc(None, diagnostics),
                remedy: keys.text("remedy", diagnostics),
                retry: keys.text("retry", diagnostics),
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
    let mut keys = Entries::of(node, "a correction", diagnostics);
    let at = keys.needed_text("at", diagnostics);
    let upstream = keys.needed_text("upstream", diagnostics);
    let ours = keys.text("ours", diagnostics);
    keys.needed_text("reason", diagnostics);
    keys.finish(diagnostics);
    Some(RawCorrection { at: at?, upstream, ours })
}
