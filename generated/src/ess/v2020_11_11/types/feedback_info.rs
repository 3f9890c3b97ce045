// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FeedbackInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::FeedbackInfoReason;

/// Judgement of an extracted value.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct FeedbackInfo {
    /// Whether the value is right.
    ///
    /// - On the wire: `Result`, Integer, optional
    /// - Example: `0`
    pub result: Option<ExtractionFeedback>,

    /// What is wrong with the value.
    ///
    /// - On the wire: `Reason`, object `FeedbackInfoReason`, optional
    /// - Required if `Result` is `2`
    pub reason: Option<FeedbackInfoReason>,
}

impl FeedbackInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Result`. Whether the value is right.
    #[inline]
    pub fn result(mut self, result: ExtractionFeedback) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets `Reason`. What is wrong with the value.
    #[inline]
    pub fn reason(mut self, reason: FeedbackInfoReason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl Default for FeedbackInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::integer_enum! {
    /// Whether an extracted value is right.
    pub enum ExtractionFeedback, UnknownExtractionFeedback {
        /// `0` – No judgement yet.
        None = 0,
        /// `1` – The value is right.
        Right = 1,
        /// `2` – The value is wrong.
        Wrong = 2,
    }
}

rt::structure! {
    both FeedbackInfo {
        0 result: Option "Result", known();
        1 reason: Option "Reason";
    }
    rules [
        If { effect: Required, field: &["Reason"], when: &[is(&["Result"], &["2"])] },
    ]
}
