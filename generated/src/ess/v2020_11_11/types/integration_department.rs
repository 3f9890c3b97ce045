// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/IntegrationDepartment.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A department of an organization.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct IntegrationDepartment {
    /// Identifier of the department.
    ///
    /// - On the wire: `DeptId`, String, always present in responses
    /// - Example: `dp**********************155f2`
    pub dept_id: String,

    /// Name of the department.
    ///
    /// - On the wire: `DeptName`, String, always present in responses
    /// - Example: `测试部门`
    pub dept_name: String,

    /// Identifier of the department above.
    ///
    /// - On the wire: `ParentDeptId`, String, always present in responses
    /// - Example: `yD**********************m1221`
    pub parent_dept_id: String,

    /// Your identifier of the department.
    ///
    /// - On the wire: `DeptOpenId`, String, always present in responses
    /// - Example: `dept_open_1`
    pub dept_open_id: String,

    /// Place of the department in the order.
    ///
    /// - On the wire: `OrderNo`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub order_no: u64,
}

rt::structure! {
    received IntegrationDepartment {
        0 dept_id: "DeptId", always();
        1 dept_name: "DeptName", always();
        2 parent_dept_id: "ParentDeptId", always();
        3 dept_open_id: "DeptOpenId", always();
        4 order_no: "OrderNo", always();
    }
}
