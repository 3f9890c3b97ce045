// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowBatchApproverInfo.yaml

/// A flow of a batch and the signer in it that is to be filled in later.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowBatchApproverInfo {
    /// Flow to be claimed.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// Signer in the flow. Required when a link to claim contracts is made.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Example: `yDt1iUUckp7xb05iUuWfBtZwW5IdVzLn`
    pub recipient_id: ::std::option::Option<::std::string::String>,
}

impl FlowBatchApproverInfo {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            flow_id: ::std::option::Option::None,
            recipient_id: ::std::option::Option::None,
        }
    }
    /// Flow to be claimed.
    ///
    /// `FlowId` on the wire.
    #[must_use]
    pub fn flow_id(
        mut self,
        flow_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_id = ::std::option::Option::Some(flow_id.into());
        self
    }
    /// Signer in the flow.
    ///
    /// `RecipientId` on the wire.
    #[must_use]
    pub fn recipient_id(
        mut self,
        recipient_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.recipient_id = ::std::option::Option::Some(recipient_id.into());
        self
    }
}

impl ::std::default::Default for FlowBatchApproverInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for FlowBatchApproverInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowBatchApproverInfo",
        fields: &::tc3_runtime::validate::Field::table(["FlowId", "RecipientId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowBatchApproverInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowBatchApproverInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FlowBatchApproverInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FlowBatchApproverInfo {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            recipient_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowBatchApproverInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
