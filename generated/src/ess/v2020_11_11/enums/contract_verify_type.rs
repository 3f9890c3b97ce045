// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ContractVerifyType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How a person proves identity before viewing a contract.
    pub enum ContractVerifyType, UnknownContractVerifyType {
        /// `1` – Face recognition.
        Face = 1,
        /// `2` – Mobile number; it has to be that of the signer. Has no effect with the signature kind `OCR_ESIGN`.
        Mobile = 2,
    }
}
