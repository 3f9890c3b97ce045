// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/HasAuthUser.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An authorized employee.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct HasAuthUser {
    /// Your identifier of the employee.
    ///
    /// - On the wire: `OpenId`, String
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,
}

rt::structure! {
    received HasAuthUser {
        0 open_id: Option "OpenId", sensitive();
    }
}
