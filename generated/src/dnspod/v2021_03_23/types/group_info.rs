// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/GroupInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A domain group.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct GroupInfo {
    /// ID of the group.
    ///
    /// - On the wire: `GroupId`, Integer, always present in responses
    /// - Example: `1`
    pub group_id: i64,

    /// Name of the record group.
    ///
    /// - On the wire: `GroupName`, String, always present in responses
    /// - Example: `很少修改`
    pub group_name: String,

    /// Kind of group.
    ///
    /// - On the wire: `GroupType`, String, always present in responses
    /// - Example: `system`
    pub group_type: String,

    /// Number of domains in the group.
    ///
    /// - On the wire: `Size`, Integer, always present in responses
    /// - Example: `1`
    pub size: i64,
}

rt::structure! {
    received GroupInfo {
        0 group_id: "GroupId", always();
        1 group_name: "GroupName", always();
        2 group_type: "GroupType", always();
        3 size: "Size", always();
    }
}
