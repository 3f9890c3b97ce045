// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/ResolveCountDataItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Queries of one interval.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ResolveCountDataItem {
    /// Number of queries.
    ///
    /// - On the wire: `Num`, Unsigned integer, always present in responses
    /// - Example: `1000`
    pub num: u64,

    /// Time that is counted.
    ///
    /// - On the wire: `DateKey`, String, always present in responses
    /// - Example: `2024-11-11 02:00:00`
    pub date_key: String,
}

rt::structure! {
    received ResolveCountDataItem {
        0 num: "Num", always();
        1 date_key: "DateKey", always();
    }
}
