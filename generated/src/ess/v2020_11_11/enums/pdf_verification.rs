// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/PdfVerification.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Result of verifying the signatures of a whole PDF file.
    pub enum PdfVerification, UnknownPdfVerification {
        /// `1` – Not altered, all signatures made in e-Sign.
        AllSignedByEsign = 1,
        /// `2` – Not altered, some signatures made in e-Sign.
        PartlySignedByEsign = 2,
        /// `3` – Altered.
        Altered = 3,
        /// `4` – The file holds no signature, for example because the contract is not signed yet.
        NoSignature = 4,
        /// `5` – A signature has a wrong format.
        MalformedSignature = 5,
    }
}
