// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/PresetApproverInfo.yaml

use crate::essbasic::v2021_05_26::enums::MainlandIdCardType;

/// Who may claim a contract whose signer is filled in later: only a signer who matches can. Persons are preset by name, mobile number and document, employees of organizations by `OrganizationName` only.
///
/// - `IdCardNumber` is required if `IdCardType` is `ID_CARD`.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PresetApproverInfo {
    /// Name the person must have.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::option::Option<::std::string::String>,
    /// Mobile number the person must have.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::option::Option<::std::string::String>,
    /// Number of the identity document the person must have: 18 characters, digits or an upper-case X. Give it together with `IdCardType`.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Limit: exactly 18 characters (not checked)
    /// - Example: `430000000000000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::option::Option<::std::string::String>,
    /// Kind of identity document. Give it together with `IdCardNumber`.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Example: `ID_CARD`
    pub id_card_type: ::std::option::Option<MainlandIdCardType>,
    /// Organization whose employees may claim the contract. Required when the signer is an organization. Client organizations are not supported, only organizations outside the application.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `xxxx有限公司`
    pub organization_name: ::std::option::Option<::std::string::String>,
}

impl PresetApproverInfo {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: ::std::option::Option::None,
            mobile: ::std::option::Option::None,
            id_card_number: ::std::option::Option::None,
            id_card_type: ::std::option::Option::None,
            organization_name: ::std::option::Option::None,
        }
    }
    /// Name the person must have.
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
    /// Mobile number the person must have.
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
    /// Number of the identity document the person must have: 18 characters, digits or an upper-case X.
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
    /// Kind of identity document.
    ///
    /// `IdCardType` on the wire.
    #[must_use]
    pub fn id_card_type(mut self, id_card_type: MainlandIdCardType) -> Self {
        self.id_card_type = ::std::option::Option::Some(id_card_type);
        self
    }
    /// Organization whose employees may claim the contract.
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
}

impl ::std::default::Default for PresetApproverInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for PresetApproverInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "PresetApproverInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["Name", "Mobile", "IdCardNumber", "IdCardType", "OrganizationName"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["IdCardNumber"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["IdCardType"],
                        values: &["ID_CARD"],
                    },
                ],
            },
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.name),
            1 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            2 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            3 => ::tc3_runtime::AsValue::as_value(&self.id_card_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for PresetApproverInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for PresetApproverInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for PresetApproverInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for PresetApproverInfo {
    fn empty() -> Self {
        Self {
            name: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            id_card_number: ::tc3_runtime::Wire::empty(),
            id_card_type: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.name),
            1 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            2 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            3 => ::tc3_runtime::decode::slot(map, &mut self.id_card_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PresetApproverInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
