//! Rules about the types of fields, and about where shared types are used.

use super::{Cell, DOC, NOTE, SRC, SRC_WIRE, WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};
use crate::diff::kind::Position::{self, Nowhere, Request, Response};

pub(super) const fn used(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => {
            new("type is also sent", "its struct gets a constructor and setters", "build it where a request takes it")
        }
        (Request, Removed) => {
            cell(SRC, "type is no longer sent", "its constructor and its setters are gone", "drop what built it")
        }
        (Response, Added) => {
            new("type also comes back", "its struct is decoded from answers", "read it where an answer has it")
        }
        (Response, Removed) => cell(
            SRC,
            "type no longer comes back",
            "its struct is no longer decoded, and what only answers promise no longer holds",
            "drop what read it",
        ),
        (Request, Changed | Renamed | Tightened | Loosened) => None,
        (Response, Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn use_reshaped(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => cell(
            SRC,
            "type is also sent, and its struct changes",
            "what answers always hold may be left out of a request, so fields become `Option`, or `Default` makes way for a constructor",
            "unwrap the fields, and build the struct with `new`",
        ),
        (Response, Added) => cell(
            SRC,
            "type also comes back, and its struct changes",
            "fields change between a plain value and an `Option`",
            "follow the types of the fields",
        ),
        (Request, Removed) => cell(
            SRC,
            "type is no longer sent, and its struct changes",
            "its constructor is gone, and fields change between a plain value and an `Option`",
            "follow the types of the fields",
        ),
        (Response, Removed) => cell(
            SRC,
            "type no longer comes back, and its struct changes",
            "fields change between a plain value and an `Option`",
            "follow the types of the fields",
        ),
        (Request, Changed | Renamed | Tightened | Loosened) => None,
        (Response, Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn in_use(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => {
            new("type is used now", "a request takes it; its struct is the same", "build it where a request takes it")
        }
        (Request, Removed) => cell(
            NOTE,
            "type is no longer used",
            "no action takes it or answers with it; its struct is still there",
            "drop what built it; remove the type from the spec where it is not wanted",
        ),
        (Response, Added) => cell(
            SRC,
            "type is used now",
            "answers hold it: it is decoded, and its constructor and setters make way",
            "read it where an answer has it",
        ),
        (Response, Removed) => cell(
            SRC,
            "type is no longer used",
            "no action takes it or answers with it: it is no longer decoded, and its struct takes the shape of one that is sent",
            "drop what read it; remove the type from the spec where it is not wanted",
        ),
        (Request, Changed | Renamed | Tightened | Loosened) => None,
        (Response, Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn field_type(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Changed) => cell(
            SRC_WIRE,
            "type changed",
            "another Rust type is wanted, and the service wants something else than a released program sends",
            "pass a value of the new type",
        ),
        (Request, Tightened) => cell(
            SRC_WIRE,
            "type became narrower",
            "another Rust type is wanted, and the service takes only some of what a released program may send",
            "pass a value of the new type",
        ),
        (Request, Loosened) => cell(
            SRC,
            "type became wider",
            "another Rust type is wanted; the service still takes all that a released program sends",
            "pass a value of the new type",
        ),
        (Response, Changed) => cell(
            SRC_WIRE,
            "type changed",
            "the field has another Rust type; a released program cannot read what comes back, or reads it as empty",
            "read a value of the new type",
        ),
        (Response, Tightened) => cell(
            SRC,
            "type became narrower",
            "the field has another Rust type; a released program still reads all that comes back",
            "read a value of the new type",
        ),
        (Response, Loosened) => cell(
            SRC_WIRE,
            "type became wider",
            "the field has another Rust type; a released program cannot read some of what may come back, or reads it as empty",
            "read a value of the new type",
        ),
        (Request, Added | Removed | Renamed) => None,
        (Response, Added | Removed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn rust_type(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Changed) => cell(
            SRC,
            "type changed in Rust, not on the wire",
            "another Rust type is wanted; what is sent is the same",
            "pass a value of the new type",
        ),
        (Response, Changed) => cell(
            SRC,
            "type changed in Rust, not on the wire",
            "the field has another Rust type; what comes back is the same",
            "read a value of the new type",
        ),
        (Request, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn type_word(position: Position, direction: Direction) -> Cell {
    const FORM: &str =
        "the Rust type is the same; the service may refuse values of another form, which a released program sends";
    match (position, direction) {
        (Request, Tightened) => {
            cell(WIRE, "form of the value became narrower", FORM, "look whether the values sent have that form")
        }
        (Request, Loosened) => {
            cell(NOTE, "form of the value became wider", "the Rust type is the same; the service takes more", "nothing")
        }
        (Request, Changed) => {
            cell(WIRE, "form of the value changed", FORM, "look whether the values sent have that form")
        }
        (Response, Tightened) => cell(DOC, "form of the value became narrower", "the Rust type is the same", "read it"),
        (Response, Loosened) => cell(
            NOTE,
            "form of the value became wider",
            "the Rust type is the same; what parses the value may meet another form",
            "look at what parses the value",
        ),
        (Response, Changed) => cell(
            WIRE,
            "form of the value changed",
            "the Rust type is the same; what parses the value in a released program meets another form",
            "look at what parses the value",
        ),
        (Request, Added | Removed | Renamed) => None,
        (Response, Added | Removed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}
