// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/RemindFlowGroupRecord.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::RemindFlowGroupDetail;

/// Result of urging a signer of a flow group.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RemindFlowGroupRecord {
    /// Flows that the signer takes part in.
    ///
    /// - On the wire: `FlowIds`, list of String
    /// - Example: `yD3P3UUckpzamzeuU1UyAzME71m7YVCw`
    pub flow_ids: Option<Vec<String>>,

    /// Names of the flows that the signer takes part in.
    ///
    /// - On the wire: `FlowNames`, list of String
    /// - Example: `合同组(2份合同)-B2C-1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_names: Option<Vec<String>>,

    /// Name of the signer.
    ///
    /// - On the wire: `ApproverName`, String
    /// - Example: `杨焰桢`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: Option<String>,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `Mobile`, String
    /// - Example: `147****8396`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Results, signer by signer.
    ///
    /// - On the wire: `RemindMessageList`, list of object `RemindFlowGroupDetail`, may be null
    pub remind_message_list: Option<Vec<RemindFlowGroupDetail>>,
}

rt::structure! {
    received RemindFlowGroupRecord {
        0 flow_ids: Option "FlowIds";
        1 flow_names: Option "FlowNames", sensitive();
        2 approver_name: Option "ApproverName", sensitive();
        3 mobile: Option "Mobile", sensitive();
        4 remind_message_list: Option "RemindMessageList";
    }
}
