//! Lints names that are easily confused.

use std::collections::BTreeMap;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{FieldStep, Role, Service, Unit};
use crate::source::{Span, Spanned};

pub(super) static CASE: LintRule = LintRule {
    id: "L0105",
    slug: "names-differ-in-case",
    level: Severity::Warning,
    title: "names that differ only in case",
    about: "The same name is written with other capitals elsewhere in the service. On the wire case counts: a field \
            with one wrong capital is ignored by the service. The rarer spelling is reported. Where the \
            vendor really has both, an `allow` at the rarer one says so.",
};

pub(super) static RENAMED: LintRule = LintRule {
    id: "L0106",
    slug: "type-renamed",
    level: Severity::Note,
    title: "type renamed in Rust",
    about: "The vendor's name of the type is one of Rust's own, or one that every service of the crate has, so its Rust \
            name ends in `Value`. `name` at the type chooses a better one: what the type is for, in one or two words.",
};

/// Spellings of one name: each with the places that have it.
type Spellings<'s> = BTreeMap<&'s str, Vec<(Unit, Span)>>;

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    let mut fields = Names::default();
    for (owner, item) in service.structs() {
        for (field, member) in item.fields.iter().enumerate() {
            fields.add(&member.wire, Unit::Field(FieldStep { owner, field }));
        }
    }
    fields.report("field", reporter);
    let mut items = Names::default();
    for (id, item) in service.structs().filter(|(_, item)| item.role == Role::Type) {
        items.add(&item.name, Unit::Type(id));
    }
    service.enums().for_each(|(id, item)| items.add(&item.name, Unit::Enum(id)));
    service.actions().for_each(|(id, item)| items.add(&item.name, Unit::Action(id)));
    items.report("name", reporter);
    renamed(service, reporter);
}

/// Tells which types got another name in Rust and no person has chosen it.
fn renamed(service: &Service, reporter: &mut Reporter<'_>) {
    let types = service.structs().filter(|(_, item)| item.rust_span.is_none());
    let types = types.map(|(id, item)| (Unit::Type(id), &item.name, &item.rust, "give the type a `name` of its own"));
    let enums =
        service.enums().map(|(id, item)| (Unit::Enum(id), &item.name, &item.rust, "give the enum another name"));
    for (unit, name, rust, help) in types.chain(enums).filter(|(_, name, rust, _)| name.value != **rust) {
        let message = format!("`{}` is called `{rust}` in Rust", name.value);
        reporter.push(unit, Finding::new(&RENAMED, name.span, message, help));
    }
}

#[derive(Default)]
struct Names<'s>(BTreeMap<String, Spellings<'s>>);

impl<'s> Names<'s> {
    fn add(&mut self, name: &'s Spanned<String>, unit: Unit) {
        let spellings = self.0.entry(name.value.to_lowercase()).or_default();
        spellings.entry(&name.value).or_default().push((unit, name.span));
    }

    fn report(&self, what: &str, reporter: &mut Reporter<'_>) {
        for spellings in self.0.values().filter(|spellings| spellings.len() > 1) {
            // Of equally many the first by the alphabet, so that the order of files says nothing.
            let usual = spellings.iter().rev().max_by_key(|(_, places)| places.len());
            let Some((usual, [(_, first), ..])) = usual.map(|(name, places)| (*name, places.as_slice())) else {
                continue;
            };
            for (name, places) in spellings.iter().filter(|(name, _)| **name != usual) {
                for (unit, span) in places {
                    let message = format!("the {what} `{name}` is written `{usual}` elsewhere");
                    let help = format!("write `{usual}` if the page does, or allow it here");
                    let finding = Finding::new(&CASE, *span, message, help);
                    reporter.push(*unit, finding.related(*first, "the usual spelling"));
                }
            }
        }
    }
}
