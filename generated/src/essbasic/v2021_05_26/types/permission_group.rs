// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/PermissionGroup.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::PermissionVisibility;
use crate::essbasic::v2021_05_26::types::Permission;

/// A group of permissions in the permission tree of a role.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct PermissionGroup {
    /// Name of the group.
    ///
    /// - On the wire: `GroupName`, String, optional
    /// - Example: `费用中心`
    pub group_name: Option<String>,

    /// Key of the group.
    ///
    /// - On the wire: `GroupKey`, String, optional
    /// - Example: `bill`
    pub group_key: Option<String>,

    /// Whether the group is hidden.
    ///
    /// - On the wire: `Hide`, Integer, optional
    /// - Example: `0`
    pub hide: Option<PermissionVisibility>,

    /// Permissions of the group.
    ///
    /// - On the wire: `Permissions`, list of object `Permission`, optional
    pub permissions: Option<Vec<Permission>>,
}

impl PermissionGroup {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `GroupName`. Name of the group.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets `GroupKey`. Key of the group.
    pub fn group_key(mut self, group_key: impl Into<String>) -> Self {
        self.group_key = Some(group_key.into());
        self
    }

    /// Sets `Hide`. Whether the group is hidden.
    #[inline]
    pub fn hide(mut self, hide: PermissionVisibility) -> Self {
        self.hide = Some(hide);
        self
    }

    /// Sets `Permissions`. Permissions of the group.
    #[inline]
    pub fn permissions(mut self, permissions: Vec<Permission>) -> Self {
        self.permissions = Some(permissions);
        self
    }
}

impl Default for PermissionGroup {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    both PermissionGroup {
        0 group_name: Option "GroupName";
        1 group_key: Option "GroupKey";
        2 hide: Option "Hide", known();
        3 permissions: Option "Permissions";
    }
}
