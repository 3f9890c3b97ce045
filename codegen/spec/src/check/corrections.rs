//! Checks corrections: each must lead to a place of the spec and still match what is written there.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Correction, Doc};
use crate::raw::{RawCorrection, RawService};
use crate::yaml::{Node, NodeKind};

pub(super) fn check(raw: &RawService, sink: &Sink) {
    let mut places: HashMap<&str, &RawCorrection> = HashMap::new();
    for correction in &raw.corrections {
        check_one(raw, correction, sink);
        if let Some(first) = places.insert(&correction.at.value, correction) {
            let message = format!("two corrections of `{}`", correction.at.value);
            sink.push(
                Diagnostic::new(Code::DuplicateKey, correction.at.span, message)
                    .related(first.at.span, "first here")
                    .help("merge them into one"),
            );
        }
    }
}

/// The corrections as the model has them.
pub(super) fn lower(raw: &RawService) -> Vec<Correction> {
    let text = |text: &Option<crate::yaml::Text>| text.as_ref().map(|text| text.value.clone()).unwrap_or_default();
    let lower = |item: &RawCorrection| Correction {
        at: item.at.clone(),
        upstream: text(&item.upstream),
        reason: Doc::of(item.reason.as_ref()),
    };
    raw.corrections.iter().map(lower).collect()
}

fn check_one(raw: &RawService, correction: &RawCorrection, sink: &Sink) {
    let at = &correction.at;
    let (entity, rest) = at.value.split_once('.').unwrap_or((&at.value, ""));
    if raw.unreadable.iter().any(|name| name == entity) {
        return;
    }
    let Some(file) = file(raw, entity) else {
        let names = names(raw);
        sink.push(
            Diagnostic::new(
                Code::CorrectionPlace,
                at.span,
                format!("there is no action, type, enum or callback `{entity}`"),
            )
            .nearest(
                entity,
                sink.candidates(names),
                "`at` begins with the name of an action, type, enum or callback: `FlowInfo.fields.FlowName.max_chars`",
            ),
        );
        return;
    };
    let found = match find(file, rest) {
        Found::Node(node) => Some(node),
        Found::KeyMissing => None,
        Found::Nothing(key) => {
            let message = format!("`{}` leads nowhere: there is no `{key}`", at.value);
            sink.push(
                Diagnostic::new(Code::CorrectionPlace, at.span, message)
                    .help("`at` names the keys of the file from the top: `FlowInfo.fields.FlowName.max_chars`"),
            );
            return;
        }
    };
    compare(correction, found, sink);
}

fn file<'r>(raw: &'r RawService, name: &str) -> Option<&'r Node> {
    let actions = raw.actions.iter().map(|file| (&file.stem, &file.node));
    let types = raw.types.iter().map(|file| (&file.stem, &file.node));
    let enums = raw.enums.iter().map(|file| (&file.stem, &file.node));
    let callbacks = raw.callbacks.iter().map(|file| (&file.stem, &file.node));
    actions.chain(types).chain(enums).chain(callbacks).find(|(stem, _)| *stem == name).map(|(_, node)| node)
}

fn names(raw: &RawService) -> Vec<&str> {
    let actions = raw.actions.iter().map(|file| &file.stem);
    let types = raw.types.iter().map(|file| &file.stem);
    let enums = raw.enums.iter().map(|file| &file.stem);
    let callbacks = raw.callbacks.iter().map(|file| &file.stem);
    actions.chain(types).chain(enums).chain(callbacks).map(String::as_str).collect()
}

enum Found<'n> {
    Node(&'n Node),
    /// All but the last key are there.
    KeyMissing,
    /// This key, not the last, is not there.
    Nothing(String),
}

fn find<'n>(node: &'n Node, path: &str) -> Found<'n> {
    let mut node = node;
    let mut rest = path;
    while !rest.is_empty() {
        let (key, after) = rest.split_once('.').unwrap_or((rest, ""));
        let NodeKind::Mapping(entries) = &node.kind else { return Found::Nothing(key.to_owned()) };
        let named = |entry: &&(Node, Node)| matches!(&entry.0.kind, NodeKind::Scalar(text) if text == key);
        match entries.iter().find(named) {
            Some((_, value)) => node = value,
            None if after.is_empty() => return Found::KeyMissing,
            None => return Found::Nothing(key.to_owned()),
        }
        rest = after;
    }
    Found::Node(node)
}

fn compare(correction: &RawCorrection, found: Option<&Node>, sink: &Sink) {
    let ours = correction.ours.as_ref();
    if let (Some(ours), Some(upstream)) = (ours, correction.upstream.as_ref())
        && ours.value == upstream.value
    {
        sink.push(
            Diagnostic::new(
                Code::CorrectionStale,
                ours.span,
                "the correction corrects nothing: both sides are the same",
            )
            .related(upstream.span, "the vendor says the same")
            .help("remove the correction"),
        );
    }
    match (ours, found) {
        (None, None) => {}
        // Our wording of a text is free to change; only that there is one counts.
        (None, Some(_)) if correction.at.value.ends_with(".doc") => {}
        (Some(ours), Some(node)) if value(node).as_deref() == Some(ours.value.trim()) => {}
        (_, found) => {
            let says = match found.map(|node| (value(node), node)) {
                Some((Some(text), _)) => format!("the spec says `{text}`"),
                Some((None, node)) => format!("the spec has {} there", node.kind.name()),
                None => "the spec has nothing there".to_owned(),
            };
            let span = ours.map_or(correction.at.span, |ours| ours.span);
            let message = format!("the correction of `{}` is stale: {says}", correction.at.value);
            let mut diagnostic = Diagnostic::new(Code::CorrectionStale, span, message)
                .help("update `ours`, or remove the correction if the vendor is right by now");
            if let Some(node) = found {
                diagnostic = diagnostic.related(node.span, "what the spec says");
            }
            sink.push(diagnostic);
        }
    }
}

/// A value as a correction writes it: a scalar as it stands, a list of scalars as `[1, 2]`.
fn value(node: &Node) -> Option<String> {
    match &node.kind {
        NodeKind::Scalar(text) => Some(text.trim().to_owned()),
        NodeKind::Sequence(items) => {
            let items: Option<Vec<String>> = items.iter().map(value).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        NodeKind::Null | NodeKind::Mapping(_) => None,
    }
}
