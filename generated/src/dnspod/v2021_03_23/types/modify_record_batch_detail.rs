// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/ModifyRecordBatchDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::types::BatchRecordInfo;

/// What a task did to a domain whose records it changed.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ModifyRecordBatchDetail {
    /// The records of the step.
    ///
    /// - On the wire: `RecordList`, list of object `BatchRecordInfo`, always present in responses
    pub record_list: Vec<BatchRecordInfo>,

    /// Number of the step.
    ///
    /// - On the wire: `Id`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub id: u64,

    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `test.com`
    pub domain: String,

    /// Package of the domain.
    ///
    /// - On the wire: `DomainGrade`, String, always present in responses
    /// - Example: `DP_FREE`
    pub domain_grade: String,

    /// Error message.
    ///
    /// - On the wire: `ErrMsg`, String, always present in responses, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    pub err_msg: Option<String>,

    /// How far the task is with this domain.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `waiting`
    pub status: String,

    /// What the task does.
    ///
    /// - On the wire: `Operation`, String, always present in responses, may be null
    /// - Example: `plus`
    pub operation: Option<String>,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, always present in responses
    /// - Example: `142123`
    pub domain_id: u64,
}

rt::structure! {
    received ModifyRecordBatchDetail {
        0 record_list: "RecordList", always();
        1 id: "Id", always();
        2 domain: "Domain", always();
        3 domain_grade: "DomainGrade", always();
        4 err_msg: Option "ErrMsg", always().nullable().sensitive();
        5 status: "Status", always();
        6 operation: Option "Operation", always().nullable();
        7 domain_id: "DomainId", always();
    }
}
