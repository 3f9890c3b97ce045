// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/IntentionActionConfig.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Text to which a user nods.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct IntentionActionConfig {
    /// Text that is spoken.
    ///
    /// - On the wire: `Text`, String, required
    /// - Limit: at most 250 characters (checked before sending)
    /// - Example: `请问您本次业务是本人自愿办理吗？如是，请点头确认。`
    pub text: String,
}

impl IntentionActionConfig {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

rt::structure! {
    sent IntentionActionConfig {
        0 text: "Text", required().limits(&[max_chars(250)]);
    }
}
