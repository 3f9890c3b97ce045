// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/IntegrateRole.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::PermissionGroup;

/// A role of an organization.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct IntegrateRole {
    /// Identifier of the role.
    ///
    /// - On the wire: `RoleId`, String, always present in responses
    /// - Example: `caf2d1eab2632cd84a66593a23b769d9`
    pub role_id: String,

    /// Name of the role.
    ///
    /// - On the wire: `RoleName`, String, always present in responses
    /// - Example: `超级管理员`
    pub role_name: String,

    /// Whether the role is enabled.
    ///
    /// - On the wire: `RoleStatus`, Integer, always present in responses
    /// - Example: `1`
    pub role_status: RoleStatus,

    /// Whether it is a role of a group.
    ///
    /// - On the wire: `IsGroupRole`, Boolean, always present in responses
    /// - Example: `false`
    pub is_group_role: bool,

    /// Member organizations that the role governs.
    ///
    /// - On the wire: `SubOrgIdList`, list of String, always present in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub sub_org_id_list: Vec<String>,

    /// Permission tree of the role.
    ///
    /// - On the wire: `PermissionGroups`, list of object `PermissionGroup`
    pub permission_groups: Option<Vec<PermissionGroup>>,
}

rt::integer_enum! {
    /// Whether a role is enabled.
    pub enum RoleStatus, UnknownRoleStatus {
        /// `1` – Enabled.
        Enabled = 1,
        /// `2` – Disabled.
        Disabled = 2,
    }
}

rt::structure! {
    received IntegrateRole {
        0 role_id: "RoleId", always();
        1 role_name: "RoleName", always();
        2 role_status: "RoleStatus", always();
        3 is_group_role: "IsGroupRole", always();
        4 sub_org_id_list: "SubOrgIdList", always();
        5 permission_groups: Option "PermissionGroups";
    }
}
