// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Extra.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// More about people.
#[must_use]
#[non_exhaustive]
pub struct Extra {
    /// How they are called.
    ///
    /// - On the wire: `Names`, list of String, optional
    pub names: Option<Vec<String>>,
}

impl Extra {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Names`. How they are called.
    #[inline]
    pub fn names(mut self, names: Vec<String>) -> Self {
        self.names = Some(names);
        self
    }
}

impl Default for Extra {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Extra {
        0 names: Option "Names";
    }
}
