// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/PdfVerifyResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Result of verifying one signature of a PDF.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct PdfVerifyResult {
    /// Result for this signature.
    ///
    /// - On the wire: `VerifyResult`, Integer, always present in responses
    /// - Example: `1`
    pub verify_result: PdfSignatureVerification,

    /// Where it was signed.
    ///
    /// - On the wire: `SignPlatform`, String, always present in responses
    /// - Example: `腾讯电子签`
    pub sign_platform: SigningPlatform,

    /// Subject of the certificate. For signatures made in e-Sign it is `ESS@organization@number` or
    /// `ESS@person@ID number@number`; other platforms have their own form.
    ///
    /// - On the wire: `SignerName`, String, always present in responses
    /// - Example: `ESS@典子谦示例企业@382919`
    /// - Sensitive: never shown in errors, logs and debug output
    pub signer_name: String,

    /// When it was signed.
    ///
    /// - On the wire: `SignTime`, Unix time in milliseconds, always present in responses
    /// - Example: `1699252042000`
    pub sign_time: i64,

    /// Signature algorithm of the certificate, such as SHA1withRSA.
    ///
    /// - On the wire: `SignAlgorithm`, String, always present in responses
    /// - Example: `SHA1withRSA`
    pub sign_algorithm: String,

    /// Serial number of the certificate.
    ///
    /// - On the wire: `CertSn`, String, always present in responses
    /// - Example: `6c8e2911fadf70ea`
    pub cert_sn: String,

    /// Start of validity of the certificate.
    ///
    /// - On the wire: `CertNotBefore`, Unix time in milliseconds, always present in responses
    /// - Example: `1699006057000`
    pub cert_not_before: i64,

    /// End of validity of the certificate.
    ///
    /// - On the wire: `CertNotAfter`, Unix time in milliseconds, always present in responses
    /// - Example: `1730542057000`
    pub cert_not_after: i64,

    /// Horizontal position of the signature, in pixels.
    ///
    /// - On the wire: `ComponentPosX`, Float, always present in responses
    /// - Example: `361.0799865722656`
    pub component_pos_x: f64,

    /// Vertical position of the signature, in pixels.
    ///
    /// - On the wire: `ComponentPosY`, Float, always present in responses
    /// - Example: `481.6199951171875`
    pub component_pos_y: f64,

    /// Width of the signature, in pixels.
    ///
    /// - On the wire: `ComponentWidth`, Float, always present in responses
    /// - Example: `119`
    pub component_width: f64,

    /// Height of the signature, in pixels.
    ///
    /// - On the wire: `ComponentHeight`, Float, always present in responses
    /// - Example: `14`
    pub component_height: f64,

    /// Page of the signature, counted from 1.
    ///
    /// - On the wire: `ComponentPage`, Integer, always present in responses
    /// - Limit: at least 1
    /// - Example: `1`
    pub component_page: i64,

    /// Authority that issued the certificate.
    ///
    /// - On the wire: `CertProvider`, String
    /// - Example: `nmgwxca`
    pub cert_provider: Option<String>,

    /// Whether the signature has a trusted time stamp.
    ///
    /// - On the wire: `IsTimestampTrust`, Boolean
    /// - Example: `true`
    pub is_timestamp_trust: Option<bool>,
}

rt::integer_enum! {
    /// Result of verifying one signature of a PDF.
    pub enum PdfSignatureVerification, UnknownPdfSignatureVerification {
        /// `0` – The signature field is not signed.
        Unsigned = 0,
        /// `1` – Valid; as `VerifyPdf` says, signed in e-Sign.
        Valid = 1,
        /// `2` – Valid, signed on another platform.
        ValidOtherPlatform = 2,
        /// `3` – Verification failed.
        Invalid = 3,
        /// `4` – The file holds no signature field.
        NoSignature = 4,
        /// `5` – The signature has a wrong format.
        MalformedSignature = 5,
    }
}

rt::text_enum! {
    /// Platform on which a PDF was signed.
    pub enum SigningPlatform, UnknownSigningPlatform {
        /// `腾讯电子签` – Tencent e-Sign.
        TencentEsign = "腾讯电子签",
        /// `其他平台` – Another platform.
        OtherPlatform = "其他平台",
    }
}

rt::structure! {
    received PdfVerifyResult {
        0 verify_result: "VerifyResult", always();
        1 sign_platform: "SignPlatform", always();
        2 signer_name: "SignerName", always().sensitive();
        3 sign_time: "SignTime", always();
        4 sign_algorithm: "SignAlgorithm", always();
        5 cert_sn: "CertSn", always();
        6 cert_not_before: "CertNotBefore", always();
        7 cert_not_after: "CertNotAfter", always();
        8 component_pos_x: "ComponentPosX", always();
        9 component_pos_y: "ComponentPosY", always();
        10 component_width: "ComponentWidth", always();
        11 component_height: "ComponentHeight", always();
        12 component_page: "ComponentPage", always();
        13 cert_provider: Option "CertProvider";
        14 is_timestamp_trust: Option "IsTimestampTrust";
    }
}
