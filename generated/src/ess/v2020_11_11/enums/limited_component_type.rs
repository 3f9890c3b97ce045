// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/LimitedComponentType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of sign field that can be limited.
    pub enum LimitedComponentType, UnknownLimitedComponentType {
        /// `SIGN_SEAL` – Seal of an organization.
        SignSeal = "SIGN_SEAL",
        /// `SIGN_PAGING_SEAL` – Paging seal.
        SignPagingSeal = "SIGN_PAGING_SEAL",
        /// `SIGN_LEGAL_PERSON_SEAL` – Seal of the legal representative.
        SignLegalPersonSeal = "SIGN_LEGAL_PERSON_SEAL",
        /// `SIGN_SIGNATURE` – Signature of a person.
        SignSignature = "SIGN_SIGNATURE",
    }
}
