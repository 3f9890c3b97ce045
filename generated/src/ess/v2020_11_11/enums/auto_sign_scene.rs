// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/AutoSignScene.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Scene of personal automatic signing.
    pub enum AutoSignScene, UnknownAutoSignScene {
        /// `E_PRESCRIPTION_AUTO_SIGN` – Electronic prescriptions.
        EPrescriptionAutoSign = "E_PRESCRIPTION_AUTO_SIGN",
        /// `OTHER` – General use.
        Other = "OTHER",
    }
}
