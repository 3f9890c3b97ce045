// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DynamicFlowApproverResult.yaml

/// One signer added to a dynamic flow.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DynamicFlowApproverResult {
    /// Role of the signer; says where in the flow this signer stands.
    ///
    /// - On the wire: `RecipientId`, String, always in responses
    /// - Example: `yDCYrUUckp7wh61iUugjySLvo742CmF8`
    pub recipient_id: ::std::string::String,
    /// Identifier of the signer in the flow, made by e-Sign. When a sign link is made, it replaces name, mobile number and document.
    ///
    /// - On the wire: `SignId`, String, always in responses
    /// - Example: `yDCYrUUckp7wh61fUugjySLSpPqQKwDk`
    pub sign_id: ::std::string::String,
    /// State of the signer.
    ///
    /// - On the wire: `ApproverStatus`, Integer, always in responses
    /// - Example: `2`
    pub approver_status: i64,
}

impl ::std::default::Default for DynamicFlowApproverResult {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DynamicFlowApproverResult {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DynamicFlowApproverResult",
        fields: &::tc3_runtime::validate::Field::table(
            ["RecipientId", "SignId", "ApproverStatus"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.sign_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.approver_status),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for DynamicFlowApproverResult {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for DynamicFlowApproverResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DynamicFlowApproverResult {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DynamicFlowApproverResult {
    fn empty() -> Self {
        Self {
            recipient_id: ::tc3_runtime::Wire::empty(),
            sign_id: ::tc3_runtime::Wire::empty(),
            approver_status: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.sign_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.approver_status),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DynamicFlowApproverResult {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
