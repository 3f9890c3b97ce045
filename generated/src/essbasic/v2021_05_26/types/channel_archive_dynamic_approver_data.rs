// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ChannelArchiveDynamicApproverData.yaml

/// One signer of a dynamic flow (dynamic signers 2.0) that was ended.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelArchiveDynamicApproverData {
    /// Identifier of the signer, unique across all flows. Sign links can be made from it, as from `RecipientId`.
    ///
    /// - On the wire: `SignId`, String
    /// - Example: `06f2bc0f1772d8deac2f92b5df61a5ac`
    pub sign_id: ::std::option::Option<::std::string::String>,
    /// Role of the signer, unique within its flow only. Fill fields and sign fields belong to a role.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDwhSUUckp3lqxlpUu6Ni3SvjJPoxxxx`
    pub recipient_id: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for ChannelArchiveDynamicApproverData {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelArchiveDynamicApproverData {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelArchiveDynamicApproverData",
        fields: &::tc3_runtime::validate::Field::table(["SignId", "RecipientId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.sign_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ChannelArchiveDynamicApproverData {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ChannelArchiveDynamicApproverData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelArchiveDynamicApproverData {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelArchiveDynamicApproverData {
    fn empty() -> Self {
        Self {
            sign_id: ::tc3_runtime::Wire::empty(),
            recipient_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.sign_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelArchiveDynamicApproverData {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
