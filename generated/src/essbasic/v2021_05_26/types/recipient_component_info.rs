// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/RecipientComponentInfo.yaml

use crate::essbasic::v2021_05_26::enums::FieldFillStatus;
use crate::essbasic::v2021_05_26::types::FilledComponent;

/// Fill fields of one party of a contract.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecipientComponentInfo {
    /// Role of the party.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR`
    pub recipient_id: ::std::option::Option<::std::string::String>,
    /// Whether the party has filled in its fields.
    ///
    /// - On the wire: `RecipientFillStatus`, String
    /// - Example: `1`
    pub recipient_fill_status: ::std::option::Option<FieldFillStatus>,
    /// Whether the party is the initiator.
    ///
    /// - On the wire: `IsPromoter`, Boolean
    /// - Example: `true`
    pub is_promoter: ::std::option::Option<bool>,
    /// Fill fields of the party.
    ///
    /// - On the wire: `Components`, list of object `FilledComponent`
    pub components: ::std::option::Option<::std::vec::Vec<FilledComponent>>,
}

impl ::std::default::Default for RecipientComponentInfo {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for RecipientComponentInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "RecipientComponentInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["RecipientId", "RecipientFillStatus", "IsPromoter", "Components"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.recipient_fill_status),
            2 => ::tc3_runtime::AsValue::as_value(&self.is_promoter),
            3 => ::tc3_runtime::AsValue::as_value(&self.components),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for RecipientComponentInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for RecipientComponentInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for RecipientComponentInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for RecipientComponentInfo {
    fn empty() -> Self {
        Self {
            recipient_id: ::tc3_runtime::Wire::empty(),
            recipient_fill_status: ::tc3_runtime::Wire::empty(),
            is_promoter: ::tc3_runtime::Wire::empty(),
            components: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.recipient_fill_status),
            2 => ::tc3_runtime::decode::slot(map, &mut self.is_promoter),
            3 => ::tc3_runtime::decode::slot(map, &mut self.components),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RecipientComponentInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
