// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/RegistrationOrganizationInfo.yaml

use crate::essbasic::v2021_05_26::enums::IdCardType;

/// A client organization to be verified. What is given must agree with its business licence.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegistrationOrganizationInfo {
    /// Name as on the business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, required
    /// - Example: `张三示例企业`
    pub organization_name: ::std::string::String,
    /// Your identifier of the organization, unique in the application.
    ///
    /// - On the wire: `OrganizationOpenId`, String, required
    /// - Limit: at most 64 characters (else not sent), only letters and digits (not checked)
    /// - Example: `org_zhangsan`
    pub organization_open_id: ::std::string::String,
    /// Your identifier of the employee, unique in the application.
    ///
    /// - On the wire: `OpenId`, String, required
    /// - Limit: at most 64 characters (else not sent), only letters and digits (else a warning)
    /// - Example: `zhangsan`
    pub open_id: ::std::string::String,
    /// Unified social credit code as on the business licence.
    ///
    /// - On the wire: `UniformSocialCreditCode`, String, required
    /// - Example: `91110108772551611J`
    pub uniform_social_credit_code: ::std::string::String,
    /// Name of the legal representative as on the business licence.
    ///
    /// - On the wire: `LegalName`, String, required
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: ::std::string::String,
    /// Registered address as on the business licence, with province, city and district.
    ///
    /// - On the wire: `Address`, String, optional
    /// - Example: `深圳市南山区高新区科技中一路腾讯大厦35层`
    pub address: ::std::option::Option<::std::string::String>,
    /// Name of the super administrator, who has to register in person. If the legal representative is the super administrator, the name of that person.
    ///
    /// - On the wire: `AdminName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: ::std::option::Option<::std::string::String>,
    /// Mobile number with which the super administrator is registered in e-Sign.
    ///
    /// - On the wire: `AdminMobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: ::std::option::Option<::std::string::String>,
    /// How the organization is verified; only one way at present. For government bodies and public institutions only 5. Not used if the legal representative verifies in person.
    ///
    /// - On the wire: `AuthorizationTypes`, list of Integer, optional
    /// - Limit: at most 1 item (else a warning)
    /// - Example: `1`
    pub authorization_types: ::std::option::Option<
        ::std::vec::Vec<BatchAuthorizationMethod>,
    >,
    /// Kind of identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub admin_id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardNumber`, String, optional
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_id_card_number: ::std::option::Option<::std::string::String>,
    /// Front of the business licence, PNG or JPG in Base64, at most 5 MB.
    ///
    /// - On the wire: `BusinessLicense`, String, optional
    /// - Limit: base64 text (else a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub business_license: ::std::option::Option<::std::string::String>,
    /// Letters of authorization, PNG, JPG or PDF in Base64, at most 8 MB. Name, identity document and mobile number of the super administrator are then needed, that person must be verified in e-Sign, and `AuthorizationTypes` must be 1.
    ///
    /// - On the wire: `PowerOfAttorneys`, list of String, optional
    /// - Each item: base64 text (else a warning)
    /// - Example: `5o6I5p2D5LmmKFBOR+aIlkpQR+aIllBERikgYmFzZTY05qC85byP`
    /// - Sensitive: never shown in errors, logs and debug output
    pub power_of_attorneys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// H5 page opened after the verification.
    ///
    /// - On the wire: `AutoJumpUrl`, String, optional
    /// - Limit: at most 1000 characters (else not sent), a URL (else a warning)
    /// - Example: `https://jump.cn/jump`
    pub auto_jump_url: ::std::option::Option<::std::string::String>,
}

impl RegistrationOrganizationInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: RegistrationOrganizationInfoArgs) -> Self {
        Self {
            organization_name: args.organization_name,
            organization_open_id: args.organization_open_id,
            open_id: args.open_id,
            uniform_social_credit_code: args.uniform_social_credit_code,
            legal_name: args.legal_name,
            address: ::std::option::Option::None,
            admin_name: ::std::option::Option::None,
            admin_mobile: ::std::option::Option::None,
            authorization_types: ::std::option::Option::None,
            admin_id_card_type: ::std::option::Option::None,
            admin_id_card_number: ::std::option::Option::None,
            business_license: ::std::option::Option::None,
            power_of_attorneys: ::std::option::Option::None,
            auto_jump_url: ::std::option::Option::None,
        }
    }
    /// Registered address as on the business licence, with province, city and district.
    ///
    /// `Address` on the wire.
    #[must_use]
    pub fn address(
        mut self,
        address: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.address = ::std::option::Option::Some(address.into());
        self
    }
    /// Name of the super administrator, who has to register in person.
    ///
    /// `AdminName` on the wire.
    #[must_use]
    pub fn admin_name(
        mut self,
        admin_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.admin_name = ::std::option::Option::Some(admin_name.into());
        self
    }
    /// Mobile number with which the super administrator is registered in e-Sign.
    ///
    /// `AdminMobile` on the wire.
    #[must_use]
    pub fn admin_mobile(
        mut self,
        admin_mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.admin_mobile = ::std::option::Option::Some(admin_mobile.into());
        self
    }
    /// How the organization is verified; only one way at present.
    ///
    /// `AuthorizationTypes` on the wire.
    #[must_use]
    pub fn authorization_types(
        mut self,
        authorization_types: ::std::vec::Vec<BatchAuthorizationMethod>,
    ) -> Self {
        self.authorization_types = ::std::option::Option::Some(authorization_types);
        self
    }
    /// Kind of identity document of the super administrator.
    ///
    /// `AdminIdCardType` on the wire.
    #[must_use]
    pub fn admin_id_card_type(mut self, admin_id_card_type: IdCardType) -> Self {
        self.admin_id_card_type = ::std::option::Option::Some(admin_id_card_type);
        self
    }
    /// Number of the identity document of the super administrator.
    ///
    /// `AdminIdCardNumber` on the wire.
    #[must_use]
    pub fn admin_id_card_number(
        mut self,
        admin_id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.admin_id_card_number = ::std::option::Option::Some(
            admin_id_card_number.into(),
        );
        self
    }
    /// Front of the business licence, PNG or JPG in Base64, at most 5 MB.
    ///
    /// `BusinessLicense` on the wire.
    #[must_use]
    pub fn business_license(
        mut self,
        business_license: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.business_license = ::std::option::Option::Some(business_license.into());
        self
    }
    /// Letters of authorization, PNG, JPG or PDF in Base64, at most 8 MB.
    ///
    /// `PowerOfAttorneys` on the wire.
    #[must_use]
    pub fn power_of_attorneys(
        mut self,
        power_of_attorneys: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.power_of_attorneys = ::std::option::Option::Some(power_of_attorneys);
        self
    }
    /// H5 page opened after the verification.
    ///
    /// `AutoJumpUrl` on the wire.
    #[must_use]
    pub fn auto_jump_url(
        mut self,
        auto_jump_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.auto_jump_url = ::std::option::Option::Some(auto_jump_url.into());
        self
    }
}

/// What [`RegistrationOrganizationInfo::new`] takes, by name.
#[derive(Clone)]
pub struct RegistrationOrganizationInfoArgs {
    /// Name as on the business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// `OrganizationName` on the wire.
    pub organization_name: ::std::string::String,
    /// Your identifier of the organization, unique in the application.
    ///
    /// `OrganizationOpenId` on the wire.
    pub organization_open_id: ::std::string::String,
    /// Your identifier of the employee, unique in the application.
    ///
    /// `OpenId` on the wire.
    pub open_id: ::std::string::String,
    /// Unified social credit code as on the business licence.
    ///
    /// `UniformSocialCreditCode` on the wire.
    pub uniform_social_credit_code: ::std::string::String,
    /// Name of the legal representative as on the business licence.
    ///
    /// `LegalName` on the wire.
    pub legal_name: ::std::string::String,
}

impl ::tc3_runtime::Record for RegistrationOrganizationInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "RegistrationOrganizationInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "OrganizationName",
                "OrganizationOpenId",
                "OpenId",
                "UniformSocialCreditCode",
                "LegalName",
                "Address",
                "AdminName",
                "AdminMobile",
                "AuthorizationTypes",
                "AdminIdCardType",
                "AdminIdCardNumber",
                "BusinessLicense",
                "PowerOfAttorneys",
                "AutoJumpUrl",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(64),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
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
                (3, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        sensitive: true,
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
                (7, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    8,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit {
                                check: ::tc3_runtime::validate::Check::MaxItems(1),
                                level: ::tc3_runtime::validate::Level::Warn,
                            },
                        ],
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (9, ::tc3_runtime::validate::Field::KNOWN),
                (10, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    11,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    12,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    13,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Url,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            1 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.uniform_social_credit_code),
            4 => ::tc3_runtime::AsValue::as_value(&self.legal_name),
            5 => ::tc3_runtime::AsValue::as_value(&self.address),
            6 => ::tc3_runtime::AsValue::as_value(&self.admin_name),
            7 => ::tc3_runtime::AsValue::as_value(&self.admin_mobile),
            8 => ::tc3_runtime::AsValue::as_value(&self.authorization_types),
            9 => ::tc3_runtime::AsValue::as_value(&self.admin_id_card_type),
            10 => ::tc3_runtime::AsValue::as_value(&self.admin_id_card_number),
            11 => ::tc3_runtime::AsValue::as_value(&self.business_license),
            12 => ::tc3_runtime::AsValue::as_value(&self.power_of_attorneys),
            13 => ::tc3_runtime::AsValue::as_value(&self.auto_jump_url),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for RegistrationOrganizationInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for RegistrationOrganizationInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for RegistrationOrganizationInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for RegistrationOrganizationInfo {
    fn empty() -> Self {
        Self {
            organization_name: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            uniform_social_credit_code: ::tc3_runtime::Wire::empty(),
            legal_name: ::tc3_runtime::Wire::empty(),
            address: ::tc3_runtime::Wire::empty(),
            admin_name: ::tc3_runtime::Wire::empty(),
            admin_mobile: ::tc3_runtime::Wire::empty(),
            authorization_types: ::tc3_runtime::Wire::empty(),
            admin_id_card_type: ::tc3_runtime::Wire::empty(),
            admin_id_card_number: ::tc3_runtime::Wire::empty(),
            business_license: ::tc3_runtime::Wire::empty(),
            power_of_attorneys: ::tc3_runtime::Wire::empty(),
            auto_jump_url: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            1 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.uniform_social_credit_code),
            4 => ::tc3_runtime::decode::slot(map, &mut self.legal_name),
            5 => ::tc3_runtime::decode::slot(map, &mut self.address),
            6 => ::tc3_runtime::decode::slot(map, &mut self.admin_name),
            7 => ::tc3_runtime::decode::slot(map, &mut self.admin_mobile),
            8 => ::tc3_runtime::decode::slot(map, &mut self.authorization_types),
            9 => ::tc3_runtime::decode::slot(map, &mut self.admin_id_card_type),
            10 => ::tc3_runtime::decode::slot(map, &mut self.admin_id_card_number),
            11 => ::tc3_runtime::decode::slot(map, &mut self.business_license),
            12 => ::tc3_runtime::decode::slot(map, &mut self.power_of_attorneys),
            13 => ::tc3_runtime::decode::slot(map, &mut self.auto_jump_url),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RegistrationOrganizationInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How an organization is verified in a batch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BatchAuthorizationMethod {
    /// A letter of authorization is uploaded.
    ///
    /// On the wire: `1`.
    LetterOfAuthorization,
    /// The legal representative authorizes the super administrator.
    ///
    /// On the wire: `2`.
    LegalRepresentative,
    /// A letter of authorization and a bank transfer from the account of the organization.
    ///
    /// On the wire: `5`.
    LetterAndBankTransfer,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`BatchAuthorizationMethod`] that this version does not know.
pub type UnknownBatchAuthorizationMethod = ::tc3_runtime::Unknown<
    BatchAuthorizationMethod,
    i64,
>;

impl BatchAuthorizationMethod {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::LetterOfAuthorization,
        Self::LegalRepresentative,
        Self::LetterAndBankTransfer,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::LetterOfAuthorization => 1,
            Self::LegalRepresentative => 2,
            Self::LetterAndBankTransfer => 5,
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

impl ::tc3_runtime::IntegerEnum for BatchAuthorizationMethod {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "BatchAuthorizationMethod",
        known: Self::KNOWN,
        wire: &[1, 2, 5],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for BatchAuthorizationMethod {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for BatchAuthorizationMethod {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for BatchAuthorizationMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for BatchAuthorizationMethod {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for BatchAuthorizationMethod {}

impl ::std::hash::Hash for BatchAuthorizationMethod {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for BatchAuthorizationMethod {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for BatchAuthorizationMethod {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BatchAuthorizationMethod {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
