// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ReferenceExcerpt.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::PositionInfo;

/// A passage of the contract that a result rests on.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ReferenceExcerpt {
    /// Text of the passage.
    ///
    /// - On the wire: `Content`, String
    /// - Sensitive: never shown in errors, logs and debug output
    pub content: Option<String>,

    /// Where the passage is.
    ///
    /// - On the wire: `Position`, object `PositionInfo`, may be null
    pub position: Option<PositionInfo>,
}

rt::structure! {
    received ReferenceExcerpt {
        0 content: Option "Content", sensitive();
        1 position: Option "Position";
    }
}
