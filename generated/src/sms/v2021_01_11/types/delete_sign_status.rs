// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/DeleteSignStatus.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// The deletion of a signature.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DeleteSignStatus {
    /// Outcome, as text.
    ///
    /// - On the wire: `DeleteStatus`, String
    /// - Example: `return successfully!`
    pub delete_status: Option<String>,

    /// When the signature was deleted.
    ///
    /// - On the wire: `DeleteTime`, Unix time in seconds
    /// - Example: `1578988506`
    pub delete_time: Option<i64>,
}

rt::structure! {
    received DeleteSignStatus {
        0 delete_status: Option "DeleteStatus";
        1 delete_time: Option "DeleteTime";
    }
}
