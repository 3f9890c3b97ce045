// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/LineItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A line or a category of lines.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct LineItem {
    /// Name of the line.
    ///
    /// - On the wire: `LineName`, String, always present in responses
    /// - Example: `电信`
    pub line_name: String,

    /// ID of the line.
    ///
    /// - On the wire: `LineId`, String, always present in responses, may be null
    /// - Example: `10=0`
    pub line_id: Option<String>,

    /// Whether the domain can use the line.
    ///
    /// - On the wire: `Useful`, Boolean, always present in responses
    /// - Example: `true`
    pub useful: bool,

    /// Smallest package that can use the line.
    ///
    /// - On the wire: `Grade`, String, always present in responses, may be null
    /// - Example: `DP_Free`
    pub grade: Option<String>,

    /// Lines below this one.
    ///
    /// - On the wire: `SubGroup`, list of object `LineItem`, always present in responses, may be null
    pub sub_group: Option<Vec<LineItem>>,

    /// Lines of the group.
    ///
    /// - On the wire: `Lines`, list of String, always present in responses, may be null
    /// - Example: `电信`, `安徽电信`, `北京电信`
    pub lines: Option<Vec<String>>,
}

rt::structure! {
    received LineItem {
        0 line_name: "LineName", always();
        1 line_id: Option "LineId", always().nullable();
        2 useful: "Useful", always();
        3 grade: Option "Grade", always().nullable();
        4 sub_group: Option "SubGroup", always().nullable();
        5 lines: Option "Lines", always().nullable();
    }
}
