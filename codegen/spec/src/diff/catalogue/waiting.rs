//! Rules about waiting.

use super::{Cell, NOTE, RUN, SRC, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};

pub(super) const fn waiter(direction: Direction) -> Cell {
    match direction {
        Added => new("waiter added", "the client has one more method `wait_until_…`", "call it instead of a loop"),
        Removed => cell(
            SRC,
            "waiter removed",
            "its method `wait_until_…` is gone from the client",
            "ask the action again and again, or use the waiter that takes its place",
        ),
        Changed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn watch(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            RUN,
            "another member tells the state that is waited for",
            "the same answer may end the waiting now, or no longer",
            "look at what follows the waiting",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn names(direction: Direction) -> Cell {
    match direction {
        Added => cell(
            RUN,
            "waiting needs a state for each item asked about",
            "an answer that left some of them out ended the waiting, which goes on now; a task hands this parameter what it started",
            "set a deadline",
        ),
        Removed => cell(
            RUN,
            "waiting no longer needs a state for each item asked about",
            "an answer that leaves some of them out ends the waiting; no task hands this parameter what it started",
            "look whether the answer has all of them",
        ),
        Changed => cell(
            RUN,
            "waiting needs a state for each item of another parameter",
            "the same answer may end the waiting now, or no longer; a task hands what it started to another parameter",
            "look at what follows the waiting",
        ),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn state(direction: Direction) -> Cell {
    match direction {
        Added => cell(
            RUN,
            "state that ends the waiting",
            "the waiting went on at it until the deadline, and ends there now",
            "look at what follows the waiting, and at the errors that are handled",
        ),
        Removed => cell(
            RUN,
            "state that no longer ends the waiting",
            "the waiting goes on at it, until another state or the deadline",
            "set a deadline",
        ),
        Changed => cell(
            RUN,
            "state that ends the waiting otherwise",
            "what was a value is an error now, or the other way round",
            "look at what follows the waiting, and at the errors that are handled",
        ),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn pace(direction: Direction) -> Cell {
    match direction {
        Tightened => {
            cell(NOTE, "longer pauses while waiting", "the end is noticed later", "set `pace` where it matters")
        }
        Loosened => {
            cell(NOTE, "shorter pauses while waiting", "more questions are asked", "set `pace` where it matters")
        }
        Added | Removed | Changed | Renamed => None,
    }
}

pub(super) const fn task(direction: Direction) -> Cell {
    match direction {
        Added => new("task added", "the response has a method `follow_up`", "wait for what was started"),
        Removed => cell(SRC, "task removed", "`follow_up` is gone from the response", "make the question by hand"),
        Changed => cell(
            SRC,
            "task asks another action",
            "`follow_up` returns the request of another action",
            "hand it to the waiter of that action",
        ),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn task_value(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            RUN,
            "question with another parameter",
            "`follow_up` asks about something else, or in another way",
            "nothing, if the old question was wrong",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}
