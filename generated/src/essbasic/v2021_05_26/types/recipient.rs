// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Recipient.yaml

use crate::essbasic::v2021_05_26::enums::ContractVerifyType;

/// A party of a template or flow that signs or fills in fields.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Recipient {
    /// Identifier of the role of the party.
    ///
    /// - On the wire: `RecipientId`, String, always in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    pub recipient_id: ::std::string::String,
    /// Kind of party.
    ///
    /// - On the wire: `RecipientType`, String, always in responses
    /// - Example: `ENTERPRISE`
    pub recipient_type: RecipientKind,
    /// Description of the role.
    ///
    /// - On the wire: `Description`, String, always in responses
    /// - Limit: at most 100 characters, only Chinese characters, letters, digits and `_`
    /// - Example: `本合同的卖方`
    pub description: ::std::string::String,
    /// Name of the role.
    ///
    /// - On the wire: `RoleName`, String, always in responses
    /// - Limit: at most 20 characters, only Chinese characters, letters, digits and `_`
    /// - Example: `卖方`
    pub role_name: ::std::string::String,
    /// Whether the party has to be verified.
    ///
    /// - On the wire: `RequireValidation`, Boolean, always in responses
    /// - Example: `true`
    pub require_validation: bool,
    /// Whether this party has to fill in its fields.
    ///
    /// - On the wire: `RequireSign`, Boolean, always in responses
    /// - Example: `true`
    pub require_sign: bool,
    /// Internal to the vendor. How the party signs.
    ///
    /// - On the wire: `SignType`, Integer, always in responses
    /// - Example: `0`
    pub sign_type: RecipientSignType,
    /// Place in the signing order; lower numbers come first.
    ///
    /// - On the wire: `RoutingOrder`, Integer, always in responses
    /// - Example: `0`
    pub routing_order: i64,
    /// Whether the party is the initiator.
    ///
    /// - On the wire: `IsPromoter`, Boolean, always in responses
    /// - Example: `true`
    pub is_promoter: bool,
    /// How the signer proves identity before viewing the contract.
    ///
    /// - On the wire: `ApproverVerifyTypes`, list of Integer, always in responses
    /// - Example: `1`, `2`
    pub approver_verify_types: ::std::vec::Vec<ContractVerifyType>,
    /// How the signer proves identity when signing.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, always in responses
    /// - Example: `1`, `2`, `3`
    pub approver_sign_types: ::std::vec::Vec<RecipientApproverSignType>,
    /// Whether the signer cannot hand the contract over to somebody else.
    ///
    /// - On the wire: `NoTransfer`, Boolean
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub no_transfer: ::std::option::Option<bool>,
}

impl ::std::default::Default for Recipient {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for Recipient {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Recipient",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "RecipientId",
                "RecipientType",
                "Description",
                "RoleName",
                "RequireValidation",
                "RequireSign",
                "SignType",
                "RoutingOrder",
                "IsPromoter",
                "ApproverVerifyTypes",
                "ApproverSignTypes",
                "NoTransfer",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.recipient_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.description),
            3 => ::tc3_runtime::AsValue::as_value(&self.role_name),
            4 => ::tc3_runtime::AsValue::as_value(&self.require_validation),
            5 => ::tc3_runtime::AsValue::as_value(&self.require_sign),
            6 => ::tc3_runtime::AsValue::as_value(&self.sign_type),
            7 => ::tc3_runtime::AsValue::as_value(&self.routing_order),
            8 => ::tc3_runtime::AsValue::as_value(&self.is_promoter),
            9 => ::tc3_runtime::AsValue::as_value(&self.approver_verify_types),
            10 => ::tc3_runtime::AsValue::as_value(&self.approver_sign_types),
            11 => ::tc3_runtime::AsValue::as_value(&self.no_transfer),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Recipient {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for Recipient {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for Recipient {
    fn empty() -> Self {
        Self {
            recipient_id: ::tc3_runtime::Wire::empty(),
            recipient_type: ::tc3_runtime::Wire::empty(),
            description: ::tc3_runtime::Wire::empty(),
            role_name: ::tc3_runtime::Wire::empty(),
            require_validation: ::tc3_runtime::Wire::empty(),
            require_sign: ::tc3_runtime::Wire::empty(),
            sign_type: ::tc3_runtime::Wire::empty(),
            routing_order: ::tc3_runtime::Wire::empty(),
            is_promoter: ::tc3_runtime::Wire::empty(),
            approver_verify_types: ::tc3_runtime::Wire::empty(),
            approver_sign_types: ::tc3_runtime::Wire::empty(),
            no_transfer: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.recipient_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.description),
            3 => ::tc3_runtime::decode::slot(map, &mut self.role_name),
            4 => ::tc3_runtime::decode::slot(map, &mut self.require_validation),
            5 => ::tc3_runtime::decode::slot(map, &mut self.require_sign),
            6 => ::tc3_runtime::decode::slot(map, &mut self.sign_type),
            7 => ::tc3_runtime::decode::slot(map, &mut self.routing_order),
            8 => ::tc3_runtime::decode::slot(map, &mut self.is_promoter),
            9 => ::tc3_runtime::decode::slot(map, &mut self.approver_verify_types),
            10 => ::tc3_runtime::decode::slot(map, &mut self.approver_sign_types),
            11 => ::tc3_runtime::decode::slot(map, &mut self.no_transfer),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Recipient {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Kind of party in a template.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecipientKind {
    /// An organization.
    ///
    /// On the wire: `ENTERPRISE`.
    Enterprise,
    /// A person.
    ///
    /// On the wire: `INDIVIDUAL`.
    Individual,
    /// The initiator.
    ///
    /// On the wire: `PROMOTER`.
    Promoter,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`RecipientKind`] that this version does not know.
pub type UnknownRecipientKind = ::tc3_runtime::Unknown<RecipientKind>;

impl RecipientKind {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Enterprise,
        Self::Individual,
        Self::Promoter,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enterprise => "ENTERPRISE",
            Self::Individual => "INDIVIDUAL",
            Self::Promoter => "PROMOTER",
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

impl ::tc3_runtime::OpenEnum for RecipientKind {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "RecipientKind",
        known: Self::KNOWN,
        wire: &["ENTERPRISE", "INDIVIDUAL", "PROMOTER"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for RecipientKind {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for RecipientKind {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for RecipientKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for RecipientKind {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for RecipientKind {}

impl ::std::hash::Hash for RecipientKind {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for RecipientKind {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for RecipientKind {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RecipientKind {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// How a party of a template signs; internal to the vendor.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecipientSignType {
    /// Face recognition.
    ///
    /// On the wire: `0`.
    Face,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`RecipientSignType`] that this version does not know.
pub type UnknownRecipientSignType = ::tc3_runtime::Unknown<RecipientSignType, i64>;

impl RecipientSignType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Face];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Face => 0,
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

impl ::tc3_runtime::IntegerEnum for RecipientSignType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "RecipientSignType",
        known: Self::KNOWN,
        wire: &[0],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for RecipientSignType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for RecipientSignType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for RecipientSignType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for RecipientSignType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for RecipientSignType {}

impl ::std::hash::Hash for RecipientSignType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for RecipientSignType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for RecipientSignType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RecipientSignType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// How a signer set in a template proves identity when signing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecipientApproverSignType {
    /// Face recognition.
    ///
    /// On the wire: `1`.
    Face,
    /// Signing password.
    ///
    /// On the wire: `2`.
    Password,
    /// Name, identity number and mobile number compared by the carrier.
    ///
    /// On the wire: `3`.
    Carrier,
    /// USB key.
    ///
    /// On the wire: `4`.
    UKey,
    /// Fingerprint recognition of the device.
    ///
    /// On the wire: `5`.
    DeviceFingerprint,
    /// Face recognition of the device.
    ///
    /// On the wire: `6`.
    DeviceFace,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`RecipientApproverSignType`] that this version does not know.
pub type UnknownRecipientApproverSignType = ::tc3_runtime::Unknown<
    RecipientApproverSignType,
    i64,
>;

impl RecipientApproverSignType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Face,
        Self::Password,
        Self::Carrier,
        Self::UKey,
        Self::DeviceFingerprint,
        Self::DeviceFace,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Face => 1,
            Self::Password => 2,
            Self::Carrier => 3,
            Self::UKey => 4,
            Self::DeviceFingerprint => 5,
            Self::DeviceFace => 6,
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

impl ::tc3_runtime::IntegerEnum for RecipientApproverSignType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "RecipientApproverSignType",
        known: Self::KNOWN,
        wire: &[1, 2, 3, 4, 5, 6],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for RecipientApproverSignType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for RecipientApproverSignType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for RecipientApproverSignType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for RecipientApproverSignType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for RecipientApproverSignType {}

impl ::std::hash::Hash for RecipientApproverSignType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for RecipientApproverSignType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for RecipientApproverSignType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RecipientApproverSignType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
