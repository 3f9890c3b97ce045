// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/DetectInfoVideoData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::types::VideoDetailData;

/// Videos of a verification.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DetectInfoVideoData {
    /// Video of the user, as Base64 text.
    ///
    /// - On the wire: `LivenessVideo`, String, always present in responses, may be null
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub liveness_video: Option<String>,

    /// Where all videos of the token are stored in COS. Only with `IsReturnAllVideo` and the storage of data.
    ///
    /// - On the wire: `LivenessVideos`, list of object `VideoDetailData`, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    pub liveness_videos: Option<Vec<VideoDetailData>>,
}

rt::structure! {
    received DetectInfoVideoData {
        0 liveness_video: Option "LivenessVideo", always().nullable().sensitive();
        1 liveness_videos: Option "LivenessVideos", sensitive();
    }
}
