// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/CustomLineInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A custom line.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CustomLineInfo {
    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, always present in responses
    /// - Example: `1009`
    pub domain_id: u64,

    /// Name of the line.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `testline1`
    pub name: String,

    /// Range of IP addresses, its ends joined by a hyphen.
    ///
    /// - On the wire: `Area`, String, always present in responses
    /// - Example: `1.1.1.4-1.1.1.6`
    pub area: String,

    /// Ranges in use.
    ///
    /// - On the wire: `UseCount`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub use_count: u64,

    /// Ranges allowed.
    ///
    /// - On the wire: `MaxCount`, Unsigned integer, always present in responses
    /// - Example: `5000`
    pub max_count: u64,
}

rt::structure! {
    received CustomLineInfo {
        0 domain_id: "DomainId", always();
        1 name: "Name", always();
        2 area: "Area", always();
        3 use_count: "UseCount", always();
        4 max_count: "MaxCount", always();
    }
}
