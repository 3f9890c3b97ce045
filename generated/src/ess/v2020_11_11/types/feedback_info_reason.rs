// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FeedbackInfoReason.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// What is wrong with an extracted value.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct FeedbackInfoReason {
    /// Kind of error.
    ///
    /// - On the wire: `ReasonType`, Integer, optional
    /// - Example: `1`
    pub reason_type: Option<ExtractionErrorType>,

    /// Description of the error.
    ///
    /// - On the wire: `ReasonContent`, String, optional
    /// - Limit: at most 500 characters (checked before sending)
    /// - Example: `提取信息不准确`
    pub reason_content: Option<String>,
}

impl FeedbackInfoReason {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ReasonType`. Kind of error.
    #[inline]
    pub fn reason_type(mut self, reason_type: ExtractionErrorType) -> Self {
        self.reason_type = Some(reason_type);
        self
    }

    /// Sets `ReasonContent`. Description of the error.
    pub fn reason_content(mut self, reason_content: impl Into<String>) -> Self {
        self.reason_content = Some(reason_content.into());
        self
    }
}

impl Default for FeedbackInfoReason {
    fn default() -> Self {
        Self::new()
    }
}

rt::integer_enum! {
    /// What is wrong with an extracted value.
    pub enum ExtractionErrorType, UnknownExtractionErrorType {
        /// `1` – The extraction is wrong: the value is inexact or missing.
        Extraction = 1,
        /// `2` – Another error.
        Other = 2,
    }
}

rt::structure! {
    both FeedbackInfoReason {
        0 reason_type: Option "ReasonType", known();
        1 reason_content: Option "ReasonContent", limits(&[max_chars(500)]);
    }
}
