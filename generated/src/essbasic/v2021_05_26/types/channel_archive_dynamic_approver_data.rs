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

impl ::tc3_runtime::Object for ChannelArchiveDynamicApproverData {
    fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
        static SHAPE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
            name: "ChannelArchiveDynamicApproverData",
            fields: &[
                ::tc3_runtime::validate::Field {
                    name: "SignId",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "RecipientId",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
            ],
            rules: &[],
        };
        &SHAPE
    }
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.sign_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::AsValue for ChannelArchiveDynamicApproverData {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Object(self)
    }
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
    const EXPECTED: &'static str = "a ChannelArchiveDynamicApproverData object";
    fn empty() -> Self {
        Self {
            sign_id: ::tc3_runtime::Wire::empty(),
            recipient_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "SignId" => ::tc3_runtime::decode::slot(map, &mut self.sign_id, "SignId"),
            "RecipientId" => {
                ::tc3_runtime::decode::slot(map, &mut self.recipient_id, "RecipientId")
            }
            _ => ::std::result::Result::Ok(false),
        }
    }
}

impl ::tc3_runtime::Wire for ChannelArchiveDynamicApproverData {
    fn empty() -> Self {
        ::tc3_runtime::Decode::empty()
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
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
