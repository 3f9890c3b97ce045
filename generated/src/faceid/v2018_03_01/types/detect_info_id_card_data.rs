// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/DetectInfoIdCardData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Pictures of an ID card.
///
/// Facts as of 2026-11-30.
#[non_exhaustive]
pub struct DetectInfoIdCardData {
    /// Front of the ID card, as Base64 text.
    ///
    /// - On the wire: `OcrFront`, String, always present in responses, may be null
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub ocr_front: Option<String>,

    /// Back of the ID card, as Base64 text.
    ///
    /// - On the wire: `OcrBack`, String, always present in responses, may be null
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub ocr_back: Option<String>,

    /// Front, turned and trimmed, as Base64 text.
    ///
    /// - On the wire: `ProcessedFrontImage`, String, always present in responses, may be null
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub processed_front_image: Option<String>,

    /// Back, turned and trimmed, as Base64 text.
    ///
    /// - On the wire: `ProcessedBackImage`, String, always present in responses, may be null
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub processed_back_image: Option<String>,

    /// Portrait, as Base64 text.
    ///
    /// - On the wire: `Avatar`, String, always present in responses, may be null
    /// - Example: `/9j/4AAQSk...iiiisyz//Z`
    /// - Sensitive: never shown in errors, logs and debug output
    pub avatar: Option<String>,

    /// Warnings about the front. Only if warnings are turned on.
    ///
    /// - On the wire: `WarnInfos`, list of Integer, always present in responses, may be null
    /// - Example: `-9100`
    pub warn_infos: Option<Vec<IdCardWarning>>,

    /// Warnings about the back. Only if warnings are turned on.
    ///
    /// - On the wire: `BackWarnInfos`, list of Integer, always present in responses, may be null
    /// - Example: `-9100`
    pub back_warn_infos: Option<Vec<IdCardWarning>>,
}

rt::integer_enum! {
    /// What is wrong with a picture of an identity card.
    pub enum IdCardWarning, UnknownIdCardWarning {
        /// `-9100` – The dates of the card are not valid.
        DatesNotValid = -9100,
        /// `-9101` – Edges of the card are missing.
        EdgesMissing = -9101,
        /// `-9102` – A copy of the card.
        Copy = -9102,
        /// `-9103` – Filmed from a screen or picture.
        Filmed = -9103,
        /// `-9104` – A temporary card.
        TemporaryCard = -9104,
        /// `-9105` – A part of the card is covered.
        Covered = -9105,
        /// `-9106` – The picture was probably edited.
        Edited = -9106,
        /// `-9107` – Reflections on the card.
        Reflections = -9107,
    }
}

rt::structure! {
    received DetectInfoIdCardData {
        0 ocr_front: Option "OcrFront", always().nullable().sensitive();
        1 ocr_back: Option "OcrBack", always().nullable().sensitive();
        2 processed_front_image: Option "ProcessedFrontImage", always().nullable().sensitive();
        3 processed_back_image: Option "ProcessedBackImage", always().nullable().sensitive();
        4 avatar: Option "Avatar", always().nullable().sensitive();
        5 warn_infos: Option "WarnInfos", always().nullable();
        6 back_warn_infos: Option "BackWarnInfos", always().nullable();
    }
}
