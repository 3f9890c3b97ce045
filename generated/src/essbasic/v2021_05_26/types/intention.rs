// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Intention.yaml

use crate::essbasic::v2021_05_26::enums::IntentionType;
use crate::essbasic::v2021_05_26::types::{
    IntentionAction, IntentionQuestion, RuleIdConfig,
};

/// Texts of the video check of intent, spoken as a question or to be confirmed by nodding. Video checks are an allowlisted feature.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Intention {
    /// How the signer answers.
    ///
    /// - On the wire: `IntentionType`, Integer, optional
    /// - Example: `1`
    pub intention_type: ::std::option::Option<IntentionType>,
    /// Rounds of question and accepted answers, for answering by speaking. If left out, the signer is asked to agree to sign this agreement.
    ///
    /// - On the wire: `IntentionQuestions`, list of object `IntentionQuestion`, optional
    /// - Limit: at most 10 items (else not sent)
    pub intention_questions: ::std::option::Option<::std::vec::Vec<IntentionQuestion>>,
    /// Texts to be confirmed by nodding. If left out, the signer is asked to agree to sign this agreement.
    ///
    /// - On the wire: `IntentionActions`, list of object `IntentionAction`, optional
    /// - Limit: at most 10 items (else not sent)
    pub intention_actions: ::std::option::Option<::std::vec::Vec<IntentionAction>>,
    /// Settings of the video check.
    ///
    /// - On the wire: `RuleIdConfig`, object `RuleIdConfig`, optional
    pub rule_id_config: ::std::option::Option<RuleIdConfig>,
}

impl Intention {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            intention_type: ::std::option::Option::None,
            intention_questions: ::std::option::Option::None,
            intention_actions: ::std::option::Option::None,
            rule_id_config: ::std::option::Option::None,
        }
    }
    /// How the signer answers.
    ///
    /// `IntentionType` on the wire.
    #[must_use]
    pub fn intention_type(mut self, intention_type: IntentionType) -> Self {
        self.intention_type = ::std::option::Option::Some(intention_type);
        self
    }
    /// Rounds of question and accepted answers, for answering by speaking.
    ///
    /// `IntentionQuestions` on the wire.
    #[must_use]
    pub fn intention_questions(
        mut self,
        intention_questions: ::std::vec::Vec<IntentionQuestion>,
    ) -> Self {
        self.intention_questions = ::std::option::Option::Some(intention_questions);
        self
    }
    /// Texts to be confirmed by nodding.
    ///
    /// `IntentionActions` on the wire.
    #[must_use]
    pub fn intention_actions(
        mut self,
        intention_actions: ::std::vec::Vec<IntentionAction>,
    ) -> Self {
        self.intention_actions = ::std::option::Option::Some(intention_actions);
        self
    }
    /// Settings of the video check.
    ///
    /// `RuleIdConfig` on the wire.
    #[must_use]
    pub fn rule_id_config(mut self, rule_id_config: RuleIdConfig) -> Self {
        self.rule_id_config = ::std::option::Option::Some(rule_id_config);
        self
    }
}

impl ::std::default::Default for Intention {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for Intention {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Intention",
        fields: &::tc3_runtime::validate::Field::table(
            ["IntentionType", "IntentionQuestions", "IntentionActions", "RuleIdConfig"],
            [
                (0, ::tc3_runtime::validate::Field::KNOWN),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(10),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(10),
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
            0 => ::tc3_runtime::AsValue::as_value(&self.intention_type),
            1 => ::tc3_runtime::AsValue::as_value(&self.intention_questions),
            2 => ::tc3_runtime::AsValue::as_value(&self.intention_actions),
            3 => ::tc3_runtime::AsValue::as_value(&self.rule_id_config),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Intention {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Intention {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Intention {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for Intention {
    fn empty() -> Self {
        Self {
            intention_type: ::tc3_runtime::Wire::empty(),
            intention_questions: ::tc3_runtime::Wire::empty(),
            intention_actions: ::tc3_runtime::Wire::empty(),
            rule_id_config: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.intention_type),
            1 => ::tc3_runtime::decode::slot(map, &mut self.intention_questions),
            2 => ::tc3_runtime::decode::slot(map, &mut self.intention_actions),
            3 => ::tc3_runtime::decode::slot(map, &mut self.rule_id_config),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Intention {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
