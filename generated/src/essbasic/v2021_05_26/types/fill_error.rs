// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FillError.yaml

/// Says why one signer could not be filled in.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FillError {
    /// Role of the signer, as in the request.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc`
    pub recipient_id: ::std::option::Option<::std::string::String>,
    /// Reason of the failure.
    ///
    /// - On the wire: `ErrMessage`, String
    /// - Example: `个人信息已补充，请勿重复补充`
    pub err_message: ::std::option::Option<::std::string::String>,
    /// Flow the signer was meant for.
    ///
    /// - On the wire: `FlowId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDCZHUUnitvronUuNTdBrElW0gOVqCfy`
    pub flow_id: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for FillError {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for FillError {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FillError",
        fields: &::tc3_runtime::validate::Field::table(
            ["RecipientId", "ErrMessage", "FlowId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.err_message),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FillError {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FillError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for FillError {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for FillError {
    fn empty() -> Self {
        Self {
            recipient_id: ::tc3_runtime::Wire::empty(),
            err_message: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.err_message),
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FillError {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
