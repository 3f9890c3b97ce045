// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/BillingUse.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{BillingCostType, BillingQuota};

/// A quota was used up.
///
/// - Type of the message: `BillingUse`
/// - Sent when: A flow, a verification or another service uses up a quota, or gives it back.
/// - Not known: The members are those that the vendor states for the message of this name of its enterprise
///   edition. The message to platforms may have others.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_billing>.
#[non_exhaustive]
pub struct BillingUseEvent {
    /// The flow or task that used it.
    ///
    /// - On the wire: `FlowId`, String
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: Option<String>,

    /// Name of the flow.
    ///
    /// - On the wire: `FlowName`, String
    /// - Example: `购买50吨西瓜的采购合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: Option<String>,

    /// Name of the organization that started the flow.
    ///
    /// - On the wire: `CreateOrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub create_organization_name: Option<String>,

    /// Kind of quota.
    ///
    /// - On the wire: `QuotaType`, String
    /// - Example: `CloudEnterprise`
    pub quota_type: Option<BillingQuota>,

    /// Name of the quota.
    ///
    /// - On the wire: `QuotaName`, String
    /// - Example: `企业版合同`
    pub quota_name: Option<String>,

    /// How much was used; negative if it was given back.
    ///
    /// - On the wire: `UseCount`, Integer
    /// - Example: `1`
    pub use_count: Option<i64>,

    /// Unix time at which it was used.
    ///
    /// - On the wire: `CostTime`, Unix time in seconds
    /// - Example: `1768563627`
    pub cost_time: Option<i64>,

    /// Whether it was charged or given back.
    ///
    /// - On the wire: `CostType`, Integer
    /// - Example: `1`
    pub cost_type: Option<BillingCostType>,

    /// Note.
    ///
    /// - On the wire: `Remark`, String
    /// - Example: `合同发起`
    pub remark: Option<String>,
}

rt::structure! {
    received BillingUseEvent {
        0 flow_id: Option "FlowId";
        1 flow_name: Option "FlowName", sensitive();
        2 create_organization_name: Option "CreateOrganizationName";
        3 quota_type: Option "QuotaType";
        4 quota_name: Option "QuotaName";
        5 use_count: Option "UseCount";
        6 cost_time: Option "CostTime";
        7 cost_type: Option "CostType";
        8 remark: Option "Remark";
    }
}
