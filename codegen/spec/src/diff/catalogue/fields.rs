//! Rules about the presence of members in messages.

use super::{Cell, LOOK, NOTE, RUN_WIRE, SRC_WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};
use crate::diff::kind::Position::{self, Nowhere, Request, Response};

pub(super) const fn field(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => new(
            "optional field added",
            "the struct is `#[non_exhaustive]`: there is one more setter",
            "set it where it helps",
        ),
        (Response, Added) => new(
            "field added",
            "the struct is `#[non_exhaustive]`: there is one more field to read",
            "read it where it helps",
        ),
        (Request, Removed) => cell(
            SRC_WIRE,
            "field removed",
            "its setter and its place in the struct are gone; the service may refuse a call that still sends it",
            "drop it",
        ),
        (Response, Removed) => cell(
            SRC_WIRE,
            "field removed",
            "it is gone from the struct; a released program reads it as empty",
            "drop what read it",
        ),
        (Request, Renamed) => cell(
            SRC_WIRE,
            "field perhaps renamed",
            "its setter is gone, and a field of nearly the same name, text and place came; the service may refuse a call that still sends the old one",
            LOOK,
        ),
        (Response, Renamed) => cell(
            SRC_WIRE,
            "field perhaps renamed",
            "it is gone, and a field of nearly the same name, text and place came; a released program reads the old one as empty",
            LOOK,
        ),
        (Request, Changed | Tightened | Loosened) => None,
        (Response, Changed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn argument(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => cell(
            SRC_WIRE,
            "required field added",
            "`new` takes one more argument; the service refuses calls of a released program, which do not send it",
            "pass the new argument",
        ),
        (Request, Removed) => cell(
            SRC_WIRE,
            "required field removed",
            "`new` takes one argument less; the service may refuse a call that still sends it",
            "drop the argument",
        ),
        (Request, Renamed) => cell(
            SRC_WIRE,
            "required field perhaps renamed",
            "the argument is gone, and one of nearly the same name, text and place came; the service refuses calls of a released program, which send the old one",
            LOOK,
        ),
        (Request, Changed | Tightened | Loosened) => None,
        (Response, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn operator_needed(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added | Tightened) => cell(
            RUN_WIRE,
            "operator needed",
            "a call without an operator is no longer sent, and the service refuses one from a released program",
            "call through `client.as_operator(…)`",
        ),
        (Request, Removed) => cell(
            SRC_WIRE,
            "operator parameter removed",
            "its field is gone from the request; the service may refuse a call that still sends it",
            "call through a client without operator",
        ),
        (Request, Loosened) => {
            cell(NOTE, "operator no longer needed", "calls with an operator go on as before", "nothing")
        }
        (Request, Changed | Renamed) => None,
        (Response, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}
