// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/LineGroupSum.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Numbers of line groups.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct LineGroupSum {
    /// Line groups in this answer.
    ///
    /// - On the wire: `NowTotal`, Unsigned integer, always present in responses
    /// - Example: `3`
    pub now_total: u64,

    /// All line groups.
    ///
    /// - On the wire: `Total`, Unsigned integer, always present in responses
    /// - Example: `5`
    pub total: u64,

    /// Line groups that can still be added.
    ///
    /// - On the wire: `AvailableCount`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub available_count: u64,
}

rt::structure! {
    received LineGroupSum {
        0 now_total: "NowTotal", always();
        1 total: "Total", always();
        2 available_count: "AvailableCount", always();
    }
}
