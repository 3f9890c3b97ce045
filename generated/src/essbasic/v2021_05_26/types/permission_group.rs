// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/PermissionGroup.yaml

use crate::essbasic::v2021_05_26::enums::PermissionVisibility;
use crate::essbasic::v2021_05_26::types::Permission;

/// A group of permissions in the permission tree of a role.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionGroup {
    /// Name of the group.
    ///
    /// - On the wire: `GroupName`, String, optional
    /// - Example: `费用中心`
    pub group_name: ::std::option::Option<::std::string::String>,
    /// Key of the group.
    ///
    /// - On the wire: `GroupKey`, String, optional
    /// - Example: `bill`
    pub group_key: ::std::option::Option<::std::string::String>,
    /// Whether the group is hidden.
    ///
    /// - On the wire: `Hide`, Integer, optional
    /// - Example: `0`
    pub hide: ::std::option::Option<PermissionVisibility>,
    /// Permissions of the group.
    ///
    /// - On the wire: `Permissions`, list of object `Permission`, optional
    pub permissions: ::std::option::Option<::std::vec::Vec<Permission>>,
}

impl PermissionGroup {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            group_name: ::std::option::Option::None,
            group_key: ::std::option::Option::None,
            hide: ::std::option::Option::None,
            permissions: ::std::option::Option::None,
        }
    }
    /// Name of the group.
    ///
    /// `GroupName` on the wire.
    #[must_use]
    pub fn group_name(
        mut self,
        group_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.group_name = ::std::option::Option::Some(group_name.into());
        self
    }
    /// Key of the group.
    ///
    /// `GroupKey` on the wire.
    #[must_use]
    pub fn group_key(
        mut self,
        group_key: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.group_key = ::std::option::Option::Some(group_key.into());
        self
    }
    /// Whether the group is hidden.
    ///
    /// `Hide` on the wire.
    #[must_use]
    pub fn hide(mut self, hide: PermissionVisibility) -> Self {
        self.hide = ::std::option::Option::Some(hide);
        self
    }
    /// Permissions of the group.
    ///
    /// `Permissions` on the wire.
    #[must_use]
    pub fn permissions(mut self, permissions: ::std::vec::Vec<Permission>) -> Self {
        self.permissions = ::std::option::Option::Some(permissions);
        self
    }
}

impl ::std::default::Default for PermissionGroup {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for PermissionGroup {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "PermissionGroup",
        fields: &::tc3_runtime::validate::Field::table(
            ["GroupName", "GroupKey", "Hide", "Permissions"],
            [(2, ::tc3_runtime::validate::Field::KNOWN)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.group_name),
            1 => ::tc3_runtime::AsValue::as_value(&self.group_key),
            2 => ::tc3_runtime::AsValue::as_value(&self.hide),
            3 => ::tc3_runtime::AsValue::as_value(&self.permissions),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for PermissionGroup {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for PermissionGroup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for PermissionGroup {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for PermissionGroup {
    fn empty() -> Self {
        Self {
            group_name: ::tc3_runtime::Wire::empty(),
            group_key: ::tc3_runtime::Wire::empty(),
            hide: ::tc3_runtime::Wire::empty(),
            permissions: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.group_name),
            1 => ::tc3_runtime::decode::slot(map, &mut self.group_key),
            2 => ::tc3_runtime::decode::slot(map, &mut self.hide),
            3 => ::tc3_runtime::decode::slot(map, &mut self.permissions),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PermissionGroup {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
