//! Bulk changes: one key that flipped the same way in a large share of all places is told once.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::Rule;
use super::compare::presence_word;
use super::finding::Finding;
use super::kind::{Audience, Direction, Kind, Position};
use crate::model::{Model, Service};

/// Fewer places are told one by one.
const FEWEST: usize = 10;

/// Of the places that had the old value, or have the new one, how many have to go along: one in so many.
const SHARE: usize = 5;

/// What makes two differences the same flip.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Flip {
    service: String,
    rule: String,
    key: String,
    of_code: bool,
    old: Option<String>,
    new: Option<String>,
}

/// Folds bulk changes into one finding each.
pub(super) fn fold(findings: Vec<Finding>, before: &Model, after: &Model) -> Vec<Finding> {
    let mut groups: BTreeMap<Flip, Vec<Finding>> = BTreeMap::new();
    let mut rest = Vec::new();
    for finding in findings {
        match flip(&finding) {
            Some(flip) => groups.entry(flip).or_default().push(finding),
            None => rest.push(finding),
        }
    }
    for (flip, group) in groups {
        let old = places(before, &flip, &group[0], group[0].old.as_deref());
        let new = places(after, &flip, &group[0], group[0].new.as_deref());
        match Rule::of(Kind::Bulk, Position::Nowhere, Direction::Changed) {
            Some(rule) if group.len() >= FEWEST && group.len() * SHARE >= old.min(new) => rest.push(bulk(rule, group)),
            _ => rest.extend(group),
        }
    }
    rest
}

/// Flags and sources flip in bulk; values that are each their own do not.
fn flip(finding: &Finding) -> Option<Flip> {
    let key = finding.path.rsplit('.').next().unwrap_or_default();
    let (old, new) = match finding.rule.kind {
        Kind::Doc if key == "source" => (None, None),
        Kind::Presence
        | Kind::PresenceWord
        | Kind::Required
        | Kind::RequiredKept
        | Kind::ArgumentKept
        | Kind::Internal
        | Kind::Sensitive
        | Kind::Retry
        | Kind::RateLimit => (finding.old.clone(), finding.new.clone()),
        _ => return None,
    };
    let (service, rule) = (finding.service.clone(), finding.rule.id());
    Some(Flip { service, rule, key: key.to_owned(), of_code: finding.path.starts_with("errors."), old, new })
}

/// How many places have a value, which could have flipped from it or to it.
fn places(model: &Model, flip: &Flip, example: &Finding, value: Option<&str>) -> usize {
    let named = |item: &&Service| item.label() == flip.service;
    let Some(service) = model.services.iter().find(named) else { return 0 };
    let sent = example.rule.position == Position::Request;
    let structs = service.structs.iter().filter(|item| if sent { item.in_request } else { item.in_response });
    let fields = structs.flat_map(|item| &item.fields);
    match example.rule.kind {
        Kind::Doc => service.actions.len() + service.structs.iter().filter(|item| item.source.is_some()).count(),
        Kind::Retry if flip.of_code => service.codes.len(),
        Kind::Retry | Kind::RateLimit => service.actions.len(),
        Kind::Presence | Kind::PresenceWord => {
            fields.filter(|field| value.is_none_or(|value| presence_word(field) == value)).count()
        }
        _ => fields.count(),
    }
}

/// One for all: a note, whatever its single places are. Whom they break is kept, for the version that the release needs.
fn bulk(rule: &'static Rule, group: Vec<Finding>) -> Finding {
    let first = &group[0];
    let folded: Vec<Audience> = first.audiences.iter().copied().filter(|audience| *audience < Audience::Note).collect();
    let key = first.path.rsplit('.').next().unwrap_or_default();
    let reaches: BTreeSet<String> = group.iter().flat_map(|finding| finding.reaches.iter().cloned()).collect();
    let source = first.rule.kind == Kind::Doc;
    let counts: Vec<String> =
        folded.iter().map(|audience| format!("{}: counts as {}", audience.meaning(), audience.word())).collect();
    let note = format!("{}, in {} places", first.rule.title, group.len());
    Finding {
        rule,
        path: format!("*.{key}"),
        old: first.old.clone().filter(|_| !source),
        new: first.new.clone().filter(|_| !source),
        audiences: vec![Audience::Note],
        reaches,
        note: Some(std::iter::once(note).chain(counts).collect::<Vec<_>>().join("; ")),
        places: group.iter().map(|finding| finding.path.clone()).collect(),
        folded,
        adds: group.iter().any(|finding| finding.adds),
        ..first.clone()
    }
}
