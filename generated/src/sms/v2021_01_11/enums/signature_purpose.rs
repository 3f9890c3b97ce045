// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/enums/SignaturePurpose.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

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
