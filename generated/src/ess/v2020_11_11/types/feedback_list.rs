// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FeedbackList.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::FeedbackInfo;

/// Judgement of one value of an extraction.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FeedbackList {
    /// Identifier of the extracted value.
    ///
    /// - On the wire: `Id`, String
    pub id: Option<String>,

    /// The judgement.
    ///
    /// - On the wire: `Info`, object `FeedbackInfo`
    pub info: Option<FeedbackInfo>,
}

rt::structure! {
    received FeedbackList {
        0 id: Option "Id";
        1 info: Option "Info";
    }
}
