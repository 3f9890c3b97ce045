// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowGroupApprovers.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::ApproverItem;

/// Signers of one flow of a flow group.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FlowGroupApprovers {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: Option<String>,

    /// Signers of the flow, each with the `RecipientId` of the role.
    ///
    /// - On the wire: `Approvers`, list of object `ApproverItem`
    pub approvers: Option<Vec<ApproverItem>>,
}

rt::structure! {
    received FlowGroupApprovers {
        0 flow_id: Option "FlowId";
        1 approvers: Option "Approvers";
    }
}
