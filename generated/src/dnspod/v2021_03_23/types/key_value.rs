// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/KeyValue.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A field of a record and its new value.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct KeyValue {
    /// Name of the field.
    ///
    /// - On the wire: `Key`, String, required
    /// - Example: `ttl`
    /// - Known values: `sub_domain`, `record_line`, `record_line_id`, `record_type`, `value`, `ttl`, `status`, `mx`,
    ///   `weight`
    pub key: String,

    /// New value of the field.
    ///
    /// - On the wire: `Value`, String, optional
    /// - Example: `600`
    pub value: Option<String>,
}

impl KeyValue {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..rt::unset()
        }
    }

    /// Sets `Value`. New value of the field.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::structure! {
    sent KeyValue {
        0 key: "Key", required();
        1 value: Option "Value";
    }
}
