//! Limits of a value and of the items of a list.

use std::cmp::Ordering;

use super::{Scope, Sides};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, Kind};
use crate::model::{Bound, Check, Field, Level, Limit, Type, limit_key};
use crate::words::Word as _;

pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    one_list(sides, scope, path, (old, &old.limits), (new, &new.limits));
    one_list(sides, scope, &format!("{path}.each"), (old, &old.each), (new, &new.each));
}

fn one_list(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old_field, old): (&Field, &[Limit]),
    (new_field, new): (&Field, &[Limit]),
) {
    let written = |limit: &&Limit, field: &Field, other: &[Limit]| match limit.bound.check {
        // What follows from a type comes and goes with it; its level can be given.
        Check::Known => other.iter().any(|limit| matches!(limit.bound.check, Check::Known)),
        Check::Format(_) => !matches!(field.ty.innermost(), Type::Date | Type::DateTime),
        _ => true,
    };
    let key = |limit: &Limit| limit_key(&limit.bound.check);
    let mut keys: Vec<&str> = Vec::new();
    for name in old.iter().chain(new).map(key) {
        if !keys.contains(&name) {
            keys.push(name);
        }
    }
    for name in keys {
        let before = old.iter().find(|limit| key(limit) == name).filter(|limit| written(limit, old_field, new));
        let after = new.iter().find(|limit| key(limit) == name).filter(|limit| written(limit, new_field, old));
        let Some((kind, direction)) = judge(before.map(|limit| &limit.bound), after.map(|limit| &limit.bound)) else {
            continue;
        };
        let told = Told::new(kind, direction, format!("{path}.{name}"));
        let told = told.values(before.map(|limit| value(&limit.bound)), after.map(|limit| value(&limit.bound)));
        let place = |limit: Option<&Limit>, field: &Field| limit.map_or(field.wire.span, |limit| limit.span);
        sides.tell(told.at(place(before, old_field), place(after, new_field)), scope);
    }
}

/// Which way a limit went, and how hard it is: as hard as the side that asks more.
fn judge(old: Option<&Bound>, new: Option<&Bound>) -> Option<(Kind, Direction)> {
    let (level, direction) = match (old, new) {
        (None, None) => return None,
        (None, Some(new)) => (new.level, Direction::Tightened),
        (Some(old), None) => (old.level, Direction::Loosened),
        (Some(old), Some(new)) => {
            let value = strictness(&old.check, &new.check);
            let (before, after) = (rank(old.level), rank(new.level));
            let direction = match (value, after.cmp(&before)) {
                (Some(Ordering::Equal), Ordering::Equal) => return None,
                (Some(Ordering::Equal | Ordering::Greater), Ordering::Greater | Ordering::Equal) => {
                    Direction::Tightened
                }
                (Some(Ordering::Equal | Ordering::Less), Ordering::Less | Ordering::Equal) => Direction::Loosened,
                _ => Direction::Changed,
            };
            let level = match direction {
                Direction::Tightened => new.level,
                Direction::Loosened => old.level,
                _ if after >= before => new.level,
                _ => old.level,
            };
            (level, direction)
        }
    };
    let kind = match level {
        Level::Deny => Kind::LimitDeny,
        Level::Warn => Kind::LimitWarn,
        Level::Hint => Kind::LimitHint,
    };
    Some((kind, direction))
}

fn rank(level: Level) -> u8 {
    match level {
        Level::Hint => 0,
        Level::Warn => 1,
        Level::Deny => 2,
    }
}

/// Greater: the new one allows less. `None` where neither holds all of the other.
fn strictness(old: &Check, new: &Check) -> Option<Ordering> {
    match (old, new) {
        (Check::MaxChars(a), Check::MaxChars(b))
        | (Check::MaxItems(a), Check::MaxItems(b))
        | (Check::MaxBytes(a), Check::MaxBytes(b)) => Some(a.cmp(b)),
        (Check::MinChars(a), Check::MinChars(b)) | (Check::MinItems(a), Check::MinItems(b)) => Some(b.cmp(a)),
        (Check::Max(a), Check::Max(b)) => number(a).partial_cmp(&number(b)),
        (Check::Min(a), Check::Min(b)) => number(b).partial_cmp(&number(a)),
        (Check::Chars(a), Check::Chars(b)) if a == b => Some(Ordering::Equal),
        (Check::Charset(a), Check::Charset(b)) if a.name() == b.name() => Some(Ordering::Equal),
        (Check::Format(a), Check::Format(b)) if a.name() == b.name() => Some(Ordering::Equal),
        (Check::Known, Check::Known) => Some(Ordering::Equal),
        _ => None,
    }
}

/// Limits are small enough to be compared as floats.
fn number(number: &tc3_runtime::validate::Number) -> f64 {
    number.to_string().parse().unwrap_or(f64::NAN)
}

/// A limit in words: "200", "digits (hint)".
fn value(bound: &Bound) -> String {
    let text = match &bound.check {
        Check::MaxChars(count)
        | Check::MinChars(count)
        | Check::Chars(count)
        | Check::MaxItems(count)
        | Check::MinItems(count)
        | Check::MaxBytes(count) => count.to_string(),
        Check::Min(number) | Check::Max(number) => number.to_string(),
        Check::Charset(set) => set.name().to_owned(),
        Check::Format(format) => format.name().to_owned(),
        Check::Known => "known values".to_owned(),
    };
    if bound.level == bound.check.default_level() { text } else { format!("{text} ({})", bound.level.word()) }
}
