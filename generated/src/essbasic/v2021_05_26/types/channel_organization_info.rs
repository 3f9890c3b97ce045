// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ChannelOrganizationInfo.yaml

use crate::essbasic::v2021_05_26::enums::OrganizationAuthorizationStatus;

/// A client organization of the platform.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelOrganizationInfo {
    /// Identifier given by e-Sign. It is the same in all applications.
    ///
    /// - On the wire: `OrganizationId`, String
    /// - Example: `yDRSRUUgygj6qnwfUuO4zjEwc193c2hH`
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Your identifier of the client organization.
    ///
    /// - On the wire: `OrganizationOpenId`, String
    /// - Example: `n9527`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
    /// Name of the client organization.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Unified social credit code of the organization.
    ///
    /// - On the wire: `UnifiedSocialCreditCode`, String
    /// - Example: `X1440101304662708B`
    pub unified_social_credit_code: ::std::option::Option<::std::string::String>,
    /// Name of the legal representative.
    ///
    /// - On the wire: `LegalName`, String
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: ::std::option::Option<::std::string::String>,
    /// Your identifier of the legal representative as an employee of the organization.
    ///
    /// - On the wire: `LegalOpenId`, String
    /// - Example: `n9527`
    pub legal_open_id: ::std::option::Option<::std::string::String>,
    /// Name of the super administrator.
    ///
    /// - On the wire: `AdminName`, String
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: ::std::option::Option<::std::string::String>,
    /// Your identifier of the super administrator as an employee of the organization.
    ///
    /// - On the wire: `AdminOpenId`, String
    /// - Example: `n9527`
    pub admin_open_id: ::std::option::Option<::std::string::String>,
    /// Mobile number of the super administrator, partly masked with `*`.
    ///
    /// - On the wire: `AdminMobile`, String
    /// - Example: `186****0000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: ::std::option::Option<::std::string::String>,
    /// How far the verification of the organization is. From `UNVERIFIED` it goes to `VERIFYING`, then either to the legal representative or to the review of the authorization letter, and ends with `VERIFIED` or a rejected letter.
    ///
    /// - On the wire: `AuthorizationStatus`, String
    /// - Example: `VERIFIED`
    pub authorization_status: ::std::option::Option<OrganizationAuthorizationStatus>,
    /// How the organization is verified.
    ///
    /// - On the wire: `AuthorizationType`, String
    /// - Example: `AuthorizationLegalIdentity`
    pub authorization_type: ::std::option::Option<OrganizationAuthorizationMethod>,
    /// Whether the organization is activated.
    ///
    /// - On the wire: `ActiveStatus`, Integer
    /// - Example: `0`
    pub active_status: ::std::option::Option<OrganizationActivation>,
    /// When the account expires.
    ///
    /// - On the wire: `LicenseExpireTime`, Unix time in seconds
    /// - Example: `1702366386`
    pub license_expire_time: ::std::option::Option<i64>,
    /// Whether the data of the organization have been submitted for verification. It falls back to false when the verification becomes void, for example because the data are submitted anew or uploaded again after a rejection.
    ///
    /// - On the wire: `HasSubmittedAuthInfo`, Boolean
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub has_submitted_auth_info: ::std::option::Option<bool>,
}

impl ::std::default::Default for ChannelOrganizationInfo {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelOrganizationInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelOrganizationInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "OrganizationId",
                "OrganizationOpenId",
                "OrganizationName",
                "UnifiedSocialCreditCode",
                "LegalName",
                "LegalOpenId",
                "AdminName",
                "AdminOpenId",
                "AdminMobile",
                "AuthorizationStatus",
                "AuthorizationType",
                "ActiveStatus",
                "LicenseExpireTime",
                "HasSubmittedAuthInfo",
            ],
            [
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
                (8, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.organization_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.unified_social_credit_code),
            4 => ::tc3_runtime::AsValue::as_value(&self.legal_name),
            5 => ::tc3_runtime::AsValue::as_value(&self.legal_open_id),
            6 => ::tc3_runtime::AsValue::as_value(&self.admin_name),
            7 => ::tc3_runtime::AsValue::as_value(&self.admin_open_id),
            8 => ::tc3_runtime::AsValue::as_value(&self.admin_mobile),
            9 => ::tc3_runtime::AsValue::as_value(&self.authorization_status),
            10 => ::tc3_runtime::AsValue::as_value(&self.authorization_type),
            11 => ::tc3_runtime::AsValue::as_value(&self.active_status),
            12 => ::tc3_runtime::AsValue::as_value(&self.license_expire_time),
            13 => ::tc3_runtime::AsValue::as_value(&self.has_submitted_auth_info),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ChannelOrganizationInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ChannelOrganizationInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelOrganizationInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelOrganizationInfo {
    fn empty() -> Self {
        Self {
            organization_id: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            unified_social_credit_code: ::tc3_runtime::Wire::empty(),
            legal_name: ::tc3_runtime::Wire::empty(),
            legal_open_id: ::tc3_runtime::Wire::empty(),
            admin_name: ::tc3_runtime::Wire::empty(),
            admin_open_id: ::tc3_runtime::Wire::empty(),
            admin_mobile: ::tc3_runtime::Wire::empty(),
            authorization_status: ::tc3_runtime::Wire::empty(),
            authorization_type: ::tc3_runtime::Wire::empty(),
            active_status: ::tc3_runtime::Wire::empty(),
            license_expire_time: ::tc3_runtime::Wire::empty(),
            has_submitted_auth_info: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.organization_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.unified_social_credit_code),
            4 => ::tc3_runtime::decode::slot(map, &mut self.legal_name),
            5 => ::tc3_runtime::decode::slot(map, &mut self.legal_open_id),
            6 => ::tc3_runtime::decode::slot(map, &mut self.admin_name),
            7 => ::tc3_runtime::decode::slot(map, &mut self.admin_open_id),
            8 => ::tc3_runtime::decode::slot(map, &mut self.admin_mobile),
            9 => ::tc3_runtime::decode::slot(map, &mut self.authorization_status),
            10 => ::tc3_runtime::decode::slot(map, &mut self.authorization_type),
            11 => ::tc3_runtime::decode::slot(map, &mut self.active_status),
            12 => ::tc3_runtime::decode::slot(map, &mut self.license_expire_time),
            13 => ::tc3_runtime::decode::slot(map, &mut self.has_submitted_auth_info),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelOrganizationInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How a client organization is verified.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OrganizationAuthorizationMethod {
    /// Not chosen yet.
    ///
    /// On the wire: `AuthorizationInit`.
    AuthorizationInit,
    /// Authorization letter.
    ///
    /// On the wire: `AuthorizationFile`.
    AuthorizationFile,
    /// The legal representative authorizes the super administrator.
    ///
    /// On the wire: `AuthorizationLegalPerson`.
    AuthorizationLegalPerson,
    /// The legal representative verifies in person.
    ///
    /// On the wire: `AuthorizationLegalIdentity`.
    AuthorizationLegalIdentity,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`OrganizationAuthorizationMethod`] that this version does not know.
pub type UnknownOrganizationAuthorizationMethod = ::tc3_runtime::Unknown<
    OrganizationAuthorizationMethod,
>;

impl OrganizationAuthorizationMethod {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::AuthorizationInit,
        Self::AuthorizationFile,
        Self::AuthorizationLegalPerson,
        Self::AuthorizationLegalIdentity,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AuthorizationInit => "AuthorizationInit",
            Self::AuthorizationFile => "AuthorizationFile",
            Self::AuthorizationLegalPerson => "AuthorizationLegalPerson",
            Self::AuthorizationLegalIdentity => "AuthorizationLegalIdentity",
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

impl ::tc3_runtime::OpenEnum for OrganizationAuthorizationMethod {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "OrganizationAuthorizationMethod",
        known: Self::KNOWN,
        wire: &[
            "AuthorizationInit",
            "AuthorizationFile",
            "AuthorizationLegalPerson",
            "AuthorizationLegalIdentity",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for OrganizationAuthorizationMethod {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for OrganizationAuthorizationMethod {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for OrganizationAuthorizationMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for OrganizationAuthorizationMethod {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for OrganizationAuthorizationMethod {}

impl ::std::hash::Hash for OrganizationAuthorizationMethod {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for OrganizationAuthorizationMethod {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for OrganizationAuthorizationMethod {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for OrganizationAuthorizationMethod {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Whether a client organization is activated.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OrganizationActivation {
    /// Not activated.
    ///
    /// On the wire: `0`.
    Inactive,
    /// Activated.
    ///
    /// On the wire: `1`.
    Active,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`OrganizationActivation`] that this version does not know.
pub type UnknownOrganizationActivation = ::tc3_runtime::Unknown<
    OrganizationActivation,
    i64,
>;

impl OrganizationActivation {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Inactive, Self::Active];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Inactive => 0,
            Self::Active => 1,
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

impl ::tc3_runtime::IntegerEnum for OrganizationActivation {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "OrganizationActivation",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for OrganizationActivation {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for OrganizationActivation {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for OrganizationActivation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for OrganizationActivation {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for OrganizationActivation {}

impl ::std::hash::Hash for OrganizationActivation {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for OrganizationActivation {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for OrganizationActivation {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OrganizationActivation {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
