// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/IntentionActionResultDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// One nod in a video check.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct IntentionActionResultDetail {
    /// Video with the text shown and the nod, in Base64.
    ///
    /// - On the wire: `Video`, String
    /// - Limit: base64 text, a file of type `mp4`
    /// - Example: `6Zeu6aKY5ZKM5Zue562U6Z+z6aKR77yMbXA05qC85byP77yJ`
    /// - Sensitive: never shown in errors, logs and debug output
    pub video: Option<String>,
}

rt::structure! {
    received IntentionActionResultDetail {
        0 video: Option "Video", sensitive();
    }
}
