// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/LineInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A line.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct LineInfo {
    /// Name of the line.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `电信`
    pub name: String,

    /// ID of the line.
    ///
    /// - On the wire: `LineId`, String, always present in responses
    /// - Example: `10=0`
    pub line_id: String,
}

rt::structure! {
    received LineInfo {
        0 name: "Name", always();
        1 line_id: "LineId", always();
    }
}
