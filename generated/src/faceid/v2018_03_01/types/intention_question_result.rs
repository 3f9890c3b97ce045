// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/IntentionQuestionResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Result of stating the intention by answers.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct IntentionQuestionResult {
    /// Result in detail. Empty if the verification of the face failed before.
    ///
    /// - On the wire: `FinalResultDetailCode`, Integer, always present in responses, may be null
    /// - Example: `-202`
    pub final_result_detail_code: Option<AnswerResultCode>,

    /// Explanation of the result.
    ///
    /// - On the wire: `FinalResultMessage`, String, always present in responses, may be null
    /// - Example: `人脸比对失败`
    /// - Sensitive: never shown in errors, logs and debug output
    pub final_result_message: Option<String>,

    /// Video with the questions and answers, as Base64 text.
    ///
    /// - On the wire: `Video`, String, always present in responses, may be null
    /// - Limit: base64 text, a file of type `mp4`
    /// - Sensitive: never shown in errors, logs and debug output
    pub video: Option<String>,

    /// Pictures of the screen, as Base64 texts.
    ///
    /// - On the wire: `ScreenShot`, list of String, always present in responses, may be null
    /// - Example: `/9j/4AAQSkZJRg.....s97n//2Q==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub screen_shot: Option<Vec<String>>,

    /// Whether each answer was an expected one.
    ///
    /// - On the wire: `ResultCode`, list of String, always present in responses, may be null
    pub result_code: Option<Vec<AnswerMatch>>,

    /// What was recognized of each answer.
    ///
    /// - On the wire: `AsrResult`, list of String, always present in responses, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    pub asr_result: Option<Vec<String>>,

    /// Recordings of the answers.
    ///
    /// - On the wire: `Audios`, list of String, always present in responses, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    pub audios: Option<Vec<String>>,

    /// Result. `FinalResultDetailCode` tells more.
    ///
    /// - On the wire: `FinalResultCode`, String, always present in responses, may be null
    /// - Example: `0`
    pub final_result_code: Option<AnswerResult>,
}

rt::integer_enum! {
    /// How stating the intention by answers ended.
    pub enum AnswerResultCode, UnknownAnswerResultCode {
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
        /// `-302` – The user answered without opening the mouth.
        MouthNotOpened = -302,
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

rt::text_enum! {
    /// Whether an answer was one of those that are expected.
    pub enum AnswerMatch, UnknownAnswerMatch {
        /// `0` – It was.
        Matched = "0",
        /// `-1` – It was not.
        Mismatched = "-1",
    }
}

rt::text_enum! {
    /// Whether the intention was stated by answers.
    pub enum AnswerResult, UnknownAnswerResult {
        /// `0` – It was.
        Passed = "0",
        /// `-1` – It was not.
        Failed = "-1",
        /// `-2` – The browser is not compatible, so it could not be asked.
        Incompatible = "-2",
    }
}

rt::structure! {
    received IntentionQuestionResult {
        0 final_result_detail_code: Option "FinalResultDetailCode", always().nullable();
        1 final_result_message: Option "FinalResultMessage", always().nullable().sensitive();
        2 video: Option "Video", always().nullable().sensitive();
        3 screen_shot: Option "ScreenShot", always().nullable().sensitive();
        4 result_code: Option "ResultCode", always().nullable();
        5 asr_result: Option "AsrResult", always().nullable().sensitive();
        6 audios: Option "Audios", always().nullable().sensitive();
        7 final_result_code: Option "FinalResultCode", always().nullable();
    }
}
