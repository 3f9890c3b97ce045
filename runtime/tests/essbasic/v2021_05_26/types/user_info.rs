// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/UserInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A person.
#[must_use]
#[non_exhaustive]
pub struct UserInfo {
    /// The person's ID.
    ///
    /// - On the wire: `OpenId`, String, optional, formerly required
    pub open_id: String,
}

impl UserInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(open_id: impl Into<String>) -> Self {
        Self { open_id: open_id.into() }
    }
}

rt::structure! {
    sent UserInfo {
        0 open_id: "OpenId";
    }
}
