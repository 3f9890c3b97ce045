// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/AuthorizationMethod.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How the employee who has an organization verified is authorized.
    pub enum AuthorizationMethod, UnknownAuthorizationMethod {
        /// `2` – By the legal representative.
        LegalRepresentative = 2,
        /// `5` – By an authorization letter and a payment to the account of the organization.
        LetterAndPayment = 5,
    }
}
