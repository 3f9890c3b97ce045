//! Rules about what must be present.

use super::{Cell, DOC, NOTE, RUN_WIRE, SRC, SRC_WIRE, WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};
use crate::diff::kind::Position::{self, Nowhere, Request, Response};

pub(super) const fn required(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Tightened) => cell(
            SRC_WIRE,
            "optional field became required",
            "`new` takes one more argument and the field is not an `Option`; the service refuses calls of a released program that leave it out",
            "pass the new argument",
        ),
        (Request, Loosened) => cell(
            SRC,
            "required field became optional",
            "`new` takes one argument less and the field is an `Option`",
            "use the setter; or write `required: was` in the spec, without `internal`, which keeps argument and type",
        ),
        (Response, Tightened | Loosened) => cell(
            DOC,
            "`required` differs where only answers have the field",
            "answers do not ask anything of callers",
            "read it",
        ),
        (Request, Added | Removed | Changed | Renamed) => None,
        (Response, Added | Removed | Changed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn required_kept(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Tightened) => cell(
            RUN_WIRE,
            "field is required again",
            "its argument was there all along, but an empty value is no longer sent",
            "pass a value",
        ),
        (Request, Loosened) => new(
            "required field became optional and keeps its argument",
            "an empty value is sent now; nothing has to change",
            "nothing",
        ),
        (Response, Tightened | Loosened) => cell(
            DOC,
            "`required` differs where only answers have the field",
            "answers do not ask anything of callers",
            "read it",
        ),
        (Request, Added | Removed | Changed | Renamed) => None,
        (Response, Added | Removed | Changed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn argument_kept(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => cell(
            SRC,
            "field became an argument",
            "`new` takes one more argument and the field is not an `Option`",
            "pass the argument",
        ),
        (Request, Removed) => cell(
            SRC,
            "field is no longer an argument",
            "`new` takes one argument less and the field is an `Option`",
            "use the setter",
        ),
        (Request, Changed | Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn argument_order(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Changed) => {
            cell(SRC, "arguments are in another order", "`new` takes its arguments by place", "reorder the arguments")
        }
        (Request, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn field_order(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request | Response, Changed) => cell(
            DOC,
            "fields are in another order",
            "documentation and JSON show them in this order; callers name every field",
            "read it",
        ),
        (Request | Response, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn presence(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Response, Tightened) => {
            cell(SRC, "always has a value now", "the field is no longer an `Option`", "drop the unwrapping")
        }
        (Response, Loosened) => cell(
            SRC_WIRE,
            "may have no value now",
            "the field became an `Option`; a released program reads an empty value where there is none",
            "handle `None`",
        ),
        (Request, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Changed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn presence_kept(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Response, Tightened) => cell(
            NOTE,
            "always has a value now",
            "requests have the type as well and shape its struct, so the Rust field stays",
            "nothing",
        ),
        (Response, Loosened) => cell(
            WIRE,
            "may have no value now",
            "requests have the type as well and shape its struct, so the Rust field stays; a program that relied on a value finds none",
            "handle an answer without it",
        ),
        (Request, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Changed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn presence_word(position: Position, direction: Direction) -> Cell {
    const SAME: &str = "left out and null are both read as no value, which the program had to handle already";
    match (position, direction) {
        (Request, Changed) => cell(
            DOC,
            "`always` or `nullable` differs where only requests have the field",
            "they speak of answers",
            "read it",
        ),
        (Response, Tightened) => cell(NOTE, "one way less to have no value", SAME, "nothing"),
        (Response, Loosened) => cell(NOTE, "one way more to have no value", SAME, "nothing"),
        (Response, Changed) => cell(NOTE, "another way to have no value", SAME, "nothing"),
        (Request, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn internal(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => cell(
            NOTE,
            "field is internal now",
            "it is hidden in the documentation and still sent if set",
            "stop setting it",
        ),
        (Request, Removed) => {
            cell(NOTE, "field is no longer internal", "it is shown in the documentation", "set it where it helps")
        }
        (Response, Added) => {
            cell(NOTE, "field is internal now", "it is hidden in the documentation", "stop reading it")
        }
        (Response, Removed) => {
            cell(NOTE, "field is no longer internal", "it is shown in the documentation", "read it where it helps")
        }
        (Request, Changed | Renamed | Tightened | Loosened) => None,
        (Response, Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}
