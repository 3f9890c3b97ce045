// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ApproverVerifyType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// How the signers of a flow or flow group prove identity before viewing the contract.
    pub enum ApproverVerifyType, UnknownApproverVerifyType {
        /// `VerifyCheck` – Face recognition.
        VerifyCheck = "VerifyCheck",
        /// `MobileCheck` – Mobile number; persons can then view the contract without face recognition.
        MobileCheck = "MobileCheck",
    }
}
