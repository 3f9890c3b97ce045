//! The table of how the pages of an action are requested, as generated code writes it:
//! `offset(&["Offset"]).limit(&["Limit"], Some(100)).items(&[&["Templates"]]).total(&["TotalCount"])`.

use crate::validate::Path;

/// How the pages of an action are asked for. Paths are wire names, from the request or from the response down.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// The parameter that says which page.
    pub counter: Path<'static>,
    /// What it counts.
    pub counts: Counts,
    /// The parameter for the size of a page.
    pub limit: Option<Path<'static>>,
    /// The largest size that is documented.
    pub largest: Option<u64>,
    /// The list, or the lists that are paged together.
    pub items: &'static [Path<'static>],
    /// The number of all items.
    pub total: Option<Path<'static>>,
    /// A flag, and its value on the last page.
    pub end: Option<(Path<'static>, bool)>,
}

/// What the parameter that says which page counts.
#[derive(Clone, Copy, Debug)]
pub enum Counts {
    /// Items that are skipped.
    Items,
    /// Pages, the first of which has this number.
    Pages(u64),
    /// Nothing: it is a mark that the page before gave, at this place.
    Marks(Path<'static>),
}

const fn of(counter: Path<'static>, counts: Counts) -> Paging {
    Paging { counter, counts, limit: None, largest: None, items: &[], total: None, end: None }
}

/// Pages by the number of items that are skipped.
pub const fn offset(counter: Path<'static>) -> Paging {
    of(counter, Counts::Items)
}

/// Pages by their number, from this one on.
pub const fn page(counter: Path<'static>, first: u64) -> Paging {
    of(counter, Counts::Pages(first))
}

/// Pages by a mark that the one before gave.
pub const fn cursor(counter: Path<'static>, next: Path<'static>) -> Paging {
    of(counter, Counts::Marks(next))
}

impl Paging {
    /// With a parameter for the size, and its largest value where that is documented.
    #[must_use]
    pub const fn limit(self, limit: Path<'static>, largest: Option<u64>) -> Self {
        Self { limit: Some(limit), largest, ..self }
    }

    /// With these lists in the response.
    #[must_use]
    pub const fn items(self, items: &'static [Path<'static>]) -> Self {
        Self { items, ..self }
    }

    /// With the number of all items in the response.
    #[must_use]
    pub const fn total(self, total: Path<'static>) -> Self {
        Self { total: Some(total), ..self }
    }

    /// With a flag that is true while there are more pages.
    #[must_use]
    pub const fn more(self, flag: Path<'static>) -> Self {
        Self { end: Some((flag, false)), ..self }
    }

    /// With a flag that is true on the last page.
    #[must_use]
    pub const fn over(self, flag: Path<'static>) -> Self {
        Self { end: Some((flag, true)), ..self }
    }
}
