// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SubOrgBillSummary.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::SubOrgBillUsage;

/// What one member organization used of the quotas of its group.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SubOrgBillSummary {
    /// Name of the member organization.
    ///
    /// - On the wire: `OrganizationName`, String, always present in responses
    /// - Example: `公司A`
    pub organization_name: String,

    /// What it used of each quota.
    ///
    /// - On the wire: `Usage`, list of object `SubOrgBillUsage`, always present in responses
    pub usage: Vec<SubOrgBillUsage>,
}

rt::structure! {
    received SubOrgBillSummary {
        0 organization_name: "OrganizationName", always();
        1 usage: "Usage", always();
    }
}
