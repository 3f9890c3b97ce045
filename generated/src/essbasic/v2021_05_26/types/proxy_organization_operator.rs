// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ProxyOrganizationOperator.yaml

use crate::essbasic::v2021_05_26::enums::IdCardType;

/// An employee of a client organization to be added, changed or set as having left.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProxyOrganizationOperator {
    /// Your identifier of the employee, as `OpenId` in `Agent.ProxyOperator`.
    ///
    /// - On the wire: `Id`, String, required
    /// - Example: `n9527`
    pub id: ::std::string::String,
    /// Real name of the employee; used for identity verification and on signatures.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Limit: at most 50 characters (else not sent)
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::option::Option<::std::string::String>,
    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::option::Option<::std::string::String>,
    /// Mainland mobile number of the employee, without +86. Numbers abroad are not supported.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (else a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::option::Option<::std::string::String>,
    /// Role the employee gets in advance.
    ///
    /// - On the wire: `DefaultRole`, String, optional
    /// - Example: `channel-normal-operator`
    pub default_role: ::std::option::Option<PreassignedEmployeeRole>,
}

impl ProxyOrganizationOperator {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            name: ::std::option::Option::None,
            id_card_type: ::std::option::Option::None,
            id_card_number: ::std::option::Option::None,
            mobile: ::std::option::Option::None,
            default_role: ::std::option::Option::None,
        }
    }
    /// Real name of the employee; used for identity verification and on signatures.
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
    /// Mainland mobile number of the employee, without +86.
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
    /// Role the employee gets in advance.
    ///
    /// `DefaultRole` on the wire.
    #[must_use]
    pub fn default_role(mut self, default_role: PreassignedEmployeeRole) -> Self {
        self.default_role = ::std::option::Option::Some(default_role);
        self
    }
}

impl ::tc3_runtime::Record for ProxyOrganizationOperator {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ProxyOrganizationOperator",
        fields: &::tc3_runtime::validate::Field::table(
            ["Id", "Name", "IdCardType", "IdCardNumber", "Mobile", "DefaultRole"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
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
                (2, ::tc3_runtime::validate::Field::KNOWN),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Mobile,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (5, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.id),
            1 => ::tc3_runtime::AsValue::as_value(&self.name),
            2 => ::tc3_runtime::AsValue::as_value(&self.id_card_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            4 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            5 => ::tc3_runtime::AsValue::as_value(&self.default_role),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ProxyOrganizationOperator {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ProxyOrganizationOperator {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ProxyOrganizationOperator {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ProxyOrganizationOperator {
    fn empty() -> Self {
        Self {
            id: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            id_card_type: ::tc3_runtime::Wire::empty(),
            id_card_number: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            default_role: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.id_card_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            4 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            5 => ::tc3_runtime::decode::slot(map, &mut self.default_role),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ProxyOrganizationOperator {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Role that can be given to an employee in advance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PreassignedEmployeeRole {
    /// Business administrator: all functions and data of contracts, seals and templates.
    ///
    /// On the wire: `admin`.
    BusinessAdministrator,
    /// Handles contracts (start, sign, fill, reject, cancel) and holds seals; sees all contracts of the organization.
    ///
    /// On the wire: `channel-normal-operator`.
    Operator,
    /// Handles contracts (start, sign, fill, reject, cancel) and holds seals; sees only contracts of their own.
    ///
    /// On the wire: `channel-sales-man`.
    Salesperson,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`PreassignedEmployeeRole`] that this version does not know.
pub type UnknownPreassignedEmployeeRole = ::tc3_runtime::Unknown<
    PreassignedEmployeeRole,
>;

impl PreassignedEmployeeRole {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::BusinessAdministrator,
        Self::Operator,
        Self::Salesperson,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BusinessAdministrator => "admin",
            Self::Operator => "channel-normal-operator",
            Self::Salesperson => "channel-sales-man",
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

impl ::tc3_runtime::OpenEnum for PreassignedEmployeeRole {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "PreassignedEmployeeRole",
        known: Self::KNOWN,
        wire: &["admin", "channel-normal-operator", "channel-sales-man"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for PreassignedEmployeeRole {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for PreassignedEmployeeRole {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for PreassignedEmployeeRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for PreassignedEmployeeRole {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for PreassignedEmployeeRole {}

impl ::std::hash::Hash for PreassignedEmployeeRole {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for PreassignedEmployeeRole {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for PreassignedEmployeeRole {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PreassignedEmployeeRole {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
