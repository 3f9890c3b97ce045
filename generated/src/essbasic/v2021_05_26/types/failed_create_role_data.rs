// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FailedCreateRoleData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee who could not be given roles.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct FailedCreateRoleData {
    /// Identifier of the employee in e-Sign.
    ///
    /// - On the wire: `UserId`, String, always present in responses
    /// - Example: `yDwgKUUc********QZD2cds`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,

    /// Roles that could not be given.
    ///
    /// - On the wire: `RoleIds`, list of String, always present in responses
    /// - Example: `yDwgKUUc**********QZxjcvkf`
    pub role_ids: Vec<String>,
}

rt::structure! {
    received FailedCreateRoleData {
        0 user_id: "UserId", always().sensitive();
        1 role_ids: "RoleIds", always();
    }
}
