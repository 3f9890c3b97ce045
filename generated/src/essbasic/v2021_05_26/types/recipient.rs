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

impl ::tc3_runtime::Object for Recipient {
    fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
        static SHAPE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
            name: "Recipient",
            fields: &[
                ::tc3_runtime::validate::Field {
                    name: "RecipientId",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "RecipientType",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "Description",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "RoleName",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "RequireValidation",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "RequireSign",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "SignType",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "RoutingOrder",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "IsPromoter",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "ApproverVerifyTypes",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "ApproverSignTypes",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "NoTransfer",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
            ],
            rules: &[],
        };
        &SHAPE
    }
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

impl ::tc3_runtime::AsValue for Recipient {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Object(self)
    }
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
    const EXPECTED: &'static str = "a Recipient object";
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
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "RecipientId" => {
                ::tc3_runtime::decode::slot(map, &mut self.recipient_id, "RecipientId")
            }
            "RecipientType" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.recipient_type,
                    "RecipientType",
                )
            }
            "Description" => {
                ::tc3_runtime::decode::slot(map, &mut self.description, "Description")
            }
            "RoleName" => {
                ::tc3_runtime::decode::slot(map, &mut self.role_name, "RoleName")
            }
            "RequireValidation" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.require_validation,
                    "RequireValidation",
                )
            }
            "RequireSign" => {
                ::tc3_runtime::decode::slot(map, &mut self.require_sign, "RequireSign")
            }
            "SignType" => {
                ::tc3_runtime::decode::slot(map, &mut self.sign_type, "SignType")
            }
            "RoutingOrder" => {
                ::tc3_runtime::decode::slot(map, &mut self.routing_order, "RoutingOrder")
            }
            "IsPromoter" => {
                ::tc3_runtime::decode::slot(map, &mut self.is_promoter, "IsPromoter")
            }
            "ApproverVerifyTypes" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.approver_verify_types,
                    "ApproverVerifyTypes",
                )
            }
            "ApproverSignTypes" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.approver_sign_types,
                    "ApproverSignTypes",
                )
            }
            "NoTransfer" => {
                ::tc3_runtime::decode::slot(map, &mut self.no_transfer, "NoTransfer")
            }
            _ => ::std::result::Result::Ok(false),
        }
    }
}

impl ::tc3_runtime::Wire for Recipient {
    fn empty() -> Self {
        ::tc3_runtime::Decode::empty()
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
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
    Unknown(UnknownRecipientKind),
}

/// A value of [`RecipientKind`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownRecipientKind(::std::string::String);

impl UnknownRecipientKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl RecipientKind {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Enterprise,
        Self::Individual,
        Self::Promoter,
    ];
    const WIRE: &'static [&'static str] = &["ENTERPRISE", "INDIVIDUAL", "PROMOTER"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enterprise => "ENTERPRISE",
            Self::Individual => "INDIVIDUAL",
            Self::Promoter => "PROMOTER",
            Self::Unknown(unknown) => &unknown.0,
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
    const NAME: &'static str = "RecipientKind";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text)
            .unwrap_or(Self::Unknown(UnknownRecipientKind(text)))
    }
}

impl ::std::convert::From<::std::string::String> for RecipientKind {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for RecipientKind {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
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

impl ::tc3_runtime::AsValue for RecipientKind {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Choice {
            value: self.as_str(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for RecipientKind {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl ::tc3_runtime::Wire for RecipientKind {
    fn empty() -> Self {
        ::tc3_runtime::OpenEnum::from_wire(::std::string::String::new())
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
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
    Unknown(UnknownRecipientSignType),
}

/// A value of [`RecipientSignType`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownRecipientSignType(i64);

impl UnknownRecipientSignType {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        self.0
    }
}

impl RecipientSignType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Face];
    const WIRE: &'static [i64] = &[0];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Face => 0,
            Self::Unknown(unknown) => unknown.0,
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
    const NAME: &'static str = "RecipientSignType";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [i64] = Self::WIRE;
    fn value(&self) -> i64 {
        self.value()
    }
    fn from_wire(value: i64) -> Self {
        ::tc3_runtime::open::known_integer(value)
            .unwrap_or(Self::Unknown(UnknownRecipientSignType(value)))
    }
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

impl ::tc3_runtime::AsValue for RecipientSignType {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::IntegerChoice {
            value: self.value(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for RecipientSignType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl ::tc3_runtime::Wire for RecipientSignType {
    fn empty() -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(0)
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
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
    Unknown(UnknownRecipientApproverSignType),
}

/// A value of [`RecipientApproverSignType`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownRecipientApproverSignType(i64);

impl UnknownRecipientApproverSignType {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        self.0
    }
}

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
    const WIRE: &'static [i64] = &[1, 2, 3, 4, 5, 6];
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
            Self::Unknown(unknown) => unknown.0,
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
    const NAME: &'static str = "RecipientApproverSignType";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [i64] = Self::WIRE;
    fn value(&self) -> i64 {
        self.value()
    }
    fn from_wire(value: i64) -> Self {
        ::tc3_runtime::open::known_integer(value)
            .unwrap_or(Self::Unknown(UnknownRecipientApproverSignType(value)))
    }
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

impl ::tc3_runtime::AsValue for RecipientApproverSignType {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::IntegerChoice {
            value: self.value(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for RecipientApproverSignType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl ::tc3_runtime::Wire for RecipientApproverSignType {
    fn empty() -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(0)
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RecipientApproverSignType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
