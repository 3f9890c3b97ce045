// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/enums/SignaturePurpose.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Who uses a signature.
    pub enum SignaturePurpose, UnknownSignaturePurpose {
        /// `0` – The applicant.
        OwnUse = 0,
        /// `1` – Another party, whose authorization goes into `CommissionImage`.
        UseForOthers = 1,
    }
}
