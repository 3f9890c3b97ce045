// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/LineGroupInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A line group, with its ID.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct LineGroupInfo {
    /// ID of the line group.
    ///
    /// - On the wire: `LineId`, String, always present in responses
    /// - Example: `15=0`
    pub line_id: String,

    /// Name of the line group.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `华北`
    pub name: String,

    /// Kind of group.
    ///
    /// - On the wire: `Type`, String, always present in responses
    /// - Example: `system`
    pub r#type: String,

    /// Lines of the group.
    ///
    /// - On the wire: `LineList`, list of String, always present in responses
    /// - Example: `电信`, `安徽电信`, `北京电信`
    pub line_list: Vec<String>,
}

rt::structure! {
    received LineGroupInfo {
        0 line_id: "LineId", always();
        1 name: "Name", always();
        2 r#type: "Type", always();
        3 line_list: "LineList", always();
    }
}
