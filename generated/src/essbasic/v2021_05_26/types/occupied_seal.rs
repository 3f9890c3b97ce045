// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/OccupiedSeal.yaml

use crate::essbasic::v2021_05_26::types::AuthorizedUser;

/// A seal of an organization.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OccupiedSeal {
    /// Identifier of the seal.
    ///
    /// - On the wire: `SealId`, String, always in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    pub seal_id: ::std::string::String,
    /// Name of the seal.
    ///
    /// - On the wire: `SealName`, String, always in responses
    /// - Example: `张三示例企业公章`
    pub seal_name: ::std::string::String,
    /// Unix second at which the seal was authorized.
    ///
    /// - On the wire: `CreateOn`, Unix time in seconds, always in responses
    /// - Example: `1736751627`
    pub create_on: i64,
    /// Identifier in e-Sign of the employee who authorized the seal.
    ///
    /// - On the wire: `Creator`, String, always in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    pub creator: ::std::string::String,
    /// Identifier of the authorization to use the seal.
    ///
    /// - On the wire: `SealPolicyId`, String, always in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub seal_policy_id: ::std::string::String,
    /// State of the seal.
    ///
    /// - On the wire: `SealStatus`, String, always in responses
    /// - Example: `SUCCESS`
    pub seal_status: OccupiedSealStatus,
    /// Why the review refused the seal.
    ///
    /// - On the wire: `FailReason`, String, always in responses
    /// - Example: `印章中企业不相符`
    pub fail_reason: ::std::string::String,
    /// Link to the picture of the seal, valid for 5 minutes.
    ///
    /// - On the wire: `Url`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://file.cn/sealid.jpg`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: ::std::string::String,
    /// Kind of seal.
    ///
    /// - On the wire: `SealType`, String, always in responses
    /// - Example: `OFFICIAL`
    pub seal_type: OccupiedSealType,
    /// Whether the authorization to use the seal never ends.
    ///
    /// - On the wire: `IsAllTime`, Boolean, always in responses
    /// - Example: `true`
    pub is_all_time: bool,
    /// Employees who may use the seal.
    ///
    /// - On the wire: `AuthorizedUsers`, list of object `AuthorizedUser`, always in responses
    pub authorized_users: ::std::vec::Vec<AuthorizedUser>,
    /// Real width of the seal, in millimetres.
    ///
    /// - On the wire: `RealWidth`, Integer
    /// - Example: `42`
    pub real_width: ::std::option::Option<i64>,
    /// Real height of the seal, in millimetres.
    ///
    /// - On the wire: `RealHeight`, Integer
    /// - Example: `42`
    pub real_height: ::std::option::Option<i64>,
    /// Description of the seal.
    ///
    /// - On the wire: `SealDescription`, String
    /// - Example: `印章描述内容`
    pub seal_description: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for OccupiedSeal {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for OccupiedSeal {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "OccupiedSeal",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "SealId",
                "SealName",
                "CreateOn",
                "Creator",
                "SealPolicyId",
                "SealStatus",
                "FailReason",
                "Url",
                "SealType",
                "IsAllTime",
                "AuthorizedUsers",
                "RealWidth",
                "RealHeight",
                "SealDescription",
            ],
            [(7, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.seal_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.seal_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.create_on),
            3 => ::tc3_runtime::AsValue::as_value(&self.creator),
            4 => ::tc3_runtime::AsValue::as_value(&self.seal_policy_id),
            5 => ::tc3_runtime::AsValue::as_value(&self.seal_status),
            6 => ::tc3_runtime::AsValue::as_value(&self.fail_reason),
            7 => ::tc3_runtime::AsValue::as_value(&self.url),
            8 => ::tc3_runtime::AsValue::as_value(&self.seal_type),
            9 => ::tc3_runtime::AsValue::as_value(&self.is_all_time),
            10 => ::tc3_runtime::AsValue::as_value(&self.authorized_users),
            11 => ::tc3_runtime::AsValue::as_value(&self.real_width),
            12 => ::tc3_runtime::AsValue::as_value(&self.real_height),
            13 => ::tc3_runtime::AsValue::as_value(&self.seal_description),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for OccupiedSeal {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for OccupiedSeal {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for OccupiedSeal {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for OccupiedSeal {
    fn empty() -> Self {
        Self {
            seal_id: ::tc3_runtime::Wire::empty(),
            seal_name: ::tc3_runtime::Wire::empty(),
            create_on: ::tc3_runtime::Wire::empty(),
            creator: ::tc3_runtime::Wire::empty(),
            seal_policy_id: ::tc3_runtime::Wire::empty(),
            seal_status: ::tc3_runtime::Wire::empty(),
            fail_reason: ::tc3_runtime::Wire::empty(),
            url: ::tc3_runtime::Wire::empty(),
            seal_type: ::tc3_runtime::Wire::empty(),
            is_all_time: ::tc3_runtime::Wire::empty(),
            authorized_users: ::tc3_runtime::Wire::empty(),
            real_width: ::tc3_runtime::Wire::empty(),
            real_height: ::tc3_runtime::Wire::empty(),
            seal_description: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.seal_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.seal_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.create_on),
            3 => ::tc3_runtime::decode::slot(map, &mut self.creator),
            4 => ::tc3_runtime::decode::slot(map, &mut self.seal_policy_id),
            5 => ::tc3_runtime::decode::slot(map, &mut self.seal_status),
            6 => ::tc3_runtime::decode::slot(map, &mut self.fail_reason),
            7 => ::tc3_runtime::decode::slot(map, &mut self.url),
            8 => ::tc3_runtime::decode::slot(map, &mut self.seal_type),
            9 => ::tc3_runtime::decode::slot(map, &mut self.is_all_time),
            10 => ::tc3_runtime::decode::slot(map, &mut self.authorized_users),
            11 => ::tc3_runtime::decode::slot(map, &mut self.real_width),
            12 => ::tc3_runtime::decode::slot(map, &mut self.real_height),
            13 => ::tc3_runtime::decode::slot(map, &mut self.seal_description),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OccupiedSeal {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// State of a seal.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OccupiedSealStatus {
    /// Under review.
    ///
    /// On the wire: `CHECKING`.
    Checking,
    /// In use.
    ///
    /// On the wire: `SUCCESS`.
    Success,
    /// Refused by the review.
    ///
    /// On the wire: `FAIL`.
    Fail,
    /// Waits for the review by the super administrator.
    ///
    /// On the wire: `CHECKING-SADM`.
    CheckingSuperAdmin,
    /// Switched off.
    ///
    /// On the wire: `DISABLE`.
    Disable,
    /// Ended.
    ///
    /// On the wire: `STOPPED`.
    Stopped,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`OccupiedSealStatus`] that this version does not know.
pub type UnknownOccupiedSealStatus = ::tc3_runtime::Unknown<OccupiedSealStatus>;

impl OccupiedSealStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Checking,
        Self::Success,
        Self::Fail,
        Self::CheckingSuperAdmin,
        Self::Disable,
        Self::Stopped,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Checking => "CHECKING",
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
            Self::CheckingSuperAdmin => "CHECKING-SADM",
            Self::Disable => "DISABLE",
            Self::Stopped => "STOPPED",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for OccupiedSealStatus {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "OccupiedSealStatus",
        known: Self::KNOWN,
        wire: &["CHECKING", "SUCCESS", "FAIL", "CHECKING-SADM", "DISABLE", "STOPPED"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for OccupiedSealStatus {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for OccupiedSealStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for OccupiedSealStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for OccupiedSealStatus {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for OccupiedSealStatus {}

impl ::std::hash::Hash for OccupiedSealStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for OccupiedSealStatus {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for OccupiedSealStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OccupiedSealStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Kind of seal of an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OccupiedSealType {
    /// Official seal of the organization.
    ///
    /// On the wire: `OFFICIAL`.
    Official,
    /// Seal for contracts.
    ///
    /// On the wire: `CONTRACT`.
    Contract,
    /// Seal for finance.
    ///
    /// On the wire: `FINANCE`.
    Finance,
    /// Seal for personnel matters.
    ///
    /// On the wire: `PERSONNEL`.
    Personnel,
    /// Seal for invoices.
    ///
    /// On the wire: `INVOICE`.
    Invoice,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`OccupiedSealType`] that this version does not know.
pub type UnknownOccupiedSealType = ::tc3_runtime::Unknown<OccupiedSealType>;

impl OccupiedSealType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Official,
        Self::Contract,
        Self::Finance,
        Self::Personnel,
        Self::Invoice,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Official => "OFFICIAL",
            Self::Contract => "CONTRACT",
            Self::Finance => "FINANCE",
            Self::Personnel => "PERSONNEL",
            Self::Invoice => "INVOICE",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for OccupiedSealType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "OccupiedSealType",
        known: Self::KNOWN,
        wire: &["OFFICIAL", "CONTRACT", "FINANCE", "PERSONNEL", "INVOICE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for OccupiedSealType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for OccupiedSealType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for OccupiedSealType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for OccupiedSealType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for OccupiedSealType {}

impl ::std::hash::Hash for OccupiedSealType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for OccupiedSealType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for OccupiedSealType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OccupiedSealType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
