// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DetectInfoVideoData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Video of the face verification.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct DetectInfoVideoData {
    /// Video of the liveness check.
    ///
    /// - On the wire: `LiveNessVideo`, String
    /// - Limit: base64 text, a file of type `mp4`
    /// - Sensitive: never shown in errors, logs and debug output
    pub live_ness_video: Option<String>,
}

rt::structure! {
    received DetectInfoVideoData {
        0 live_ness_video: Option "LiveNessVideo", sensitive();
    }
}
