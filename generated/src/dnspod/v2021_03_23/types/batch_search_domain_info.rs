// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/BatchSearchDomainInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::types::BatchSearchRecordInfo;

/// A domain and its records that were found.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct BatchSearchDomainInfo {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String
    /// - Example: `example.com`
    pub domain: Option<String>,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer
    /// - Example: `12620698`
    pub domain_id: Option<u64>,

    /// Package of the domain.
    ///
    /// - On the wire: `DomainGrade`, String
    /// - Example: `DP_Free`
    pub domain_grade: Option<String>,

    /// Records of the domain.
    ///
    /// - On the wire: `RecordList`, list of object `BatchSearchRecordInfo`
    pub record_list: Option<Vec<BatchSearchRecordInfo>>,
}

rt::structure! {
    received BatchSearchDomainInfo {
        0 domain: Option "Domain";
        1 domain_id: Option "DomainId";
        2 domain_grade: Option "DomainGrade";
        3 record_list: Option "RecordList";
    }
}
