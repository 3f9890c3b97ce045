// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SignatureVerification.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Result of verifying a digital signature.
    pub enum SignatureVerification, UnknownSignatureVerification {
        /// `1` – The signature is valid.
        Valid = 1,
        /// `2` – The signature is not valid.
        Invalid = 2,
    }
}
