// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/RemindFlowRecords.yaml

/// Result of urging the signers of one flow.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemindFlowRecords {
    /// Whether the flow can be urged; if not, `RemindMessage` says why.
    ///
    /// - On the wire: `CanRemind`, Boolean, always in responses
    /// - Example: `true`
    pub can_remind: bool,
    /// Flow that was to be urged.
    ///
    /// - On the wire: `FlowId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDtwEUUckp7f87yrUygaLZxYk2SEodS7`
    pub flow_id: ::std::string::String,
    /// Why the flow cannot be urged; also tells, signer by signer, who was urged. It names signers.
    ///
    /// - On the wire: `RemindMessage`, String, always in responses
    /// - Example: `今天已经催办过了`
    /// - Sensitive: never shown in errors, logs and debug output
    pub remind_message: ::std::string::String,
}

impl ::std::default::Default for RemindFlowRecords {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for RemindFlowRecords {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "RemindFlowRecords",
        fields: &::tc3_runtime::validate::Field::table(
            ["CanRemind", "FlowId", "RemindMessage"],
            [(2, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.can_remind),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.remind_message),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for RemindFlowRecords {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for RemindFlowRecords {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for RemindFlowRecords {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for RemindFlowRecords {
    fn empty() -> Self {
        Self {
            can_remind: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
            remind_message: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.can_remind),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.remind_message),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RemindFlowRecords {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
