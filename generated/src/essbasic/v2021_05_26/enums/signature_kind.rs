// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/SignatureKind.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

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
