// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/PackageDetailItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A package on offer.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct PackageDetailItem {
    /// Full price.
    ///
    /// - On the wire: `RealPrice`, Unsigned integer, always present in responses
    /// - Example: `188`
    pub real_price: u64,

    /// How often the package can move to another domain.
    ///
    /// - On the wire: `ChangedTimes`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub changed_times: u64,

    /// Smallest TTL that records may have.
    ///
    /// - On the wire: `MinTtl`, Unsigned integer, always present in responses
    /// - Example: `120`
    pub min_ttl: u64,

    /// Records of one host that share its load.
    ///
    /// - On the wire: `RecordRoll`, Unsigned integer, always present in responses
    /// - Example: `4`
    pub record_roll: u64,

    /// Levels of subdomains.
    ///
    /// - On the wire: `SubDomainLevel`, Unsigned integer, always present in responses
    /// - Example: `3`
    pub sub_domain_level: u64,

    /// Levels of wildcards.
    ///
    /// - On the wire: `MaxWildcard`, Unsigned integer, always present in responses
    /// - Example: `5`
    pub max_wildcard: u64,

    /// Number of clusters of DNS servers.
    ///
    /// - On the wire: `DnsServerRegion`, String, always present in responses
    /// - Example: `8 个`
    pub dns_server_region: String,

    /// Name of the package.
    ///
    /// - On the wire: `DomainGradeCn`, String, always present in responses
    /// - Example: `免费版`
    pub domain_grade_cn: String,

    /// Number of the package.
    ///
    /// - On the wire: `GradeLevel`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub grade_level: u64,

    /// DNS servers of the package.
    ///
    /// - On the wire: `Ns`, list of String, always present in responses
    /// - Example: `s4g2m.dnspod.net`, `g8y9f.dnspod.net`
    pub ns: Vec<String>,

    /// Code of the package.
    ///
    /// - On the wire: `DomainGrade`, String, always present in responses
    /// - Example: `DP_Free`
    pub domain_grade: String,
}

rt::structure! {
    received PackageDetailItem {
        0 real_price: "RealPrice", always();
        1 changed_times: "ChangedTimes", always();
        2 min_ttl: "MinTtl", always();
        3 record_roll: "RecordRoll", always();
        4 sub_domain_level: "SubDomainLevel", always();
        5 max_wildcard: "MaxWildcard", always();
        6 dns_server_region: "DnsServerRegion", always();
        7 domain_grade_cn: "DomainGradeCn", always();
        8 grade_level: "GradeLevel", always();
        9 ns: "Ns", always();
        10 domain_grade: "DomainGrade", always();
    }
}
