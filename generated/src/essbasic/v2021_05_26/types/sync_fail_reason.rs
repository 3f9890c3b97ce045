// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/SyncFailReason.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Why an employee could not be added, changed or set as having left.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct SyncFailReason {
    /// Your identifier of the employee (OpenId).
    ///
    /// - On the wire: `Id`, String, always present in responses
    /// - Example: `n9725`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id: String,

    /// The reason, such as an invalid identifier or identity number.
    ///
    /// - On the wire: `Message`, String, always present in responses
    /// - Example: `Id不符合规范`
    /// - Sensitive: never shown in errors, logs and debug output
    pub message: String,
}

rt::structure! {
    received SyncFailReason {
        0 id: "Id", always().sensitive();
        1 message: "Message", always().sensitive();
    }
}
