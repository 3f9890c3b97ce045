// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/BatchRecordInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What a task did to a record.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct BatchRecordInfo {
    /// ID of the record.
    ///
    /// - On the wire: `RecordId`, Unsigned integer, always present in responses, may be null
    /// - Example: `158`
    pub record_id: Option<u64>,

    /// Host of the record.
    ///
    /// - On the wire: `SubDomain`, String, always present in responses, may be null
    /// - Example: `www`
    pub sub_domain: Option<String>,

    /// Type of the record. `DescribeRecordType` lists what a package allows.
    ///
    /// - On the wire: `RecordType`, String, always present in responses, may be null
    /// - Example: `A`
    pub record_type: Option<String>,

    /// Line of the record, one of `DescribeRecordLineList`.
    ///
    /// - On the wire: `RecordLine`, String, always present in responses, may be null
    /// - Example: `百度`
    pub record_line: Option<String>,

    /// Value of the record.
    ///
    /// - On the wire: `Value`, String, always present in responses, may be null
    /// - Example: `129.23.32.32`
    pub value: Option<String>,

    /// Seconds for which resolvers may cache the record.
    ///
    /// - On the wire: `TTL`, Unsigned integer, always present in responses, may be null
    /// - Example: `600`
    pub ttl: Option<u64>,

    /// How far the task is with this record.
    ///
    /// - On the wire: `Status`, String, always present in responses, may be null
    /// - Example: `waiting`
    pub status: Option<String>,

    /// What the task does.
    ///
    /// - On the wire: `Operation`, String, always present in responses, may be null
    /// - Example: `plus`
    pub operation: Option<String>,

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

    /// Whether the record is in use.
    ///
    /// - On the wire: `Enabled`, Unsigned integer, always present in responses, may be null
    /// - Example: `1`
    pub enabled: Option<u64>,

    /// Priority of an MX record.
    ///
    /// - On the wire: `MX`, Unsigned integer, always present in responses, may be null
    /// - Example: `12`
    pub mx: Option<u64>,

    /// Weight of the record.
    ///
    /// - On the wire: `Weight`, Unsigned integer, may be null
    /// - Example: `20`
    pub weight: Option<u64>,

    /// Remark on the record.
    ///
    /// - On the wire: `Remark`, String, may be null
    /// - Example: `备注`
    pub remark: Option<String>,
}

rt::structure! {
    received BatchRecordInfo {
        0 record_id: Option "RecordId", always().nullable();
        1 sub_domain: Option "SubDomain", always().nullable();
        2 record_type: Option "RecordType", always().nullable();
        3 record_line: Option "RecordLine", always().nullable();
        4 value: Option "Value", always().nullable();
        5 ttl: Option "TTL", always().nullable();
        6 status: Option "Status", always().nullable();
        7 operation: Option "Operation", always().nullable();
        8 err_msg: Option "ErrMsg", always().nullable().sensitive();
        9 id: "Id", always();
        10 enabled: Option "Enabled", always().nullable();
        11 mx: Option "MX", always().nullable();
        12 weight: Option "Weight";
        13 remark: Option "Remark";
    }
}
