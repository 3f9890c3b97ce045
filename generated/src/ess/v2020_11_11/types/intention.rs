// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Intention.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::IntentionType;
use crate::ess::v2020_11_11::types::{IntentionAction, IntentionQuestion, RuleIdConfig};

/// Texts of the video check of intent, spoken as a question or to be confirmed by nodding.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct Intention {
    /// How the signer answers.
    ///
    /// - On the wire: `IntentionType`, Integer, optional
    /// - Example: `1`
    /// - Allowlisted: available only after the vendor has turned it on
    pub intention_type: Option<IntentionType>,

    /// Rounds of question and accepted answers, for answering by speaking. If left out, the signer is asked to agree
    /// to sign this agreement.
    ///
    /// - On the wire: `IntentionQuestions`, list of object `IntentionQuestion`, optional
    /// - Limit: at most 10 items (checked before sending), at least 1 item (checked before sending)
    /// - Has an effect only if `IntentionType` is `1`
    pub intention_questions: Option<Vec<IntentionQuestion>>,

    /// Texts to be confirmed by nodding. If left out, the signer is asked to agree to sign this agreement.
    ///
    /// - On the wire: `IntentionActions`, list of object `IntentionAction`, optional
    /// - Limit: at most 10 items (checked before sending), at least 1 item (checked before sending)
    /// - Has an effect only if `IntentionType` is `2`
    pub intention_actions: Option<Vec<IntentionAction>>,

    /// Settings of the video check.
    ///
    /// - On the wire: `RuleIdConfig`, object `RuleIdConfig`, optional
    pub rule_id_config: Option<RuleIdConfig>,
}

impl Intention {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `IntentionType`. How the signer answers.
    #[inline]
    pub fn intention_type(mut self, intention_type: IntentionType) -> Self {
        self.intention_type = Some(intention_type);
        self
    }

    /// Sets `IntentionQuestions`. Rounds of question and accepted answers, for answering by speaking.
    #[inline]
    pub fn intention_questions(
        mut self,
        intention_questions: Vec<IntentionQuestion>,
    ) -> Self {
        self.intention_questions = Some(intention_questions);
        self
    }

    /// Sets `IntentionActions`. Texts to be confirmed by nodding.
    #[inline]
    pub fn intention_actions(mut self, intention_actions: Vec<IntentionAction>) -> Self {
        self.intention_actions = Some(intention_actions);
        self
    }

    /// Sets `RuleIdConfig`. Settings of the video check.
    #[inline]
    pub fn rule_id_config(mut self, rule_id_config: RuleIdConfig) -> Self {
        self.rule_id_config = Some(rule_id_config);
        self
    }
}

impl Default for Intention {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Intention {
        0 intention_type: Option "IntentionType", known();
        1 intention_questions: Option "IntentionQuestions", limits(&[max_items(10), min_items(1)]);
        2 intention_actions: Option "IntentionActions", limits(&[max_items(10), min_items(1)]);
        3 rule_id_config: Option "RuleIdConfig";
    }
    rules [
        If { effect: Only, field: &["IntentionQuestions"], when: &[is(&["IntentionType"], &["1"])] },
        If { effect: Only, field: &["IntentionActions"], when: &[is(&["IntentionType"], &["2"])] },
    ]
}
