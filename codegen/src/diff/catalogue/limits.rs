//! Rules about what a value may be, and how it is treated.

use super::{Cell, DOC, NOTE, RUN, cell};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};
use crate::diff::kind::Position::{self, Nowhere, Request, Response};

/// What is checked on its way out can get tighter, looser or different; of an answer all three are words.
const fn checked(position: Position, direction: Direction, asks: [Cell; 3], answer: &'static str) -> Cell {
    let [more, less, other] = asks;
    match (position, direction) {
        (Request, Tightened) => more,
        (Request, Loosened) => less,
        (Request, Changed) => other,
        (Response, Tightened | Loosened | Changed) => cell(DOC, answer, "answers are not checked", "read it"),
        (Request | Response, Added | Removed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

const LIMIT_OF_AN_ANSWER: &str = "limit of an answer differs";

pub(super) const fn limit_deny(position: Position, direction: Direction) -> Cell {
    let asks = [
        cell(RUN, "limit tightened", "values that were sent are refused before they are sent", "keep to the new limit"),
        cell(NOTE, "limit loosened", "values that were refused are sent", "nothing"),
        cell(
            RUN,
            "limit replaced",
            "some values that were sent are refused before they are sent",
            "keep to the new limit",
        ),
    ];
    checked(position, direction, asks, LIMIT_OF_AN_ANSWER)
}

pub(super) const fn limit_warn(position: Position, direction: Direction) -> Cell {
    let asks = [
        cell(
            NOTE,
            "limit tightened",
            "values outside are sent, and told through tracing; `Strict` validation refuses them",
            "keep to the new limit",
        ),
        cell(NOTE, "limit loosened", "fewer warnings", "nothing"),
        cell(
            NOTE,
            "limit replaced",
            "other values are told through tracing; `Strict` validation refuses them",
            "keep to the new limit",
        ),
    ];
    checked(position, direction, asks, LIMIT_OF_AN_ANSWER)
}

pub(super) const fn limit_hint(position: Position, direction: Direction) -> Cell {
    let hint = cell(DOC, "hint about values differs", "hints are documentation; nothing is checked", "read it");
    checked(position, direction, [hint; 3], LIMIT_OF_AN_ANSWER)
}

pub(super) const fn fields_rule(position: Position, direction: Direction) -> Cell {
    let asks = [
        cell(
            RUN,
            "rules over fields ask more",
            "calls that break it are refused before they are sent",
            "keep to the rule",
        ),
        cell(NOTE, "rules over fields ask less", "calls that were refused are sent", "nothing"),
        cell(
            RUN,
            "rules over fields ask something else",
            "some calls that were sent are refused before they are sent",
            "keep to the new rule",
        ),
    ];
    checked(position, direction, asks, "rule over fields of an answer differs")
}

pub(super) const fn needs(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Tightened) => cell(
            RUN,
            "more parts of the operator needed",
            "a call without them is refused before it is sent",
            "give the operator these parts",
        ),
        (Request, Loosened) => {
            cell(NOTE, "fewer parts of the operator needed", "calls that were refused are sent", "nothing")
        }
        (Request, Changed) => cell(
            RUN,
            "other parts of the operator needed",
            "a call without them is refused before it is sent",
            "give the operator these parts",
        ),
        (Request, Added | Removed | Renamed) => None,
        (Response, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn default(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Changed) => cell(
            NOTE,
            "default differs",
            "defaults are never sent: the service behaves differently where the field is left out",
            "set the field if the old behaviour is meant",
        ),
        (Response, Changed) => cell(DOC, "default of an answer differs", "answers are not filled in", "read it"),
        (Request, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn sensitive(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request | Response, Added) => cell(
            NOTE,
            "sensitive now",
            "its value no longer reaches errors, logs and `Debug`",
            "do not rely on seeing it there",
        ),
        (Request | Response, Removed) => cell(
            NOTE,
            "no longer sensitive",
            "its value reaches errors, logs and `Debug`",
            "look whether it may be shown",
        ),
        (Request | Response, Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}
