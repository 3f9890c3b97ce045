// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/IntentionAction.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A text spoken in the video check, to be confirmed by nodding.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct IntentionAction {
    /// Text that is spoken.
    ///
    /// - On the wire: `Text`, String, optional
    /// - Limit: at most 150 characters (checked before sending)
    /// - Example: `请问您本次业务是本人自愿办理吗？如是，请点头确认。`
    /// - Sensitive: never shown in errors, logs and debug output
    pub text: Option<String>,
}

impl IntentionAction {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Text`. Text that is spoken.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl Default for IntentionAction {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent IntentionAction {
        0 text: Option "Text", sensitive().limits(&[max_chars(150)]);
    }
}
