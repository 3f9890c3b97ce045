// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/LineGroupItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A line group in a list.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct LineGroupItem {
    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, always present in responses
    /// - Example: `1254`
    pub domain_id: u64,

    /// ID of the line group.
    ///
    /// - On the wire: `Id`, Unsigned integer, always present in responses
    /// - Example: `213`
    pub id: u64,

    /// Name of the line.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `testgroup4`
    pub name: String,

    /// Lines of the group.
    ///
    /// - On the wire: `Lines`, list of String, always present in responses
    /// - Example: `百度`, `必应`, `谷歌`
    pub lines: Vec<String>,

    /// When it was created.
    ///
    /// - On the wire: `CreatedOn`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2021-04-07 13:34:20`
    pub created_on: String,

    /// When it was last changed.
    ///
    /// - On the wire: `UpdatedOn`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2022-04-07 13:34:20`
    pub updated_on: String,
}

rt::structure! {
    received LineGroupItem {
        0 domain_id: "DomainId", always();
        1 id: "Id", always();
        2 name: "Name", always();
        3 lines: "Lines", always();
        4 created_on: "CreatedOn", always();
        5 updated_on: "UpdatedOn", always();
    }
}
