// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DynamicFlowApproverResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// One signer added to a dynamic flow.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct DynamicFlowApproverResult {
    /// Identifier of this signer in the template; it says which place in the flow the signer has.
    ///
    /// - On the wire: `RecipientId`, String, always present in responses
    /// - Example: `yDCYrUUckp7wh61iUugjySLvo742CmF8`
    pub recipient_id: String,

    /// Identifier of this signer in the flow. Filled in by e-Sign when a flow starts. When a sign link is made, it
    /// replaces name, mobile number and document.
    ///
    /// - On the wire: `SignId`, String, always present in responses
    /// - Example: `yDCYrUUckp7wh61fUugjySLSpPqQKwDk`
    pub sign_id: String,

    /// State of the signer as a number. The vendor does not document its values.
    ///
    /// - On the wire: `ApproverStatus`, Integer, always present in responses
    /// - Example: `2`
    pub approver_status: i64,
}

rt::structure! {
    received DynamicFlowApproverResult {
        0 recipient_id: "RecipientId", always();
        1 sign_id: "SignId", always();
        2 approver_status: "ApproverStatus", always();
    }
}
