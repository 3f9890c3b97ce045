// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowApproverUrlInfo.yaml

use crate::essbasic::v2021_05_26::enums::SignerKind;

/// Sign link of one signer. In the answer for a preview link of the initiator, type, name and number are empty.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowApproverUrlInfo {
    /// Short sign link, valid for 30 minutes by default; keep it secret. It opens in mobile browsers only, not within mini programs. Append no parameters: they could override those in the link.
    ///
    /// - On the wire: `SignUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/M**XE`
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: ::std::string::String,
    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, String, always in responses
    /// - Example: `PERSON`
    pub approver_type: SignerKind,
    /// Name of the signer.
    ///
    /// - On the wire: `Name`, String, always in responses
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::string::String,
    /// Mobile number of the signer.
    ///
    /// - On the wire: `Mobile`, String, always in responses
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::string::String,
    /// Long form of the sign link, with the same validity (30 minutes by default) and restrictions. It carries personal data; keep it secret and append no parameters.
    ///
    /// - On the wire: `LongUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://quick.qian.tencent.cn/home?ApproverIdCardNumber=MioqK**Kio2&ApproverMobile=MTkx**%3D&ApproverName=%25E**2A&ApproverType=1&Code=yDS**w3u2Mg8q&CodeType=QUICK&FlowId=yDSLVUU**MszDy&ShowHeader=1&shortKey=yDwq5U**GlG1c&token=M**XE`
    /// - Sensitive: never shown in errors, logs and debug output
    pub long_url: ::std::string::String,
}

impl ::std::default::Default for FlowApproverUrlInfo {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for FlowApproverUrlInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowApproverUrlInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["SignUrl", "ApproverType", "Name", "Mobile", "LongUrl"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.sign_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.approver_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.name),
            3 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            4 => ::tc3_runtime::AsValue::as_value(&self.long_url),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowApproverUrlInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowApproverUrlInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for FlowApproverUrlInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for FlowApproverUrlInfo {
    fn empty() -> Self {
        Self {
            sign_url: ::tc3_runtime::Wire::empty(),
            approver_type: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            long_url: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.sign_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.approver_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            4 => ::tc3_runtime::decode::slot(map, &mut self.long_url),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowApproverUrlInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
