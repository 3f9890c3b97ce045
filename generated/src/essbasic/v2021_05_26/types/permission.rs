// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Permission.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::PermissionVisibility;

/// A node in the permission tree of a role.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct Permission {
    /// Name of the permission.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `费用管理`
    pub name: Option<String>,

    /// Key of the permission.
    ///
    /// - On the wire: `Key`, String, optional
    /// - Example: `BillManagement`
    pub key: Option<String>,

    /// Whether the permission belongs to frontend or backend.
    ///
    /// - On the wire: `Type`, Integer, optional
    /// - Example: `1`
    pub r#type: Option<PermissionSide>,

    /// Whether the permission is hidden.
    ///
    /// - On the wire: `Hide`, Integer, optional
    /// - Example: `0`
    pub hide: Option<PermissionVisibility>,

    /// Place of the node among the data permissions.
    ///
    /// - On the wire: `DataLabel`, Integer, optional
    /// - Example: `0`
    pub data_label: Option<DataPermissionNode>,

    /// For data permissions only: whose check decides.
    ///
    /// - On the wire: `DataType`, Integer, optional
    /// - Example: `0`
    pub data_type: Option<DataPermissionLink>,

    /// For data permissions only: which data are covered.
    ///
    /// - On the wire: `DataRange`, Integer, optional
    /// - Example: `0`
    pub data_range: Option<DataPermissionRange>,

    /// Key of the data permission that governs this permission.
    ///
    /// - On the wire: `DataTo`, String, optional
    /// - Example: `FlowsManagement`
    pub data_to: Option<String>,

    /// Key of the parent permission.
    ///
    /// - On the wire: `ParentKey`, String, optional
    /// - Example: `FlowsManagement`
    pub parent_key: Option<String>,

    /// Whether the permission is granted. If it is true for a node, it must be true for all nodes below it.
    ///
    /// - On the wire: `IsChecked`, Boolean, optional
    /// - Example: `false`
    pub is_checked: Option<bool>,

    /// Permissions below this one.
    ///
    /// - On the wire: `Children`, list of object `Permission`, optional
    /// - Not allowed if `IsChecked` is `true` and `Children.IsChecked` is `false`
    pub children: Option<Vec<Permission>>,
}

impl Permission {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Name`. Name of the permission.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Key`. Key of the permission.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `Type`. Whether the permission belongs to frontend or backend.
    #[inline]
    pub fn r#type(mut self, r#type: PermissionSide) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `Hide`. Whether the permission is hidden.
    #[inline]
    pub fn hide(mut self, hide: PermissionVisibility) -> Self {
        self.hide = Some(hide);
        self
    }

    /// Sets `DataLabel`. Place of the node among the data permissions.
    #[inline]
    pub fn data_label(mut self, data_label: DataPermissionNode) -> Self {
        self.data_label = Some(data_label);
        self
    }

    /// Sets `DataType`. For data permissions only: whose check decides.
    #[inline]
    pub fn data_type(mut self, data_type: DataPermissionLink) -> Self {
        self.data_type = Some(data_type);
        self
    }

    /// Sets `DataRange`. For data permissions only: which data are covered.
    #[inline]
    pub fn data_range(mut self, data_range: DataPermissionRange) -> Self {
        self.data_range = Some(data_range);
        self
    }

    /// Sets `DataTo`. Key of the data permission that governs this permission.
    pub fn data_to(mut self, data_to: impl Into<String>) -> Self {
        self.data_to = Some(data_to.into());
        self
    }

    /// Sets `ParentKey`. Key of the parent permission.
    pub fn parent_key(mut self, parent_key: impl Into<String>) -> Self {
        self.parent_key = Some(parent_key.into());
        self
    }

    /// Sets `IsChecked`. Whether the permission is granted.
    #[inline]
    pub fn is_checked(mut self, is_checked: bool) -> Self {
        self.is_checked = Some(is_checked);
        self
    }

    /// Sets `Children`. Permissions below this one.
    #[inline]
    pub fn children(mut self, children: Vec<Permission>) -> Self {
        self.children = Some(children);
        self
    }
}

impl Default for Permission {
    fn default() -> Self {
        Self::new()
    }
}

rt::integer_enum! {
    /// Which side a permission belongs to.
    pub enum PermissionSide, UnknownPermissionSide {
        /// `1` – Frontend.
        Frontend = 1,
        /// `2` – Backend.
        Backend = 2,
    }
}

rt::integer_enum! {
    /// Place of a node among the data permissions.
    pub enum DataPermissionNode, UnknownDataPermissionNode {
        /// `0` – Not set; so with most nodes.
        NotSet = 0,
        /// `1` – Root node.
        Root = 1,
        /// `2` – Leaf node.
        Leaf = 2,
    }
}

rt::integer_enum! {
    /// Whose check decides on a data permission.
    pub enum DataPermissionLink, UnknownDataPermissionLink {
        /// `0` – Not set; so with most nodes.
        NotSet = 0,
        /// `1` – That of another module.
        OtherModule = 1,
        /// `2` – That of its own module.
        OwnModule = 2,
    }
}

rt::integer_enum! {
    /// Which data a data permission covers.
    pub enum DataPermissionRange, UnknownDataPermissionRange {
        /// `0` – Not set; so with most nodes.
        NotSet = 0,
        /// `1` – Data of the whole organization.
        Organization = 1,
        /// `2` – Data of the department and those below it.
        Department = 2,
        /// `3` – Own data.
        Own = 3,
    }
}

rt::structure! {
    both Permission {
        0 name: Option "Name";
        1 key: Option "Key";
        2 r#type: Option "Type", known();
        3 hide: Option "Hide", known();
        4 data_label: Option "DataLabel", known();
        5 data_type: Option "DataType", known();
        6 data_range: Option "DataRange", known();
        7 data_to: Option "DataTo";
        8 parent_key: Option "ParentKey";
        9 is_checked: Option "IsChecked";
        10 children: Option "Children";
    }
    rules [
        If { effect: Forbidden, field: &["Children"], when: &[is(&["IsChecked"], &["true"]), is(&["Children", "IsChecked"], &["false"])] },
    ]
}
