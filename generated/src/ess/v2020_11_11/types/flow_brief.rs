// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowBrief.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::FlowStatus;
use crate::ess::v2020_11_11::types::UserFlowType;

/// A flow and its state.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FlowBrief {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDRCLUUgygq2xun5UuO4zjEwg0vjoimj`
    pub flow_id: String,

    /// Name of the flow.
    ///
    /// - On the wire: `FlowName`, String, always present in responses
    /// - Example: `测试合同-1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

    /// Description of the flow.
    ///
    /// - On the wire: `FlowDescription`, String, always present in responses
    /// - Example: `测试流程的描述信息`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: String,

    /// Category of the contract, such as `入职合同`.
    ///
    /// - On the wire: `FlowType`, String, always present in responses
    /// - Example: `入职合同`
    /// - Deprecated: use `UserFlowType` instead. To be retired.
    #[deprecated(note = "use `UserFlowType` instead. To be retired.")]
    pub flow_type: String,

    /// State of the flow.
    ///
    /// - On the wire: `FlowStatus`, Integer, always present in responses
    /// - Example: `1`
    pub flow_status: FlowStatus,

    /// Unix time at which the flow was created.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds, always present in responses
    /// - Example: `1604910798`
    pub created_on: i64,

    /// Reason of the rejection or cancellation, when `FlowStatus` is 3 or 6.
    ///
    /// - On the wire: `FlowMessage`, String, always present in responses
    /// - Example: `因合同中的预付款金额错误所以撤销此合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_message: String,

    /// Employee who started the flow.
    ///
    /// - On the wire: `Creator`, String, always present in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub creator: String,

    /// Unix time by which all must have signed.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, always present in responses
    /// - Example: `1606910798`
    pub deadline: i64,

    /// Contract type, as the organization has defined it.
    ///
    /// - On the wire: `UserFlowType`, object `UserFlowType`
    pub user_flow_type: Option<UserFlowType>,

    /// Template the flow was started from.
    ///
    /// - On the wire: `TemplateId`, String
    /// - Example: `yDtIcUUckp9d8yxkUxdI5uCy3KQ2RGCJ`
    pub template_id: Option<String>,
}

rt::structure! {
    received FlowBrief {
        0 flow_id: "FlowId", always();
        1 flow_name: "FlowName", always().sensitive();
        2 flow_description: "FlowDescription", always().sensitive();
        3 flow_type: "FlowType", always();
        4 flow_status: "FlowStatus", always();
        5 created_on: "CreatedOn", always();
        6 flow_message: "FlowMessage", always().sensitive();
        7 creator: "Creator", always().sensitive();
        8 deadline: "Deadline", always();
        9 user_flow_type: Option "UserFlowType";
        10 template_id: Option "TemplateId";
    }
}
