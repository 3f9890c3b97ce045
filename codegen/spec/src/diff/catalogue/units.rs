//! Rules about actions, types, enums and error codes by themselves, and about words.

use super::{Cell, DOC, NOTE, RUN, RUN_WIRE, SRC, SRC_WIRE, WIRE, cell, new};
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
            "action perhaps renamed",
            "its method, request and response are gone, and an action of nearly the same name, verb and members came; the service may refuse the old one",
            "look whether the new action does the same before moving to it",
        ),
        Changed | Tightened | Loosened => None,
    }
}

pub(super) const fn callback(direction: Direction) -> Cell {
    match direction {
        Added => new("callback added", "`Event` has one more variant", "match on it; before it was `Event::Unknown`"),
        Removed => cell(
            SRC_WIRE,
            "callback removed",
            "its variant and struct are gone; the service may send it no more",
            "move to the callback that takes its place, if there is one",
        ),
        Renamed => cell(
            SRC_WIRE,
            "callback perhaps renamed",
            "its variant and struct are gone, and a callback of nearly the same name and members came; the service may send the old one no more",
            "look whether the new callback reports the same before moving to it",
        ),
        Changed | Tightened | Loosened => None,
    }
}

pub(super) const fn shared_type(direction: Direction) -> Cell {
    match direction {
        Added => new("type added", "there is one more struct", "nothing"),
        Removed => cell(SRC, "type removed", "its struct is gone", "drop it, or use what its fields have now"),
        Renamed => cell(
            SRC,
            "type perhaps renamed",
            "its struct is gone, and one with the same members came in its place; the wire carries no names of types",
            "build the struct that the field takes now",
        ),
        Changed | Tightened | Loosened => None,
    }
}

pub(super) const fn enumeration(direction: Direction) -> Cell {
    match direction {
        Added => new("enum added", "there is one more enum", "nothing"),
        Removed => cell(SRC, "enum removed", "its Rust enum is gone", "use the type that its fields have now"),
        Renamed => cell(
            SRC,
            "enum perhaps renamed",
            "its Rust enum is gone, and one with the same values came in its place; the wire carries no names of enums",
            "take the enum that the field has now",
        ),
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
            "advice on sending a call again changed",
            "the client, and a program that follows the advice of errors, sends calls again that it did not, or the other way round",
            "look at loops that repeat calls",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn idempotency_token(direction: Direction) -> Cell {
    match direction {
        Added => cell(
            RUN,
            "calls carry an idempotency token",
            "a rebuilt client gives each call a token of its own and sends it again if its response was lost",
            "let loops that repeat calls set one token for all of them",
        ),
        Removed => cell(
            RUN_WIRE,
            "calls carry no idempotency token any more",
            "a rebuilt client repeats no lost call; a released one does, and the service may carry it out twice",
            "find out whether the service still knows repeated calls, and look for what was created twice",
        ),
        Changed => cell(
            RUN_WIRE,
            "the idempotency token is another parameter",
            "a released client fills in the old one and repeats calls, which the service may carry out twice",
            "set the new parameter, and look for what was created twice",
        ),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn signature(direction: Direction) -> Cell {
    match direction {
        Tightened => cell(
            RUN_WIRE,
            "calls have to be signed",
            "a rebuilt program asks for credentials and signs; the service refuses the calls of a released one, which does not",
            "give the client credentials",
        ),
        Loosened => cell(
            NOTE,
            "calls are not signed any more",
            "a rebuilt program sends them without a signature and needs no credentials; signed ones are still accepted",
            "nothing",
        ),
        Added | Removed | Changed | Renamed => None,
    }
}

pub(super) const fn rate_limit(direction: Direction) -> Cell {
    const FASTER: &str = "the service turns faster callers away, those of a released program included";
    const SLOW_DOWN: &str = "slow down, or treat throttling as retryable";
    match direction {
        Added => cell(WIRE, "rate limit added", FASTER, SLOW_DOWN),
        Removed => cell(NOTE, "rate limit removed", "the documentation no longer limits callers", "nothing"),
        Tightened => cell(WIRE, "fewer calls allowed", FASTER, SLOW_DOWN),
        Loosened => cell(NOTE, "more calls allowed", "the service allows more", "nothing"),
        Changed | Renamed => None,
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

pub(super) const fn sunset(direction: Direction) -> Cell {
    match direction {
        Tightened => cell(
            WIRE,
            "ends earlier",
            "the vendor gives a day, or an earlier one, after which the service refuses calls, those of a released program included",
            "move away before that day",
        ),
        Loosened => cell(NOTE, "ends later", "the vendor gives a later day, or none", "nothing"),
        Added | Removed | Changed | Renamed => None,
    }
}

pub(super) const fn doc(direction: Direction) -> Cell {
    match direction {
        Added => cell(DOC, "documentation added", "people read more", "read it"),
        Removed => cell(DOC, "documentation removed", "people read less", "nothing"),
        Changed => cell(DOC, "documentation changed", "people read something else", "read it"),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn bulk(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            NOTE,
            "one key differs in a large share of all places",
            "the vendor, or we, went over the whole service; each place counts as it would alone",
            "go through the places",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}
