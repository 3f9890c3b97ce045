//! Checks corrections: each must lead to a place of the spec and still match what is written there.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Correction, Doc};
use crate::raw::{RawCorrection, RawService, value_keys};
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
    let files = || files(raw).filter(|(stem, _)| *stem == entity).map(|(_, node)| node);
    // An action and a type may have one name: then the keys say which is meant.
    let meant = files().find(|file| !matches!(find(file, rest), Found::Nothing(_))).or(files().next());
    let Some(file) = meant else {
        sink.push(
            Diagnostic::new(
                Code::CorrectionPlace,
                at.span,
                format!("there is no action, type, enum or callback `{entity}`"),
            )
            .nearest(
                entity,
                sink.candidates(self::files(raw).map(|(stem, _)| stem)),
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

/// The files that a correction may be about, by name.
fn files(raw: &RawService) -> impl Iterator<Item = (&str, &Node)> {
    let actions = raw.actions.iter().map(|file| (&file.stem, &file.node));
    let types = raw.types.iter().map(|file| (&file.stem, &file.node));
    let enums = raw.enums.iter().map(|file| (&file.stem, &file.node));
    let callbacks = raw.callbacks.iter().map(|file| (&file.stem, &file.node));
    actions.chain(types).chain(enums).chain(callbacks).map(|(stem, node)| (stem.as_str(), node))
}

enum Found<'n> {
    Node(&'n Node),
    /// All but the last key are there.
    KeyMissing,
    /// This key, not the last, is not there.
    Nothing(&'n str),
}

/// Follows the keys of a path. A key may have dots itself, as the value `5.7` of an enum has: the longest that fits is meant.
fn find<'n>(node: &'n Node, path: &'n str) -> Found<'n> {
    let (mut node, mut rest, mut keys) = (node, path, Vec::new());
    while !rest.is_empty() {
        let NodeKind::Mapping(entries) = &node.kind else { return Found::Nothing(first_key(&keys, rest)) };
        let fits = |(key, value): &'n (Node, Node)| match &key.kind {
            NodeKind::Scalar(key) => Some((key.as_str(), follows(key, rest)?, value)),
            _ => None,
        };
        let Some((key, after, value)) = entries.iter().filter_map(fits).max_by_key(|(key, ..)| key.len()) else {
            let missing = first_key(&keys, rest);
            return if missing == rest { Found::KeyMissing } else { Found::Nothing(missing) };
        };
        keys.push(key);
        (node, rest) = (value, after);
    }
    Found::Node(node)
}

/// What follows a key in a path, if the path begins with it.
fn follows<'p>(key: &str, path: &'p str) -> Option<&'p str> {
    let rest = path.strip_prefix(key)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('.') }
}

/// The first key of the rest of a path, of which the mapping has none. A value of an enum ends where a key of it follows.
fn first_key<'p>(keys: &[&str], rest: &'p str) -> &'p str {
    let of_values = matches!(keys, ["values"] | ["enums", _, "values"]);
    let ends = rest.match_indices('.').map(|(end, _)| end);
    let is_end = |end: &usize| {
        let next = rest[end + 1..].split('.').next().unwrap_or_default();
        !of_values || value_keys().contains(&next)
    };
    ends.into_iter().find(is_end).map_or(rest, |end| &rest[..end])
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
