//! Compares two services, part by part.

mod action;
mod callback;
mod cases;
mod choices;
mod clause;
mod consequences;
mod enumeration;
mod error_codes;
mod events;
mod field;
mod field_type;
mod fit;
mod idempotency;
mod limits;
mod meaning;
mod member;
mod naming;
mod paging;
mod pair;
mod reach;
mod renamed;
mod rules;
mod sense;
mod service;
mod sides;
mod spelling;
mod structure;
mod terms;
mod texts;
mod types;
mod waiting;

use super::callers;
use super::finding::Finding;
use crate::model::{Model, Service};
pub(super) use field::{presence_word, required_word};
use sides::{Pairs, Sides};

/// Every difference, in no order yet.
pub(super) fn models(before: &Model, after: &Model) -> Vec<Finding> {
    let mut findings = Vec::new();
    for service in &before.services {
        match after.services.iter().find(|other| other.label() == service.label()) {
            Some(other) => findings.extend(services(service, other)),
            None => findings.extend(service::removed(service)),
        }
    }
    for service in &after.services {
        if !before.services.iter().any(|other| other.label() == service.label()) {
            findings.extend(service::added(service));
        }
    }
    findings
}

fn services(before: &Service, after: &Service) -> Vec<Finding> {
    let mut sides = Sides::of(before, after);
    // Enums and types first: what the other parts compare are their names.
    let enums = enumeration::matched(&sides);
    let names = enums.renamed.iter().map(|(old, new)| (old.1.name.value.clone(), new.1.name.value.clone()));
    sides.rename(names, |service, name| service.enums.iter().any(|item| item.name.value == name));
    let structs = structure::matched(&sides);
    let names = structs.renamed.iter().map(|(old, new)| (old.1.name.value.clone(), new.1.name.value.clone()));
    sides.rename(names, |service, name| service.structs.iter().any(|item| item.name.value == name));
    let actions = action::matched(&sides);
    let callbacks = callback::matched(&sides);
    sides.pairs = Pairs {
        old_structs: structs.both().map(|(old, new)| (new.0, old.0)).collect(),
        new_structs: structs.both().map(|(old, new)| (old.0, new.0)).collect(),
        enums: enums.both().map(|(old, new)| (old.0, new.0)).collect(),
        units: actions
            .renamed
            .iter()
            .map(|(old, new)| (old.name.value.clone(), new.name.value.clone()))
            .chain(callbacks.renamed.iter().map(|(old, new)| (old.name.value.clone(), new.name.value.clone())))
            .collect(),
    };
    sides.renamed = renamed::find(&sides, &enums, &structs, &actions, &callbacks);
    service::compare(&mut sides);
    enumeration::compare(&mut sides, &enums);
    structure::compare(&mut sides, &structs);
    action::compare(&mut sides, &actions);
    callback::compare(&mut sides, &callbacks);
    error_codes::compare(&mut sides);
    meaning::compare(&mut sides);
    let mut findings = consequences::attach(before, after, sides.findings);
    consequences::attach_held(&mut findings, &sides.held);
    findings.iter_mut().for_each(|finding| callers::name(finding, before, after));
    findings
}
