// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/DomainCreateInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A domain that was added.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DomainCreateInfo {
    /// ID of the domain.
    ///
    /// - On the wire: `Id`, Unsigned integer, always present in responses
    /// - Example: `61`
    pub id: u64,

    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `dnspod.cn`
    pub domain: String,

    /// The domain in Punycode.
    ///
    /// - On the wire: `Punycode`, String, always present in responses
    /// - Example: `dnspod.cn`
    pub punycode: String,

    /// DNS servers of the domain.
    ///
    /// - On the wire: `GradeNsList`, list of String, always present in responses
    /// - Example: `source.dnspod.net`, `low.dnspod.net`
    pub grade_ns_list: Vec<String>,
}

rt::structure! {
    received DomainCreateInfo {
        0 id: "Id", always();
        1 domain: "Domain", always();
        2 punycode: "Punycode", always();
        3 grade_ns_list: "GradeNsList", always();
    }
}
