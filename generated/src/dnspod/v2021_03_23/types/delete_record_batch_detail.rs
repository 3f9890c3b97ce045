// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/DeleteRecordBatchDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What a task did to a domain whose records it deleted.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DeleteRecordBatchDetail {
    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, always present in responses
    /// - Example: `12124`
    pub domain_id: u64,

    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `domain.com`
    pub domain: String,

    /// Error message.
    ///
    /// - On the wire: `Error`, String, always present in responses, may be null
    /// - Example: `error`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error: Option<String>,

    /// State of the deletion.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `waiting`
    pub status: String,

    /// What the task does.
    ///
    /// - On the wire: `Operation`, String, always present in responses
    /// - Example: `remove`
    pub operation: String,

    /// The records, as JSON.
    ///
    /// - On the wire: `RecordList`, String, always present in responses
    /// - Example:
    ///   `[{"id":0,"domain_id":"972","sub_domain":"photo","area":"\u9ed8\u8ba4","record_type":"A","ttl":"600","value":"4.4.4.4",`
    pub record_list: String,
}

rt::structure! {
    received DeleteRecordBatchDetail {
        0 domain_id: "DomainId", always();
        1 domain: "Domain", always();
        2 error: Option "Error", always().nullable().sensitive();
        3 status: "Status", always();
        4 operation: "Operation", always();
        5 record_list: "RecordList", always();
    }
}
