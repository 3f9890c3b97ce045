// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowBatchUrlInfo.yaml

use crate::essbasic::v2021_05_26::types::FlowBatchApproverInfo;

/// Flows of a batch whose signers are filled in later.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowBatchUrlInfo {
    /// Flows and the signers in them that the user of the link claims.
    ///
    /// - On the wire: `FlowBatchApproverInfos`, list of object `FlowBatchApproverInfo`, optional
    pub flow_batch_approver_infos: ::std::option::Option<
        ::std::vec::Vec<FlowBatchApproverInfo>,
    >,
}

impl FlowBatchUrlInfo {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            flow_batch_approver_infos: ::std::option::Option::None,
        }
    }
    /// Flows and the signers in them that the user of the link claims.
    ///
    /// `FlowBatchApproverInfos` on the wire.
    #[must_use]
    pub fn flow_batch_approver_infos(
        mut self,
        flow_batch_approver_infos: ::std::vec::Vec<FlowBatchApproverInfo>,
    ) -> Self {
        self.flow_batch_approver_infos = ::std::option::Option::Some(
            flow_batch_approver_infos,
        );
        self
    }
}

impl ::std::default::Default for FlowBatchUrlInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for FlowBatchUrlInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowBatchUrlInfo",
        fields: &::tc3_runtime::validate::Field::table(["FlowBatchApproverInfos"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_batch_approver_infos),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowBatchUrlInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowBatchUrlInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FlowBatchUrlInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FlowBatchUrlInfo {
    fn empty() -> Self {
        Self {
            flow_batch_approver_infos: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_batch_approver_infos),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowBatchUrlInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
