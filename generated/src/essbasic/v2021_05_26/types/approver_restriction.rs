// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ApproverRestriction.yaml

use crate::essbasic::v2021_05_26::enums::IdCardType;

/// Data of a signer to whom a sign code is limited.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApproverRestriction {
    /// Name the signer must have.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::option::Option<::std::string::String>,
    /// Mobile number the signer must have, 11 digits.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (else a warning)
    /// - Example: `13000000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::option::Option<::std::string::String>,
    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Example: `ID_CARD`
    pub id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document; letters in upper case.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Example: `4500000000000000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::option::Option<::std::string::String>,
}

impl ApproverRestriction {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: ::std::option::Option::None,
            mobile: ::std::option::Option::None,
            id_card_type: ::std::option::Option::None,
            id_card_number: ::std::option::Option::None,
        }
    }
    /// Name the signer must have.
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
    /// Mobile number the signer must have, 11 digits.
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
    /// Kind of identity document.
    ///
    /// `IdCardType` on the wire.
    #[must_use]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = ::std::option::Option::Some(id_card_type);
        self
    }
    /// Number of the identity document; letters in upper case.
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
}

impl ::std::default::Default for ApproverRestriction {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for ApproverRestriction {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ApproverRestriction",
        fields: &::tc3_runtime::validate::Field::table(
            ["Name", "Mobile", "IdCardType", "IdCardNumber"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    1,
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
                (2, ::tc3_runtime::validate::Field::KNOWN),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.name),
            1 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            2 => ::tc3_runtime::AsValue::as_value(&self.id_card_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ApproverRestriction {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ApproverRestriction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ApproverRestriction {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ApproverRestriction {
    fn empty() -> Self {
        Self {
            name: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            id_card_type: ::tc3_runtime::Wire::empty(),
            id_card_number: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.id_card_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ApproverRestriction {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
