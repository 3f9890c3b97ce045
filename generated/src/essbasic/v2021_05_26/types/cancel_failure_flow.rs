// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CancelFailureFlow.yaml

/// A flow that could not be cancelled.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelFailureFlow {
    /// Flow that was to be cancelled.
    ///
    /// - On the wire: `FlowId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDCNGUUckpvjdelbUuyImI9pY8I5Mep9`
    pub flow_id: ::std::string::String,
    /// Why it could not be cancelled.
    ///
    /// - On the wire: `Reason`, String
    /// - Example: `合同当前状态不支持撤销`
    pub reason: ::std::option::Option<::std::string::String>,
    /// Name of the flow.
    ///
    /// - On the wire: `FlowName`, String
    /// - Example: `劳动合同`
    pub flow_name: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for CancelFailureFlow {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CancelFailureFlow {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CancelFailureFlow",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowId", "Reason", "FlowName"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.reason),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for CancelFailureFlow {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for CancelFailureFlow {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CancelFailureFlow {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CancelFailureFlow {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            reason: ::tc3_runtime::Wire::empty(),
            flow_name: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.reason),
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_name),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CancelFailureFlow {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
