// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ChannelRole.yaml

use crate::essbasic::v2021_05_26::types::PermissionGroup;

/// A role of a client organization.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelRole {
    /// Identifier of the role.
    ///
    /// - On the wire: `RoleId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `69997f600a7c8e9accc71f4241a8a091`
    pub role_id: ::std::string::String,
    /// Name of the role.
    ///
    /// - On the wire: `RoleName`, String, always in responses
    /// - Example: `管理员角色`
    pub role_name: ::std::string::String,
    /// Whether the role is enabled.
    ///
    /// - On the wire: `RoleStatus`, Integer, always in responses
    /// - Example: `1`
    pub role_status: RoleStatus,
    /// Permission tree of the role.
    ///
    /// - On the wire: `PermissionGroups`, list of object `PermissionGroup`
    pub permission_groups: ::std::option::Option<::std::vec::Vec<PermissionGroup>>,
}

impl ::std::default::Default for ChannelRole {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelRole {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelRole",
        fields: &::tc3_runtime::validate::Field::table(
            ["RoleId", "RoleName", "RoleStatus", "PermissionGroups"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.role_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.role_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.role_status),
            3 => ::tc3_runtime::AsValue::as_value(&self.permission_groups),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ChannelRole {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ChannelRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelRole {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelRole {
    fn empty() -> Self {
        Self {
            role_id: ::tc3_runtime::Wire::empty(),
            role_name: ::tc3_runtime::Wire::empty(),
            role_status: ::tc3_runtime::Wire::empty(),
            permission_groups: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.role_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.role_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.role_status),
            3 => ::tc3_runtime::decode::slot(map, &mut self.permission_groups),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelRole {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Whether a role is enabled.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RoleStatus {
    /// Enabled.
    ///
    /// On the wire: `1`.
    Enabled,
    /// Disabled.
    ///
    /// On the wire: `2`.
    Disabled,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`RoleStatus`] that this version does not know.
pub type UnknownRoleStatus = ::tc3_runtime::Unknown<RoleStatus, i64>;

impl RoleStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Enabled, Self::Disabled];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Enabled => 1,
            Self::Disabled => 2,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for RoleStatus {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "RoleStatus",
        known: Self::KNOWN,
        wire: &[1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for RoleStatus {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for RoleStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for RoleStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for RoleStatus {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for RoleStatus {}

impl ::std::hash::Hash for RoleStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for RoleStatus {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for RoleStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RoleStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
