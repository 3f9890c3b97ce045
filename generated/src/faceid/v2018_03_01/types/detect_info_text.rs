// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/DetectInfoText.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::enums::LivenessMode;
use crate::faceid::v2018_03_01::types::DetectDetail;

/// Result and texts of a verification.
///
/// Facts as of 2026-11-30.
#[non_exhaustive]
pub struct DetectInfoText {
    /// Result of the verification without that of the intention; 0 is success.
    ///
    /// - On the wire: `ErrCode`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub err_code: Option<i64>,

    /// Explanation of `ErrCode`. Its wording may change.
    ///
    /// - On the wire: `ErrMsg`, String, always present in responses, may be null
    /// - Example: `成功`
    /// - Sensitive: never shown in errors, logs and debug output
    pub err_msg: Option<String>,

    /// ID card number that was verified.
    ///
    /// - On the wire: `IdCard`, String, always present in responses, may be null
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: Option<String>,

    /// What the number is of.
    ///
    /// - On the wire: `UseIDType`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub use_id_type: Option<IdNumberType>,

    /// Name that was verified.
    ///
    /// - On the wire: `Name`, String, always present in responses, may be null
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Ethnic group, as read from the document.
    ///
    /// - On the wire: `OcrNation`, String, always present in responses, may be null
    /// - Example: `汉族`
    /// - Sensitive: never shown in errors, logs and debug output
    pub ocr_nation: Option<String>,

    /// Address, as read from the document.
    ///
    /// - On the wire: `OcrAddress`, String, always present in responses, may be null
    /// - Example: `北京市东城区景山前街4号紫禁城敬事房`
    /// - Sensitive: never shown in errors, logs and debug output
    pub ocr_address: Option<String>,

    /// Date of birth, as read from the document: `YYYY/M/D`.
    ///
    /// - On the wire: `OcrBirth`, String, always present in responses, may be null
    /// - Example: `1995/5/13`
    /// - Sensitive: never shown in errors, logs and debug output
    pub ocr_birth: Option<String>,

    /// Authority that issued the document, as read from it.
    ///
    /// - On the wire: `OcrAuthority`, String, always present in responses, may be null
    /// - Example: `北京市`
    /// - Sensitive: never shown in errors, logs and debug output
    pub ocr_authority: Option<String>,

    /// Dates of validity, as read from the document: `YYYY.MM.DD-YYYY.MM.DD`.
    ///
    /// - On the wire: `OcrValidDate`, String, always present in responses, may be null
    /// - Example: `1999.01.01-2009.01.01`
    /// - Sensitive: never shown in errors, logs and debug output
    pub ocr_valid_date: Option<String>,

    /// Name, as read from the document.
    ///
    /// - On the wire: `OcrName`, String, always present in responses, may be null
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub ocr_name: Option<String>,

    /// ID card number, as read from the document.
    ///
    /// - On the wire: `OcrIdCard`, String, always present in responses, may be null
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub ocr_id_card: Option<String>,

    /// Sex, as read from the document.
    ///
    /// - On the wire: `OcrGender`, String, always present in responses, may be null
    /// - Example: `男`
    /// - Sensitive: never shown in errors, logs and debug output
    pub ocr_gender: Option<String>,

    /// Where the identity came from.
    ///
    /// - On the wire: `IdInfoFrom`, String, always present in responses, may be null
    /// - Example: `NFC`
    pub id_info_from: Option<IdInfoSource>,

    /// Result of the check of liveness; 0 is success.
    ///
    /// - On the wire: `LiveStatus`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub live_status: Option<i64>,

    /// Explanation of `LiveStatus`. Its wording may change.
    ///
    /// - On the wire: `LiveMsg`, String, always present in responses, may be null
    /// - Example: `成功`
    /// - Sensitive: never shown in errors, logs and debug output
    pub live_msg: Option<String>,

    /// Result of the comparison; 0 is success.
    ///
    /// - On the wire: `Comparestatus`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub comparestatus: Option<i64>,

    /// Explanation of `Comparestatus`. Its wording may change.
    ///
    /// - On the wire: `Comparemsg`, String, always present in responses, may be null
    /// - Example: `成功`
    pub comparemsg: Option<String>,

    /// How similar the faces are. From 70 on they count as one person, with one mistake in ten thousand; the
    /// threshold is fixed.
    ///
    /// - On the wire: `Sim`, String, always present in responses, may be null
    /// - Limit: at least 0, at most 100
    /// - Example: `88.3`
    pub sim: Option<String>,

    /// Longitude and latitude.
    ///
    /// - On the wire: `Location`, String, always present in responses, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    pub location: Option<String>,

    /// Text that the token was made with.
    ///
    /// - On the wire: `Extra`, String, always present in responses, may be null
    /// - Example: `2`
    /// - Sensitive: never shown in errors, logs and debug output
    pub extra: Option<String>,

    /// Tries of the verification.
    ///
    /// - On the wire: `LivenessDetail`, list of object `DetectDetail`, always present in responses, may be null
    pub liveness_detail: Option<Vec<DetectDetail>>,

    /// Why the check of liveness refused the user. Only in the plus edition.
    ///
    /// - On the wire: `LivenessInfoTag`, list of String, always present in responses, may be null
    /// - Example: `01`
    pub liveness_info_tag: Option<Vec<LivenessRisk>>,

    /// Phone number.
    ///
    /// - On the wire: `Mobile`, String, always present in responses, may be null
    /// - Example: `13800000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Where the face that was compared with came from.
    ///
    /// - On the wire: `CompareLibType`, String, always present in responses, may be null
    /// - Example: `权威库`
    /// - Known values: `权威库`, `业务方自有库`, `二次验证库`, `人工审核库`
    pub compare_lib_type: Option<String>,

    /// How the check of liveness was made.
    ///
    /// - On the wire: `LivenessMode`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub liveness_mode: Option<LivenessMode>,

    /// Request IDs of repeated charges for NFC.
    ///
    /// - On the wire: `NFCRequestIds`, list of String, always present in responses, may be null
    /// - Example: `5bd763c5-3dd9-4d40-8043-00f90fe75acb`
    pub nfc_request_ids: Option<Vec<String>>,

    /// Number of repeated charges for NFC.
    ///
    /// - On the wire: `NFCBillingCounts`, Integer, always present in responses, may be null
    /// - Example: `1`
    pub nfc_billing_counts: Option<i64>,

    /// Number of the travel permit of a residence permit.
    ///
    /// - On the wire: `PassNo`, String, always present in responses, may be null
    /// - Example: `08320271`
    /// - Sensitive: never shown in errors, logs and debug output
    pub pass_no: Option<String>,

    /// How often a residence permit was issued.
    ///
    /// - On the wire: `VisaNum`, String, always present in responses, may be null
    /// - Example: `02`
    /// - Sensitive: never shown in errors, logs and debug output
    pub visa_num: Option<String>,

    /// Actions in their order, joined by commas: 1 opens the mouth, 2 blinks, 3 nods, 4 shakes the head, 5 none. Only
    /// with the floating H5.
    ///
    /// - On the wire: `LivenessActionSequence`, String, may be null
    /// - Example: `1,2`
    pub liveness_action_sequence: Option<String>,
}

rt::integer_enum! {
    /// What an ID number is of.
    pub enum IdNumberType, UnknownIdNumberType {
        /// `0` – A second-generation ID card.
        IdCard = 0,
        /// `1` – A residence permit of a resident of Hong Kong, Macao or Taiwan.
        ResidencePermit = 1,
        /// `2` – Something else: the number is not a legal ID number.
        Other = 2,
    }
}

rt::text_enum! {
    /// Where the identity of a user came from.
    pub enum IdInfoSource, UnknownIdInfoSource {
        /// `NFC` – Read from the document by NFC.
        Nfc = "NFC",
        /// `OCR` – Read from a picture of the document.
        Ocr = "OCR",
        /// `手动输入` – Typed by the user.
        Typed = "手动输入",
        /// `其他` – Something else.
        Other = "其他",
    }
}

rt::text_enum! {
    /// Why the check of liveness refused a user.
    pub enum LivenessRisk, UnknownLivenessRisk {
        /// `01` – The eyes were closed all the time.
        EyesClosed = "01",
        /// `02` – The user did not do the actions that were asked for.
        ActionMissing = "02",
        /// `03` – A picture or screen seems to have been filmed.
        Recapture = "03",
        /// `04` – It seems to be synthetic.
        Synthetic = "04",
        /// `05` – It looks like a template that criminals use.
        KnownTemplate = "05",
        /// `06` – There seems to be a watermark.
        Watermark = "06",
        /// `07` – The check of reflected light failed.
        ReflectionFailed = "07",
        /// `08` – Another person seems to have taken over.
        PersonChanged = "08",
        /// `09` – The quality of the face is too poor.
        PoorQuality = "09",
        /// `10` – The check of the distance failed.
        DistanceFailed = "10",
        /// `11` – It seems to be an adversarial sample.
        Adversarial = "11",
        /// `12` – There seem to be traces of an attack around the mouth.
        MouthAttack = "12",
        /// `13` – There seem to be traces of an attack around the eyes.
        EyesAttack = "13",
        /// `14` – Eyes or mouth are covered.
        Covered = "14",
    }
}

rt::structure! {
    received DetectInfoText {
        0 err_code: Option "ErrCode", always().nullable();
        1 err_msg: Option "ErrMsg", always().nullable().sensitive();
        2 id_card: Option "IdCard", always().nullable().sensitive();
        3 use_id_type: Option "UseIDType", always().nullable();
        4 name: Option "Name", always().nullable().sensitive();
        5 ocr_nation: Option "OcrNation", always().nullable().sensitive();
        6 ocr_address: Option "OcrAddress", always().nullable().sensitive();
        7 ocr_birth: Option "OcrBirth", always().nullable().sensitive();
        8 ocr_authority: Option "OcrAuthority", always().nullable().sensitive();
        9 ocr_valid_date: Option "OcrValidDate", always().nullable().sensitive();
        10 ocr_name: Option "OcrName", always().nullable().sensitive();
        11 ocr_id_card: Option "OcrIdCard", always().nullable().sensitive();
        12 ocr_gender: Option "OcrGender", always().nullable().sensitive();
        13 id_info_from: Option "IdInfoFrom", always().nullable();
        14 live_status: Option "LiveStatus", always().nullable();
        15 live_msg: Option "LiveMsg", always().nullable().sensitive();
        16 comparestatus: Option "Comparestatus", always().nullable();
        17 comparemsg: Option "Comparemsg", always().nullable();
        18 sim: Option "Sim", always().nullable();
        19 location: Option "Location", always().nullable().sensitive();
        20 extra: Option "Extra", always().nullable().sensitive();
        21 liveness_detail: Option "LivenessDetail", always().nullable();
        22 liveness_info_tag: Option "LivenessInfoTag", always().nullable();
        23 mobile: Option "Mobile", always().nullable().sensitive();
        24 compare_lib_type: Option "CompareLibType", always().nullable();
        25 liveness_mode: Option "LivenessMode", always().nullable();
        26 nfc_request_ids: Option "NFCRequestIds", always().nullable();
        27 nfc_billing_counts: Option "NFCBillingCounts", always().nullable();
        28 pass_no: Option "PassNo", always().nullable().sensitive();
        29 visa_num: Option "VisaNum", always().nullable().sensitive();
        30 liveness_action_sequence: Option "LivenessActionSequence";
    }
}
