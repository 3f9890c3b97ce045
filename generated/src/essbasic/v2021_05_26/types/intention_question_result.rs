// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/IntentionQuestionResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Result of a video check in which the signer answered questions.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct IntentionQuestionResult {
    /// Video with all questions and answers, in Base64.
    ///
    /// - On the wire: `Video`, String
    /// - Limit: base64 text, a file of type `mp4`
    /// - Example: `6Zeu6aKY5ZKM5Zue562U6Z+z6aKR77yMbXA05qC85byP77yJ`
    /// - Sensitive: never shown in errors, logs and debug output
    pub video: Option<String>,

    /// Whether the answers matched the expected ones.
    ///
    /// - On the wire: `ResultCode`, list of String
    /// - Example: `0`
    pub result_code: Option<Vec<String>>,

    /// Answers as recognised from speech.
    ///
    /// - On the wire: `AsrResult`, list of String
    /// - Example: `同意`
    /// - Sensitive: never shown in errors, logs and debug output
    pub asr_result: Option<Vec<String>>,
}

rt::structure! {
    received IntentionQuestionResult {
        0 video: Option "Video", sensitive();
        1 result_code: Option "ResultCode";
        2 asr_result: Option "AsrResult", sensitive();
    }
}
