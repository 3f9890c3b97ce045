// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DynamicFlowResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::types::DynamicFlowApproverResult;

/// Signers added to one dynamic flow.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct DynamicFlowResult {
    /// Identifier of the flow. Keep it for later calls.
    ///
    /// - On the wire: `FlowId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: Option<String>,

    /// The signers added.
    ///
    /// - On the wire: `DynamicFlowApproverList`, list of object `DynamicFlowApproverResult`
    pub dynamic_flow_approver_list: Option<Vec<DynamicFlowApproverResult>>,
}

rt::structure! {
    received DynamicFlowResult {
        0 flow_id: Option "FlowId";
        1 dynamic_flow_approver_list: Option "DynamicFlowApproverList";
    }
}
