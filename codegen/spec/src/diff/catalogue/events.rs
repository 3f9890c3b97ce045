//! Rules about answers that come as a stream of events.

use super::{Cell, NOTE, RUN_WIRE, SRC_WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};

pub(super) const fn events(direction: Direction) -> Cell {
    match direction {
        Added => new("answers in events", "the client has a method whose answer comes event by event", "use it"),
        Removed => cell(
            SRC_WIRE,
            "answers no longer in events",
            "the method for events is gone; a released program may get one answer for all of them",
            "take the whole answer",
        ),
        Changed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn asked(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            RUN_WIRE,
            "events asked for in another way",
            "a rebuilt client sends another parameter; a released one may get one answer instead of events",
            "look at programs that set the parameter themselves",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn failure(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            NOTE,
            "failures in events read otherwise",
            "a stream ends with an error where another member of an event has a code",
            "look at programs that read that member themselves",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}
