// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowDetailInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::FlowStatus;
use crate::ess::v2020_11_11::types::{FlowApproverDetail, UserFlowType};

/// A flow, its state and its signers.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FlowDetailInfo {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDRCLUUgygq2xun5UuO4zjEwg0vjoimj`
    pub flow_id: String,

    /// Name of the flow, chosen by you.
    ///
    /// - On the wire: `FlowName`, String, always present in responses
    /// - Limit: at most 200 characters, only Chinese characters, letters, digits and `_`
    /// - Example: `购买50吨西瓜的采购合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

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

    /// Reason of the rejection or cancellation, when `FlowStatus` is 3 or 6.
    ///
    /// - On the wire: `FlowMessage`, String, always present in responses
    /// - Example: `因合同中的预付款金额错误所以撤销此合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_message: String,

    /// Description of the flow.
    ///
    /// - On the wire: `FlowDescription`, String, always present in responses
    /// - Example: `测试流程的描述信息`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: String,

    /// Unix time at which the flow was created.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds, always present in responses
    /// - Example: `1606910798`
    pub created_on: i64,

    /// Signers of the flow.
    ///
    /// - On the wire: `FlowApproverInfos`, list of object `FlowApproverDetail`, always present in responses
    pub flow_approver_infos: Vec<FlowApproverDetail>,

    /// People in copy.
    ///
    /// - On the wire: `CcInfos`, list of object `FlowApproverDetail`, always present in responses
    pub cc_infos: Vec<FlowApproverDetail>,

    /// Employee who started the flow.
    ///
    /// - On the wire: `Creator`, String, always present in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub creator: String,

    /// Contract type, as the organization has defined it.
    ///
    /// - On the wire: `UserFlowType`, object `UserFlowType`
    pub user_flow_type: Option<UserFlowType>,

    /// Template the flow was started from.
    ///
    /// - On the wire: `TemplateId`, String
    /// - Example: `yDtIcUUckp9d8yxkUxdI5uCy3KQ2RGCJ`
    pub template_id: Option<String>,

    /// Remarks on the flow.
    ///
    /// - On the wire: `FlowRemarks`, list of String
    /// - Example: `标签2`
    pub flow_remarks: Option<Vec<String>>,
}

rt::structure! {
    received FlowDetailInfo {
        0 flow_id: "FlowId", always();
        1 flow_name: "FlowName", always().sensitive();
        2 flow_type: "FlowType", always();
        3 flow_status: "FlowStatus", always();
        4 flow_message: "FlowMessage", always().sensitive();
        5 flow_description: "FlowDescription", always().sensitive();
        6 created_on: "CreatedOn", always();
        7 flow_approver_infos: "FlowApproverInfos", always();
        8 cc_infos: "CcInfos", always();
        9 creator: "Creator", always().sensitive();
        10 user_flow_type: Option "UserFlowType";
        11 template_id: Option "TemplateId";
        12 flow_remarks: Option "FlowRemarks";
    }
}
