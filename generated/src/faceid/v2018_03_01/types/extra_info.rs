// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/ExtraInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::types::RetrievalLivenessExtraInfo;

/// Further results.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ExtraInfo {
    /// The template that is most similar.
    ///
    /// - On the wire: `RetrievalLivenessExtraInfo`, list of object `RetrievalLivenessExtraInfo`, may be null
    pub retrieval_liveness_extra_info: Option<Vec<RetrievalLivenessExtraInfo>>,
}

rt::structure! {
    received ExtraInfo {
        0 retrieval_liveness_extra_info: Option "RetrievalLivenessExtraInfo";
    }
}
