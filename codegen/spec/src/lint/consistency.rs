//! Lints fields of the same name that say different things.

use std::collections::{BTreeMap, BTreeSet};

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::values::is_placeholder;
use crate::model::{Base, Check, Enum, EnumId, Field, FieldStep, Service, Type, Unit, Variant};
use crate::source::Span;

pub(super) static LIMITS: LintRule = LintRule {
    id: "L0201",
    slug: "limit-alone",
    level: Severity::Warning,
    title: "a limit that most fields of the name do not share",
    about: "Fields of one name agree on a limit, and few state another: one for three that agree, at most. The vendor's \
            pages are copied from each other, so one that differs is often a page that was not kept up to date. Fields \
            that differ in many ways, such as `Limit`, are not reported.",
};

pub(super) static ENUMS: LintRule = LintRule {
    id: "L0202",
    slug: "nearly-the-same-enum",
    level: Severity::Warning,
    title: "nearly the same values under one field name",
    about: "Fields of one name have different enums that share three values or more and differ in two at most, or two \
            and differ in none. Numbers count by what they are called. Either one of the lists lacks a value that the vendor left out on one page, or both should be one enum. Where \
            the vendor means two lists, an `allow` on the enum says so.",
};

/// So many fields have to agree before a single other one stands out.
const AGREEING: usize = 3;
/// Two equal lists are told from so many values on.
const EQUAL: usize = 2;
/// Two others are nearly the same from so many shared values on …
const SHARED: usize = 3;
/// … and up to so many that only one of them has.
const DIFFERING: usize = 2;

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    limits(service, reporter);
    enums(service, reporter);
}

/// Every field with its place.
fn fields(service: &Service) -> impl Iterator<Item = (FieldStep, &Field)> {
    service.structs().flat_map(|(owner, item)| {
        item.fields.iter().enumerate().map(move |(field, member)| (FieldStep { owner, field }, member))
    })
}

/// One limit of one field: its value as people write it, and its place.
type Stated = (String, FieldStep, Span);

fn limits(service: &Service, reporter: &mut Reporter<'_>) {
    let mut by_name: BTreeMap<(&str, &str, &str), Vec<Stated>> = BTreeMap::new();
    for (step, field) in fields(service) {
        for (limits, prefix) in [(&field.limits, ""), (&field.each, "each")] {
            for limit in limits.iter().filter(|limit| !matches!(limit.bound.check, Check::Known)) {
                let key = (field.wire.value.as_str(), prefix, limit.key());
                by_name.entry(key).or_default().push((limit.value(), step, limit.span));
            }
        }
    }
    for ((name, _, key), stated) in &by_name {
        let Some((usual, odd)) = outliers(stated) else { continue };
        for one in odd {
            let count = usual.len();
            let message = format!("`{key}` of `{name}` is {} here and {} in {count} other places", one.0, usual[0].0);
            let help = "compare with the page; if the vendor means it, allow it here and say so";
            let finding = Finding::new(&LIMITS, one.2, message, help).related(usual[0].2, "the others agree with this");
            reporter.push(Unit::Field(one.1), finding);
        }
    }
}

/// Those that agree, and the few that differ: one for three of the others at most.
fn outliers(stated: &[Stated]) -> Option<(Vec<&Stated>, Vec<&Stated>)> {
    let mut values: BTreeMap<&str, Vec<&Stated>> = BTreeMap::new();
    stated.iter().for_each(|item| values.entry(&item.0).or_default().push(item));
    let usual = values.values().max_by_key(|group| group.len())?.clone();
    let odd: Vec<&Stated> = stated.iter().filter(|item| item.0 != usual[0].0).collect();
    (usual.len() >= AGREEING && !odd.is_empty() && odd.len() * AGREEING <= usual.len()).then_some((usual, odd))
}

fn enums(service: &Service, reporter: &mut Reporter<'_>) {
    let mut by_name: BTreeMap<&str, BTreeSet<EnumId>> = BTreeMap::new();
    for (_, field) in fields(service) {
        if let Type::Enum(id) = field.ty.innermost() {
            by_name.entry(&field.wire.value).or_default().insert(*id);
        }
    }
    let sets: Vec<BTreeSet<String>> = service.enums.iter().map(values).collect();
    let alike = |one: EnumId, other: EnumId| {
        service[one].base == service[other].base && nearly_equal(&sets[one.0], &sets[other.0])
    };
    // An enum is told once, with the first that is nearly the same: of many copies, each against the one before it.
    let mut told: BTreeMap<EnumId, (EnumId, &str)> = BTreeMap::new();
    for (name, ids) in by_name {
        let holders = holders(&ids, &sets);
        for other in &ids {
            let earlier = related(*other, &sets, &holders).into_iter().find(|one| alike(*one, *other));
            if let Some(one) = earlier {
                told.entry(*other).or_insert((one, name));
            }
        }
    }
    for (other, (one, name)) in told {
        // The shorter list is the one that may lack a value.
        let (a, b) = (&service[one], &service[other]);
        let later = b.variants.len() < a.variants.len() || values(a) == values(b);
        let (short, long) = if later { (other, one) } else { (one, other) };
        reporter.push(Unit::Enum(short), nearly(&service[short], &service[long], name));
    }
}

/// The enums that have a value, by the value, in the order of their ids.
type Holders<'s> = BTreeMap<&'s str, Vec<EnumId>>;

fn holders<'s>(ids: &BTreeSet<EnumId>, sets: &'s [BTreeSet<String>]) -> Holders<'s> {
    let mut holders = Holders::new();
    for id in ids {
        sets[id.0].iter().for_each(|value| holders.entry(value).or_default().push(*id));
    }
    holders
}

/// The earlier enums that can be nearly the same as one: of two values that both have, one is not the commonest of its own. To
/// compare every pair would take minutes where thousands of enums have `OK`.
fn related(id: EnumId, sets: &[BTreeSet<String>], holders: &Holders<'_>) -> BTreeSet<EnumId> {
    let mut lists: Vec<&[EnumId]> =
        sets[id.0].iter().filter_map(|value| Some(holders.get(value.as_str())?.as_slice())).collect();
    lists.sort_by_key(|list| list.len());
    lists.pop();
    lists.into_iter().flat_map(|list| list.iter().take_while(|earlier| **earlier < id).copied()).collect()
}

/// The values of an enum. Numbers say nothing by themselves, so they come with what they are called; one that is called by its
/// number says nothing still.
fn values(item: &Enum) -> BTreeSet<String> {
    let value = |variant: &Variant| match item.base {
        Base::String => variant.wire.value.clone(),
        Base::Integer => format!("{} {}", variant.wire.value, variant.rust),
    };
    item.variants.iter().filter(|variant| item.base == Base::String || !is_placeholder(variant)).map(value).collect()
}

fn nearly_equal(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    // Most pairs differ in nearly everything: counting ends as soon as that is seen.
    let differing = one.symmetric_difference(other).take(DIFFERING + 1).count();
    if differing > DIFFERING {
        return false;
    }
    let shared = one.intersection(other).take(SHARED).count();
    shared >= SHARED || (shared >= EQUAL && differing == 0)
}

fn nearly(short: &Enum, long: &Enum, name: &str) -> Finding {
    let (a, b) = (values(short), values(long));
    let mut parts = Vec::new();
    for (extra, of) in [(b.difference(&a), long), (a.difference(&b), short)] {
        let extra: Vec<String> = extra.map(|value| format!("`{value}`")).collect();
        if !extra.is_empty() {
            parts.push(format!("only `{}` has {}", of.name.value, extra.join(" and ")));
        }
    }
    let difference = if parts.is_empty() { "they have the same values".to_owned() } else { parts.join(", ") };
    let message = format!("fields called `{name}` have `{}` and `{}`: {difference}", short.name.value, long.name.value);
    let help = "add the value that a page left out, make them one enum, or allow it here if the vendor means two lists";
    Finding::new(&ENUMS, short.name.span, message, help).related(long.name.span, "the other one")
}
