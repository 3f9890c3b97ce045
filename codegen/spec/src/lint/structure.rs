//! Lints types and enums as a whole: unused ones, duplicates, types that contain themselves.

use std::collections::{BTreeMap, HashSet};

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{EnumId, Field, Role, Service, Struct, StructId, Type, Unit};

pub(super) static UNUSED_TYPE: LintRule = LintRule {
    id: "L0101",
    slug: "unused-type",
    level: Severity::Warning,
    title: "a type that nothing uses",
    about: "No request, no response and no callback leads to the type, so no caller can send or receive it, and it only \
            adds dead code. Most often a field that should have it got another type, or the vendor removed \
            the last field that had it.",
};

pub(super) static UNUSED_ENUM: LintRule = LintRule {
    id: "L0102",
    slug: "unused-enum",
    level: Severity::Warning,
    title: "an enum that nothing uses",
    about: "No field has the enum as its type. Most often a field was left a String or Integer whose values are known, \
            so callers write them by hand.",
};

pub(super) static EQUAL_TYPES: LintRule = LintRule {
    id: "L0103",
    slug: "equal-types",
    level: Severity::Note,
    title: "types with the same fields",
    about: "Several types have fields of the same names and types. Where the vendor has one structure under one name, \
            the copies should be one type; where the vendor itself has two names for it, nothing is wrong, and an \
            `allow` records that this is known.",
};

pub(super) static RECURSIVE_TYPE: LintRule = LintRule {
    id: "L0104",
    slug: "recursive-type",
    level: Severity::Note,
    title: "a type that holds itself through a list",
    about: "A value of the type can be nested without end. It can be sent and received, up to the nesting that JSON \
            readers allow, but people rarely mean it: check the item type of the list against the page. A type that \
            holds itself without a list is an error of the check (E0305).",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    unused(service, reporter);
    equal(service, reporter);
    recursive(service, reporter);
}

/// The shared types of a service.
fn types(service: &Service) -> impl Iterator<Item = (StructId, &Struct)> {
    service.structs().filter(|(_, item)| item.role == Role::Type)
}

fn unused(service: &Service, reporter: &mut Reporter<'_>) {
    let requests_and_responses = service.structs().filter(|(_, item)| item.role != Role::Type).map(|(id, _)| id);
    let reached = service.reached(requests_and_responses.collect());
    for (id, item) in types(service).filter(|(id, _)| !reached[id.0]) {
        let message = format!("no request and no response uses the type `{}`", item.name.value);
        let help = "give it to the field that it belongs to, or remove the file";
        reporter.push(Unit::Type(id), Finding::new(&UNUSED_TYPE, item.name.span, message, help));
    }
    let fields = service.structs.iter().flat_map(|item| &item.fields);
    let used: HashSet<EnumId> = fields.filter_map(|field| enumeration(field.ty.innermost())).collect();
    for (id, item) in service.enums() {
        if !used.contains(&id) {
            let message = format!("no field has the enum `{}` as its type", item.name.value);
            let help = format!("write `type: {}` where its values belong, or remove it", item.name.value);
            reporter.push(Unit::Enum(id), Finding::new(&UNUSED_ENUM, item.name.span, message, help));
        }
    }
}

fn enumeration(ty: &Type) -> Option<EnumId> {
    match ty {
        Type::Enum(id) => Some(*id),
        _ => None,
    }
}

fn equal(service: &Service, reporter: &mut Reporter<'_>) {
    let mut groups: BTreeMap<Vec<(&str, &Type)>, Vec<StructId>> = BTreeMap::new();
    for (id, item) in types(service).filter(|(_, item)| !item.fields.is_empty()) {
        let mut fields: Vec<_> = item.fields.iter().map(|field| (field.wire.value.as_str(), &field.ty)).collect();
        fields.sort();
        groups.entry(fields).or_default().push(id);
    }
    for group in groups.values() {
        let first = &service[group[0]];
        for id in &group[1..] {
            let item = &service[*id];
            let message = format!("`{}` has the fields of `{}`", item.name.value, first.name.value);
            let help = "make them one type if the vendor has one; if it has both, allow it here and say so";
            let finding = Finding::new(&EQUAL_TYPES, item.name.span, message, help);
            reporter.push(Unit::Type(*id), finding.related(first.name.span, "the same fields"));
        }
    }
}

/// Of several types that hold each other, each is told: any of them may be the wrong one.
fn recursive(service: &Service, reporter: &mut Reporter<'_>) {
    let circles = service.circles(|ty| ty.structure());
    for (id, item) in types(service) {
        let leads_back = |field: &&Field| field.ty.structure().is_some_and(|inner| circles[inner.0] == circles[id.0]);
        let back = item.fields.iter().find(leads_back);
        if let Some(field) = back {
            let message = format!("`{}` holds itself through `{}`", item.name.value, field.wire.value);
            let help = "correct the type of the field, or allow it if the vendor nests it so";
            reporter.push(Unit::Type(id), Finding::new(&RECURSIVE_TYPE, field.ty_span, message, help));
        }
    }
}
