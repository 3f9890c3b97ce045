// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/RemindEmailInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Email address to use for urging one signer.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct RemindEmailInfo {
    /// Identifier of the signer in the flow.
    ///
    /// - On the wire: `SignId`, String, optional
    /// - Example: `yD3XxUUckpmidr7mUuLaEdREdOckzp2M`
    pub sign_id: Option<String>,

    /// Email address to use in place of the one on record.
    ///
    /// - On the wire: `ApproverEmail`, String, optional
    /// - Limit: an e-mail address (logs a warning)
    /// - Example: `ericsshi@tencent.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_email: Option<String>,
}

impl RemindEmailInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `SignId`. Identifier of the signer in the flow.
    pub fn sign_id(mut self, sign_id: impl Into<String>) -> Self {
        self.sign_id = Some(sign_id.into());
        self
    }

    /// Sets `ApproverEmail`. Email address to use in place of the one on record.
    pub fn approver_email(mut self, approver_email: impl Into<String>) -> Self {
        self.approver_email = Some(approver_email.into());
        self
    }
}

impl Default for RemindEmailInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent RemindEmailInfo {
        0 sign_id: Option "SignId";
        1 approver_email: Option "ApproverEmail", sensitive().limits(&[format(Email)]);
    }
}
