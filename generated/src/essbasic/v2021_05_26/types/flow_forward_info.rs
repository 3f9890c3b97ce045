// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowForwardInfo.yaml

/// A flow, and the signer in it whose handling is handed over.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowForwardInfo {
    /// Flow, started by one of the actions that start flows.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDCVNUUckpw3nnnyUVScgTvSA1IaZgM7`
    pub flow_id: ::std::string::String,
    /// Role of the signer in the flow.
    ///
    /// - On the wire: `RecipientId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    pub recipient_id: ::std::string::String,
}

impl FlowForwardInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: FlowForwardInfoArgs) -> Self {
        Self {
            flow_id: args.flow_id,
            recipient_id: args.recipient_id,
        }
    }
}

/// What [`FlowForwardInfo::new`] takes, by name.
#[derive(Clone)]
pub struct FlowForwardInfoArgs {
    /// Flow, started by one of the actions that start flows.
    ///
    /// `FlowId` on the wire.
    pub flow_id: ::std::string::String,
    /// Role of the signer in the flow.
    ///
    /// `RecipientId` on the wire.
    pub recipient_id: ::std::string::String,
}

impl ::tc3_runtime::Record for FlowForwardInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowForwardInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowId", "RecipientId"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
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

impl ::tc3_runtime::Generated for FlowForwardInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowForwardInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FlowForwardInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FlowForwardInfo {
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
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowForwardInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
