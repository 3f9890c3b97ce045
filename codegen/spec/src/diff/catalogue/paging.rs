//! Rules about lists that are returned page by page.

use super::{Cell, NOTE, RUN, RUN_WIRE, SRC, SRC_WIRE, WIRE, cell, new};
use crate::diff::kind::Direction::{self, Added, Changed, Loosened, Removed, Renamed, Tightened};

pub(super) const fn paging(direction: Direction) -> Cell {
    match direction {
        Added => new("pages described", "the client has a method for all pages of the list", "use it"),
        Removed => cell(
            SRC,
            "pages no longer described",
            "the method for pages is gone",
            "ask for pages one by one, if there still are any",
        ),
        Changed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn step(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            RUN_WIRE,
            "pages asked for in another way",
            "pages begin elsewhere or follow each other differently; a released program may read some twice, or stop too early",
            "look at cursors that were stored, and at programs that count pages by themselves",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn flag(direction: Direction) -> Cell {
    match direction {
        Added => {
            cell(NOTE, "last page known by a member", "pages end where it says so, often one call earlier", "nothing")
        }
        Removed => cell(
            NOTE,
            "last page no longer known by a member",
            "pages end by the total, by their marks, or at one that is short or empty",
            "nothing",
        ),
        Changed => cell(
            RUN,
            "last page known by another member",
            "pages may end earlier or later",
            "compare what the two members say",
        ),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn limit(direction: Direction) -> Cell {
    match direction {
        // A released program leaves the size to the service, and goes on doing so.
        Added => cell(
            NOTE,
            "parameter for the size of pages known",
            "pages without a size of their own are asked for in the largest size, where one is known; otherwise in the service's default, as before",
            "set the size on the request if the default is meant",
        ),
        Removed => cell(
            NOTE,
            "parameter for the size of pages no longer known",
            "pages that came in the largest known size now come in the service's default, which may be smaller or larger",
            "set the size on the request if the old one is meant",
        ),
        Changed => cell(
            RUN_WIRE,
            "size of pages in another parameter",
            "a size that is set in the old parameter no longer counts; a released program still sends it there, and may get smaller pages",
            "set the size in the new parameter",
        ),
        Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn size(direction: Direction) -> Cell {
    match direction {
        // A released program leaves the size to the service, and goes on doing so.
        Added => cell(
            NOTE,
            "size of pages known",
            "pages without a size of their own are asked for in this one, and no longer come in the service's default",
            "set the size on the request if the default is meant",
        ),
        Removed => cell(
            NOTE,
            "size of pages no longer known",
            "pages without a size of their own come in the service's default, which may be smaller",
            "set the size on the request if the old one is meant",
        ),
        Tightened => cell(
            WIRE,
            "smaller pages at most",
            "a released program asks for larger pages and may be refused",
            "set the size on the request until the program is rebuilt",
        ),
        Loosened => cell(NOTE, "larger pages", "pages without a size of their own are larger", "nothing"),
        Changed | Renamed => None,
    }
}

pub(super) const fn items(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            RUN_WIRE,
            "items of a page elsewhere",
            "items are taken from another list; a released program looks for them where they were",
            "compare what the two lists hold",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn item(direction: Direction) -> Cell {
    match direction {
        Changed => cell(
            SRC_WIRE,
            "items of a page of another type",
            "the items of pages have another type, or none where there are several lists",
            "take the type that the list has now",
        ),
        Added | Removed | Renamed | Tightened | Loosened => None,
    }
}

pub(super) const fn total(direction: Direction) -> Cell {
    match direction {
        Added => cell(NOTE, "total of a list known", "pages end where it is reached, one call earlier", "nothing"),
        Removed => cell(NOTE, "total of a list no longer known", "pages end at one that is short or empty", "nothing"),
        Changed => cell(
            RUN,
            "total of a list elsewhere",
            "pages end by another number, and `total` returns it",
            "look at programs that show the total",
        ),
        Renamed | Tightened | Loosened => None,
    }
}
