// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CcInfo.yaml

use crate::essbasic::v2021_05_26::enums::{CcPermission, CcType};

/// A person who gets a copy of the contract.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CcInfo {
    /// Mainland mobile number, without +86; it must belong to the person.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (else a warning)
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::option::Option<::std::string::String>,
    /// Real name of the person; used for identity verification.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the copy goes to a person or to an employee.
    ///
    /// - On the wire: `CcType`, Integer, optional
    /// - Example: `1`
    pub cc_type: ::std::option::Option<CcType>,
    /// What the recipient may do.
    ///
    /// - On the wire: `CcPermission`, Integer, optional
    /// - Example: `1`
    pub cc_permission: ::std::option::Option<CcPermission>,
}

impl CcInfo {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            mobile: ::std::option::Option::None,
            name: ::std::option::Option::None,
            cc_type: ::std::option::Option::None,
            cc_permission: ::std::option::Option::None,
        }
    }
    /// Mainland mobile number, without +86; it must belong to the person.
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
    /// Real name of the person; used for identity verification.
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
    /// Whether the copy goes to a person or to an employee.
    ///
    /// `CcType` on the wire.
    #[must_use]
    pub fn cc_type(mut self, cc_type: CcType) -> Self {
        self.cc_type = ::std::option::Option::Some(cc_type);
        self
    }
    /// What the recipient may do.
    ///
    /// `CcPermission` on the wire.
    #[must_use]
    pub fn cc_permission(mut self, cc_permission: CcPermission) -> Self {
        self.cc_permission = ::std::option::Option::Some(cc_permission);
        self
    }
}

impl ::std::default::Default for CcInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CcInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CcInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["Mobile", "Name", "CcType", "CcPermission"],
            [
                (
                    0,
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
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::KNOWN),
                (3, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            1 => ::tc3_runtime::AsValue::as_value(&self.name),
            2 => ::tc3_runtime::AsValue::as_value(&self.cc_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.cc_permission),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for CcInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for CcInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CcInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CcInfo {
    fn empty() -> Self {
        Self {
            mobile: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            cc_type: ::tc3_runtime::Wire::empty(),
            cc_permission: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            1 => ::tc3_runtime::decode::slot(map, &mut self.name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.cc_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.cc_permission),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CcInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
