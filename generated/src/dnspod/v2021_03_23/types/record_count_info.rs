// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/RecordCountInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Numbers of records.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RecordCountInfo {
    /// Number of subdomains.
    ///
    /// - On the wire: `SubdomainCount`, Unsigned integer, always present in responses
    /// - Example: `2`
    pub subdomain_count: u64,

    /// Records in this answer.
    ///
    /// - On the wire: `ListCount`, Unsigned integer, always present in responses
    /// - Example: `2`
    pub list_count: u64,

    /// All records.
    ///
    /// - On the wire: `TotalCount`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub total_count: u64,
}

rt::structure! {
    received RecordCountInfo {
        0 subdomain_count: "SubdomainCount", always();
        1 list_count: "ListCount", always();
        2 total_count: "TotalCount", always();
    }
}
