// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ApproverType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Kind of signer.
    pub enum ApproverType, UnknownApproverType {
        /// `0` – An organization, signed for by an employee.
        Organization = 0,
        /// `1` – A person.
        Person = 1,
        /// `3` – An organization that signs automatically, at once when the flow starts. It stamps seals only and cannot
        /// give signatures; the organization must have opened automatic signing.
        OrganizationAutoSign = 3,
        /// `7` – A person who signs automatically.
        ///
        /// - Allowlisted: available only after the vendor has turned it on
        PersonAutoSign = 7,
        /// `8` – Your own organization signs by the PIN of an employee who has authorized this before.
        OrganizationPin = 8,
        /// `9` – Another organization signs by PIN; it must have authorized this before.
        OtherOrganizationPin = 9,
        /// `10` – A person signs automatically by PIN.
        ///
        /// - Allowlisted: available only after the vendor has turned it on
        PersonPin = 10,
    }
}
