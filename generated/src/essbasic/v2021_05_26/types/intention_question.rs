// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/IntentionQuestion.yaml

/// A question spoken in the video check and the answers that pass.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntentionQuestion {
    /// Text that is spoken.
    ///
    /// - On the wire: `Question`, String, optional
    /// - Limit: at most 250 characters (else not sent)
    /// - Example: `请问您本次业务是本人自愿办理吗？如是，请回复“我同意”。`
    pub question: ::std::option::Option<::std::string::String>,
    /// Answers that pass; the spoken answer is compared with them.
    ///
    /// - On the wire: `Answers`, list of String, optional
    /// - Example: `同意`, `我同意`, `确认`, `我确认`
    pub answers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl IntentionQuestion {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            question: ::std::option::Option::None,
            answers: ::std::option::Option::None,
        }
    }
    /// Text that is spoken.
    ///
    /// `Question` on the wire.
    #[must_use]
    pub fn question(
        mut self,
        question: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.question = ::std::option::Option::Some(question.into());
        self
    }
    /// Answers that pass; the spoken answer is compared with them.
    ///
    /// `Answers` on the wire.
    #[must_use]
    pub fn answers(mut self, answers: ::std::vec::Vec<::std::string::String>) -> Self {
        self.answers = ::std::option::Option::Some(answers);
        self
    }
}

impl ::std::default::Default for IntentionQuestion {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for IntentionQuestion {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "IntentionQuestion",
        fields: &::tc3_runtime::validate::Field::table(
            ["Question", "Answers"],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(250),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.question),
            1 => ::tc3_runtime::AsValue::as_value(&self.answers),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for IntentionQuestion {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for IntentionQuestion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for IntentionQuestion {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for IntentionQuestion {
    fn empty() -> Self {
        Self {
            question: ::tc3_runtime::Wire::empty(),
            answers: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.question),
            1 => ::tc3_runtime::decode::slot(map, &mut self.answers),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for IntentionQuestion {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
