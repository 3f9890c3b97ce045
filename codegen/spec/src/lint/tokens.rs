//! Recognizes tokens that are not credentials: continuation tokens of lists, idempotency tokens, and the pieces of text
//! that models count.

use std::collections::BTreeSet;

use super::texts::words;
use crate::model::{Counter, FieldStep, Service};

/// What stands before `Token` in their names.
const BEFORE: [&str; 23] = [
    "cache",
    "cached",
    "client",
    "completion",
    "continuation",
    "continue",
    "creation",
    "cursor",
    "first",
    "idempotency",
    "idempotent",
    "input",
    "max",
    "min",
    "next",
    "output",
    "page",
    "pagination",
    "prev",
    "previous",
    "reasoning",
    "scroll",
    "total",
];

/// Whether a token is one of them, by the word before `Token`.
pub(super) fn stands_for_nothing(before: &str) -> bool {
    BEFORE.contains(&before)
}

/// The names of those that the spec of a service states.
pub(super) struct Stated<'m>(BTreeSet<&'m str>);

impl<'m> Stated<'m> {
    pub(super) fn of(service: &'m Service) -> Self {
        let name = |step: &FieldStep| service.field(*step).wire.value.as_str();
        let marks = service.actions().filter_map(|(_, action)| action.paging.fact()).flat_map(|paging| {
            let Counter::Cursor { path, next } = &paging.counter else { return [None, None] };
            [path.last(), next.last()]
        });
        let tokens = service.actions().map(|(_, action)| action.idempotency_token.fact());
        Self(marks.chain(tokens).flatten().map(name).collect())
    }

    /// Whether a member is one of them: the spec says so of its name, or the name does.
    pub(super) fn has(&self, name: &str) -> bool {
        let words = words(name);
        let by_name = matches!(&words[..], [.., before, last] if last == "token" && stands_for_nothing(before));
        by_name || self.0.contains(name)
    }
}
