// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/AuthorizedUser.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee who may use a seal.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct AuthorizedUser {
    /// Identifier of the employee.
    ///
    /// - On the wire: `UserId`, String, always present in responses
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,
}

rt::structure! {
    received AuthorizedUser {
        0 user_id: "UserId", always().sensitive();
    }
}
