// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/IntentionActionResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::types::IntentionActionResultDetail;

/// Result of stating the intention by nodding.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct IntentionActionResult {
    /// Result. Empty if the verification of the face failed before.
    ///
    /// - On the wire: `FinalResultDetailCode`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub final_result_detail_code: Option<NodResultCode>,

    /// Explanation of the result.
    ///
    /// - On the wire: `FinalResultMessage`, String, always present in responses, may be null
    /// - Example: `成功`
    /// - Sensitive: never shown in errors, logs and debug output
    pub final_result_message: Option<String>,

    /// Details of each text that the user nodded to.
    ///
    /// - On the wire: `Details`, list of object `IntentionActionResultDetail`, always present in responses, may be
    ///   null
    pub details: Option<Vec<IntentionActionResultDetail>>,
}

rt::integer_enum! {
    /// How stating the intention by nodding ended.
    pub enum NodResultCode, UnknownNodResultCode {
        /// `0` – Success.
        Success = 0,
        /// `-1` – A parameter is wrong.
        ParameterInvalid = -1,
        /// `-2` – The system failed.
        SystemFailed = -2,
        /// `-101` – The face left the frame.
        FaceOutOfFrame = -101,
        /// `-102` – There are several faces.
        SeveralFaces = -102,
        /// `-103` – No face could be detected.
        FaceDetectionFailed = -103,
        /// `-104` – The face is not complete.
        FaceIncomplete = -104,
        /// `-105` – The eyes are covered.
        EyesCovered = -105,
        /// `-106` – The mouth is covered.
        MouthCovered = -106,
        /// `-107` – The nose is covered.
        NoseCovered = -107,
        /// `-201` – The face is not similar enough.
        LowSimilarity = -201,
        /// `-202` – The face could not be compared.
        CompareFailed = -202,
        /// `-301` – The intention was not stated.
        IntentionFailed = -301,
        /// `-800` – The front end is not compatible.
        Incompatible = -800,
        /// `-801` – The user did not allow camera and microphone.
        PermissionDenied = -801,
        /// `-802` – The process was interrupted, such as by another app.
        Interrupted = -802,
        /// `-803` – The user closed the page, or the connection broke.
        Closed = -803,
        /// `-804` – The network of the user is unstable; try again.
        NetworkUnstable = -804,
        /// `-998` – Data of the system is wrong.
        DataFailed = -998,
        /// `-999` – Unknown; have the vendor look into it.
        UnknownFailure = -999,
    }
}

rt::structure! {
    received IntentionActionResult {
        0 final_result_detail_code: Option "FinalResultDetailCode", always().nullable();
        1 final_result_message: Option "FinalResultMessage", always().nullable().sensitive();
        2 details: Option "Details", always().nullable();
    }
}
