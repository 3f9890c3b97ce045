// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SuccessUpdateStaffData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee who was changed. Only employees who have not verified identity can be.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SuccessUpdateStaffData {
    /// Name of the employee, as given.
    ///
    /// - On the wire: `DisplayName`, String, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub display_name: String,

    /// Mobile number of the employee, as given, not masked.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `1320****000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Identifier of the employee in e-Sign, shown in the console.
    ///
    /// - On the wire: `UserId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,

    /// H5 link with which the employee verifies identity; only if `InvitationNotifyType` of the request is `H5`.
    ///
    /// - On the wire: `Url`, String
    /// - Limit: a URL
    /// - Example: `https://jump.cn/success`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,
}

rt::structure! {
    received SuccessUpdateStaffData {
        0 display_name: "DisplayName", always().sensitive();
        1 mobile: "Mobile", always().sensitive();
        2 user_id: "UserId", always().sensitive();
        3 url: Option "Url", sensitive();
    }
}
