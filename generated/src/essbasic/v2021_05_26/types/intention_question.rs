// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/IntentionQuestion.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A question spoken in the video check and the answers that pass.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct IntentionQuestion {
    /// Text that is spoken.
    ///
    /// - On the wire: `Question`, String, optional
    /// - Limit: at most 250 characters (checked before sending)
    /// - Example: `请问您本次业务是本人自愿办理吗？如是，请回复“我同意”。`
    /// - Sensitive: never shown in errors, logs and debug output
    pub question: Option<String>,

    /// Answers that pass; the spoken answer is compared with them.
    ///
    /// - On the wire: `Answers`, list of String, optional
    /// - Example: `同意`, `我同意`, `确认`, `我确认`
    /// - Sensitive: never shown in errors, logs and debug output
    pub answers: Option<Vec<String>>,
}

impl IntentionQuestion {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Question`. Text that is spoken.
    pub fn question(mut self, question: impl Into<String>) -> Self {
        self.question = Some(question.into());
        self
    }

    /// Sets `Answers`. Answers that pass; the spoken answer is compared with them.
    #[inline]
    pub fn answers(mut self, answers: Vec<String>) -> Self {
        self.answers = Some(answers);
        self
    }
}

impl Default for IntentionQuestion {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent IntentionQuestion {
        0 question: Option "Question", sensitive().limits(&[max_chars(250)]);
        1 answers: Option "Answers", sensitive();
    }
}
