//! Rules about terms of use.

use super::{Cell, NOTE, SRC, WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};
use crate::diff::kind::Position::{self, Nowhere, Request, Response};

pub(super) const fn lifetime(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request | Response, Added) => {
            new("lifetime stated", "the struct has one more constant", "renew what it speaks of in time")
        }
        (Request | Response, Removed) => cell(
            SRC,
            "lifetime no longer stated",
            "its constant is gone from the struct",
            "keep the duration in the program, or read when it ends from the answer",
        ),
        (Request | Response, Tightened) => cell(
            WIRE,
            "works for a shorter time",
            "a released program uses what no longer works",
            "renew it earlier; what tells the duration in Rust has the new one",
        ),
        (Request | Response, Loosened) => {
            cell(NOTE, "works for a longer time", "a released program renews it too early", "nothing")
        }
        (Request | Response, Changed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn once(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request | Response, Tightened) => cell(
            WIRE,
            "works once",
            "a released program that uses it a second time is refused",
            "ask for a new one each time",
        ),
        (Request | Response, Loosened) => {
            cell(NOTE, "works more than once", "programs that ask for a new one each time go on as before", "nothing")
        }
        (Request | Response, Added | Removed | Changed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn access(direction: Direction) -> Cell {
    match direction {
        Tightened => cell(
            WIRE,
            "for fewer",
            "the service refuses callers who may no longer use it, those of a released program included",
            "have the vendor turn it on, or let one of those call who may",
        ),
        Loosened => cell(NOTE, "for more", "those who could use it before still can", "nothing"),
        Changed => cell(
            WIRE,
            "for others",
            "the service refuses callers who may no longer use it, those of a released program included",
            "let one of those call who may",
        ),
        Added | Removed | Renamed => None,
    }
}

pub(super) const fn precedence(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => cell(
            WIRE,
            "another field wins over it",
            "the service ignores it in calls of a released program that give both",
            "leave the other field out where this one is meant",
        ),
        (Request, Removed) => cell(
            WIRE,
            "no field wins over it any more",
            "the service reads it in calls of a released program that give both",
            "leave it out where the other field is meant",
        ),
        (Request, Changed) => cell(
            WIRE,
            "other fields win over it",
            "the service reads another of the fields in calls of a released program that give several",
            "give the one that is meant, and no other",
        ),
        (Request, Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}
