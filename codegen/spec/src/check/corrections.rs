//! Checks corrections: each must lead to a place of the spec and still match what is written there.

use std::collections::HashMap;

use super::key_paths::{self, Found};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Correction, Doc};
use crate::raw::{File, FileKind, RawCorrection, RawService};
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
    let named = files(raw).filter(|file| file.stem == entity);
    // An action and a type may have one name: the one is meant in which the keys lead furthest.
    match named.map(|file| key_paths::find(file.kind, file.node, rest)).min_by_key(Found::rank) {
        Some(Found::Node(node)) => compare(correction, Some(node), sink),
        Some(Found::KeyMissing) => compare(correction, None, sink),
        Some(Found::Nothing(lost)) => {
            let message = format!("`{}` leads nowhere: there is no `{}`", at.value, lost.key);
            sink.push(Diagnostic::new(Code::CorrectionPlace, at.span, message).nearest(
                lost.key,
                sink.candidates(lost.known),
                "`at` names the keys of the file from the top: `FlowInfo.fields.FlowName.max_chars`",
            ));
        }
        None => {
            let message = format!("there is no action, type, enum or callback `{entity}`");
            sink.push(Diagnostic::new(Code::CorrectionPlace, at.span, message).nearest(
                entity,
                sink.candidates(files(raw).map(|file| file.stem)),
                "`at` begins with the name of an action, type, enum or callback: `FlowInfo.fields.FlowName.max_chars`",
            ));
        }
    }
}

/// A file that a correction may be about.
struct Named<'r> {
    kind: FileKind,
    stem: &'r str,
    node: &'r Node,
}

fn files(raw: &RawService) -> impl Iterator<Item = Named<'_>> {
    fn of<T>(kind: FileKind, files: &[File<T>]) -> impl Iterator<Item = Named<'_>> {
        files.iter().map(move |file| Named { kind, stem: &file.stem, node: &file.node })
    }
    let (actions, types) = (of(FileKind::Action, &raw.actions), of(FileKind::Type, &raw.types));
    actions.chain(types).chain(of(FileKind::Enum, &raw.enums)).chain(of(FileKind::Callback, &raw.callbacks))
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
