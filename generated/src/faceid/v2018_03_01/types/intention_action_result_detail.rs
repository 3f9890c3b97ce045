// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/IntentionActionResultDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What was recorded while a user nodded.
///
/// Facts as of 2026-11-30.
#[non_exhaustive]
pub struct IntentionActionResultDetail {
    /// Video with the texts and the nods, as Base64 text.
    ///
    /// - On the wire: `Video`, String, always present in responses, may be null
    /// - Limit: base64 text, a file of type `mp4`
    /// - Sensitive: never shown in errors, logs and debug output
    pub video: Option<String>,

    /// Pictures of the screen, as Base64 texts.
    ///
    /// - On the wire: `ScreenShot`, list of String, always present in responses, may be null
    /// - Each item: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub screen_shot: Option<Vec<String>>,
}

rt::structure! {
    received IntentionActionResultDetail {
        0 video: Option "Video", always().nullable().sensitive();
        1 screen_shot: Option "ScreenShot", always().nullable().sensitive();
    }
}
