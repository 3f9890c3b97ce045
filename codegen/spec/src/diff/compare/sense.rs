//! Compares what the values of an enum mean: their groups, and their counterparts in a related enum.

use std::collections::BTreeSet;

use super::sides::{Scope, Sides};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{Enum, Service, Variant};

/// Methods that came or went; then values that joined or left a group of both sides, or are another value there.
pub(super) fn compare(
    sides: &mut Sides<'_>,
    scope: &Scope,
    (old, new): (&Enum, &Enum),
    values: &[(&Variant, &Variant)],
) {
    let scope = &scope.words();
    let (before, after) = (methods(sides.before, old), methods(sides.after, new));
    for (methods, others, direction) in [(&before, &after, Direction::Removed), (&after, &before, Direction::Added)] {
        for method in methods.difference(others) {
            let told = Told::new(FactKind::EnumMethod, direction, format!("{}.{method}", new.name.value));
            sides.tell(told.at(old.name.span, new.name.span), scope);
        }
    }
    for pair in values {
        // How long a value lasts is compared with its other terms.
        for method in before.intersection(&after).filter(|method| *method != LIVES) {
            value(sides, scope, (old, new), *pair, method);
        }
    }
}

fn value(
    sides: &mut Sides<'_>,
    scope: &Scope,
    (old, new): (&Enum, &Enum),
    (was, is): (&Variant, &Variant),
    method: &str,
) {
    let (before, after) = (answer(sides.before, old, was, method), answer(sides.after, new, is, method));
    if before == after {
        return;
    }
    let (key, direction) = match (method.strip_prefix("group."), &after) {
        (None, _) => ("is", Direction::Changed),
        (Some(_), Some(_)) => ("group", Direction::Added),
        (Some(_), None) => ("group", Direction::Removed),
    };
    let told = Told::new(FactKind::ValueSense, direction, format!("{}.values.{}.{key}", new.name.value, is.wire.value));
    sides.tell(told.values(before, after).at(was.wire.span, is.wire.span), scope);
}

/// The method that says how long what a value stands for works.
const LIVES: &str = "valid_for";

/// What an enum has methods for: `group.final`, `like.FlowStatus`, `valid_for`.
fn methods(service: &Service, item: &Enum) -> BTreeSet<String> {
    let groups = item.variants.iter().flat_map(|variant| &variant.groups).map(|group| format!("group.{}", group.value));
    let like = item.like.map(|id| format!("like.{}", service[id].name.value));
    let lives = item.variants.iter().any(|variant| variant.terms.valid_for.is_some()).then(|| LIVES.to_owned());
    groups.chain(like).chain(lives).collect()
}

/// What a method says of a value.
fn answer(service: &Service, item: &Enum, variant: &Variant, method: &str) -> Option<String> {
    match method.strip_prefix("group.") {
        Some(group) => variant.groups.iter().any(|own| own.value == group).then(|| group.to_owned()),
        None => Some(service[item.like?].variants.get(variant.is?)?.wire.value.clone()),
    }
}
