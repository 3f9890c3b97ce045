// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/DetectDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::enums::LivenessMode;

/// One try of a verification.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DetectDetail {
    /// When the request was made, in Unix milliseconds.
    ///
    /// - On the wire: `ReqTime`, String, always present in responses, may be null
    /// - Example: `1753091765496`
    pub req_time: Option<String>,

    /// Identifier of the verification.
    ///
    /// - On the wire: `Seq`, String, always present in responses, may be null
    /// - Example: `5139af2d-442c-4500-837f-9683baba76ae`
    pub seq: Option<String>,

    /// ID card number.
    ///
    /// - On the wire: `Idcard`, String, always present in responses, may be null
    /// - Example: `440111199001010000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub idcard: Option<String>,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, always present in responses, may be null
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// How similar the faces are.
    ///
    /// - On the wire: `Sim`, String, always present in responses, may be null
    /// - Example: `100.00`
    pub sim: Option<String>,

    /// Whether it is charged.
    ///
    /// - On the wire: `IsNeedCharge`, Boolean, always present in responses, may be null
    /// - Example: `false`
    pub is_need_charge: Option<bool>,

    /// Result; 0 is success.
    ///
    /// - On the wire: `Errcode`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub errcode: Option<i64>,

    /// Explanation of `Errcode`. Its wording may change.
    ///
    /// - On the wire: `Errmsg`, String, always present in responses, may be null
    /// - Example: `成功`
    pub errmsg: Option<String>,

    /// Result of the check of liveness; 0 is success.
    ///
    /// - On the wire: `Livestatus`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub livestatus: Option<i64>,

    /// Explanation of `Livestatus`. Its wording may change.
    ///
    /// - On the wire: `Livemsg`, String, always present in responses, may be null
    /// - Example: `成功`
    pub livemsg: Option<String>,

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

    /// Where the face that was compared with came from.
    ///
    /// - On the wire: `CompareLibType`, String, always present in responses, may be null
    /// - Example: `商业库`
    /// - Known values: `商业库`, `业务方自有库`, `二次验证库`, `人工审核库`
    pub compare_lib_type: Option<String>,

    /// How the check of liveness was made.
    ///
    /// - On the wire: `LivenessMode`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub liveness_mode: Option<LivenessMode>,
}

rt::structure! {
    received DetectDetail {
        0 req_time: Option "ReqTime", always().nullable();
        1 seq: Option "Seq", always().nullable();
        2 idcard: Option "Idcard", always().nullable().sensitive();
        3 name: Option "Name", always().nullable().sensitive();
        4 sim: Option "Sim", always().nullable();
        5 is_need_charge: Option "IsNeedCharge", always().nullable();
        6 errcode: Option "Errcode", always().nullable();
        7 errmsg: Option "Errmsg", always().nullable();
        8 livestatus: Option "Livestatus", always().nullable();
        9 livemsg: Option "Livemsg", always().nullable();
        10 comparestatus: Option "Comparestatus", always().nullable();
        11 comparemsg: Option "Comparemsg", always().nullable();
        12 compare_lib_type: Option "CompareLibType", always().nullable();
        13 liveness_mode: Option "LivenessMode", always().nullable();
    }
}
