// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Department.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A department of an organization.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct Department {
    /// Identifier of the department.
    ///
    /// - On the wire: `DepartmentId`, String, optional, always present in responses
    /// - Example: `dp**********************155f2`
    pub department_id: Option<String>,

    /// Name of the department.
    ///
    /// - On the wire: `DepartmentName`, String, optional, always present in responses
    /// - Example: `测试部门`
    pub department_name: Option<String>,
}

impl Department {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `DepartmentId`. Identifier of the department.
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets `DepartmentName`. Name of the department.
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = Some(department_name.into());
        self
    }
}

impl Default for Department {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    both Department {
        0 department_id: Option "DepartmentId", always();
        1 department_name: Option "DepartmentName", always();
    }
}
