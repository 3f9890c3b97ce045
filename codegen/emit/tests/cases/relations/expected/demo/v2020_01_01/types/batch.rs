// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Batch.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::types::Extra;

/// Some people.
#[must_use]
#[non_exhaustive]
pub struct Batch {
    /// Who they are.
    ///
    /// - On the wire: `Ids`, list of String, optional
    /// - Number of items: as many as `Notes`, where that is set
    /// - No item may occur twice
    pub ids: Option<Vec<String>>,

    /// A note for each.
    ///
    /// - On the wire: `Notes`, list of String, optional
    /// - Number of items: as many as `Ids`, where that is set
    pub notes: Option<Vec<String>>,

    /// When.
    ///
    /// - On the wire: `Day`, date (`2022-01-01`), optional
    /// - Limit: a date like 2023-11-14 (logs a warning)
    pub day: Option<String>,

    /// More about them.
    ///
    /// - On the wire: `Extra`, object `Extra`, optional
    pub extra: Option<Extra>,
}

impl Batch {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Ids`. Who they are.
    #[inline]
    pub fn ids(mut self, ids: Vec<String>) -> Self {
        self.ids = Some(ids);
        self
    }

    /// Sets `Notes`. A note for each.
    #[inline]
    pub fn notes(mut self, notes: Vec<String>) -> Self {
        self.notes = Some(notes);
        self
    }

    /// Sets `Day`. When.
    pub fn day(mut self, day: impl Into<String>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// Sets `Extra`. More about them.
    #[inline]
    pub fn extra(mut self, extra: Extra) -> Self {
        self.extra = Some(extra);
        self
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Batch {
        0 ids: Option "Ids";
        1 notes: Option "Notes";
        2 day: Option "Day", limits(&[format(Date)]);
        3 extra: Option "Extra";
    }
    rules [
        SameLength(&[&["Ids"], &["Notes"]]),
        Unique(&["Ids"]),
    ]
}
