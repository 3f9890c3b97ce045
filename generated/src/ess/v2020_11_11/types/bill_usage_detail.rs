// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/BillUsageDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::{BillingCostType, BillingQuota};

/// One use of a quota, charged or given back.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct BillUsageDetail {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFdUUckps******uzcbXwoXbRF6ja3`
    pub flow_id: Option<String>,

    /// Names of the people who handled the contract, separated by semicolons.
    ///
    /// - On the wire: `OperatorName`, String
    /// - Example: `典子谦`
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
    /// - On the wire: `Status`, Integer
    /// - Example: `4`
    pub status: Option<BilledFlowStatus>,

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
    /// - Example: `备注`
    pub remark: Option<String>,
}

rt::integer_enum! {
    /// State of a flow in a bill.
    pub enum BilledFlowStatus, UnknownBilledFlowStatus {
        /// `0` – Not started.
        NotStarted = 0,
        /// `1` – Has to be signed.
        Init = 1,
        /// `2` – Being signed: at least one signer has signed.
        Part = 2,
        /// `3` – Rejected by a signer.
        Reject = 3,
        /// `4` – Signed by all.
        All = 4,
        /// `5` – Expired.
        Deadline = 5,
        /// `6` – Cancelled.
        Cancel = 6,
        /// `7` – Not prepared.
        NotPrepared = 7,
        /// `8` – Has to be filled in.
        Filling = 8,
        /// `9` – Partly filled in.
        PartFilled = 9,
        /// `10` – A signer refused to fill in fields.
        FillReject = 10,
        /// `11` – Released.
        Relieved = 11,
    }
}

impl BilledFlowStatus {
    /// Whether it is `3`, `5`, `6` or `10`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Reject | Self::Deadline | Self::Cancel | Self::FillReject)
    }

    /// Whether it is `3`, `4`, `5`, `6`, `10` or `11`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::Reject | Self::All | Self::Deadline | Self::Cancel |
            Self::FillReject | Self::Relieved
        )
    }

    /// Whether it is `4`.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        matches!(self, Self::All)
    }
}

rt::structure! {
    received BillUsageDetail {
        0 flow_id: Option "FlowId";
        1 operator_name: Option "OperatorName", sensitive();
        2 create_organization_name: Option "CreateOrganizationName";
        3 flow_name: Option "FlowName", sensitive();
        4 status: Option "Status";
        5 quota_type: Option "QuotaType";
        6 use_count: Option "UseCount";
        7 cost_time: Option "CostTime";
        8 quota_name: Option "QuotaName";
        9 cost_type: Option "CostType";
        10 remark: Option "Remark";
    }
}
