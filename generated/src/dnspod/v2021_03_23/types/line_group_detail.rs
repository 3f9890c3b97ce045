// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/LineGroupDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A line group.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct LineGroupDetail {
    /// ID of the line group.
    ///
    /// - On the wire: `Id`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub id: u64,

    /// Name of the line group.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `testgroup99`
    pub name: String,

    /// Lines of the group.
    ///
    /// - On the wire: `Lines`, list of String, always present in responses
    /// - Example: `铁通`, `奇虎`
    pub lines: Vec<String>,
}

rt::structure! {
    received LineGroupDetail {
        0 id: "Id", always();
        1 name: "Name", always();
        2 lines: "Lines", always();
    }
}
