// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/StaffRole.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A role of an employee.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct StaffRole {
    /// Identifier of the role.
    ///
    /// - On the wire: `RoleId`, String, always present in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub role_id: String,

    /// Name of the role.
    ///
    /// - On the wire: `RoleName`, String, always present in responses
    /// - Example: `企业超级管理员`
    pub role_name: String,
}

rt::structure! {
    received StaffRole {
        0 role_id: "RoleId", always();
        1 role_name: "RoleName", always();
    }
}
