// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/OrganizationCommonInfo.yaml

/// Data of an organization for its authorization letter. They must agree with the business licence.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationCommonInfo {
    /// Name of the organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, required
    /// - Example: `张三示例企业`
    pub organization_name: ::std::string::String,
    /// Unified social credit code of the organization as on its business licence.
    ///
    /// - On the wire: `UniformSocialCreditCode`, String, required
    /// - Example: `37000019890303000X`
    pub uniform_social_credit_code: ::std::string::String,
    /// Name of the legal representative as on the business licence.
    ///
    /// - On the wire: `LegalName`, String, required
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: ::std::string::String,
    /// Kind of identity document of the legal representative.
    ///
    /// - On the wire: `LegalIdCardType`, String, optional
    /// - Example: `居民身份证`
    pub legal_id_card_type: ::std::option::Option<AuthFileIdCardType>,
    /// Number of the identity document of the legal representative.
    ///
    /// - On the wire: `LegalIdCardNumber`, String, optional
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_id_card_number: ::std::option::Option<::std::string::String>,
    /// Name of the super administrator.
    ///
    /// - On the wire: `AdminName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: ::std::option::Option<::std::string::String>,
    /// Mobile number of the super administrator.
    ///
    /// - On the wire: `AdminMobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: ::std::option::Option<::std::string::String>,
    /// Kind of identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardType`, String, optional
    /// - Example: `居民身份证`
    pub admin_id_card_type: ::std::option::Option<AuthFileIdCardType>,
    /// Number of the identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardNumber`, String, optional
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_id_card_number: ::std::option::Option<::std::string::String>,
    /// Name of the former super administrator.
    ///
    /// - On the wire: `OldAdminName`, String, optional
    /// - Example: `李四`
    /// - Sensitive: never shown in errors, logs and debug output
    pub old_admin_name: ::std::option::Option<::std::string::String>,
    /// Mobile number of the former super administrator.
    ///
    /// - On the wire: `OldAdminMobile`, String, optional
    /// - Example: `15100000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub old_admin_mobile: ::std::option::Option<::std::string::String>,
    /// Kind of identity document of the former super administrator.
    ///
    /// - On the wire: `OldAdminIdCardType`, String, optional
    /// - Example: `居民身份证`
    pub old_admin_id_card_type: ::std::option::Option<AuthFileIdCardType>,
    /// Number of the identity document of the former super administrator.
    ///
    /// - On the wire: `OldAdminIdCardNumber`, String, optional
    /// - Example: `65000019870404000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub old_admin_id_card_number: ::std::option::Option<::std::string::String>,
}

impl OrganizationCommonInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: OrganizationCommonInfoArgs) -> Self {
        Self {
            organization_name: args.organization_name,
            uniform_social_credit_code: args.uniform_social_credit_code,
            legal_name: args.legal_name,
            legal_id_card_type: ::std::option::Option::None,
            legal_id_card_number: ::std::option::Option::None,
            admin_name: ::std::option::Option::None,
            admin_mobile: ::std::option::Option::None,
            admin_id_card_type: ::std::option::Option::None,
            admin_id_card_number: ::std::option::Option::None,
            old_admin_name: ::std::option::Option::None,
            old_admin_mobile: ::std::option::Option::None,
            old_admin_id_card_type: ::std::option::Option::None,
            old_admin_id_card_number: ::std::option::Option::None,
        }
    }
    /// Kind of identity document of the legal representative.
    ///
    /// `LegalIdCardType` on the wire.
    #[must_use]
    pub fn legal_id_card_type(mut self, legal_id_card_type: AuthFileIdCardType) -> Self {
        self.legal_id_card_type = ::std::option::Option::Some(legal_id_card_type);
        self
    }
    /// Number of the identity document of the legal representative.
    ///
    /// `LegalIdCardNumber` on the wire.
    #[must_use]
    pub fn legal_id_card_number(
        mut self,
        legal_id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.legal_id_card_number = ::std::option::Option::Some(
            legal_id_card_number.into(),
        );
        self
    }
    /// Name of the super administrator.
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
    /// Mobile number of the super administrator.
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
    /// Kind of identity document of the super administrator.
    ///
    /// `AdminIdCardType` on the wire.
    #[must_use]
    pub fn admin_id_card_type(mut self, admin_id_card_type: AuthFileIdCardType) -> Self {
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
    /// Name of the former super administrator.
    ///
    /// `OldAdminName` on the wire.
    #[must_use]
    pub fn old_admin_name(
        mut self,
        old_admin_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.old_admin_name = ::std::option::Option::Some(old_admin_name.into());
        self
    }
    /// Mobile number of the former super administrator.
    ///
    /// `OldAdminMobile` on the wire.
    #[must_use]
    pub fn old_admin_mobile(
        mut self,
        old_admin_mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.old_admin_mobile = ::std::option::Option::Some(old_admin_mobile.into());
        self
    }
    /// Kind of identity document of the former super administrator.
    ///
    /// `OldAdminIdCardType` on the wire.
    #[must_use]
    pub fn old_admin_id_card_type(
        mut self,
        old_admin_id_card_type: AuthFileIdCardType,
    ) -> Self {
        self.old_admin_id_card_type = ::std::option::Option::Some(
            old_admin_id_card_type,
        );
        self
    }
    /// Number of the identity document of the former super administrator.
    ///
    /// `OldAdminIdCardNumber` on the wire.
    #[must_use]
    pub fn old_admin_id_card_number(
        mut self,
        old_admin_id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.old_admin_id_card_number = ::std::option::Option::Some(
            old_admin_id_card_number.into(),
        );
        self
    }
}

/// What [`OrganizationCommonInfo::new`] takes, by name.
#[derive(Clone)]
pub struct OrganizationCommonInfoArgs {
    /// Name of the organization as on its business licence.
    ///
    /// `OrganizationName` on the wire.
    pub organization_name: ::std::string::String,
    /// Unified social credit code of the organization as on its business licence.
    ///
    /// `UniformSocialCreditCode` on the wire.
    pub uniform_social_credit_code: ::std::string::String,
    /// Name of the legal representative as on the business licence.
    ///
    /// `LegalName` on the wire.
    pub legal_name: ::std::string::String,
}

impl ::tc3_runtime::Record for OrganizationCommonInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "OrganizationCommonInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "OrganizationName",
                "UniformSocialCreditCode",
                "LegalName",
                "LegalIdCardType",
                "LegalIdCardNumber",
                "AdminName",
                "AdminMobile",
                "AdminIdCardType",
                "AdminIdCardNumber",
                "OldAdminName",
                "OldAdminMobile",
                "OldAdminIdCardType",
                "OldAdminIdCardNumber",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        sensitive: true,
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (3, ::tc3_runtime::validate::Field::KNOWN),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
                (5, ::tc3_runtime::validate::Field::SENSITIVE),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
                (7, ::tc3_runtime::validate::Field::KNOWN),
                (8, ::tc3_runtime::validate::Field::SENSITIVE),
                (9, ::tc3_runtime::validate::Field::SENSITIVE),
                (10, ::tc3_runtime::validate::Field::SENSITIVE),
                (11, ::tc3_runtime::validate::Field::KNOWN),
                (12, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            1 => ::tc3_runtime::AsValue::as_value(&self.uniform_social_credit_code),
            2 => ::tc3_runtime::AsValue::as_value(&self.legal_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.legal_id_card_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.legal_id_card_number),
            5 => ::tc3_runtime::AsValue::as_value(&self.admin_name),
            6 => ::tc3_runtime::AsValue::as_value(&self.admin_mobile),
            7 => ::tc3_runtime::AsValue::as_value(&self.admin_id_card_type),
            8 => ::tc3_runtime::AsValue::as_value(&self.admin_id_card_number),
            9 => ::tc3_runtime::AsValue::as_value(&self.old_admin_name),
            10 => ::tc3_runtime::AsValue::as_value(&self.old_admin_mobile),
            11 => ::tc3_runtime::AsValue::as_value(&self.old_admin_id_card_type),
            12 => ::tc3_runtime::AsValue::as_value(&self.old_admin_id_card_number),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for OrganizationCommonInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for OrganizationCommonInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for OrganizationCommonInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for OrganizationCommonInfo {
    fn empty() -> Self {
        Self {
            organization_name: ::tc3_runtime::Wire::empty(),
            uniform_social_credit_code: ::tc3_runtime::Wire::empty(),
            legal_name: ::tc3_runtime::Wire::empty(),
            legal_id_card_type: ::tc3_runtime::Wire::empty(),
            legal_id_card_number: ::tc3_runtime::Wire::empty(),
            admin_name: ::tc3_runtime::Wire::empty(),
            admin_mobile: ::tc3_runtime::Wire::empty(),
            admin_id_card_type: ::tc3_runtime::Wire::empty(),
            admin_id_card_number: ::tc3_runtime::Wire::empty(),
            old_admin_name: ::tc3_runtime::Wire::empty(),
            old_admin_mobile: ::tc3_runtime::Wire::empty(),
            old_admin_id_card_type: ::tc3_runtime::Wire::empty(),
            old_admin_id_card_number: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            1 => ::tc3_runtime::decode::slot(map, &mut self.uniform_social_credit_code),
            2 => ::tc3_runtime::decode::slot(map, &mut self.legal_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.legal_id_card_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.legal_id_card_number),
            5 => ::tc3_runtime::decode::slot(map, &mut self.admin_name),
            6 => ::tc3_runtime::decode::slot(map, &mut self.admin_mobile),
            7 => ::tc3_runtime::decode::slot(map, &mut self.admin_id_card_type),
            8 => ::tc3_runtime::decode::slot(map, &mut self.admin_id_card_number),
            9 => ::tc3_runtime::decode::slot(map, &mut self.old_admin_name),
            10 => ::tc3_runtime::decode::slot(map, &mut self.old_admin_mobile),
            11 => ::tc3_runtime::decode::slot(map, &mut self.old_admin_id_card_type),
            12 => ::tc3_runtime::decode::slot(map, &mut self.old_admin_id_card_number),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OrganizationCommonInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Kind of identity document named in an authorization letter of an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthFileIdCardType {
    /// Identity card of the Chinese mainland.
    ///
    /// On the wire: `居民身份证`.
    ResidentIdCard,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`AuthFileIdCardType`] that this version does not know.
pub type UnknownAuthFileIdCardType = ::tc3_runtime::Unknown<AuthFileIdCardType>;

impl AuthFileIdCardType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::ResidentIdCard];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResidentIdCard => "居民身份证",
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

impl ::tc3_runtime::OpenEnum for AuthFileIdCardType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "AuthFileIdCardType",
        known: Self::KNOWN,
        wire: &["居民身份证"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for AuthFileIdCardType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for AuthFileIdCardType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for AuthFileIdCardType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for AuthFileIdCardType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for AuthFileIdCardType {}

impl ::std::hash::Hash for AuthFileIdCardType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for AuthFileIdCardType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for AuthFileIdCardType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AuthFileIdCardType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
