// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/enums/SignatureKind.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Kind of name that a signature shows. Each kind takes certain proofs only; 2, 3 and 6 are no longer supported.
    pub enum SignatureKind, UnknownSignatureKind {
        /// `0` – A company; proofs 0 and 1.
        Company = 0,
        /// `1` – An app; proofs 0 to 4. No longer for signatures of the Chinese mainland.
        App = 1,
        /// `4` – A trademark; proof 7.
        Trademark = 4,
        /// `5` – A government body or another institution; proofs 2 and 3.
        Institution = 5,
    }
}
