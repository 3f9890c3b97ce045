// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/FlowStatusChange.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{FlowStatus, FlowStatusCode};
use crate::essbasic::v2021_05_26::types::{Approver, FlowGroupMessage};

/// A flow or one of its signers is in another state.
///
/// - Type of the message: `FlowStatusChange`
/// - Sent when: A flow is started, filled in, signed, rejected, cancelled, completed or released, or it expires.
/// - Not known: The members are those that the vendor states for the message of this name of its enterprise
///   edition. The message to platforms may have others.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_contracts_sign>.
#[non_exhaustive]
pub struct FlowStatusChangeEvent {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, always present
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: String,

    /// Document of the flow.
    ///
    /// - On the wire: `DocumentId`, String
    /// - Example: `yDwFmUUckpstqwk3UE1h3jo1fHKm3jnt`
    pub document_id: Option<String>,

    /// What kind of step it was.
    ///
    /// - On the wire: `CallbackType`, String
    /// - Example: `sign`
    pub callback_type: Option<FlowCallbackType>,

    /// Name of the flow.
    ///
    /// - On the wire: `FlowName`, String
    /// - Example: `购买50吨西瓜的采购合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: Option<String>,

    /// Category of the contract.
    ///
    /// - On the wire: `FlowType`, String
    /// - Example: `入职合同`
    pub flow_type: Option<String>,

    /// Description of the flow.
    ///
    /// - On the wire: `FlowDescription`, String
    /// - Example: `合同的描述`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: Option<String>,

    /// Whether signers may sign in any order.
    ///
    /// - On the wire: `Unordered`, Boolean
    /// - Example: `true`
    pub unordered: Option<bool>,

    /// Unix time at which the flow was created.
    ///
    /// - On the wire: `CreateOn`, Unix time in seconds
    /// - Example: `1606910798`
    pub create_on: Option<i64>,

    /// Unix time at which the flow was last changed.
    ///
    /// - On the wire: `UpdatedOn`, Unix time in seconds
    /// - Example: `1606911798`
    pub updated_on: Option<i64>,

    /// Unix time by which all must have signed; 0 for no limit.
    ///
    /// - On the wire: `DeadLine`, Unix time in seconds
    /// - Example: `1604912664`
    pub dead_line: Option<i64>,

    /// State of the flow as a number.
    ///
    /// - On the wire: `FlowCallbackStatus`, Integer, always present
    /// - Example: `4`
    pub flow_callback_status: FlowStatusCode,

    /// State of the flow, as `DescribeFlowDetailInfo` gives it.
    ///
    /// - On the wire: `FlowCallbackShowStatus`, String
    /// - Example: `ALL`
    pub flow_callback_show_status: Option<FlowStatus>,

    /// Who has to act in this step.
    ///
    /// - On the wire: `UserId`, String
    /// - Example: `yDRSRUUgygj6rq7wUuO4zjEBBmZ2NMh2`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// Role of the signer of this step.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDRSRUUgygj6rq2rUuO4zjE3RYSNrqrx`
    pub recipient_id: Option<String>,

    /// What was done.
    ///
    /// - On the wire: `Operate`, String
    /// - Example: `finish`
    pub operate: Option<FlowOperation>,

    /// Your own data, given when the flow was created; it comes back unchanged.
    ///
    /// - On the wire: `UserData`, String
    /// - Example: `Q3VzdG9tRGF0YQ==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Signers of the flow.
    ///
    /// - On the wire: `Approvers`, list of object `Approver`
    pub approvers: Option<Vec<Approver>>,

    /// The flow group, if the flow belongs to one.
    ///
    /// - On the wire: `FlowGroupMessage`, object `FlowGroupMessage`
    pub flow_group_message: Option<FlowGroupMessage>,

    /// Reason of the rejection or cancellation.
    ///
    /// - On the wire: `FlowMessage`, String
    /// - Example: `合同内容错误`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_message: Option<String>,

    /// Template the flow was started from.
    ///
    /// - On the wire: `TemplateId`, String
    /// - Example: `yDtIcUUckp9d8yxkUxdI5uCy3KQ2RGCJ`
    pub template_id: Option<String>,

    /// The contract that this flow releases.
    ///
    /// - On the wire: `ReleaseFlowId`, String
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub release_flow_id: Option<String>,

    /// Unix time at which it happened.
    ///
    /// - On the wire: `OccurTime`, Unix time in seconds
    /// - Example: `1606911798`
    pub occur_time: Option<i64>,

    /// Address of the callback.
    ///
    /// - On the wire: `CallbackUrl`, String
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: Addresses are set for an application now.
    #[deprecated(note = "Addresses are set for an application now.")]
    pub callback_url: Option<String>,
}

rt::text_enum! {
    /// Kind of step that a message about a flow reports.
    pub enum FlowCallbackType, UnknownFlowCallbackType {
        /// `sign` – Signing.
        Sign = "sign",
        /// `review` – Review.
        Review = "review",
        /// `fill` – Filling in.
        Fill = "fill",
    }
}

rt::text_enum! {
    /// What was done to a flow.
    pub enum FlowOperation, UnknownFlowOperation {
        /// `start` – It was started.
        Start = "start",
        /// `sign` – A signer has signed.
        Sign = "sign",
        /// `reject` – A signer has rejected it.
        Reject = "reject",
        /// `cancel` – It was cancelled.
        Cancel = "cancel",
        /// `finish` – It is complete.
        Finish = "finish",
        /// `deadline` – It has expired.
        Deadline = "deadline",
        /// `fill` – Fields were filled in.
        Fill = "fill",
    }
}

rt::structure! {
    received FlowStatusChangeEvent {
        0 flow_id: "FlowId", always();
        1 document_id: Option "DocumentId";
        2 callback_type: Option "CallbackType";
        3 flow_name: Option "FlowName", sensitive();
        4 flow_type: Option "FlowType";
        5 flow_description: Option "FlowDescription", sensitive();
        6 unordered: Option "Unordered";
        7 create_on: Option "CreateOn";
        8 updated_on: Option "UpdatedOn";
        9 dead_line: Option "DeadLine";
        10 flow_callback_status: "FlowCallbackStatus", always();
        11 flow_callback_show_status: Option "FlowCallbackShowStatus";
        12 user_id: Option "UserId", sensitive();
        13 recipient_id: Option "RecipientId";
        14 operate: Option "Operate";
        15 user_data: Option "UserData", sensitive();
        16 approvers: Option "Approvers";
        17 flow_group_message: Option "FlowGroupMessage";
        18 flow_message: Option "FlowMessage", sensitive();
        19 template_id: Option "TemplateId";
        20 release_flow_id: Option "ReleaseFlowId";
        21 occur_time: Option "OccurTime";
        22 callback_url: Option "CallbackUrl", sensitive();
    }
}
