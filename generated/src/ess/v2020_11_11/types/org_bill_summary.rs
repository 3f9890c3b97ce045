// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/OrgBillSummary.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::BillingQuota;

/// What an organization has of one quota.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct OrgBillSummary {
    /// Quantity bought.
    ///
    /// - On the wire: `Total`, Integer, always present in responses
    /// - Example: `100`
    pub total: i64,

    /// Quantity used.
    ///
    /// - On the wire: `Used`, Integer, always present in responses
    /// - Example: `10`
    pub used: i64,

    /// Quantity left.
    ///
    /// - On the wire: `Available`, Integer, always present in responses
    /// - Example: `10`
    pub available: i64,

    /// Kind of quota.
    ///
    /// - On the wire: `QuotaType`, String, always present in responses
    /// - Example: `CloudEnterprise`
    pub quota_type: BillingQuota,
}

rt::structure! {
    received OrgBillSummary {
        0 total: "Total", always();
        1 used: "Used", always();
        2 available: "Available", always();
        3 quota_type: "QuotaType", always();
    }
}
