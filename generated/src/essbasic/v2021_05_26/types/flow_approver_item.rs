// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowApproverItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::types::ApproverItem;

/// Signers of one flow that has been started.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct FlowApproverItem {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String
    /// - Example: `yDt1iUUckp7xb05iUuWfBtZwW5IdVzLn`
    pub flow_id: Option<String>,

    /// Signers, with their roles.
    ///
    /// - On the wire: `Approvers`, list of object `ApproverItem`
    pub approvers: Option<Vec<ApproverItem>>,
}

rt::structure! {
    received FlowApproverItem {
        0 flow_id: Option "FlowId";
        1 approvers: Option "Approvers";
    }
}
