// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/RiskFeedbackResult.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// What users say of a risk that a review found.
    pub enum RiskFeedbackResult, UnknownRiskFeedbackResult {
        /// `1` – Wrong in another way.
        OtherError = 1,
        /// `2` – The review is wrong.
        ReviewError = 2,
        /// `3` – The review is right.
        Correct = 3,
    }
}
