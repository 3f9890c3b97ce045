// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/AuthorizedUser.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee who may use a seal.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct AuthorizedUser {
    /// Your identifier of the employee.
    ///
    /// - On the wire: `OpenId`, String, always present in responses
    /// - Example: `xxxtest1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: String,
}

rt::structure! {
    received AuthorizedUser {
        0 open_id: "OpenId", always().sensitive();
    }
}
