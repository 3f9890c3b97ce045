//! Rules about documented values, and about names on the wire.

use super::{Cell, LOOK, NOTE, RUN, RUN_WIRE, SRC, SRC_WIRE, WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};
use crate::diff::kind::Position::{self, Nowhere, Request, Response};

pub(super) const fn enum_base(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Changed) => cell(
            SRC_WIRE,
            "values turned between texts and numbers",
            "`value` and `as_str` trade places, and the service wants another JSON type than a released program sends",
            "convert with the new type",
        ),
        (Response, Changed) => cell(
            SRC_WIRE,
            "values turned between texts and numbers",
            "`value` and `as_str` trade places; a released program fails to read the new JSON type",
            "convert with the new type",
        ),
        (Request, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn value_sense(direction: Direction) -> Cell {
    match direction {
        Added => cell(
            RUN,
            "value joins a group",
            "the method of the group answers yes for the value",
            "look at what depends on the method",
        ),
        Removed => cell(
            RUN,
            "value leaves a group",
            "the method of the group answers no for the value",
            "look at what depends on the method",
        ),
        Changed => cell(
            RUN,
            "value is another one of the like enum",
            "the method that gives the value of the other enum answers differently",
            "look at what depends on the method",
        ),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn enum_method(direction: Direction) -> Cell {
    match direction {
        Added => {
            new("method of an enum added", "the enum says more about its values", "call it instead of comparing values")
        }
        Removed => cell(SRC, "method of an enum removed", "the method is gone", "compare the values themselves"),
        Changed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn enum_value(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => new(
            "value added",
            "there is one more variant to send; the enum is `#[non_exhaustive]`",
            "send it where it helps",
        ),
        (Request, Removed) => cell(
            SRC_WIRE,
            "value removed",
            "its variant is gone; the service may refuse a call that still sends it",
            "send another value",
        ),
        (Request, Renamed) => cell(
            SRC_WIRE,
            "value perhaps renamed",
            "its variant is gone, and one of the same text and place came; the service may refuse the value that a released program sends",
            LOOK,
        ),
        (Response, Added) => new(
            "value added",
            "answers may hold one more value, which a released program keeps as `Unknown`",
            "handle it where the value matters",
        ),
        (Response, Removed) => cell(SRC, "value removed", "its variant is gone", "drop the arm that matches it"),
        (Response, Renamed) => cell(
            SRC_WIRE,
            "value perhaps renamed",
            "its variant is gone, and one of the same text and place came; a released program keeps the new value as `Unknown`",
            LOOK,
        ),
        (Request, Changed | Tightened | Loosened) => None,
        (Response, Changed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn value_meaning(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Changed) => cell(
            RUN_WIRE,
            "value means something else",
            "programs compile and send the same value, and the service does what another value meant before",
            "go through all places that send a value of this enum",
        ),
        (Response, Changed) => cell(
            RUN_WIRE,
            "value means something else",
            "programs compile and read the same value, and it says what another value said before",
            "go through all places that read a value of this enum",
        ),
        (Request, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn value_wording(position: Position, direction: Direction) -> Cell {
    const WHY: &str = "the words for the value are others, with nothing in common; it may mean the same";
    match (position, direction) {
        (Request | Response, Changed) => {
            cell(NOTE, "value reworded, perhaps redefined", WHY, "look whether the value still means the same")
        }
        (Request | Response, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn wire_name(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Renamed) => cell(
            RUN_WIRE,
            "another name on the wire",
            "calls compile as before and send the new name; a released program sends the old one",
            "take a new release before the service drops the old name",
        ),
        (Response, Renamed) => cell(
            WIRE,
            "another name on the wire",
            "programs compile as before and read the new name; a released program does not know it",
            "take a new release where the value matters",
        ),
        (Nowhere, Renamed) => cell(
            WIRE,
            "another name on the wire",
            "programs compile as before and match the new error code or callback; a released program keeps it as unknown",
            "take a new release where it matters",
        ),
        (Request | Response | Nowhere, Added | Removed | Changed | Tightened | Loosened) => None,
    }
}
