// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/CreateDomainBatchRecord.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A record of a domain that a task added.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CreateDomainBatchRecord {
    /// Host of the record.
    ///
    /// - On the wire: `SubDomain`, String, always present in responses
    /// - Example: `www`
    pub sub_domain: String,

    /// Type of the record. `DescribeRecordType` lists what a package allows.
    ///
    /// - On the wire: `RecordType`, String, always present in responses
    /// - Example: `A`
    pub record_type: String,

    /// Line of the record, one of `DescribeRecordLineList`.
    ///
    /// - On the wire: `RecordLine`, String, always present in responses
    /// - Example: `百度`
    pub record_line: String,

    /// Value of the record.
    ///
    /// - On the wire: `Value`, String, always present in responses
    /// - Example: `129.23.32.32`
    pub value: String,

    /// Seconds for which resolvers may cache the record.
    ///
    /// - On the wire: `TTL`, Unsigned integer, always present in responses
    /// - Example: `600`
    pub ttl: u64,

    /// How far the task is with this record.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `waiting`
    pub status: String,

    /// What the task does.
    ///
    /// - On the wire: `Operation`, String, always present in responses
    /// - Example: `plus`
    pub operation: String,

    /// Error message.
    ///
    /// - On the wire: `ErrMsg`, String, always present in responses, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    pub err_msg: Option<String>,

    /// Number of the record in the list.
    ///
    /// - On the wire: `Id`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub id: u64,
}

rt::structure! {
    received CreateDomainBatchRecord {
        0 sub_domain: "SubDomain", always();
        1 record_type: "RecordType", always();
        2 record_line: "RecordLine", always();
        3 value: "Value", always();
        4 ttl: "TTL", always();
        5 status: "Status", always();
        6 operation: "Operation", always();
        7 err_msg: Option "ErrMsg", always().nullable().sensitive();
        8 id: "Id", always();
    }
}
