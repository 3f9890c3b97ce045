// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ReleasedApprover.yaml

use crate::essbasic::v2021_05_26::enums::IdCardType;

/// A signer of the agreement that ends a contract, in place of a signer of the original flow. Signers who are organizations need `ApproverNumber`, `OrganizationName` and `ApproverType`, and further `OpenId` and `OrganizationOpenId` (client organization) or `Name` and `Mobile` (any other). Persons cannot be replaced; for them only another role name, `ApproverNumber` with `ApproverSignRole`, can be given.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReleasedApprover {
    /// Position of the signer in the list of the original flow, counted from 0; `DescribeFlowDetailInfo` shows the list. Not the signing order.
    ///
    /// - On the wire: `ApproverNumber`, Unsigned integer, required
    /// - Example: `0`
    pub approver_number: u64,
    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, String, required
    /// - Example: `ORGANIZATION`
    pub approver_type: ReleaseApproverType,
    /// Signer to be replaced.
    ///
    /// - On the wire: `ReleasedApproverRecipientId`, String, optional
    /// - Example: `yDCb7UUckpwm3x62UEXHVn8B2hB9q8hT`
    /// - Deprecated: since 2026-10-26; use `ApproverNumber` instead; `ApproverNumber` names the signer to be replaced.
    #[deprecated(
        note = "since 2026-10-26; use `ApproverNumber` instead; `ApproverNumber` names the signer to be replaced."
    )]
    pub released_approver_recipient_id: ::std::option::Option<::std::string::String>,
    /// Name of the signer. Required for an organization that is no client organization.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Limit: at most 50 characters (else not sent)
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::option::Option<::std::string::String>,
    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document. `ID_CARD` and `HONGKONG_MACAO_AND_TAIWAN`: 18 characters, digits or an upper-case X. `HONGKONG_AND_MACAO`: H or M and 10 digits.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::option::Option<::std::string::String>,
    /// Mobile number of the signer. Required for an organization that is no client organization.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::option::Option<::std::string::String>,
    /// Name of the organization as on its business licence, with full-width brackets `（）` in place of `()`. Required for signers who are organizations.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `典子谦示例企业`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`. Required when the signer is of a client organization.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Example: `org_dianziqian`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
    /// Your identifier of the employee. Required for an employee of a client organization of the same platform.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Limit: at most 64 characters (else not sent), only letters and digits (else a warning)
    /// - Example: `n9527`
    pub open_id: ::std::option::Option<::std::string::String>,
    /// How a signer who is an organization signs.
    ///
    /// - On the wire: `ApproverSignComponentType`, String, optional
    /// - Default: `SIGN_SEAL`, assumed by the service
    /// - Example: `SIGN_SEAL`
    pub approver_sign_component_type: ::std::option::Option<ReleaseSignComponentType>,
    /// Role name of the signer in the agreement; Chinese characters, letters and digits. If left out, the signers are called `甲方`, `乙方`, `丙方` and so on, in the order of the original contract.
    ///
    /// - On the wire: `ApproverSignRole`, String, optional
    /// - Limit: at most 20 characters (else not sent)
    /// - Example: `供应商`
    pub approver_sign_role: ::std::option::Option<::std::string::String>,
    /// Seal that your own organization uses when it signs with a seal.
    ///
    /// - On the wire: `ApproverSignSealId`, String, optional
    /// - Example: `yDtwEUUckp7f87yrUygaLZxYk2SEodS7`
    pub approver_sign_seal_id: ::std::option::Option<::std::string::String>,
    /// Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN of the employee), flow name), the name without blanks at its ends.
    ///
    /// - On the wire: `PinCode`, String, optional
    /// - Example: `391226974a86ec75b003474e18f745f18895fb19dda255fe2d4fdcdff5f1c45a`
    /// - Sensitive: never shown in errors, logs and debug output
    pub pin_code: ::std::option::Option<::std::string::String>,
}

impl ReleasedApprover {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(approver_number: u64, approver_type: ReleaseApproverType) -> Self {
        Self {
            approver_number,
            approver_type,
            #[allow(deprecated)]
            released_approver_recipient_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            id_card_type: ::std::option::Option::None,
            id_card_number: ::std::option::Option::None,
            mobile: ::std::option::Option::None,
            organization_name: ::std::option::Option::None,
            organization_open_id: ::std::option::Option::None,
            open_id: ::std::option::Option::None,
            approver_sign_component_type: ::std::option::Option::None,
            approver_sign_role: ::std::option::Option::None,
            approver_sign_seal_id: ::std::option::Option::None,
            pin_code: ::std::option::Option::None,
        }
    }
    /// Signer to be replaced.
    ///
    /// `ReleasedApproverRecipientId` on the wire.
    #[deprecated(
        note = "since 2026-10-26; use `ApproverNumber` instead; `ApproverNumber` names the signer to be replaced."
    )]
    #[allow(deprecated)]
    #[must_use]
    pub fn released_approver_recipient_id(
        mut self,
        released_approver_recipient_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.released_approver_recipient_id = ::std::option::Option::Some(
            released_approver_recipient_id.into(),
        );
        self
    }
    /// Name of the signer.
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
    /// Kind of identity document.
    ///
    /// `IdCardType` on the wire.
    #[must_use]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = ::std::option::Option::Some(id_card_type);
        self
    }
    /// Number of the identity document.
    ///
    /// `IdCardNumber` on the wire.
    #[must_use]
    pub fn id_card_number(
        mut self,
        id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.id_card_number = ::std::option::Option::Some(id_card_number.into());
        self
    }
    /// Mobile number of the signer.
    ///
    /// `Mobile` on the wire.
    #[must_use]
    pub fn mobile(
        mut self,
        mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.mobile = ::std::option::Option::Some(mobile.into());
        self
    }
    /// Name of the organization as on its business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// `OrganizationName` on the wire.
    #[must_use]
    pub fn organization_name(
        mut self,
        organization_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_name = ::std::option::Option::Some(organization_name.into());
        self
    }
    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`.
    ///
    /// `OrganizationOpenId` on the wire.
    #[must_use]
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_open_id = ::std::option::Option::Some(
            organization_open_id.into(),
        );
        self
    }
    /// Your identifier of the employee.
    ///
    /// `OpenId` on the wire.
    #[must_use]
    pub fn open_id(
        mut self,
        open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.open_id = ::std::option::Option::Some(open_id.into());
        self
    }
    /// How a signer who is an organization signs.
    ///
    /// `ApproverSignComponentType` on the wire.
    #[must_use]
    pub fn approver_sign_component_type(
        mut self,
        approver_sign_component_type: ReleaseSignComponentType,
    ) -> Self {
        self.approver_sign_component_type = ::std::option::Option::Some(
            approver_sign_component_type,
        );
        self
    }
    /// Role name of the signer in the agreement; Chinese characters, letters and digits.
    ///
    /// `ApproverSignRole` on the wire.
    #[must_use]
    pub fn approver_sign_role(
        mut self,
        approver_sign_role: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.approver_sign_role = ::std::option::Option::Some(approver_sign_role.into());
        self
    }
    /// Seal that your own organization uses when it signs with a seal.
    ///
    /// `ApproverSignSealId` on the wire.
    #[must_use]
    pub fn approver_sign_seal_id(
        mut self,
        approver_sign_seal_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.approver_sign_seal_id = ::std::option::Option::Some(
            approver_sign_seal_id.into(),
        );
        self
    }
    /// Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN of the employee), flow name), the name without blanks at its ends.
    ///
    /// `PinCode` on the wire.
    #[must_use]
    pub fn pin_code(
        mut self,
        pin_code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.pin_code = ::std::option::Option::Some(pin_code.into());
        self
    }
}

impl ::tc3_runtime::Record for ReleasedApprover {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ReleasedApprover",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ApproverNumber",
                "ApproverType",
                "ReleasedApproverRecipientId",
                "Name",
                "IdCardType",
                "IdCardNumber",
                "Mobile",
                "OrganizationName",
                "OrganizationOpenId",
                "OpenId",
                "ApproverSignComponentType",
                "ApproverSignRole",
                "ApproverSignSealId",
                "PinCode",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (4, ::tc3_runtime::validate::Field::KNOWN),
                (5, ::tc3_runtime::validate::Field::SENSITIVE),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    9,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(64),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::Alphanumeric,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (10, ::tc3_runtime::validate::Field::KNOWN),
                (
                    11,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(20),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (13, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.approver_number),
            1 => ::tc3_runtime::AsValue::as_value(&self.approver_type),
            #[allow(deprecated)]
            2 => ::tc3_runtime::AsValue::as_value(&self.released_approver_recipient_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.name),
            4 => ::tc3_runtime::AsValue::as_value(&self.id_card_type),
            5 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            6 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            7 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            8 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            9 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            10 => ::tc3_runtime::AsValue::as_value(&self.approver_sign_component_type),
            11 => ::tc3_runtime::AsValue::as_value(&self.approver_sign_role),
            12 => ::tc3_runtime::AsValue::as_value(&self.approver_sign_seal_id),
            13 => ::tc3_runtime::AsValue::as_value(&self.pin_code),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ReleasedApprover {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ReleasedApprover {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ReleasedApprover {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ReleasedApprover {
    fn empty() -> Self {
        Self {
            approver_number: ::tc3_runtime::Wire::empty(),
            approver_type: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            released_approver_recipient_id: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            id_card_type: ::tc3_runtime::Wire::empty(),
            id_card_number: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            approver_sign_component_type: ::tc3_runtime::Wire::empty(),
            approver_sign_role: ::tc3_runtime::Wire::empty(),
            approver_sign_seal_id: ::tc3_runtime::Wire::empty(),
            pin_code: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.approver_number),
            1 => ::tc3_runtime::decode::slot(map, &mut self.approver_type),
            #[allow(deprecated)]
            2 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.released_approver_recipient_id,
                )
            }
            3 => ::tc3_runtime::decode::slot(map, &mut self.name),
            4 => ::tc3_runtime::decode::slot(map, &mut self.id_card_type),
            5 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            6 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            7 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            8 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            9 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            10 => {
                ::tc3_runtime::decode::slot(map, &mut self.approver_sign_component_type)
            }
            11 => ::tc3_runtime::decode::slot(map, &mut self.approver_sign_role),
            12 => ::tc3_runtime::decode::slot(map, &mut self.approver_sign_seal_id),
            13 => ::tc3_runtime::decode::slot(map, &mut self.pin_code),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ReleasedApprover {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Kind of signer of an agreement that ends a contract.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReleaseApproverType {
    /// An organization, signed for by an employee; with a template also automatic signing.
    ///
    /// On the wire: `ORGANIZATION`.
    Organization,
    /// Your own organization signs automatically.
    ///
    /// On the wire: `ENTERPRISESERVER`.
    EnterpriseServer,
    /// Your own organization signs by the PIN of an employee who has authorized this before.
    ///
    /// On the wire: `ORGANIZATION_PIN_CODE_SIGN`.
    OrganizationPinCodeSign,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ReleaseApproverType`] that this version does not know.
pub type UnknownReleaseApproverType = ::tc3_runtime::Unknown<ReleaseApproverType>;

impl ReleaseApproverType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Organization,
        Self::EnterpriseServer,
        Self::OrganizationPinCodeSign,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Organization => "ORGANIZATION",
            Self::EnterpriseServer => "ENTERPRISESERVER",
            Self::OrganizationPinCodeSign => "ORGANIZATION_PIN_CODE_SIGN",
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

impl ::tc3_runtime::OpenEnum for ReleaseApproverType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ReleaseApproverType",
        known: Self::KNOWN,
        wire: &["ORGANIZATION", "ENTERPRISESERVER", "ORGANIZATION_PIN_CODE_SIGN"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ReleaseApproverType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ReleaseApproverType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ReleaseApproverType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ReleaseApproverType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ReleaseApproverType {}

impl ::std::hash::Hash for ReleaseApproverType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ReleaseApproverType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ReleaseApproverType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ReleaseApproverType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Kind of sign field of an organization in an agreement that ends a contract.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReleaseSignComponentType {
    /// Seal.
    ///
    /// On the wire: `SIGN_SEAL`.
    SignSeal,
    /// Handwritten signature.
    ///
    /// On the wire: `SIGN_SIGNATURE`.
    SignSignature,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ReleaseSignComponentType`] that this version does not know.
pub type UnknownReleaseSignComponentType = ::tc3_runtime::Unknown<
    ReleaseSignComponentType,
>;

impl ReleaseSignComponentType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::SignSeal, Self::SignSignature];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SignSeal => "SIGN_SEAL",
            Self::SignSignature => "SIGN_SIGNATURE",
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

impl ::tc3_runtime::OpenEnum for ReleaseSignComponentType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ReleaseSignComponentType",
        known: Self::KNOWN,
        wire: &["SIGN_SEAL", "SIGN_SIGNATURE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ReleaseSignComponentType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ReleaseSignComponentType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ReleaseSignComponentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ReleaseSignComponentType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ReleaseSignComponentType {}

impl ::std::hash::Hash for ReleaseSignComponentType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ReleaseSignComponentType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ReleaseSignComponentType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ReleaseSignComponentType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
