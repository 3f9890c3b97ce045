// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/DeleteStaffsResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::{FailedDeleteStaffData, SuccessDeleteStaffData};

/// Which employees were deleted and which were not.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DeleteStaffsResult {
    /// Employees who were deleted.
    ///
    /// - On the wire: `SuccessEmployeeData`, list of object `SuccessDeleteStaffData`, always present in responses
    pub success_employee_data: Vec<SuccessDeleteStaffData>,

    /// Employees who could not be deleted, and why.
    ///
    /// - On the wire: `FailedEmployeeData`, list of object `FailedDeleteStaffData`, always present in responses
    pub failed_employee_data: Vec<FailedDeleteStaffData>,
}

rt::structure! {
    received DeleteStaffsResult {
        0 success_employee_data: "SuccessEmployeeData", always();
        1 failed_employee_data: "FailedEmployeeData", always();
    }
}
