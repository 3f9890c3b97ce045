// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SignCertificate.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Certificate that a digital signature was made with.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SignCertificate {
    /// Serial number of the certificate.
    ///
    /// - On the wire: `SerialNumber`, String
    /// - Example: `220**********959`
    pub serial_number: Option<String>,

    /// Name of the holder.
    ///
    /// - On the wire: `CommonName`, String
    /// - Example: `ESS**********698`
    /// - Sensitive: never shown in errors, logs and debug output
    pub common_name: Option<String>,

    /// Start of validity of the certificate.
    ///
    /// - On the wire: `NotBefore`, Unix time in seconds
    /// - Example: `1773213985`
    pub not_before: Option<i64>,

    /// End of validity of the certificate.
    ///
    /// - On the wire: `NotAfter`, Unix time in seconds
    /// - Example: `1804749985`
    pub not_after: Option<i64>,

    /// Name of the issuer.
    ///
    /// - On the wire: `IssuerCommonName`, String
    /// - Example: `NM**********S****CA1`
    pub issuer_common_name: Option<String>,
}

rt::structure! {
    received SignCertificate {
        0 serial_number: Option "SerialNumber";
        1 common_name: Option "CommonName", sensitive();
        2 not_before: Option "NotBefore";
        3 not_after: Option "NotAfter";
        4 issuer_common_name: Option "IssuerCommonName";
    }
}
