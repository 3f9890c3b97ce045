//! Compares texts and notes of any part.

use super::sides::{Scope, Sides};
use crate::calendar;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::Deprecated;
use crate::source::Span;
use crate::yaml::Text;

/// A text that stands on one side or on both.
pub(super) fn text(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: String,
    (old, new): (Option<String>, Option<String>),
    (before, after): (Span, Span),
) {
    let (old, new) = (old.filter(|text| !text.is_empty()), new.filter(|text| !text.is_empty()));
    if old != new {
        let direction = came_or_went(&old, &new);
        sides.tell(Told::new(FactKind::Doc, direction, path).values(old, new).at(before, after), &scope.words());
    }
}

/// The name that a type or an enum has in the spec alone: neither Rust nor the wire knows it.
pub(super) fn name(sides: &mut Sides<'_>, scope: &Scope, (old, new): (&Text, &Text)) {
    let names = (Some(old.value.clone()), Some(new.value.clone()));
    text(sides, scope, format!("{}.name", new.value), names, (old.span, new.span));
}

/// Whether a fact came, went or changed, where it differs.
pub(super) fn came_or_went<T>(old: &Option<T>, new: &Option<T>) -> Direction {
    match (old, new) {
        (None, Some(_)) => Direction::Added,
        (Some(_), None) => Direction::Removed,
        (Some(_), Some(_)) | (None, None) => Direction::Changed,
    }
}

/// `deprecated` of an action, a field or a value.
pub(super) fn deprecated(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old, new): (Option<&Deprecated>, Option<&Deprecated>),
    (before, after): (Span, Span),
) {
    let (old, new) = (old.map(note), new.map(note));
    if old == new {
        return;
    }
    let path = format!("{path}.deprecated");
    let days = sunsets(sides, (old.as_deref(), new.as_deref()));
    let told = Told::new(FactKind::Deprecated, came_or_went(&old, &new), path.as_str());
    sides.tell(told.values(old, new).at(before, after), &scope.words());
    let direction = match &days {
        (old, new) if old == new => return,
        (Some(old), Some(new)) if new > old => Direction::Loosened,
        (Some(_), None) => Direction::Loosened,
        _ => Direction::Tightened,
    };
    let told = Told::new(FactKind::Sunset, direction, format!("{path}.until")).values(days.0, days.1);
    sides.tell(told.at(before, after), &scope.words());
}

/// The first day that each deprecation names and that had not come when its facts were read. A day that was ahead before
/// and is past by now is the same day.
fn sunsets(sides: &Sides<'_>, (old, new): (Option<&str>, Option<&str>)) -> (Option<String>, Option<String>) {
    let before = days(old).filter(|day| *day > sides.as_of.0.as_str()).min();
    let after = days(new).filter(|day| *day > sides.as_of.1.as_str() || Some(*day) == before).min();
    (before.map(str::to_owned), after.map(str::to_owned))
}

fn days(text: Option<&str>) -> impl Iterator<Item = &str> {
    let words = text.unwrap_or_default().split(|c: char| !c.is_ascii_digit() && c != '-');
    words.filter(|word| calendar::is_day(word))
}

fn note(deprecated: &Deprecated) -> String {
    let since = deprecated.since.as_ref().map(|since| format!("since {since}"));
    let instead = deprecated.instead.as_ref().map(|instead| format!("use `{}`", instead.value));
    let parts: Vec<String> = since.into_iter().chain(instead).chain(deprecated.note.clone()).collect();
    parts.join("; ")
}
