// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowApproverItem.yaml

use crate::essbasic::v2021_05_26::types::ApproverItem;

/// Signers of one flow that has been started.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowApproverItem {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String
    /// - Example: `yDt1iUUckp7xb05iUuWfBtZwW5IdVzLn`
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// Signers of the flow.
    ///
    /// - On the wire: `Approvers`, list of object `ApproverItem`
    pub approvers: ::std::option::Option<::std::vec::Vec<ApproverItem>>,
}

impl ::std::default::Default for FlowApproverItem {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for FlowApproverItem {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowApproverItem",
        fields: &::tc3_runtime::validate::Field::table(["FlowId", "Approvers"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.approvers),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowApproverItem {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowApproverItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for FlowApproverItem {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for FlowApproverItem {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            approvers: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.approvers),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowApproverItem {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
