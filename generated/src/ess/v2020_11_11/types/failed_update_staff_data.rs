// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FailedUpdateStaffData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee who could not be updated.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FailedUpdateStaffData {
    /// Name of the employee, as given.
    ///
    /// - On the wire: `DisplayName`, String, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub display_name: String,

    /// Mobile number of the employee, as given and unmasked.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Reason of the failure.
    ///
    /// - On the wire: `Reason`, String, always present in responses
    /// - Example: `手机号已经被占用`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: String,

    /// Identifier of the employee in e-Sign, shown in the console.
    ///
    /// - On the wire: `UserId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,

    /// Your identifier of the employee.
    ///
    /// - On the wire: `OpenId`, String, always present in responses
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: String,
}

rt::structure! {
    received FailedUpdateStaffData {
        0 display_name: "DisplayName", always().sensitive();
        1 mobile: "Mobile", always().sensitive();
        2 reason: "Reason", always().sensitive();
        3 user_id: "UserId", always().sensitive();
        4 open_id: "OpenId", always().sensitive();
    }
}
