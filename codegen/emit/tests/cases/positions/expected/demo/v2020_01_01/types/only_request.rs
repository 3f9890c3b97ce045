// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/OnlyRequest.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Is only sent.
#[must_use]
#[non_exhaustive]
pub struct OnlyRequest {
    /// The name.
    ///
    /// - On the wire: `Name`, String, required
    pub name: String,
}

impl OnlyRequest {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

rt::structure! {
    sent OnlyRequest {
        0 name: "Name", required();
    }
}
