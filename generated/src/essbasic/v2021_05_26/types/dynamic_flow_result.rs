// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DynamicFlowResult.yaml

use crate::essbasic::v2021_05_26::types::DynamicFlowApproverResult;

/// Signers added to one dynamic flow.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DynamicFlowResult {
    /// Flow the signers were added to.
    ///
    /// - On the wire: `FlowId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// The signers added.
    ///
    /// - On the wire: `DynamicFlowApproverList`, list of object `DynamicFlowApproverResult`
    pub dynamic_flow_approver_list: ::std::option::Option<
        ::std::vec::Vec<DynamicFlowApproverResult>,
    >,
}

impl ::std::default::Default for DynamicFlowResult {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DynamicFlowResult {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DynamicFlowResult",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowId", "DynamicFlowApproverList"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.dynamic_flow_approver_list),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for DynamicFlowResult {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for DynamicFlowResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DynamicFlowResult {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DynamicFlowResult {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            dynamic_flow_approver_list: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.dynamic_flow_approver_list),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DynamicFlowResult {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
