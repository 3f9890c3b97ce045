// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowDetailInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::FlowStatus;
use crate::essbasic::v2021_05_26::types::{FlowApproverDetail, UserFlowType};

/// A flow, its state and its signers.
///
/// Facts as of 2026-10-26.
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
    /// - On the wire: `FlowStatus`, String, always present in responses
    /// - Example: `ALL`
    pub flow_status: FlowStatus,

    /// Reason of the rejection or cancellation, when `FlowStatus` is `REJECT` or `CANCEL`.
    ///
    /// - On the wire: `FlowMessage`, String, always present in responses
    /// - Example: `发起方以“合同内容错误”撤销当前合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_message: String,

    /// Unix time at which the flow was created.
    ///
    /// - On the wire: `CreateOn`, Unix time in seconds, always present in responses
    /// - Example: `1606910798`
    pub create_on: i64,

    /// Unix time by which all must have signed.
    ///
    /// - On the wire: `DeadLine`, Unix time in seconds, always present in responses
    /// - Example: `1604912664`
    pub dead_line: i64,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `CustomData`, String, always present in responses
    /// - Limit: at most 1000 characters, base64 text
    /// - Example: `Q3VzdG9tRGF0YQ==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub custom_data: String,

    /// Signers of the flow.
    ///
    /// - On the wire: `FlowApproverInfos`, list of object `FlowApproverDetail`, always present in responses
    pub flow_approver_infos: Vec<FlowApproverDetail>,

    /// People in copy.
    ///
    /// - On the wire: `CcInfos`, list of object `FlowApproverDetail`, always present in responses
    pub cc_infos: Vec<FlowApproverDetail>,

    /// Whether the flow needs a review before it starts. If true, viewing and signing may have to wait for the
    /// review.
    ///
    /// - On the wire: `NeedCreateReview`, Boolean, always present in responses
    /// - Example: `false`
    pub need_create_review: bool,

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
    received FlowDetailInfo {
        0 flow_id: "FlowId", always();
        1 flow_name: "FlowName", always().sensitive();
        2 flow_type: "FlowType", always();
        3 flow_status: "FlowStatus", always();
        4 flow_message: "FlowMessage", always().sensitive();
        5 create_on: "CreateOn", always();
        6 dead_line: "DeadLine", always();
        7 custom_data: "CustomData", always().sensitive();
        8 flow_approver_infos: "FlowApproverInfos", always();
        9 cc_infos: "CcInfos", always();
        10 need_create_review: "NeedCreateReview", always();
        11 user_flow_type: Option "UserFlowType";
        12 template_id: Option "TemplateId";
    }
}
