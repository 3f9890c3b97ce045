// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowGroupUrlInfo.yaml

use crate::essbasic::v2021_05_26::types::FlowGroupApproverInfo;

/// Flows of a flow group whose signers are filled in later.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowGroupUrlInfo {
    /// Flows of the group and the signers in them that the user of the link claims.
    ///
    /// - On the wire: `FlowGroupApproverInfos`, list of object `FlowGroupApproverInfo`, optional
    pub flow_group_approver_infos: ::std::option::Option<
        ::std::vec::Vec<FlowGroupApproverInfo>,
    >,
}

impl FlowGroupUrlInfo {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            flow_group_approver_infos: ::std::option::Option::None,
        }
    }
    /// Flows of the group and the signers in them that the user of the link claims.
    ///
    /// `FlowGroupApproverInfos` on the wire.
    #[must_use]
    pub fn flow_group_approver_infos(
        mut self,
        flow_group_approver_infos: ::std::vec::Vec<FlowGroupApproverInfo>,
    ) -> Self {
        self.flow_group_approver_infos = ::std::option::Option::Some(
            flow_group_approver_infos,
        );
        self
    }
}

impl ::std::default::Default for FlowGroupUrlInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for FlowGroupUrlInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowGroupUrlInfo",
        fields: &::tc3_runtime::validate::Field::table(["FlowGroupApproverInfos"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_group_approver_infos),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowGroupUrlInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowGroupUrlInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FlowGroupUrlInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FlowGroupUrlInfo {
    fn empty() -> Self {
        Self {
            flow_group_approver_infos: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_approver_infos),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowGroupUrlInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
