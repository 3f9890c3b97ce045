//! Compares two services, part by part.

mod action;
mod codes;
mod enumeration;
mod field;
mod limits;
mod meaning;
mod pair;
mod reach;
mod renamed;
mod rules;
mod service;
mod sides;
mod structure;
mod types;
mod words;

use super::finding::Finding;
use crate::model::{Model, Service};
pub(super) use field::{presence_word, required_word};
use sides::Sides;

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
    sides.renames.extend(enums.renamed.iter().map(|(old, new)| (old.1.name.value.clone(), new.1.name.value.clone())));
    let structs = structure::matched(&sides);
    sides.renames.extend(structs.renamed.iter().map(|(old, new)| (old.1.name.value.clone(), new.1.name.value.clone())));
    let actions = action::matched(&sides);
    sides.renamed = renamed::find(&sides, &enums, &structs, &actions);
    service::compare(&mut sides);
    enumeration::compare(&mut sides, &enums);
    structure::compare(&mut sides, &structs);
    action::compare(&mut sides, &actions);
    codes::compare(&mut sides);
    meaning::compare(&mut sides);
    sides.findings
}
