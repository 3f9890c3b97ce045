// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ChannelRole.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::types::PermissionGroup;

/// A role of a client organization.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct ChannelRole {
    /// Identifier of the role.
    ///
    /// - On the wire: `RoleId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `69997f600a7c8e9accc71f4241a8a091`
    pub role_id: String,

    /// Name of the role.
    ///
    /// - On the wire: `RoleName`, String, always present in responses
    /// - Example: `管理员角色`
    pub role_name: String,

    /// Whether the role is enabled.
    ///
    /// - On the wire: `RoleStatus`, Integer, always present in responses
    /// - Example: `1`
    pub role_status: RoleStatus,

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
    received ChannelRole {
        0 role_id: "RoleId", always();
        1 role_name: "RoleName", always();
        2 role_status: "RoleStatus", always();
        3 permission_groups: Option "PermissionGroups";
    }
}
