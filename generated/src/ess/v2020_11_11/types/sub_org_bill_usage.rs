// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SubOrgBillUsage.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::BillingQuota;

/// What a member organization used of one quota of the parent organization.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SubOrgBillUsage {
    /// Quantity used.
    ///
    /// - On the wire: `Used`, Integer, always present in responses
    /// - Example: `10`
    pub used: i64,

    /// Kind of quota.
    ///
    /// - On the wire: `QuotaType`, String, always present in responses
    /// - Example: `CloudEnterprise`
    pub quota_type: BillingQuota,
}

rt::structure! {
    received SubOrgBillUsage {
        0 used: "Used", always();
        1 quota_type: "QuotaType", always();
    }
}
