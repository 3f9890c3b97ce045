// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/SnapshotPageInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Numbers of snapshots.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SnapshotPageInfo {
    /// Number of snapshots.
    ///
    /// - On the wire: `Total`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub total: u64,
}

rt::structure! {
    received SnapshotPageInfo {
        0 total: "Total", always();
    }
}
