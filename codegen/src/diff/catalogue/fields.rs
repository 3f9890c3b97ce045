//! Rules about members of messages and values: there or not, and of which type.

use super::{Cell, DOC, NOTE, RUN_WIRE, SRC, SRC_WIRE, WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};
use crate::diff::kind::Position::{self, Nowhere, Request, Response};

/// What to do about a rename that nobody has confirmed.
const LOOK: &str = "look whether the new one means the same before moving to it";

pub(super) const fn used(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => {
            new("type is sent, too", "its struct gets a constructor and setters", "build it where a request takes it")
        }
        (Request, Removed) => {
            cell(SRC, "type is no longer sent", "its constructor and its setters are gone", "drop what built it")
        }
        (Response, Added) => {
            new("type comes back, too", "its struct is decoded from answers", "read it where an answer has it")
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
            "type is sent, too, and its struct changes",
            "what answers always hold may be left out of a request, so fields become `Option`, or `Default` makes way for a constructor",
            "unwrap the fields, and build the struct with `new`",
        ),
        (Response, Added) => cell(
            SRC,
            "type comes back, too, and its struct changes",
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
            "another error code with the same name in Rust",
            "programs compile as before and match the new code; a released program keeps it as unknown",
            "take a new release where the code matters",
        ),
        (Request | Response | Nowhere, Added | Removed | Changed | Tightened | Loosened) => None,
    }
}
