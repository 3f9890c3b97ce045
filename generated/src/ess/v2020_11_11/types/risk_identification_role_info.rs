// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/RiskIdentificationRoleInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A party of a contract for whose side it is reviewed.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct RiskIdentificationRoleInfo {
    /// Name of the party, which tells it from others.
    ///
    /// - On the wire: `Name`, String, required
    /// - Limit: at most 200 characters (checked before sending)
    /// - Example: `甲方（授权方）`
    pub name: String,

    /// Description of the party.
    ///
    /// - On the wire: `Description`, String, optional
    /// - Limit: at most 500 characters (checked before sending)
    /// - Example: `示例授权方公司`
    pub description: Option<String>,
}

impl RiskIdentificationRoleInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Description`. Description of the party.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

rt::structure! {
    both RiskIdentificationRoleInfo {
        0 name: "Name", required().limits(&[max_chars(200)]);
        1 description: Option "Description", limits(&[max_chars(500)]);
    }
}
