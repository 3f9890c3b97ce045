// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Application.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// The vendor's `Application`.
#[must_use]
#[non_exhaustive]
pub struct Application {
    /// Its identifier.
    ///
    /// - On the wire: `Id`, String, required
    pub id: String,
}

impl Application {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

rt::structure! {
    sent Application {
        0 id: "Id", required();
    }
}
