// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/IntentionQuestion.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Question that is spoken, with the answers that pass.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct IntentionQuestion {
    /// Question that is spoken.
    ///
    /// - On the wire: `Question`, String, required
    /// - Limit: at most 250 characters (checked before sending)
    /// - Example: `请问您本次业务是本人自愿办理吗？如是，请回复“我同意”。`
    pub question: String,

    /// Answers that pass.
    ///
    /// - On the wire: `Answers`, list of String, required
    /// - Limit: at most 50 items (checked before sending)
    /// - Each item: at most 10 characters (checked before sending)
    /// - Example: `同意`, `我同意`, `确认`, `我确认`
    pub answers: Vec<String>,
}

impl IntentionQuestion {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(question: impl Into<String>, answers: Vec<String>) -> Self {
        Self {
            question: question.into(),
            answers,
        }
    }
}

rt::structure! {
    sent IntentionQuestion {
        0 question: "Question", required().limits(&[max_chars(250)]);
        1 answers: "Answers", required().limits(&[max_items(50)]).each(&[max_chars(10)]);
    }
}
