// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/IntentionVerifyData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Result of stating the intention by reading.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct IntentionVerifyData {
    /// Video of the reading, as Base64 text; empty if there is none.
    ///
    /// - On the wire: `IntentionVerifyVideo`, String, always present in responses, may be null
    /// - Example: `/9j/4AAQSkZJRg.....s97n//2Q==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub intention_verify_video: Option<String>,

    /// What was recognized of the reading; empty if there is nothing.
    ///
    /// - On the wire: `AsrResult`, String, always present in responses, may be null
    /// - Example: `我同意`
    /// - Sensitive: never shown in errors, logs and debug output
    pub asr_result: Option<String>,

    /// Result. Empty if the verification of the face failed before.
    ///
    /// - On the wire: `ErrorCode`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub error_code: Option<ReadingResultCode>,

    /// Explanation of the result.
    ///
    /// - On the wire: `ErrorMessage`, String, always present in responses, may be null
    /// - Example: `成功`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_message: Option<String>,

    /// Best frame of the video, as Base64 text; empty if there is none.
    ///
    /// - On the wire: `IntentionVerifyBestFrame`, String, always present in responses, may be null
    /// - Example: `/9j/4AAQSk...+0s8R/ef/Z`
    /// - Sensitive: never shown in errors, logs and debug output
    pub intention_verify_best_frame: Option<String>,

    /// How similar speech and text are, from 0.00 to 100.00, if a threshold is set.
    ///
    /// - On the wire: `AsrResultSimilarity`, String, always present in responses, may be null
    /// - Limit: at least 0, at most 100
    /// - Example: `0`
    #[doc(hidden)]
    pub asr_result_similarity: Option<String>,

    /// Recording of the reading, as Base64 text; empty if there is none.
    ///
    /// - On the wire: `IntentionVerifyAudio`, String, always present in responses, may be null
    /// - Example: `/9j/4AAQSkZJRg.....s97n//2Q==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub intention_verify_audio: Option<String>,
}

rt::integer_enum! {
    /// How stating the intention by reading a text ended.
    pub enum ReadingResultCode, UnknownReadingResultCode {
        /// `0` – Success.
        Success = 0,
        /// `-1` – The system failed.
        SystemFailed = -1,
        /// `-2` – A parameter is wrong.
        ParameterInvalid = -2,
        /// `-3` – The service is busy; try again.
        Busy = -3,
        /// `-4` – The back end failed; try again.
        BackendFailed = -4,
        /// `-5` – The back end could not join the room; try again.
        JoinFailed = -5,
        /// `-6` – The back end could not record; try again.
        RecordingFailed = -6,
        /// `-7` – The file could not be stored; try again.
        StorageFailed = -7,
        /// `-8` – The back end joined the room twice; try again.
        JoinedTwice = -8,
        /// `-9` – The live video failed; try again.
        StreamFailed = -9,
        /// `-10` – The speech was not recognized; try again.
        SpeechRecognitionFailed = -10,
        /// `-11` – The process was aborted; try again.
        Aborted = -11,
        /// `-12` – The process was not finished; try again.
        Unfinished = -12,
        /// `-13` – The token did not pass the check; try again.
        TokenInvalid = -13,
        /// `-14` – The process has ended.
        Ended = -14,
        /// `-15` – There were more tries than allowed.
        TooManyTries = -15,
        /// `-16` – Unknown; have the vendor look into it.
        UnknownFailure = -16,
        /// `-17` – No voice was heard.
        Silence = -17,
        /// `3001` – The face left the frame.
        FaceOutOfFrame = 3001,
        /// `3002` – There are several faces.
        SeveralFaces = 3002,
        /// `3003` – No face could be detected.
        FaceDetectionFailed = 3003,
        /// `3011` – The face is not similar enough.
        LowSimilarity = 3011,
        /// `3012` – The face could not be compared.
        CompareFailed = 3012,
        /// `-800` – The front end is not compatible.
        Incompatible = -800,
        /// `-801` – The user did not allow camera and microphone.
        PermissionDenied = -801,
        /// `-802` – The process was interrupted, such as by another app.
        Interrupted = -802,
        /// `-803` – The user closed the page, or the connection broke.
        Closed = -803,
    }
}

rt::structure! {
    received IntentionVerifyData {
        0 intention_verify_video: Option "IntentionVerifyVideo", always().nullable().sensitive();
        1 asr_result: Option "AsrResult", always().nullable().sensitive();
        2 error_code: Option "ErrorCode", always().nullable();
        3 error_message: Option "ErrorMessage", always().nullable().sensitive();
        4 intention_verify_best_frame: Option "IntentionVerifyBestFrame", always().nullable().sensitive();
        5 asr_result_similarity: Option "AsrResultSimilarity", always().nullable();
        6 intention_verify_audio: Option "IntentionVerifyAudio", always().nullable().sensitive();
    }
}
