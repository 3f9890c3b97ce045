// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/FlowCost.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A flow has used up a quota.
///
/// - Type of the message: `FlowCost`
/// - Sent when: A flow is started.
/// - Not known: The members are those that the vendor states for the message of this name of its enterprise
///   edition. The message to platforms may have others.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_contracts_sign>.
#[non_exhaustive]
pub struct FlowCostEvent {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, always present
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: String,

    /// Edition whose quota was used.
    ///
    /// - On the wire: `CostChannel`, String
    /// - Example: `企业版`
    pub cost_channel: Option<String>,

    /// Whether the quota was resold.
    ///
    /// - On the wire: `IsResell`, Boolean
    /// - Example: `false`
    pub is_resell: Option<bool>,

    /// How much was used.
    ///
    /// - On the wire: `Cost`, Integer
    /// - Example: `1`
    pub cost: Option<i64>,

    /// The vendor's identifier of the organization.
    ///
    /// - On the wire: `OrganizationId`, String
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub organization_id: Option<String>,
}

rt::structure! {
    received FlowCostEvent {
        0 flow_id: "FlowId", always();
        1 cost_channel: Option "CostChannel";
        2 is_resell: Option "IsResell";
        3 cost: Option "Cost";
        4 organization_id: Option "OrganizationId";
    }
}
