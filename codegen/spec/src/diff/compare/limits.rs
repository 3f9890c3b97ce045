//! Compares the limits of a value and of the items of a list.

use std::cmp::Ordering;

use tc3_runtime::validate::{Demand, Side, Unit};

use super::sides::{Scope, Sides};
use crate::amount::Amount;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::keyword::Keyword as _;
use crate::model::{Bound, Check, Field, Level, Limit, Service, Type, in_units};

pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    one_list(sides, scope, path, (old, &old.limits), (new, &new.limits));
    one_list(sides, scope, &format!("{path}.each"), (old, &old.each), (new, &new.each));
}

pub(super) fn one_list(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old_field, old): (&Field, &[Limit]),
    (new_field, new): (&Field, &[Limit]),
) {
    let written = |limit: &&Limit, field: &Field, other: &[Limit]| match limit.bound.check {
        // What follows from a type comes and goes with it; its level can be given.
        Check::Known => other.iter().any(|limit| matches!(limit.bound.check, Check::Known)),
        Check::Format(_) => {
            !matches!(field.ty.innermost(), Type::Date | Type::DateTime)
                || limit.bound.level != limit.bound.check.default_level()
        }
        _ => true,
    };
    let mut keys: Vec<&str> = Vec::new();
    for name in old.iter().chain(new).map(Limit::key) {
        if !keys.contains(&name) {
            keys.push(name);
        }
    }
    for name in keys {
        let before = old.iter().find(|limit| limit.key() == name).filter(|limit| written(limit, old_field, new));
        let after = new.iter().find(|limit| limit.key() == name).filter(|limit| written(limit, new_field, old));
        for (kind, direction) in judge(before.map(|limit| &limit.bound), after.map(|limit| &limit.bound)) {
            let stated = match (before, after) {
                (None, Some(limit)) => is_stated((sides.before, sides.after), path, limit),
                (Some(limit), None) => is_stated((sides.after, sides.before), path, limit),
                _ => false,
            };
            let kind = if stated { stated_before(kind) } else { kind };
            let level = matches!(kind, FactKind::LevelDeny | FactKind::LevelWarn);
            let path = if level { format!("{path}.{name}.level") } else { format!("{path}.{name}") };
            let value = |limit: Option<&Limit>| {
                limit.map(|limit| if level { limit.bound.level.word().to_owned() } else { value(limit) })
            };
            let told = Told::new(kind, direction, path).values(value(before), value(after));
            let place = |limit: Option<&Limit>, field: &Field| limit.map_or(field.wire.span, |limit| limit.span);
            sides.tell(told.at(place(before, old_field), place(after, new_field)), scope);
        }
    }
}

/// Whether the text of the side that lacks a limit bounds the same with some number.
fn is_stated((lacking, having): (&Service, &Service), path: &str, limit: &Limit) -> bool {
    let (member, each) = path.strip_suffix(".each").map_or((path, ""), |member| (member, "each."));
    let key = format!("{each}{}", limit.key());
    let amounts = |service: &'_ Service| service.amounts.get(member).cloned().unwrap_or_default();
    let stating: Vec<Amount> =
        amounts(having).into_iter().filter(|amount| amount.states(&key, &limit.value())).collect();
    let bounds = |amount: &Amount| amount.is_of(&key) && stating.iter().any(|other| amount.bounds_like(other));
    amounts(lacking).iter().any(bounds)
}

/// The kind of a limit that the other side may have as well. That leaves open what the service takes, and not what a client
/// refuses.
fn stated_before(kind: FactKind) -> FactKind {
    if kind == FactKind::LimitDeny { FactKind::RefusalStatedBefore } else { FactKind::LimitStatedBefore }
}

/// Which way a limit went, and how hard it is: as hard as the side that asks more. What the service takes and what a client does
/// about it are two facts: a smaller limit that only warns refuses nothing, and the service refuses all the same.
fn judge(old: Option<&Bound>, new: Option<&Bound>) -> Vec<(FactKind, Direction)> {
    let (old, new) = match (old, new) {
        (None, None) => return Vec::new(),
        (None, Some(new)) => return vec![(limit(new.level), Direction::Added)],
        (Some(old), None) => return vec![(limit(old.level), Direction::Removed)],
        (Some(old), Some(new)) => (old, new),
    };
    let value = match strictness(&old.check, &new.check) {
        Some(Ordering::Equal) => None,
        Some(Ordering::Greater) => Some(Direction::Tightened),
        Some(Ordering::Less) => Some(Direction::Loosened),
        None => Some(Direction::Changed),
    };
    both(old.level, new.level, value)
}

/// What is told of a limit that both sides have: of its level, and of which way its value went.
pub(super) fn both(old: Level, new: Level, value: Option<Direction>) -> Vec<(FactKind, Direction)> {
    let level = match new.cmp(&old) {
        Ordering::Equal => None,
        Ordering::Greater => Some(Direction::Tightened),
        Ordering::Less => Some(Direction::Loosened),
    };
    let (harder, softer) = (new.max(old), new.min(old));
    let level_kind = if harder == Level::Deny { FactKind::LevelDeny } else { FactKind::LevelWarn };
    match (level, value) {
        (None, None) => Vec::new(),
        (None, Some(direction)) => vec![(limit(new), direction)],
        (Some(direction), None) => vec![(level_kind, direction)],
        (Some(level), Some(value)) if level == value => vec![(limit(harder), value)],
        (Some(level), Some(value)) => vec![(level_kind, level), (limit(softer), value)],
    }
}

/// Adds a limit to those that hold already: of one key the harder, and of one level the stricter.
pub(super) fn join(limits: &mut Vec<Limit>, limit: Limit) {
    let Some(known) = limits.iter_mut().find(|known| known.key() == limit.key()) else { return limits.push(limit) };
    let stricter = strictness(&known.bound.check, &limit.bound.check) == Some(Ordering::Greater);
    if limit.bound.level > known.bound.level || (limit.bound.level == known.bound.level && stricter) {
        *known = limit;
    }
}

/// Whether two limits ask the same.
pub(super) fn same(one: &Limit, other: &Limit) -> bool {
    judge(Some(&one.bound), Some(&other.bound)).is_empty()
}

pub(super) fn limit(level: Level) -> FactKind {
    match level {
        Level::Deny => FactKind::LimitDeny,
        Level::Warn => FactKind::LimitWarn,
        Level::Hint => FactKind::LimitHint,
    }
}

/// Greater: the new one allows less. `None` where neither allows all that the other does.
fn strictness(old: &Check, new: &Check) -> Option<Ordering> {
    match (old.demand(), new.demand()) {
        (Demand::Count(side, unit, old), Demand::Count(same, other, new)) if (side, unit) == (same, other) => {
            harder(side, old.cmp(&new))
        }
        (Demand::Range(side, old), Demand::Range(same, new)) if side == same => harder(side, old.compare(new)?),
        (Demand::Charset(old), Demand::Charset(new)) => order(new.contains(old), old.contains(new)),
        (Demand::Format(old), Demand::Format(new)) => order(new.contains(old), old.contains(new)),
        (Demand::FileTypes(old), Demand::FileTypes(new)) => order(new.contains(old), old.contains(new)),
        (Demand::Known, Demand::Known) => Some(Ordering::Equal),
        _ => None,
    }
}

/// How the new bound on a side compares, seen from the old one.
fn harder(side: Side, order: Ordering) -> Option<Ordering> {
    match side {
        Side::Most => Some(order),
        Side::Least => Some(order.reverse()),
        Side::Exactly => Some(order).filter(|order| order.is_eq()),
    }
}

/// Greater where the old one contains all of the new one, and the new one not all of the old one.
fn order(new_contains_old: bool, old_contains_new: bool) -> Option<Ordering> {
    match (new_contains_old, old_contains_new) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Less),
        (false, true) => Some(Ordering::Greater),
        (false, false) => None,
    }
}

/// A limit in words, sizes as the spec writes them: "200", "5MB", "digits (hint)".
fn value(limit: &Limit) -> String {
    let text = match limit.bound.check.demand() {
        Demand::Count(_, Unit::Bytes | Unit::FileBytes, bytes) => {
            let (count, unit) = in_units(bytes);
            format!("{count}{unit}")
        }
        _ => limit.value(),
    };
    let level = limit.bound.level;
    if level == limit.bound.check.default_level() { text } else { format!("{text} ({})", level.word()) }
}
