// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SignatureKind.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of personal signature.
    pub enum SignatureKind, UnknownSignatureKind {
        /// `HANDWRITE` – Handwritten at the time of signing.
        Handwrite = "HANDWRITE",
        /// `HANDWRITTEN_ESIGN` – Handwritten signature kept in the personal centre; includes `HANDWRITE`.
        HandwrittenEsign = "HANDWRITTEN_ESIGN",
        /// `OCR_ESIGN` – Handwritten signature recognised by AI.
        OcrEsign = "OCR_ESIGN",
        /// `ESIGN` – Personal seal.
        Esign = "ESIGN",
        /// `IMG_ESIGN` – PNG picture uploaded at the time of signing.
        ImgEsign = "IMG_ESIGN",
        /// `SYSTEM_ESIGN` – Signature generated from the name of the signer.
        SystemEsign = "SYSTEM_ESIGN",
    }
}
