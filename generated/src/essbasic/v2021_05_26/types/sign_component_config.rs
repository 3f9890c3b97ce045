// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/SignComponentConfig.yaml

use crate::essbasic::v2021_05_26::enums::SealSizeRule;

/// Settings of sign fields on the embedded start page.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignComponentConfig {
    /// Whether sign fields hide the date of signing by default. The user can change it on the page.
    ///
    /// - On the wire: `HideDate`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub hide_date: ::std::option::Option<bool>,
    /// With `SignBeanTag` = 1 only: whether seal fields that signers add themselves (`SIGN_SEAL`, `SIGN_PAGING_SEAL`, `SIGN_LEGAL_PERSON_SEAL`) take the real size of the seal, and whether signers may change that.
    ///
    /// - On the wire: `AddSignComponentUseSealSize`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub add_sign_component_use_seal_size: ::std::option::Option<SealSizeRule>,
}

impl SignComponentConfig {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            hide_date: ::std::option::Option::None,
            add_sign_component_use_seal_size: ::std::option::Option::None,
        }
    }
    /// Whether sign fields hide the date of signing by default.
    ///
    /// `HideDate` on the wire.
    #[must_use]
    pub fn hide_date(mut self, hide_date: bool) -> Self {
        self.hide_date = ::std::option::Option::Some(hide_date);
        self
    }
    /// With `SignBeanTag` = 1 only: whether seal fields that signers add themselves (`SIGN_SEAL`, `SIGN_PAGING_SEAL`, `SIGN_LEGAL_PERSON_SEAL`) take the real size of the seal, and whether signers may change that.
    ///
    /// `AddSignComponentUseSealSize` on the wire.
    #[must_use]
    pub fn add_sign_component_use_seal_size(
        mut self,
        add_sign_component_use_seal_size: SealSizeRule,
    ) -> Self {
        self.add_sign_component_use_seal_size = ::std::option::Option::Some(
            add_sign_component_use_seal_size,
        );
        self
    }
}

impl ::std::default::Default for SignComponentConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for SignComponentConfig {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SignComponentConfig",
        fields: &::tc3_runtime::validate::Field::table(
            ["HideDate", "AddSignComponentUseSealSize"],
            [(1, ::tc3_runtime::validate::Field::KNOWN)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.hide_date),
            1 => ::tc3_runtime::AsValue::as_value(&self.add_sign_component_use_seal_size),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for SignComponentConfig {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for SignComponentConfig {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for SignComponentConfig {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for SignComponentConfig {
    fn empty() -> Self {
        Self {
            hide_date: ::tc3_runtime::Wire::empty(),
            add_sign_component_use_seal_size: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.hide_date),
            1 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.add_sign_component_use_seal_size,
                )
            }
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignComponentConfig {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
