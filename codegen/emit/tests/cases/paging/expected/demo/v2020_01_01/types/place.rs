// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Place.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A place in a list.
#[must_use]
#[non_exhaustive]
pub struct Place {
    /// How many are skipped.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    pub offset: Option<u64>,

    /// How many are returned.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 100 (checked before sending)
    pub limit: Option<u64>,
}

impl Place {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Offset`. How many are skipped.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `Limit`. How many are returned.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Default for Place {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Place {
        0 offset: Option "Offset";
        1 limit: Option "Limit", limits(&[max(100)]);
    }
}
