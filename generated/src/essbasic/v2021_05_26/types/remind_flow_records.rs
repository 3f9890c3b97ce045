// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/RemindFlowRecords.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Result of urging the signers of one flow.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct RemindFlowRecords {
    /// Whether the flow can be urged; if not, `RemindMessage` says why.
    ///
    /// - On the wire: `CanRemind`, Boolean, always present in responses
    /// - Example: `true`
    pub can_remind: bool,

    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDtwEUUckp7f87yrUygaLZxYk2SEodS7`
    pub flow_id: String,

    /// Why the flow cannot be urged; also tells, signer by signer, who was urged. It names signers.
    ///
    /// - On the wire: `RemindMessage`, String, always present in responses
    /// - Example: `今天已经催办过了`
    /// - Sensitive: never shown in errors, logs and debug output
    pub remind_message: String,
}

rt::structure! {
    received RemindFlowRecords {
        0 can_remind: "CanRemind", always();
        1 flow_id: "FlowId", always();
        2 remind_message: "RemindMessage", always().sensitive();
    }
}
