// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Filter.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Not that one.
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// The name.
    ///
    /// - On the wire: `Name`, String, required
    pub name: String,

    /// The values.
    ///
    /// - On the wire: `Values`, list of String, required
    pub values: Vec<String>,
}

impl Filter {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(name: impl Into<String>, values: Vec<String>) -> Self {
        Self { name: name.into(), values }
    }
}

rt::structure! {
    sent Filter {
        0 name: "Name", required();
        1 values: "Values", required();
    }
}
