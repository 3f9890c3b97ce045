// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SignatureType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Kind of signature used when signing many contracts at once.
    pub enum SignatureType, UnknownSignatureType {
        /// `0` – Handwritten signature.
        Handwritten = 0,
        /// `1` – OCR signature in regular script (`楷体`).
        OcrRegularScript = 1,
        /// `2` – Seal with the name.
        NameSeal = 2,
        /// `3` – Seal from a picture.
        PictureSeal = 3,
        /// `4` – Signature made by the system.
        System = 4,
        /// `5` – Handwritten signature kept for long-term use; includes `0`.
        SavedHandwritten = 5,
    }
}
