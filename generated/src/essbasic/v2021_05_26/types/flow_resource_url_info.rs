// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowResourceUrlInfo.yaml

use crate::essbasic::v2021_05_26::types::ResourceUrlInfo;

/// Download links of one flow.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowResourceUrlInfo {
    /// Flow the links belong to.
    ///
    /// - On the wire: `FlowId`, String, always in responses
    /// - Example: `yDt1JUUckp77a2tqUyEmko8RVpCEHoNA`
    pub flow_id: ::std::string::String,
    /// Links to the PDF files of the flow. Empty if they could not be made.
    ///
    /// - On the wire: `ResourceUrlInfos`, list of object `ResourceUrlInfo`, always in responses
    pub resource_url_infos: ::std::vec::Vec<ResourceUrlInfo>,
}

impl ::std::default::Default for FlowResourceUrlInfo {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for FlowResourceUrlInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowResourceUrlInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowId", "ResourceUrlInfos"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.resource_url_infos),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowResourceUrlInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowResourceUrlInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for FlowResourceUrlInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for FlowResourceUrlInfo {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            resource_url_infos: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.resource_url_infos),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowResourceUrlInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
