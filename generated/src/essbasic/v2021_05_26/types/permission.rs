// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Permission.yaml

use crate::essbasic::v2021_05_26::enums::PermissionVisibility;

/// A node in the permission tree of a role.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Permission {
    /// Name of the permission.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `费用管理`
    pub name: ::std::option::Option<::std::string::String>,
    /// Key of the permission.
    ///
    /// - On the wire: `Key`, String, optional
    /// - Example: `BillManagement`
    pub key: ::std::option::Option<::std::string::String>,
    /// Whether the permission belongs to frontend or backend.
    ///
    /// - On the wire: `Type`, Integer, optional
    /// - Example: `1`
    pub r#type: ::std::option::Option<PermissionSide>,
    /// Whether the permission is hidden.
    ///
    /// - On the wire: `Hide`, Integer, optional
    /// - Example: `0`
    pub hide: ::std::option::Option<PermissionVisibility>,
    /// Place of the node among the data permissions.
    ///
    /// - On the wire: `DataLabel`, Integer, optional
    /// - Example: `0`
    pub data_label: ::std::option::Option<DataPermissionNode>,
    /// For data permissions only: whose check decides.
    ///
    /// - On the wire: `DataType`, Integer, optional
    /// - Example: `0`
    pub data_type: ::std::option::Option<DataPermissionLink>,
    /// For data permissions only: which data are covered.
    ///
    /// - On the wire: `DataRange`, Integer, optional
    /// - Example: `0`
    pub data_range: ::std::option::Option<DataPermissionRange>,
    /// Key of the data permission that governs this permission.
    ///
    /// - On the wire: `DataTo`, String, optional
    /// - Example: `FlowsManagement`
    pub data_to: ::std::option::Option<::std::string::String>,
    /// Key of the parent permission.
    ///
    /// - On the wire: `ParentKey`, String, optional
    /// - Example: `FlowsManagement`
    pub parent_key: ::std::option::Option<::std::string::String>,
    /// Whether the permission is granted. If it is true for a node, it must be true for all nodes below it.
    ///
    /// - On the wire: `IsChecked`, Boolean, optional
    /// - Example: `false`
    pub is_checked: ::std::option::Option<bool>,
    /// Permissions below this one.
    ///
    /// - On the wire: `Children`, list of object `Permission`, optional
    pub children: ::std::option::Option<::std::vec::Vec<Permission>>,
}

impl Permission {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: ::std::option::Option::None,
            key: ::std::option::Option::None,
            r#type: ::std::option::Option::None,
            hide: ::std::option::Option::None,
            data_label: ::std::option::Option::None,
            data_type: ::std::option::Option::None,
            data_range: ::std::option::Option::None,
            data_to: ::std::option::Option::None,
            parent_key: ::std::option::Option::None,
            is_checked: ::std::option::Option::None,
            children: ::std::option::Option::None,
        }
    }
    /// Name of the permission.
    ///
    /// `Name` on the wire.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(name.into());
        self
    }
    /// Key of the permission.
    ///
    /// `Key` on the wire.
    #[must_use]
    pub fn key(mut self, key: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.key = ::std::option::Option::Some(key.into());
        self
    }
    /// Whether the permission belongs to frontend or backend.
    ///
    /// `Type` on the wire.
    #[must_use]
    pub fn r#type(mut self, r#type: PermissionSide) -> Self {
        self.r#type = ::std::option::Option::Some(r#type);
        self
    }
    /// Whether the permission is hidden.
    ///
    /// `Hide` on the wire.
    #[must_use]
    pub fn hide(mut self, hide: PermissionVisibility) -> Self {
        self.hide = ::std::option::Option::Some(hide);
        self
    }
    /// Place of the node among the data permissions.
    ///
    /// `DataLabel` on the wire.
    #[must_use]
    pub fn data_label(mut self, data_label: DataPermissionNode) -> Self {
        self.data_label = ::std::option::Option::Some(data_label);
        self
    }
    /// For data permissions only: whose check decides.
    ///
    /// `DataType` on the wire.
    #[must_use]
    pub fn data_type(mut self, data_type: DataPermissionLink) -> Self {
        self.data_type = ::std::option::Option::Some(data_type);
        self
    }
    /// For data permissions only: which data are covered.
    ///
    /// `DataRange` on the wire.
    #[must_use]
    pub fn data_range(mut self, data_range: DataPermissionRange) -> Self {
        self.data_range = ::std::option::Option::Some(data_range);
        self
    }
    /// Key of the data permission that governs this permission.
    ///
    /// `DataTo` on the wire.
    #[must_use]
    pub fn data_to(
        mut self,
        data_to: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.data_to = ::std::option::Option::Some(data_to.into());
        self
    }
    /// Key of the parent permission.
    ///
    /// `ParentKey` on the wire.
    #[must_use]
    pub fn parent_key(
        mut self,
        parent_key: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.parent_key = ::std::option::Option::Some(parent_key.into());
        self
    }
    /// Whether the permission is granted.
    ///
    /// `IsChecked` on the wire.
    #[must_use]
    pub fn is_checked(mut self, is_checked: bool) -> Self {
        self.is_checked = ::std::option::Option::Some(is_checked);
        self
    }
    /// Permissions below this one.
    ///
    /// `Children` on the wire.
    #[must_use]
    pub fn children(mut self, children: ::std::vec::Vec<Permission>) -> Self {
        self.children = ::std::option::Option::Some(children);
        self
    }
}

impl ::std::default::Default for Permission {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for Permission {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Permission",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Name",
                "Key",
                "Type",
                "Hide",
                "DataLabel",
                "DataType",
                "DataRange",
                "DataTo",
                "ParentKey",
                "IsChecked",
                "Children",
            ],
            [
                (2, ::tc3_runtime::validate::Field::KNOWN),
                (3, ::tc3_runtime::validate::Field::KNOWN),
                (4, ::tc3_runtime::validate::Field::KNOWN),
                (5, ::tc3_runtime::validate::Field::KNOWN),
                (6, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.name),
            1 => ::tc3_runtime::AsValue::as_value(&self.key),
            2 => ::tc3_runtime::AsValue::as_value(&self.r#type),
            3 => ::tc3_runtime::AsValue::as_value(&self.hide),
            4 => ::tc3_runtime::AsValue::as_value(&self.data_label),
            5 => ::tc3_runtime::AsValue::as_value(&self.data_type),
            6 => ::tc3_runtime::AsValue::as_value(&self.data_range),
            7 => ::tc3_runtime::AsValue::as_value(&self.data_to),
            8 => ::tc3_runtime::AsValue::as_value(&self.parent_key),
            9 => ::tc3_runtime::AsValue::as_value(&self.is_checked),
            10 => ::tc3_runtime::AsValue::as_value(&self.children),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Permission {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Permission {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Permission {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for Permission {
    fn empty() -> Self {
        Self {
            name: ::tc3_runtime::Wire::empty(),
            key: ::tc3_runtime::Wire::empty(),
            r#type: ::tc3_runtime::Wire::empty(),
            hide: ::tc3_runtime::Wire::empty(),
            data_label: ::tc3_runtime::Wire::empty(),
            data_type: ::tc3_runtime::Wire::empty(),
            data_range: ::tc3_runtime::Wire::empty(),
            data_to: ::tc3_runtime::Wire::empty(),
            parent_key: ::tc3_runtime::Wire::empty(),
            is_checked: ::tc3_runtime::Wire::empty(),
            children: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.name),
            1 => ::tc3_runtime::decode::slot(map, &mut self.key),
            2 => ::tc3_runtime::decode::slot(map, &mut self.r#type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.hide),
            4 => ::tc3_runtime::decode::slot(map, &mut self.data_label),
            5 => ::tc3_runtime::decode::slot(map, &mut self.data_type),
            6 => ::tc3_runtime::decode::slot(map, &mut self.data_range),
            7 => ::tc3_runtime::decode::slot(map, &mut self.data_to),
            8 => ::tc3_runtime::decode::slot(map, &mut self.parent_key),
            9 => ::tc3_runtime::decode::slot(map, &mut self.is_checked),
            10 => ::tc3_runtime::decode::slot(map, &mut self.children),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Permission {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Which side a permission belongs to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PermissionSide {
    /// Frontend.
    ///
    /// On the wire: `1`.
    Frontend,
    /// Backend.
    ///
    /// On the wire: `2`.
    Backend,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`PermissionSide`] that this version does not know.
pub type UnknownPermissionSide = ::tc3_runtime::Unknown<PermissionSide, i64>;

impl PermissionSide {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Frontend, Self::Backend];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Frontend => 1,
            Self::Backend => 2,
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

impl ::tc3_runtime::IntegerEnum for PermissionSide {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "PermissionSide",
        known: Self::KNOWN,
        wire: &[1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for PermissionSide {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for PermissionSide {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for PermissionSide {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for PermissionSide {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for PermissionSide {}

impl ::std::hash::Hash for PermissionSide {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for PermissionSide {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for PermissionSide {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PermissionSide {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// Place of a node among the data permissions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DataPermissionNode {
    /// Not set; so with most nodes.
    ///
    /// On the wire: `0`.
    NotSet,
    /// Root node.
    ///
    /// On the wire: `1`.
    Root,
    /// Leaf node.
    ///
    /// On the wire: `2`.
    Leaf,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`DataPermissionNode`] that this version does not know.
pub type UnknownDataPermissionNode = ::tc3_runtime::Unknown<DataPermissionNode, i64>;

impl DataPermissionNode {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::NotSet, Self::Root, Self::Leaf];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::NotSet => 0,
            Self::Root => 1,
            Self::Leaf => 2,
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

impl ::tc3_runtime::IntegerEnum for DataPermissionNode {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "DataPermissionNode",
        known: Self::KNOWN,
        wire: &[0, 1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for DataPermissionNode {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for DataPermissionNode {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for DataPermissionNode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for DataPermissionNode {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for DataPermissionNode {}

impl ::std::hash::Hash for DataPermissionNode {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for DataPermissionNode {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for DataPermissionNode {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DataPermissionNode {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// Whose check decides on a data permission.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DataPermissionLink {
    /// Not set; so with most nodes.
    ///
    /// On the wire: `0`.
    NotSet,
    /// That of another module.
    ///
    /// On the wire: `1`.
    OtherModule,
    /// That of its own module.
    ///
    /// On the wire: `2`.
    OwnModule,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`DataPermissionLink`] that this version does not know.
pub type UnknownDataPermissionLink = ::tc3_runtime::Unknown<DataPermissionLink, i64>;

impl DataPermissionLink {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::NotSet,
        Self::OtherModule,
        Self::OwnModule,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::NotSet => 0,
            Self::OtherModule => 1,
            Self::OwnModule => 2,
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

impl ::tc3_runtime::IntegerEnum for DataPermissionLink {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "DataPermissionLink",
        known: Self::KNOWN,
        wire: &[0, 1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for DataPermissionLink {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for DataPermissionLink {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for DataPermissionLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for DataPermissionLink {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for DataPermissionLink {}

impl ::std::hash::Hash for DataPermissionLink {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for DataPermissionLink {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for DataPermissionLink {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DataPermissionLink {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// Which data a data permission covers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DataPermissionRange {
    /// Not set; so with most nodes.
    ///
    /// On the wire: `0`.
    NotSet,
    /// Data of the whole organization.
    ///
    /// On the wire: `1`.
    Organization,
    /// Data of the department and those below it.
    ///
    /// On the wire: `2`.
    Department,
    /// Own data.
    ///
    /// On the wire: `3`.
    Own,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`DataPermissionRange`] that this version does not know.
pub type UnknownDataPermissionRange = ::tc3_runtime::Unknown<DataPermissionRange, i64>;

impl DataPermissionRange {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::NotSet,
        Self::Organization,
        Self::Department,
        Self::Own,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::NotSet => 0,
            Self::Organization => 1,
            Self::Department => 2,
            Self::Own => 3,
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

impl ::tc3_runtime::IntegerEnum for DataPermissionRange {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "DataPermissionRange",
        known: Self::KNOWN,
        wire: &[0, 1, 2, 3],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for DataPermissionRange {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for DataPermissionRange {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for DataPermissionRange {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for DataPermissionRange {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for DataPermissionRange {}

impl ::std::hash::Hash for DataPermissionRange {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for DataPermissionRange {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for DataPermissionRange {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DataPermissionRange {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
