// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/PreviewDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Overview of a domain.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct PreviewDetail {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `zhaodapian.com`
    pub name: String,

    /// Package of the domain.
    ///
    /// - On the wire: `Grade`, String, always present in responses
    /// - Example: `DP_Expert`
    pub grade: String,

    /// Name of the package.
    ///
    /// - On the wire: `GradeTitle`, String, always present in responses
    /// - Example: `企业版`
    pub grade_title: String,

    /// Number of records.
    ///
    /// - On the wire: `Records`, Unsigned integer, always present in responses
    /// - Example: `108`
    pub records: u64,

    /// State of domain parking.
    ///
    /// - On the wire: `DomainParkingStatus`, Integer, always present in responses
    /// - Example: `0`
    pub domain_parking_status: ParkingStatus,

    /// Number of custom lines.
    ///
    /// - On the wire: `LineCount`, Unsigned integer, always present in responses
    /// - Example: `12`
    pub line_count: u64,

    /// Number of line groups.
    ///
    /// - On the wire: `LineGroupCount`, Unsigned integer, always present in responses
    /// - Example: `20`
    pub line_group_count: u64,

    /// Number of aliases.
    ///
    /// - On the wire: `AliasCount`, Unsigned integer, always present in responses
    /// - Example: `5`
    pub alias_count: u64,

    /// Aliases allowed.
    ///
    /// - On the wire: `MaxAliasCount`, Unsigned integer, always present in responses
    /// - Example: `20`
    pub max_alias_count: u64,

    /// Queries of yesterday.
    ///
    /// - On the wire: `ResolveCount`, Unsigned integer, always present in responses
    /// - Example: `5439`
    pub resolve_count: u64,

    /// Number of value-added services.
    ///
    /// - On the wire: `VASCount`, Unsigned integer, always present in responses
    /// - Example: `15`
    pub vas_count: u64,
}

rt::integer_enum! {
    /// State of domain parking.
    pub enum ParkingStatus, UnknownParkingStatus {
        /// `0` – It is off.
        Off = 0,
        /// `1` – It is on.
        On = 1,
        /// `2` – It is paused.
        Paused = 2,
    }
}

rt::structure! {
    received PreviewDetail {
        0 name: "Name", always();
        1 grade: "Grade", always();
        2 grade_title: "GradeTitle", always();
        3 records: "Records", always();
        4 domain_parking_status: "DomainParkingStatus", always();
        5 line_count: "LineCount", always();
        6 line_group_count: "LineGroupCount", always();
        7 alias_count: "AliasCount", always();
        8 max_alias_count: "MaxAliasCount", always();
        9 resolve_count: "ResolveCount", always();
        10 vas_count: "VASCount", always();
    }
}
