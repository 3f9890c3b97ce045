// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/SealPolicyWorkflow.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// The request for the use of a seal is in another state.
///
/// - Type of the message: `SealPolicyWorkflow`
/// - Sent when: An employee asks for the use of a seal, or the request is reviewed.
/// - Not known: The one member is named by the API documentation; the others are not stated.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_seals>.
#[non_exhaustive]
pub struct SealPolicyWorkflowEvent {
    /// Identifier of the request, for `DescribeChannelSealPolicyWorkflowUrl`.
    ///
    /// - On the wire: `WorkflowInstanceId`, String
    /// - Example: `yDwF6UUckpocjhjbUuwhIe2CXEz7JvnS`
    pub workflow_instance_id: Option<String>,
}

rt::structure! {
    received SealPolicyWorkflowEvent {
        0 workflow_instance_id: Option "WorkflowInstanceId";
    }
}
