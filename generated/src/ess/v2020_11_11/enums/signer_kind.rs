// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SignerKind.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Whether a signer is a person or an organization.
    pub enum SignerKind, UnknownSignerKind {
        /// `PERSON` – A person.
        Person = "PERSON",
        /// `ORGANIZATION` – An organization, signed for by an employee.
        Organization = "ORGANIZATION",
    }
}
