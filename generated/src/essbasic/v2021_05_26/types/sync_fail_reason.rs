// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/SyncFailReason.yaml

/// Why an employee could not be added, changed or set as having left.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncFailReason {
    /// Your identifier of the employee (OpenId).
    ///
    /// - On the wire: `Id`, String, always in responses
    /// - Example: `n9725`
    pub id: ::std::string::String,
    /// The reason, such as an invalid identifier or identity number.
    ///
    /// - On the wire: `Message`, String, always in responses
    /// - Example: `Id不符合规范`
    pub message: ::std::string::String,
}

impl ::std::default::Default for SyncFailReason {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for SyncFailReason {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SyncFailReason",
        fields: &::tc3_runtime::validate::Field::table(["Id", "Message"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.id),
            1 => ::tc3_runtime::AsValue::as_value(&self.message),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for SyncFailReason {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for SyncFailReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for SyncFailReason {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for SyncFailReason {
    fn empty() -> Self {
        Self {
            id: ::tc3_runtime::Wire::empty(),
            message: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.message),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SyncFailReason {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
