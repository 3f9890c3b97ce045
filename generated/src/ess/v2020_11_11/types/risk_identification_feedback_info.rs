// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/RiskIdentificationFeedbackInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::RiskFeedbackResult;

/// What users say of one result of a contract review.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RiskIdentificationFeedbackInfo {
    /// Identifier of the result.
    ///
    /// - On the wire: `RiskId`, String
    /// - Example: `yDtzlUUckpfqqv89Ux7RXxxx`
    pub risk_id: Option<String>,

    /// Judgement of the result.
    ///
    /// - On the wire: `FeedbackResult`, Integer
    /// - Example: `2`
    pub feedback_result: Option<RiskFeedbackResult>,

    /// Why the users say so.
    ///
    /// - On the wire: `Reason`, String
    /// - Example: `审查不准确`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: Option<String>,
}

rt::structure! {
    received RiskIdentificationFeedbackInfo {
        0 risk_id: Option "RiskId";
        1 feedback_result: Option "FeedbackResult";
        2 reason: Option "Reason", sensitive();
    }
}
