//! Folds bulk changes: one key that flipped the same way in a large share of all places is reported once, with the
//! places and the callers that each of them breaks.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::DiffRule;
use super::compare::{presence_word, required_word};
use super::finding::Finding;
use super::kind::{Audience, Direction, FactKind, Position};
use super::review;
use crate::keyword::Keyword as _;
use crate::model::{Model, Review, ReviewLevel};

/// Fewer places are reported one by one.
const FEWEST: usize = 10;

/// Of the places that had the old value, or have the new one, how many have to go along: one in so many.
const SHARE: usize = 5;

/// What stood there, and what stands there.
type Values = (Option<String>, Option<String>);

/// What makes two differences the same flip: the key, and what it was and is. Position and rule may differ.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Flip {
    service: String,
    key: &'static str,
    of_code: bool,
    old: Option<String>,
    new: Option<String>,
    direction: Option<Direction>,
    level: Option<&'static str>,
}

/// Folds bulk changes into one finding each. Where the team has turned the rule off, each place is reported by itself.
pub(super) fn fold(findings: Vec<Finding>, (before, after): (&Model, &Model), reviews: &[Review]) -> Vec<Finding> {
    let Some(rule) = DiffRule::of(FactKind::Bulk, Position::Nowhere, Direction::Changed) else { return findings };
    let own = review::of(rule, reviews);
    if own.is_some_and(|review| review.level == ReviewLevel::Off) {
        return findings;
    }
    let mut groups: BTreeMap<Flip, Vec<Finding>> = BTreeMap::new();
    let mut rest = Vec::new();
    for finding in findings {
        match flip(&finding) {
            Some(flip) => groups.entry(flip).or_default().push(finding),
            None => rest.push(finding),
        }
    }
    for (flip, group) in groups {
        let all = places(before, &flip, flip.old.as_deref()).min(places(after, &flip, flip.new.as_deref()));
        if group.len() >= FEWEST && group.len() * SHARE >= all {
            let mut finding = bulk(rule, &flip, &group);
            finding.review = own.cloned().or(finding.review);
            rest.push(finding);
        } else {
            rest.extend(group);
        }
    }
    rest
}

/// Flags, presence, hosts, notes and sources flip in bulk; values that are each their own do not.
fn flip(finding: &Finding) -> Option<Flip> {
    let values = || (finding.old.clone(), finding.new.clone());
    let (key, (old, new)) = match finding.rule.kind {
        FactKind::Doc if finding.path.ends_with(".source") => ("source", (None, None)),
        FactKind::Doc if finding.path.ends_with(".assumed") => ("assumed", values()),
        FactKind::Presence | FactKind::PresenceKept | FactKind::PresenceWord => presence(finding)?,
        FactKind::Required | FactKind::RequiredKept | FactKind::ArgumentKept | FactKind::OperatorNeeded
            if finding.old.is_some() =>
        {
            ("required", values())
        }
        FactKind::Internal => ("internal", (None, None)),
        FactKind::Sensitive => ("sensitive", (None, None)),
        FactKind::Retry => ("retry", values()),
        FactKind::RateLimit => ("rate_limit", values()),
        FactKind::Host if finding.path.ends_with(".host") => ("host", values()),
        FactKind::Deprecated => ("deprecated", values()),
        _ => return None,
    };
    let direction = matches!(key, "internal" | "sensitive").then_some(finding.rule.direction);
    let of_code = finding.path.starts_with("errors.");
    let level = finding.review.as_ref().map(|review| review.level.word());
    Some(Flip { service: finding.service.clone(), key, of_code, old, new, direction, level })
}

/// Which of the two keys of presence flipped, where it is one.
fn presence(finding: &Finding) -> Option<(&'static str, Values)> {
    let (old, new) = (finding.old.as_deref()?, finding.new.as_deref()?);
    let keys = |word: &str| (word.starts_with("always"), word.ends_with("null"));
    let text = |set: bool| Some(set.to_string());
    let ((always, nullable), (always_now, nullable_now)) = (keys(old), keys(new));
    Some(match (always == always_now, nullable == nullable_now) {
        (true, _) => ("nullable", (text(nullable), text(nullable_now))),
        (_, true) => ("always", (text(always), text(always_now))),
        _ => ("presence", (Some(old.to_owned()), Some(new.to_owned()))),
    })
}

/// How many places have a value, which could have flipped from it or to it.
fn places(model: &Model, flip: &Flip, value: Option<&str>) -> usize {
    let Some(service) = model.services.iter().find(|service| service.label() == flip.service) else { return 0 };
    let fields = service.structs.iter().flat_map(|item| &item.fields);
    let is = |set: bool| value.is_none_or(|value| value == set.to_string());
    match flip.key {
        "source" => service.sources().count(),
        "retry" if flip.of_code => service.codes.len(),
        "retry" | "rate_limit" | "host" => service.actions.len(),
        "nullable" => fields.filter(|field| is(field.nullable)).count(),
        "always" => fields.filter(|field| is(field.always)).count(),
        "presence" => fields.filter(|field| value.is_none_or(|value| presence_word(field) == value)).count(),
        "required" => fields.filter(|field| value.is_none_or(|value| required_word(field) == value)).count(),
        _ => fields.count(),
    }
}

/// One for all, as grave as the gravest of its places.
fn bulk(rule: &'static DiffRule, flip: &Flip, group: &[Finding]) -> Finding {
    let worst = group.iter().min_by_key(|finding| finding.order()).unwrap_or(&group[0]);
    let mut folded: BTreeMap<Audience, Vec<String>> = BTreeMap::new();
    for finding in group {
        for audience in finding.audiences.iter().filter(|audience| **audience < Audience::Note) {
            folded.entry(*audience).or_default().push(finding.path.clone());
        }
    }
    let count = |(audience, places): (&Audience, &Vec<String>)| format!("{} in {}", audience.word(), places.len());
    let counts: Vec<String> = folded.iter().map(count).collect();
    let counts = if counts.is_empty() { String::new() } else { format!(": {}", counts.join(", ")) };
    let positions: BTreeSet<Position> = group.iter().flat_map(|finding| finding.positions.iter().copied()).collect();
    Finding {
        rule,
        path: format!("*.{}", flip.key),
        callers: None,
        old: flip.old.clone(),
        new: flip.new.clone(),
        positions: positions.into_iter().collect(),
        audiences: if folded.is_empty() { vec![Audience::Note] } else { folded.keys().copied().collect() },
        reaches: group.iter().flat_map(|finding| finding.reaches.iter().cloned()).collect(),
        note: Some(format!(
            "{} ({}) in {} places{counts}; {}",
            worst.title(),
            worst.rule.id(),
            group.len(),
            worst.rule.why
        )),
        places: group.iter().map(|finding| finding.path.clone()).collect(),
        folded,
        adds: group.iter().any(|finding| finding.adds),
        ..worst.clone()
    }
}
