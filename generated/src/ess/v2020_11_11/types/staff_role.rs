// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/StaffRole.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A role of an employee.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct StaffRole {
    /// Identifier of the role.
    ///
    /// - On the wire: `RoleId`, String, optional, always present in responses
    /// - Example: `4dff1******************10b`
    pub role_id: Option<String>,

    /// Name of the role.
    ///
    /// - On the wire: `RoleName`, String, optional, always present in responses
    /// - Example: `业务员`
    pub role_name: Option<String>,
}

impl StaffRole {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `RoleId`. Identifier of the role.
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    /// Sets `RoleName`. Name of the role.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.role_name = Some(role_name.into());
        self
    }
}

impl Default for StaffRole {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    both StaffRole {
        0 role_id: Option "RoleId", always();
        1 role_name: Option "RoleName", always();
    }
}
