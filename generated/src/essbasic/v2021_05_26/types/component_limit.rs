// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ComponentLimit.yaml

use crate::essbasic::v2021_05_26::enums::LimitedComponentType;

/// Limits one kind of sign field that a signer may add, and the seals or signatures in it.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComponentLimit {
    /// Kind of sign field.
    ///
    /// - On the wire: `ComponentType`, String, required
    /// - Example: `SIGN_SEAL`
    pub component_type: LimitedComponentType,
    /// What may be used in the field; one or several. `SIGN_SEAL`, `SIGN_PAGING_SEAL`: seal IDs (own organization only) or kinds of seal (OFFICIAL company, CONTRACT contract, FINANCE finance, PERSONNEL personnel, OTHER other); kinds are ignored if there are IDs. `SIGN_SIGNATURE`: kinds of signature. `SIGN_LEGAL_PERSON_SEAL`: leave it unset.
    ///
    /// - On the wire: `ComponentValue`, list of String, optional
    /// - Example: `HANDWRITE`, `ESIGN`
    /// - Known values: `OFFICIAL`, `CONTRACT`, `FINANCE`, `PERSONNEL`, `OTHER`, `HANDWRITE`, `HANDWRITTEN_ESIGN`, `OCR_ESIGN`, `ESIGN`, `SYSTEM_ESIGN`
    pub component_value: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl ComponentLimit {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(component_type: LimitedComponentType) -> Self {
        Self {
            component_type,
            component_value: ::std::option::Option::None,
        }
    }
    /// What may be used in the field; one or several.
    ///
    /// `ComponentValue` on the wire.
    #[must_use]
    pub fn component_value(
        mut self,
        component_value: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.component_value = ::std::option::Option::Some(component_value);
        self
    }
}

impl ::tc3_runtime::Record for ComponentLimit {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ComponentLimit",
        fields: &::tc3_runtime::validate::Field::table(
            ["ComponentType", "ComponentValue"],
            [
                (
                    0,
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
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.component_type),
            1 => ::tc3_runtime::AsValue::as_value(&self.component_value),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ComponentLimit {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ComponentLimit {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ComponentLimit {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ComponentLimit {
    fn empty() -> Self {
        Self {
            component_type: ::tc3_runtime::Wire::empty(),
            component_value: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.component_type),
            1 => ::tc3_runtime::decode::slot(map, &mut self.component_value),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ComponentLimit {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
