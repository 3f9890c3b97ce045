// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/VideoDetailData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// One video of a verification.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct VideoDetailData {
    /// Identifier of the verification.
    ///
    /// - On the wire: `Seq`, String, may be null
    /// - Example: `AE13A3B3-F276-4C65-9BC9-1FE137851581`
    pub seq: Option<String>,

    /// Video of the user, as Base64 text.
    ///
    /// - On the wire: `Video`, String, may be null
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub video: Option<String>,
}

rt::structure! {
    received VideoDetailData {
        0 seq: Option "Seq";
        1 video: Option "Video", sensitive();
    }
}
