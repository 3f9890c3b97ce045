//! Rules about actions, types, enums and error codes by themselves, and about words.

use super::{Cell, DOC, NOTE, RUN, SRC, SRC_WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};

pub(super) const fn action(direction: Direction) -> Cell {
    match direction {
        Added => new("action added", "the client has one more method", "call it"),
        Removed => cell(
            SRC_WIRE,
            "action removed",
            "its method, request and response are gone; the service may refuse it",
            "move to the action that takes its place, if there is one",
        ),
        Renamed => cell(
            SRC_WIRE,
            "action renamed, most likely",
            "its method, request and response have other names; the service may refuse the old one",
            "use the new names",
        ),
        Changed | Tightened | Loosened => None,
    }
}

pub(super) const fn shared_type(direction: Direction) -> Cell {
    match direction {
        Added => new("type added", "there is one more struct", "nothing"),
        Removed => cell(SRC, "type removed", "its struct is gone", "drop it, or use what its fields have now"),
        Renamed => cell(SRC, "type renamed, most likely", "its struct has another name", "use the new name"),
        Changed | Tightened | Loosened => None,
    }
}

pub(super) const fn enumeration(direction: Direction) -> Cell {
    match direction {
        Added => new("enum added", "there is one more enum", "nothing"),
        Removed => cell(SRC, "enum removed", "its Rust enum is gone", "use the type that its fields have now"),
        Renamed => cell(SRC, "enum renamed, most likely", "its Rust enum has another name", "use the new name"),
        Changed | Tightened | Loosened => None,
    }
}

pub(super) const fn error_code(direction: Direction) -> Cell {
    match direction {
        Added => new("error code added", "`ErrorCode` knows one more variant", "match on it where it matters"),
        Removed => cell(
            SRC,
            "error code removed",
            "its variant of `ErrorCode` is gone",
            "compare the text of the code, if the service still sends it",
        ),
        Changed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn error_list(direction: Direction) -> Cell {
    match direction {
        Added => cell(
            NOTE,
            "error codes listed for an action",
            "`documented_for` says yes for them",
            "handle them where it matters",
        ),
        Removed => cell(
            NOTE,
            "error codes no longer listed for an action",
            "`documented_for` says no for them",
            "nothing: the variants are still there",
        ),
        Changed => cell(
            NOTE,
            "other error codes listed for an action",
            "`documented_for` answers differently",
            "handle the new ones where it matters",
        ),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn retry(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            RUN,
            "advice on sending a call again is another",
            "a program that follows the advice of errors sends calls again that it did not, or the other way round",
            "look at loops that repeat calls",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn rate_limit(direction: Direction) -> Cell {
    match direction {
        Tightened => cell(
            NOTE,
            "fewer calls per second",
            "the service turns faster callers away",
            "slow down, or treat throttling as retryable",
        ),
        Loosened => cell(NOTE, "more calls per second", "the service allows more", "nothing"),
        Added | Removed | Changed | Renamed => None,
    }
}

pub(super) const fn rust_name(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            SRC,
            "another name in Rust",
            "the wire is the same, the Rust item has another name",
            "use the new name",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn deprecated(direction: Direction) -> Cell {
    match direction {
        Added => cell(
            NOTE,
            "deprecated",
            "the compiler warns where it is used; with `deny(deprecated)` it refuses",
            "move to what the note names",
        ),
        Removed => cell(NOTE, "no longer deprecated", "the compiler no longer warns", "drop `allow(deprecated)`"),
        Changed => cell(DOC, "another note of deprecation", "the warning says something else", "read it"),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn doc(direction: Direction) -> Cell {
    match direction {
        Changed => cell(DOC, "documentation differs", "people read something else", "read it"),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn bulk(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            NOTE,
            "one key differs in a large share of all places",
            "the vendor, or we, went over the whole service; the note says whether its places break callers, which the version counts",
            "look at a few of the places",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}
