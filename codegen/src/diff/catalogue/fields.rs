//! Rules about members of messages and values: there or not, and of which type.

use super::{Cell, DOC, NOTE, RUN_WIRE, SRC, SRC_WIRE, WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};
use crate::diff::kind::Position::{self, Nowhere, Request, Response};

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
            "it is gone from the struct; a released SDK reads it as empty",
            "drop what read it",
        ),
        (Request, Renamed) => cell(
            SRC_WIRE,
            "field renamed, most likely",
            "its setter has another name, and so has it on the wire",
            "use the new name; take a new release before the service drops the old name",
        ),
        (Response, Renamed) => cell(
            SRC_WIRE,
            "field renamed, most likely",
            "it has another name; a released SDK reads the old one as empty",
            "use the new name",
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
            "`new` takes one more argument; the service refuses calls of a released SDK, which do not send it",
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
            "required field renamed, most likely",
            "the field, and the argument where it has a name, is called differently; so it is on the wire",
            "use the new name; take a new release before the service drops the old name",
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
            "a call without an operator is no longer sent, and the service refuses one from a released SDK",
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
            "another Rust type is wanted, and the service wants another JSON type than a released SDK sends",
            "pass a value of the new type",
        ),
        (Response, Changed) => cell(
            SRC_WIRE,
            "type changed",
            "the field has another Rust type; a released SDK fails to read the new JSON type, or reads it as empty",
            "read a value of the new type",
        ),
        (Request, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Renamed | Tightened | Loosened) => None,
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
    match (position, direction) {
        (Request, Changed) => cell(
            NOTE,
            "type is more, or less, precise",
            "the Rust type and the wire are the same; another form of the text or number is meant",
            "look whether the values sent have that form",
        ),
        (Response, Changed) => {
            cell(DOC, "type is more, or less, precise", "the Rust type and the wire are the same", "read it")
        }
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
            "`value` and `as_str` trade places, and the service wants another JSON type than a released SDK sends",
            "convert with the new type",
        ),
        (Response, Changed) => cell(
            SRC_WIRE,
            "values turned between texts and numbers",
            "`value` and `as_str` trade places; a released SDK fails to read the new JSON type",
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
            "send another value, or keep it in the spec as deprecated",
        ),
        (Request, Renamed) => cell(
            SRC_WIRE,
            "value renamed, most likely",
            "its variant is another, and the service wants another text than a released SDK sends",
            "use the new variant",
        ),
        (Response, Added) => new(
            "value added",
            "answers may hold one more value, which a released SDK keeps as `Unknown`",
            "handle it where the value matters",
        ),
        (Response, Removed) => cell(SRC, "value removed", "its variant is gone", "drop the arm that matches it"),
        (Response, Renamed) => cell(
            SRC_WIRE,
            "value renamed, most likely",
            "its variant is another; a released SDK keeps the new text as `Unknown`",
            "match on the new variant",
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
            "programs compile and send the same value, and the service does something else with it",
            "go through all places that send a value of this field",
        ),
        (Response, Changed) => cell(
            RUN_WIRE,
            "value means something else",
            "programs compile and read the same value, and it says something else",
            "go through all places that read a value of this field",
        ),
        (Request | Response, Added | Removed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn wire_name(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Renamed) => cell(
            RUN_WIRE,
            "another name on the wire",
            "calls compile as before and send the new name; a released SDK sends the old one",
            "take a new release before the service drops the old name",
        ),
        (Response, Renamed) => cell(
            WIRE,
            "another name on the wire",
            "programs compile as before and read the new name; a released SDK does not know it",
            "take a new release where the value matters",
        ),
        (Nowhere, Renamed) => cell(
            WIRE,
            "another error code with the same name in Rust",
            "programs compile as before and match the new code; a released SDK keeps it as unknown",
            "take a new release where the code matters",
        ),
        (Request | Response | Nowhere, Added | Removed | Changed | Tightened | Loosened) => None,
    }
}
