// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/ResolveCountAliasItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::types::{ResolveCountDataItem, ResolveCountInfo};

/// Queries of an alias.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ResolveCountAliasItem {
    /// Sum and period.
    ///
    /// - On the wire: `Info`, object `ResolveCountInfo`, always present in responses
    pub info: ResolveCountInfo,

    /// Queries in each interval.
    ///
    /// - On the wire: `Data`, list of object `ResolveCountDataItem`, always present in responses
    pub data: Vec<ResolveCountDataItem>,
}

rt::structure! {
    received ResolveCountAliasItem {
        0 info: "Info", always();
        1 data: "Data", always();
    }
}
