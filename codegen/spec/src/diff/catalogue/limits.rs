//! Rules about which values are accepted, and how a value is treated.

use super::{Cell, DOC, NOTE, RUN, RUN_WIRE, WIRE, cell};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};
use crate::diff::kind::Position::{self, Nowhere, Request, Response};

/// What is asked of a request, by the way it went.
struct Asked {
    added: Cell,
    removed: Cell,
    tightened: Cell,
    loosened: Cell,
    changed: Cell,
}

/// The same three ways for an answer, of which nothing is checked.
struct Said {
    added: &'static str,
    removed: &'static str,
    differs: &'static str,
}

const fn checked(position: Position, direction: Direction, asked: Asked, said: Said) -> Cell {
    const WHY: &str = "answers are not checked";
    match (position, direction) {
        (Request, Added) => asked.added,
        (Request, Removed) => asked.removed,
        (Request, Tightened) => asked.tightened,
        (Request, Loosened) => asked.loosened,
        (Request, Changed) => asked.changed,
        (Response, Added) => cell(DOC, said.added, WHY, "read it"),
        (Response, Removed) => cell(DOC, said.removed, WHY, "read it"),
        (Response, Tightened | Loosened | Changed) => cell(DOC, said.differs, WHY, "read it"),
        (Request | Response, Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

const LIMIT_OF_AN_ANSWER: Said = Said {
    added: "limit of an answer added",
    removed: "limit of an answer removed",
    differs: "limit of an answer differs",
};

pub(super) const fn limit_deny(position: Position, direction: Direction) -> Cell {
    const REFUSED: &str =
        "values that were sent are refused before they are sent; the service may refuse them from a released program";
    const ALLOWED: &str = "values that were refused are sent";
    let asked = Asked {
        added: cell(RUN_WIRE, "limit added", REFUSED, "keep to the limit"),
        removed: cell(NOTE, "limit removed", ALLOWED, "nothing"),
        tightened: cell(RUN_WIRE, "limit tightened", REFUSED, "keep to the new limit"),
        loosened: cell(NOTE, "limit loosened", ALLOWED, "nothing"),
        changed: cell(
            RUN_WIRE,
            "limit replaced",
            "some values that were sent are refused before they are sent; the service may refuse them from a released program",
            "keep to the new limit",
        ),
    };
    checked(position, direction, asked, LIMIT_OF_AN_ANSWER)
}

pub(super) const fn limit_warn(position: Position, direction: Direction) -> Cell {
    const WARNED: &str = "the service may refuse values outside, which a released program sends; a new one warns of them through tracing, and `Strict` validation refuses them";
    let asked = Asked {
        added: cell(WIRE, "limit added", WARNED, "keep to the limit"),
        removed: cell(NOTE, "limit removed", "fewer warnings", "nothing"),
        tightened: cell(WIRE, "limit tightened", WARNED, "keep to the new limit"),
        loosened: cell(NOTE, "limit loosened", "fewer warnings", "nothing"),
        changed: cell(WIRE, "limit replaced", WARNED, "keep to the new limit"),
    };
    checked(position, direction, asked, LIMIT_OF_AN_ANSWER)
}

pub(super) const fn limit_hint(position: Position, direction: Direction) -> Cell {
    const UNCHECKED: &str = "nothing checks it before sending; the service may refuse values outside";
    const FREE: &str = "nothing checked it before sending, and the service asks less";
    let asked = Asked {
        added: cell(WIRE, "unchecked limit added", UNCHECKED, "keep to the limit"),
        removed: cell(NOTE, "unchecked limit removed", FREE, "nothing"),
        tightened: cell(WIRE, "unchecked limit tightened", UNCHECKED, "keep to the new limit"),
        loosened: cell(NOTE, "unchecked limit loosened", FREE, "nothing"),
        changed: cell(WIRE, "unchecked limit replaced", UNCHECKED, "keep to the new limit"),
    };
    checked(position, direction, asked, LIMIT_OF_AN_ANSWER)
}

const READ: &str = "limit read for the first time";

pub(super) const fn limit_stated_before(position: Position, direction: Direction) -> Cell {
    const WHY: &str = "the vendor's text had a number of the same unit before: which limit held then is not known, and it may have been the stricter one";
    stated_before(position, direction, cell(NOTE, READ, WHY, "compare the vendor's texts"))
}

/// Whatever held before, no client refused a value for it.
pub(super) const fn refusal_stated_before(position: Position, direction: Direction) -> Cell {
    const WHY: &str = "values that were sent are refused before they are sent; the vendor's text had a number of the same unit before, so the service may have refused them all along";
    stated_before(position, direction, cell(RUN, READ, WHY, "keep to the limit, or compare the vendor's texts"))
}

/// A limit that may have been there before, or may still be there.
const fn stated_before(position: Position, direction: Direction, added: Cell) -> Cell {
    match (position, direction) {
        (Request, Added) => added,
        (Request, Removed) => cell(
            NOTE,
            "limit no longer read",
            "the vendor's text still has a number of the same unit: which limit holds now is not known, and it may be the stricter one",
            "compare the vendor's texts",
        ),
        (Response, Added) => {
            cell(DOC, "limit of an answer read for the first time", "answers are not checked", "read it")
        }
        (Response, Removed) => cell(DOC, "limit of an answer no longer read", "answers are not checked", "read it"),
        (Request | Response, Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn rule_of_new_fields(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Added) => cell(
            NOTE,
            "rule over new fields",
            "programs of before do not give the new fields and cannot break it",
            "keep to the rule where the new fields are given",
        ),
        (Request, Removed) => cell(
            NOTE,
            "rule over fields removed with them",
            "programs that give none of the fields never broke it",
            "nothing",
        ),
        (Response, Added) => cell(DOC, "rule over new fields of an answer", "answers are not checked", "read it"),
        (Response, Removed) => {
            cell(DOC, "rule over fields of an answer removed with them", "answers are not checked", "read it")
        }
        (Request | Response, Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn pattern(position: Position, direction: Direction) -> Cell {
    const UNCHECKED: &str = "nothing checks it before sending; the service may refuse other texts";
    match (position, direction) {
        (Request, Added) => cell(WIRE, "pattern added", UNCHECKED, "keep to the pattern"),
        (Request, Removed) => cell(NOTE, "pattern removed", "the documentation no longer asks for it", "nothing"),
        (Request, Changed) => cell(WIRE, "pattern changed", UNCHECKED, "keep to the new pattern"),
        (Response, Added) => cell(DOC, "pattern of an answer added", "answers are not checked", "read it"),
        (Response, Removed) => cell(DOC, "pattern of an answer removed", "answers are not checked", "read it"),
        (Response, Changed) => cell(DOC, "pattern of an answer changed", "answers are not checked", "read it"),
        (Request | Response, Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn level_deny(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Tightened) => cell(
            RUN,
            "limit refuses calls now",
            "the limit itself is the same; values outside were sent and are refused before they are sent",
            "keep to the limit",
        ),
        (Request, Loosened) => cell(
            NOTE,
            "limit no longer refuses calls",
            "the limit itself is the same; values outside are sent, and the service decides",
            "nothing",
        ),
        (Response, Tightened | Loosened) => {
            cell(DOC, "level of a limit of an answer differs", "answers are not checked", "read it")
        }
        (Request | Response, Added | Removed | Changed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn level_warn(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request, Tightened) => cell(
            NOTE,
            "limit warns now",
            "values outside are still sent, and now reported through tracing; `Strict` validation refuses them",
            "keep to the limit",
        ),
        (Request, Loosened) => cell(NOTE, "limit no longer warns", "fewer warnings", "nothing"),
        (Response, Tightened | Loosened) => {
            cell(DOC, "level of a limit of an answer differs", "answers are not checked", "read it")
        }
        (Request | Response, Added | Removed | Changed | Renamed) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn fields_rule(position: Position, direction: Direction) -> Cell {
    const REFUSED: &str =
        "calls that break it are refused before they are sent; the service may refuse them from a released program";
    const ALLOWED: &str = "calls that were refused are sent";
    let asked = Asked {
        added: cell(RUN_WIRE, "rule over fields added", REFUSED, "keep to the rule"),
        removed: cell(NOTE, "rule over fields removed", ALLOWED, "nothing"),
        tightened: cell(RUN_WIRE, "rules over fields ask more", REFUSED, "keep to the rule"),
        loosened: cell(NOTE, "rules over fields ask less", ALLOWED, "nothing"),
        changed: cell(
            RUN_WIRE,
            "rules over fields ask something else",
            "some calls that were sent are refused before they are sent; the service may refuse them from a released program",
            "keep to the new rule",
        ),
    };
    let said = Said {
        added: "rule over fields of an answer added",
        removed: "rule over fields of an answer removed",
        differs: "rule over fields of an answer differs",
    };
    checked(position, direction, asked, said)
}

pub(super) const fn rule_warn(position: Position, direction: Direction) -> Cell {
    const WARNED: &str = "the service ignores the field otherwise; a new program warns of it through tracing, and `Strict` validation refuses it";
    const ANSWER: &str = "answers are not checked";
    match (position, direction) {
        (Request, Added) => {
            cell(NOTE, "field that has an effect only under a condition", WARNED, "look whether it is met")
        }
        (Request, Removed) => cell(NOTE, "field has an effect without a condition", "fewer warnings", "nothing"),
        (Request, Changed) => {
            cell(NOTE, "other conditions for a field to have an effect", WARNED, "look whether they are met")
        }
        (Response, Added) => cell(DOC, "condition of a field of an answer added", ANSWER, "read it"),
        (Response, Removed) => cell(DOC, "condition of a field of an answer removed", ANSWER, "read it"),
        (Response, Changed) => cell(DOC, "condition of a field of an answer differs", ANSWER, "read it"),
        (Request | Response, Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn needs(position: Position, direction: Direction) -> Cell {
    const REFUSED: &str =
        "a call without them is refused before it is sent; the service may refuse it from a released program";
    const ALLOWED: &str = "calls that were refused are sent";
    match (position, direction) {
        (Request, Added) => cell(RUN_WIRE, "needed parts added", REFUSED, "give these parts"),
        (Request, Removed) => cell(NOTE, "needed parts removed", ALLOWED, "nothing"),
        (Request, Tightened) => cell(RUN_WIRE, "more parts needed", REFUSED, "give these parts"),
        (Request, Loosened) => cell(NOTE, "fewer parts needed", ALLOWED, "nothing"),
        (Request, Changed) => cell(RUN_WIRE, "other parts needed", REFUSED, "give these parts"),
        (Request, Renamed) => None,
        (Response, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn default(position: Position, direction: Direction) -> Cell {
    const ANSWER: &str = "answers are not filled in";
    match (position, direction) {
        (Request, Added) => cell(
            NOTE,
            "default added",
            "defaults are never sent: the documentation says now what the service assumes",
            "set the field if something else is meant",
        ),
        (Request, Removed) => cell(
            NOTE,
            "default removed",
            "defaults are never sent: the documentation no longer says what the service assumes",
            "set the field if the value matters",
        ),
        (Request, Changed) => cell(
            WIRE,
            "default changed",
            "defaults are never sent: the service treats a call that leaves the field out differently, whatever the release",
            "set the field if the old behaviour is meant",
        ),
        (Response, Added) => cell(DOC, "default of an answer added", ANSWER, "read it"),
        (Response, Removed) => cell(DOC, "default of an answer removed", ANSWER, "read it"),
        (Response, Changed) => cell(DOC, "default of an answer changed", ANSWER, "read it"),
        (Request | Response, Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn default_unread(position: Position, direction: Direction) -> Cell {
    const WHY: &str = "every call sends the field, so the service assumes nothing";
    match (position, direction) {
        (Request, Added) => cell(DOC, "default of a required field added", WHY, "read it"),
        (Request, Removed) => cell(DOC, "default of a required field removed", WHY, "read it"),
        (Request, Changed) => cell(DOC, "default of a required field changed", WHY, "read it"),
        (Request, Renamed | Tightened | Loosened) => None,
        (Response, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}

pub(super) const fn sensitive(position: Position, direction: Direction) -> Cell {
    match (position, direction) {
        (Request | Response, Added) => cell(
            NOTE,
            "sensitive now",
            "its value no longer reaches errors, logs and `Debug`",
            "do not rely on seeing it there",
        ),
        (Request | Response, Removed) => cell(
            NOTE,
            "no longer sensitive",
            "its value reaches errors, logs and `Debug`",
            "look whether it may be shown",
        ),
        (Request | Response, Changed | Renamed | Tightened | Loosened) => None,
        (Nowhere, Added | Removed | Changed | Renamed | Tightened | Loosened) => None,
    }
}
