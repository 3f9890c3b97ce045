// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FailedDeleteStaffData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee who could not be deleted.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FailedDeleteStaffData {
    /// Identifier of the employee in e-Sign.
    ///
    /// - On the wire: `UserId`, String, always present in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,

    /// Your identifier of the employee.
    ///
    /// - On the wire: `OpenId`, String, always present in responses
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: String,

    /// Reason of the failure.
    ///
    /// - On the wire: `Reason`, String, always present in responses
    /// - Example: `员工是公司的超级管理员`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: String,
}

rt::structure! {
    received FailedDeleteStaffData {
        0 user_id: "UserId", always().sensitive();
        1 open_id: "OpenId", always().sensitive();
        2 reason: "Reason", always().sensitive();
    }
}
