// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/IntentionQuestionResult.yaml

/// Result of a video check in which the signer answered questions.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntentionQuestionResult {
    /// Video with all questions and answers, an MP4 file in Base64.
    ///
    /// - On the wire: `Video`, String
    /// - Limit: base64 text
    /// - Example: `6Zeu6aKY5ZKM5Zue562U6Z+z6aKR77yMbXA05qC85byP77yJ`
    /// - Sensitive: never shown in errors, logs and debug output
    pub video: ::std::option::Option<::std::string::String>,
    /// Whether the answers matched the expected ones.
    ///
    /// - On the wire: `ResultCode`, list of String
    /// - Example: `0`
    pub result_code: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Answers as recognised from speech.
    ///
    /// - On the wire: `AsrResult`, list of String
    /// - Example: `同意`
    /// - Sensitive: never shown in errors, logs and debug output
    pub asr_result: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl ::std::default::Default for IntentionQuestionResult {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for IntentionQuestionResult {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "IntentionQuestionResult",
        fields: &::tc3_runtime::validate::Field::table(
            ["Video", "ResultCode", "AsrResult"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.video),
            1 => ::tc3_runtime::AsValue::as_value(&self.result_code),
            2 => ::tc3_runtime::AsValue::as_value(&self.asr_result),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for IntentionQuestionResult {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for IntentionQuestionResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for IntentionQuestionResult {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for IntentionQuestionResult {
    fn empty() -> Self {
        Self {
            video: ::tc3_runtime::Wire::empty(),
            result_code: ::tc3_runtime::Wire::empty(),
            asr_result: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.video),
            1 => ::tc3_runtime::decode::slot(map, &mut self.result_code),
            2 => ::tc3_runtime::decode::slot(map, &mut self.asr_result),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for IntentionQuestionResult {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
