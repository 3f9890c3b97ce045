// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowBatchApproverInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A flow of a batch and the signer in it that is to be filled in later.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct FlowBatchApproverInfo {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: Option<String>,

    /// Signer in the flow. Required when a link to claim contracts is made.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Example: `yDt1iUUckp7xb05iUuWfBtZwW5IdVzLn`
    pub recipient_id: Option<String>,
}

impl FlowBatchApproverInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `FlowId`. Identifier of the flow.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `RecipientId`. Signer in the flow.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
}

impl Default for FlowBatchApproverInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent FlowBatchApproverInfo {
        0 flow_id: Option "FlowId";
        1 recipient_id: Option "RecipientId";
    }
}
