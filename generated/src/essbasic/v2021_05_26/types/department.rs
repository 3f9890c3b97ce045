// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Department.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A department of a client organization.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct Department {
    /// Identifier of the department.
    ///
    /// - On the wire: `DepartmentId`, String, always present in responses
    /// - Example: `dp**155f2`
    pub department_id: String,

    /// Name of the department.
    ///
    /// - On the wire: `DepartmentName`, String, always present in responses
    /// - Example: `测试部门`
    pub department_name: String,
}

rt::structure! {
    received Department {
        0 department_id: "DepartmentId", always();
        1 department_name: "DepartmentName", always();
    }
}
