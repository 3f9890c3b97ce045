// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ApproverComponentLimitType.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::BasicSignatureKind;

/// Kinds of signature that one signer of a template may use in `SIGN_SIGNATURE` fields.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct ApproverComponentLimitType {
    /// Role of the signer, set in the template; its fields belong to it.
    ///
    /// - On the wire: `RecipientId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDRscUUgyg3zr9vfUyJ8QKwCN7z9YcOh`
    pub recipient_id: String,

    /// Kinds of signature that are allowed.
    ///
    /// - On the wire: `Values`, list of String, optional
    /// - Example: `HANDWRITE`, `SYSTEM_ESIGN`
    pub values: Option<Vec<BasicSignatureKind>>,
}

impl ApproverComponentLimitType {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(recipient_id: impl Into<String>) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Values`. Kinds of signature that are allowed.
    #[inline]
    pub fn values(mut self, values: Vec<BasicSignatureKind>) -> Self {
        self.values = Some(values);
        self
    }
}

rt::structure! {
    sent ApproverComponentLimitType {
        0 recipient_id: "RecipientId", required();
        1 values: Option "Values", each(&[documented()]);
    }
}
