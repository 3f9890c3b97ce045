//! Texts and notes of any part.

use super::sides::{Scope, Sides};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, Kind};
use crate::model::Deprecated;
use crate::source::Span;

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
        sides.tell(Told::new(Kind::Doc, Direction::Changed, path).values(old, new).at(before, after), &scope.words());
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
    let direction = match (&old, &new) {
        (None, Some(_)) => Direction::Added,
        (Some(_), None) => Direction::Removed,
        (Some(old), Some(new)) if old != new => Direction::Changed,
        _ => return,
    };
    let told = Told::new(Kind::Deprecated, direction, format!("{path}.deprecated"));
    sides.tell(told.values(old, new).at(before, after), &scope.words());
}

fn note(deprecated: &Deprecated) -> String {
    let since = deprecated.since.as_ref().map(|since| format!("since {since}"));
    let instead = deprecated.instead.as_ref().map(|instead| format!("use `{instead}`"));
    let parts: Vec<String> = since.into_iter().chain(instead).chain(deprecated.note.clone()).collect();
    parts.join("; ")
}
