//! Limits of a value and of the items of a list.

use std::cmp::Ordering;

use tc3_runtime::validate::{Charset, Format};

use super::sides::{Scope, Sides};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
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
        for (kind, direction) in judge(before.map(|limit| &limit.bound), after.map(|limit| &limit.bound)) {
            let level = matches!(kind, FactKind::LevelDeny | FactKind::LevelWarn);
            let path = if level { format!("{path}.{name}.level") } else { format!("{path}.{name}") };
            let value =
                |limit: Option<&Limit>| limit.map(|limit| if level { word(&limit.bound) } else { value(&limit.bound) });
            let told = Told::new(kind, direction, path).values(value(before), value(after));
            let place = |limit: Option<&Limit>, field: &Field| limit.map_or(field.wire.span, |limit| limit.span);
            sides.tell(told.at(place(before, old_field), place(after, new_field)), scope);
        }
    }
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
    let level = match rank(new.level).cmp(&rank(old.level)) {
        Ordering::Equal => None,
        Ordering::Greater => Some(Direction::Tightened),
        Ordering::Less => Some(Direction::Loosened),
    };
    let value = match strictness(&old.check, &new.check) {
        Some(Ordering::Equal) => None,
        Some(Ordering::Greater) => Some(Direction::Tightened),
        Some(Ordering::Less) => Some(Direction::Loosened),
        None => Some(Direction::Changed),
    };
    let (harder, softer) =
        if rank(new.level) > rank(old.level) { (new.level, old.level) } else { (old.level, new.level) };
    let level_kind = if harder == Level::Deny { FactKind::LevelDeny } else { FactKind::LevelWarn };
    match (level, value) {
        (None, None) => Vec::new(),
        (None, Some(direction)) => vec![(limit(new.level), direction)],
        (Some(direction), None) => vec![(level_kind, direction)],
        (Some(level), Some(value)) if level == value => vec![(limit(harder), value)],
        (Some(level), Some(value)) => vec![(level_kind, level), (limit(softer), value)],
    }
}

fn limit(level: Level) -> FactKind {
    match level {
        Level::Deny => FactKind::LimitDeny,
        Level::Warn => FactKind::LimitWarn,
        Level::Hint => FactKind::LimitHint,
    }
}

fn word(bound: &Bound) -> String {
    bound.level.word().to_owned()
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
        (Check::Charset(a), Check::Charset(b)) => order(charset_holds(*b, *a), charset_holds(*a, *b)),
        (Check::Format(a), Check::Format(b)) => order(format_holds(*b, *a), format_holds(*a, *b)),
        (Check::Known, Check::Known) => Some(Ordering::Equal),
        _ => None,
    }
}

/// Greater where the old one holds all of the new one, and the new one not all of the old one.
fn order(new_holds_old: bool, old_holds_new: bool) -> Option<Ordering> {
    match (new_holds_old, old_holds_new) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Less),
        (false, true) => Some(Ordering::Greater),
        (false, false) => None,
    }
}

/// Whether every character of one set is in the other.
fn charset_holds(all: Charset, some: Charset) -> bool {
    let of = |set: Charset| match set {
        Charset::Digits => &["digits"][..],
        Charset::Letters => &["letters"][..],
        Charset::Alphanumeric => &["digits", "letters"][..],
        Charset::AlphanumericUnderscore => &["digits", "letters", "_"][..],
        Charset::ChineseAlphanumericUnderscore => &["digits", "letters", "_", "chinese"][..],
    };
    of(some).iter().all(|part| of(all).contains(part))
}

/// Whether every text of one format is one of the other.
fn format_holds(all: Format, some: Format) -> bool {
    all.name() == some.name() || matches!((all, some), (Format::Url, Format::HttpUrl))
}

/// A limit in words: "200", "digits (hint)".
fn value(bound: &Bound) -> String {
    let text = limit_value(&bound.check);
    if bound.level == bound.check.default_level() { text } else { format!("{text} ({})", bound.level.word()) }
}
