// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/VerifyDigitFileResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Result of verifying one digital signature of a file.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct VerifyDigitFileResult {
    /// Start of validity of the certificate.
    ///
    /// - On the wire: `CertNotBefore`, Unix time in milliseconds
    /// - Example: `1699006057000`
    pub cert_not_before: Option<i64>,

    /// End of validity of the certificate.
    ///
    /// - On the wire: `CertNotAfter`, Unix time in milliseconds
    /// - Example: `1730542057000`
    pub cert_not_after: Option<i64>,

    /// Serial number of the certificate.
    ///
    /// - On the wire: `CertSn`, String
    /// - Example: `6c8e2911fadf70ea`
    pub cert_sn: Option<String>,

    /// Signature algorithm of the certificate, such as SHA1withRSA.
    ///
    /// - On the wire: `SignAlgorithm`, String
    /// - Example: `SHA1withRSA`
    pub sign_algorithm: Option<String>,

    /// When it was signed.
    ///
    /// - On the wire: `SignTime`, Unix time in milliseconds
    /// - Example: `1699252042000`
    pub sign_time: Option<i64>,

    /// Whether the signature shows a seal.
    ///
    /// - On the wire: `SignType`, Integer
    /// - Example: `1`
    pub sign_type: Option<DigitalSignatureKind>,

    /// Subject of the certificate. For signatures made in e-Sign it is `ESS@organization@number` or
    /// `ESS@person@ID number@number`; other platforms have their own form.
    ///
    /// - On the wire: `SignerName`, String
    /// - Example: `ESS@典子谦示例企业@382919`
    /// - Sensitive: never shown in errors, logs and debug output
    pub signer_name: Option<String>,
}

rt::integer_enum! {
    /// Whether a digital signature shows a seal.
    pub enum DigitalSignatureKind, UnknownDigitalSignatureKind {
        /// `0` – Signature with a seal.
        WithSeal = 0,
        /// `1` – Digital signature alone.
        WithoutSeal = 1,
    }
}

rt::structure! {
    received VerifyDigitFileResult {
        0 cert_not_before: Option "CertNotBefore";
        1 cert_not_after: Option "CertNotAfter";
        2 cert_sn: Option "CertSn";
        3 sign_algorithm: Option "SignAlgorithm";
        4 sign_time: Option "SignTime";
        5 sign_type: Option "SignType";
        6 signer_name: Option "SignerName", sensitive();
    }
}
