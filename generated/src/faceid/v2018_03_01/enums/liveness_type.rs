// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/enums/LivenessType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// How a video shows that a person is alive.
    pub enum LivenessType, UnknownLivenessType {
        /// `LIP` – The person reads digits aloud.
        Digits = "LIP",
        /// `ACTION` – The person does actions in a given order.
        Action = "ACTION",
        /// `SILENT` – The person looks into the camera.
        Silent = "SILENT",
    }
}
