// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ChannelBillUsageDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{BillingCostType, BillingQuota};

/// One use of a quota, charged or given back.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct ChannelBillUsageDetail {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFdUUckps******uzcbXwoXbRF6ja3`
    pub flow_id: Option<String>,

    /// Names of the people who handled the contract, separated by semicolons.
    ///
    /// - On the wire: `OperatorName`, String
    /// - Example: `典子谦;张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operator_name: Option<String>,

    /// Name of the initiating organization.
    ///
    /// - On the wire: `CreateOrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub create_organization_name: Option<String>,

    /// Name of the flow.
    ///
    /// - On the wire: `FlowName`, String
    /// - Example: `典子谦示例合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: Option<String>,

    /// Present state of the flow.
    ///
    /// - On the wire: `FlowStatus`, String
    /// - Example: `ALL`
    pub flow_status: Option<BilledFlowStatus>,

    /// Kind of quota.
    ///
    /// - On the wire: `QuotaType`, String
    /// - Example: `CloudEnterprise`
    pub quota_type: Option<BillingQuota>,

    /// Number of contracts used; negative if they were given back.
    ///
    /// - On the wire: `UseCount`, Integer
    /// - Example: `1`
    pub use_count: Option<i64>,

    /// Unix time at which the quota was used.
    ///
    /// - On the wire: `CostTime`, Unix time in seconds
    /// - Example: `1680162193`
    pub cost_time: Option<i64>,

    /// Name of the quota used.
    ///
    /// - On the wire: `QuotaName`, String
    /// - Example: `企业版运营礼包`
    pub quota_name: Option<String>,

    /// Whether it was charged or given back.
    ///
    /// - On the wire: `CostType`, Integer
    /// - Example: `1`
    pub cost_type: Option<BillingCostType>,

    /// Free text about the entry.
    ///
    /// - On the wire: `Remark`, String
    /// - Example: `用户计费使用情况详情备注`
    pub remark: Option<String>,
}

rt::text_enum! {
    /// State of a flow in a bill.
    pub enum BilledFlowStatus, UnknownBilledFlowStatus {
        /// `INIT` – Created.
        Init = "INIT",
        /// `PART` – Being signed, at least one signer has signed.
        Part = "PART",
        /// `REJECT` – Rejected by a signer.
        Reject = "REJECT",
        /// `ALL` – Signed by all.
        All = "ALL",
        /// `DEADLINE` – Expired before all had signed.
        Deadline = "DEADLINE",
        /// `CANCEL` – Cancelled by the initiator.
        Cancel = "CANCEL",
        /// `RELIEVED` – Released by a release agreement.
        Relieved = "RELIEVED",
        /// `WILLEXPIRE` – About to expire.
        WillExpire = "WILLEXPIRE",
        /// `EXCEPTION` – In an abnormal state.
        Exception = "EXCEPTION",
    }
}

impl BilledFlowStatus {
    /// Whether it is `REJECT`, `DEADLINE` or `CANCEL`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Reject | Self::Deadline | Self::Cancel)
    }

    /// Whether it is `REJECT`, `ALL`, `DEADLINE`, `CANCEL` or `RELIEVED`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::Reject | Self::All | Self::Deadline | Self::Cancel |
            Self::Relieved
        )
    }

    /// Whether it is `ALL`.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        matches!(self, Self::All)
    }

    /// The same as [`FlowStatus`](crate::essbasic::v2021_05_26::enums::FlowStatus); `None` for a value that has none
    /// there.
    #[must_use]
    pub fn to_flow_status(
        &self,
    ) -> Option<crate::essbasic::v2021_05_26::enums::FlowStatus> {
        use crate::essbasic::v2021_05_26::enums::FlowStatus as Same;
        Some(
            match self {
                Self::Init => Same::Init,
                Self::Part => Same::Part,
                Self::Reject => Same::Reject,
                Self::All => Same::All,
                Self::Deadline => Same::Deadline,
                Self::Cancel => Same::Cancel,
                Self::Relieved => Same::Relieved,
                _ => return None,
            },
        )
    }
}

rt::structure! {
    received ChannelBillUsageDetail {
        0 flow_id: Option "FlowId";
        1 operator_name: Option "OperatorName", sensitive();
        2 create_organization_name: Option "CreateOrganizationName";
        3 flow_name: Option "FlowName", sensitive();
        4 flow_status: Option "FlowStatus";
        5 quota_type: Option "QuotaType";
        6 use_count: Option "UseCount";
        7 cost_time: Option "CostTime";
        8 quota_name: Option "QuotaName";
        9 cost_type: Option "CostType";
        10 remark: Option "Remark";
    }
}
