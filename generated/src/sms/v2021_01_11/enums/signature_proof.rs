// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/enums/SignatureProof.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Document that proves the right to a signature. The kind of the signature decides which ones can be used; 5, 6
    /// and 8 are no longer supported.
    pub enum SignatureProof, UnknownSignatureProof {
        /// `0` – Business licence that combines the three certificates.
        CombinedLicence = 0,
        /// `1` – Business licence of a company.
        BusinessLicence = 1,
        /// `2` – Organization code certificate.
        OrganizationCodeCertificate = 2,
        /// `3` – Social credit code certificate.
        SocialCreditCodeCertificate = 3,
        /// `4` – Screenshot of the app's administration, for apps of single developers. No longer for signatures of the
        /// Chinese mainland.
        AppBackendScreenshot = 4,
        /// `7` – Trademark registration certificate.
        TrademarkCertificate = 7,
    }
}
