// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ApproverComponentLimitType.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::BasicSignatureKind;

/// Kinds of signature that one signer of a template may use in `SIGN_SIGNATURE` fields.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ApproverComponentLimitType {
    /// Role of the signer, set in the template; its fields belong to it.
    ///
    /// - On the wire: `RecipientId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub recipient_id: String,

    /// Kinds of signature that are allowed.
    ///
    /// - On the wire: `Values`, list of String, required
    /// - Example: `HANDWRITE`
    pub values: Vec<BasicSignatureKind>,
}

impl ApproverComponentLimitType {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(
        recipient_id: impl Into<String>,
        values: Vec<BasicSignatureKind>,
    ) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            values,
        }
    }
}

rt::structure! {
    sent ApproverComponentLimitType {
        0 recipient_id: "RecipientId", required();
        1 values: "Values", required().each(&[documented()]);
    }
}
