// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Filter.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// One condition of a query.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// What to filter by. Each action names the keys it knows.
    ///
    /// - On the wire: `Key`, String, required
    /// - Example: `IsReturnPermissionGroup`
    pub key: String,

    /// Values to look for. Each action says which values a key takes.
    ///
    /// - On the wire: `Values`, list of String, required
    /// - Example: `0`
    /// - Sensitive: never shown in errors, logs and debug output
    pub values: Vec<String>,
}

impl Filter {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(key: impl Into<String>, values: Vec<String>) -> Self {
        Self { key: key.into(), values }
    }
}

rt::structure! {
    sent Filter {
        0 key: "Key", required();
        1 values: "Values", required().sensitive();
    }
}
