//! Limits of a value and of the items of a list.

use std::cmp::Ordering;

use super::sides::{Scope, Sides};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, Kind};
use crate::model::{Bound, Check, Field, Level, Limit, Type, limit_key, limit_value};
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
        Check::Format(_) => {
            !matches!(field.ty.innermost(), Type::Date | Type::DateTime)
                || limit.bound.level != limit.bound.check.default_level()
        }
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
            // How hard it is counts first: what is only warned of refuses nothing, however small.
            let direction = match (rank(new.level).cmp(&rank(old.level)), strictness(&old.check, &new.check)) {
                (Ordering::Equal, Some(Ordering::Equal)) => return None,
                (Ordering::Greater, _) | (Ordering::Equal, Some(Ordering::Greater)) => Direction::Tightened,
                (Ordering::Less, _) | (Ordering::Equal, Some(Ordering::Less)) => Direction::Loosened,
                (Ordering::Equal, None) => Direction::Changed,
            };
            (if direction == Direction::Loosened { old.level } else { new.level }, direction)
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
        (Check::Max(a), Check::Max(b)) => a.compare(*b),
        (Check::Min(a), Check::Min(b)) => b.compare(*a),
        (Check::Chars(a), Check::Chars(b)) if a == b => Some(Ordering::Equal),
        (Check::Charset(a), Check::Charset(b)) if a.name() == b.name() => Some(Ordering::Equal),
        (Check::Format(a), Check::Format(b)) if a.name() == b.name() => Some(Ordering::Equal),
        (Check::Known, Check::Known) => Some(Ordering::Equal),
        _ => None,
    }
}

/// A limit in words: "200", "digits (hint)".
fn value(bound: &Bound) -> String {
    let text = limit_value(&bound.check);
    if bound.level == bound.check.default_level() { text } else { format!("{text} ({})", bound.level.word()) }
}
