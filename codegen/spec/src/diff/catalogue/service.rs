//! Rules about a service as a whole.

use super::{Cell, NOTE, RUN, RUN_WIRE, SRC, SRC_WIRE, WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};

pub(super) const fn service(direction: Direction) -> Cell {
    match direction {
        Added => new(
            "version of a service added",
            "the crate gets a module and a feature for it",
            "turn on its feature to use it",
        ),
        Removed => cell(
            SRC_WIRE,
            "version of a service removed",
            "its module and its feature are gone; the service may refuse its calls",
            "move to another version, or stay on the last release that has it",
        ),
        Changed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn newest_version(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            SRC,
            "another version is the newest of the service",
            "the module of the service and its feature lead to another version, whose items differ",
            "name the module of the version that is meant",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn host(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            RUN_WIRE,
            "calls go to another host",
            "a rebuilt program connects to another machine; a released one goes on calling the old one, which may no longer answer",
            "open firewalls and proxies for the new host",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn region(direction: Direction) -> Cell {
    match direction {
        Tightened => cell(
            RUN_WIRE,
            "calls must name a region",
            "the service refuses a call without a region, that of a released program included",
            "give the client a region",
        ),
        Loosened => cell(NOTE, "calls need not name a region", "what was sent is still accepted", "nothing"),
        Added | Removed | Changed | Renamed => None,
    }
}

pub(super) const fn envelope(direction: Direction) -> Cell {
    match direction {
        Added => new(
            "calls can be encrypted",
            "the client gets a method `encrypted`, with the feature of that name",
            "use it where the service asks for it",
        ),
        Removed => cell(
            SRC_WIRE,
            "calls can no longer be encrypted",
            "`encrypted` is gone from the client; the service may refuse calls that a released program encrypts",
            "call without it",
        ),
        Changed => cell(
            WIRE,
            "encrypted calls are carried otherwise",
            "a rebuilt program sends the new members; the service may refuse those that a released program sends",
            "release again, if encrypted calls are made",
        ),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn operator(direction: Direction) -> Cell {
    match direction {
        Added => new(
            "operator of the service added",
            "a parameter of requests can be given once, by `as_operator`; where it was an argument, its field says so",
            "call through `client.as_operator(…)`",
        ),
        Removed => cell(
            SRC,
            "operator of the service removed",
            "`Operator` and `as_operator` are gone",
            "set the parameter on each request",
        ),
        Changed => cell(
            SRC,
            "operator of the service is of another type, or begun by another part",
            "what `Operator` is made of is another",
            "build the operator from the new parts",
        ),
        Renamed => cell(
            RUN_WIRE,
            "operator of the service is another parameter",
            "the same calls send it under another name",
            "look whether the requests that take it are those that are meant",
        ),
        Tightened | Loosened => None,
    }
}

pub(super) const fn operator_part(direction: Direction) -> Cell {
    match direction {
        Added => {
            new("part of the operator added", "`Operator` has one more method", "call it where the part is needed")
        }
        Removed => {
            cell(SRC, "part of the operator removed", "a method of `Operator` is gone", "set the field on the request")
        }
        Changed => cell(
            RUN,
            "part of the operator sets another field",
            "the same call sends its value elsewhere",
            "look whether the value still belongs there",
        ),
        Renamed | Tightened | Loosened => None,
    }
}
