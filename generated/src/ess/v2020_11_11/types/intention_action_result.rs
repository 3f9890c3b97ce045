// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/IntentionActionResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::IntentionActionResultDetail;

/// Result of a video check in which the signer nodded.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct IntentionActionResult {
    /// Results, one for each nod that was asked for.
    ///
    /// - On the wire: `Details`, list of object `IntentionActionResultDetail`
    pub details: Option<Vec<IntentionActionResultDetail>>,
}

rt::structure! {
    received IntentionActionResult {
        0 details: Option "Details";
    }
}
