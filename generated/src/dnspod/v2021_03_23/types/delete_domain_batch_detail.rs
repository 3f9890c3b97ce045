// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/DeleteDomainBatchDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What a task did to a domain that it deleted.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DeleteDomainBatchDetail {
    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer
    /// - Example: `12124`
    pub domain_id: Option<u64>,

    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String
    /// - Example: `domain.com`
    pub domain: Option<String>,

    /// Error message.
    ///
    /// - On the wire: `Error`, String, may be null
    /// - Example: `error`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error: Option<String>,

    /// State of the deletion.
    ///
    /// - On the wire: `Status`, String
    /// - Example: `waiting`
    pub status: Option<String>,

    /// What the task does.
    ///
    /// - On the wire: `Operation`, String
    /// - Example: `remove`
    pub operation: Option<String>,
}

rt::structure! {
    received DeleteDomainBatchDetail {
        0 domain_id: Option "DomainId";
        1 domain: Option "Domain";
        2 error: Option "Error", sensitive();
        3 status: Option "Status";
        4 operation: Option "Operation";
    }
}
