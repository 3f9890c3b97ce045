// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/ResolveCountInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::ResolveInterval;

/// Sum and period of the queries.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ResolveCountInfo {
    /// Old form of `DNSTotal`.
    ///
    /// - On the wire: `DnsTotal`, Unsigned integer, always present in responses
    /// - Example: `10000`
    #[doc(hidden)]
    pub old_dns_total: u64,

    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `example.com`
    pub domain: String,

    /// First day of the period.
    ///
    /// - On the wire: `StartDate`, String, always present in responses
    /// - Example: `2022-06-08`
    pub start_date: String,

    /// Last day of the period.
    ///
    /// - On the wire: `EndDate`, String, always present in responses
    /// - Example: `2022-06-14`
    pub end_date: String,

    /// Host of the subdomain.
    ///
    /// - On the wire: `SubDomain`, String, always present in responses
    /// - Example: `admin`
    pub sub_domain: String,

    /// Old form of `DNSFormat`.
    ///
    /// - On the wire: `DnsFormat`, String, always present in responses
    /// - Example: `hour`
    #[doc(hidden)]
    pub old_dns_format: ResolveInterval,

    /// Queries in the period.
    ///
    /// - On the wire: `DNSTotal`, Unsigned integer, always present in responses
    /// - Example: `10000`
    pub dns_total: u64,

    /// Interval of the counts.
    ///
    /// - On the wire: `DNSFormat`, String, always present in responses
    /// - Example: `hour`
    pub dns_format: ResolveInterval,
}

rt::structure! {
    received ResolveCountInfo {
        0 old_dns_total: "DnsTotal", always();
        1 domain: "Domain", always();
        2 start_date: "StartDate", always();
        3 end_date: "EndDate", always();
        4 sub_domain: "SubDomain", always();
        5 old_dns_format: "DnsFormat", always();
        6 dns_total: "DNSTotal", always();
        7 dns_format: "DNSFormat", always();
    }
}
