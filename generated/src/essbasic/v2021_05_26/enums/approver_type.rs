// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/ApproverType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of signer.
    pub enum ApproverType, UnknownApproverType {
        /// `PERSON` – A person.
        Person = "PERSON",
        /// `PERSON_AUTO_SIGN` – A person who signs automatically.
        ///
        /// - Allowlisted: available only after the vendor has turned it on
        PersonAutoSign = "PERSON_AUTO_SIGN",
        /// `ORGANIZATION` – An organization, signed for by an employee; with a template also automatic signing of an
        /// organization.
        Organization = "ORGANIZATION",
        /// `ENTERPRISESERVER` – An organization that signs automatically: another one of the same application, or your
        /// own when starting from a file. Another one must have granted authorization, and the account manager has to be
        /// asked.
        OrganizationAutoSign = "ENTERPRISESERVER",
        /// `ORGANIZATION_PIN_CODE_SIGN` – Your own organization signs by the PIN of an employee who has authorized this
        /// before.
        OrganizationPinCodeSign = "ORGANIZATION_PIN_CODE_SIGN",
        /// `OTHER_ORGANIZATION_PIN_CODE_SIGN` – Another organization signs by PIN; it must have authorized this before.
        OtherOrganizationPinCodeSign = "OTHER_ORGANIZATION_PIN_CODE_SIGN",
        /// `PERSON_PIN_CODE_SIGN` – A person signs automatically by PIN.
        ///
        /// - Allowlisted: available only after the vendor has turned it on
        PersonPinCodeSign = "PERSON_PIN_CODE_SIGN",
    }
}
