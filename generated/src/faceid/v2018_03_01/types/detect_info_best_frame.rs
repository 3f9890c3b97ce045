// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/DetectInfoBestFrame.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Best frames of a video.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DetectInfoBestFrame {
    /// Best frame, as Base64 text.
    ///
    /// - On the wire: `BestFrame`, String, always present in responses, may be null
    /// - Example: `/9j/4AAQSk...NFFFJjP//Z`
    /// - Sensitive: never shown in errors, logs and debug output
    pub best_frame: Option<String>,

    /// Frames, as Base64 texts.
    ///
    /// - On the wire: `BestFrames`, list of String, always present in responses, may be null
    /// - Example: `/9j/4AAQSk...7+lc5J/9k=`
    /// - Sensitive: never shown in errors, logs and debug output
    pub best_frames: Option<Vec<String>>,
}

rt::structure! {
    received DetectInfoBestFrame {
        0 best_frame: Option "BestFrame", always().nullable().sensitive();
        1 best_frames: Option "BestFrames", always().nullable().sensitive();
    }
}
