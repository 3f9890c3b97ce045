// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ApproverComponentLimitType.yaml

use crate::essbasic::v2021_05_26::enums::BasicSignatureKind;

/// Kinds of signature that one signer of a template may use in `SIGN_SIGNATURE` fields.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApproverComponentLimitType {
    /// Identifier of the signer in the template, who owns the fields.
    ///
    /// - On the wire: `RecipientId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDRscUUgyg3zr9vfUyJ8QKwCN7z9YcOh`
    pub recipient_id: ::std::string::String,
    /// Kinds of signature that are allowed.
    ///
    /// - On the wire: `Values`, list of String, optional
    /// - Example: `HANDWRITE`, `SYSTEM_ESIGN`
    pub values: ::std::option::Option<::std::vec::Vec<BasicSignatureKind>>,
}

impl ApproverComponentLimitType {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(recipient_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            values: ::std::option::Option::None,
        }
    }
    /// Kinds of signature that are allowed.
    ///
    /// `Values` on the wire.
    #[must_use]
    pub fn values(mut self, values: ::std::vec::Vec<BasicSignatureKind>) -> Self {
        self.values = ::std::option::Option::Some(values);
        self
    }
}

impl ::tc3_runtime::Record for ApproverComponentLimitType {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ApproverComponentLimitType",
        fields: &::tc3_runtime::validate::Field::table(
            ["RecipientId", "Values"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        each: &[
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
            0 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.values),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ApproverComponentLimitType {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ApproverComponentLimitType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ApproverComponentLimitType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ApproverComponentLimitType {
    fn empty() -> Self {
        Self {
            recipient_id: ::tc3_runtime::Wire::empty(),
            values: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.values),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ApproverComponentLimitType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
