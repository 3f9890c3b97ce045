// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowForwardInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A flow, and the signer in it whose handling is handed over.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct FlowForwardInfo {
    /// Flow that is handed over.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDCVNUUckpw3nnnyUVScgTvSA1IaZgM7`
    pub flow_id: String,

    /// Role of the signer in the flow.
    ///
    /// - On the wire: `RecipientId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    pub recipient_id: String,
}

impl FlowForwardInfo {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: FlowForwardInfoArgs) -> Self {
        Self {
            flow_id: args.flow_id,
            recipient_id: args.recipient_id,
        }
    }
}

/// Named arguments of [`FlowForwardInfo::new`].
#[derive(Clone)]
pub struct FlowForwardInfoArgs {
    /// `FlowId` – Flow that is handed over.
    pub flow_id: String,
    /// `RecipientId` – Role of the signer in the flow.
    pub recipient_id: String,
}

rt::structure! {
    sent FlowForwardInfo {
        0 flow_id: "FlowId", required();
        1 recipient_id: "RecipientId", required();
    }
}
