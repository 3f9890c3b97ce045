// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/UserThreeFactor.yaml

use crate::essbasic::v2021_05_26::enums::IdCardType;

/// Identifies a person by name, kind of identity document and its number.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserThreeFactor {
    /// Real name of the person, used for identity verification and on the signature.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `小明`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::string::String,
    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, required
    /// - Example: `ID_CARD`
    pub id_card_type: IdCardType,
    /// Number of the identity document. `ID_CARD` and `HONGKONG_MACAO_AND_TAIWAN`: 18 characters, digits or an upper-case X. `HONGKONG_AND_MACAO`: H or M and 10 digits.
    ///
    /// - On the wire: `IdCardNumber`, String, required
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::string::String,
}

impl UserThreeFactor {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: UserThreeFactorArgs) -> Self {
        Self {
            name: args.name,
            id_card_type: args.id_card_type,
            id_card_number: args.id_card_number,
        }
    }
}

/// What [`UserThreeFactor::new`] takes, by name.
#[derive(Clone)]
pub struct UserThreeFactorArgs {
    /// Real name of the person, used for identity verification and on the signature.
    ///
    /// `Name` on the wire.
    pub name: ::std::string::String,
    /// Kind of identity document.
    ///
    /// `IdCardType` on the wire.
    pub id_card_type: IdCardType,
    /// Number of the identity document.
    ///
    /// `IdCardNumber` on the wire.
    pub id_card_number: ::std::string::String,
}

impl ::tc3_runtime::Record for UserThreeFactor {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "UserThreeFactor",
        fields: &::tc3_runtime::validate::Field::table(
            ["Name", "IdCardType", "IdCardNumber"],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        sensitive: true,
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
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
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        sensitive: true,
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.name),
            1 => ::tc3_runtime::AsValue::as_value(&self.id_card_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for UserThreeFactor {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for UserThreeFactor {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for UserThreeFactor {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for UserThreeFactor {
    fn empty() -> Self {
        Self {
            name: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.id_card_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for UserThreeFactor {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
