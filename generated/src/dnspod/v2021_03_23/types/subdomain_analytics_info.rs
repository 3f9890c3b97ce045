// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/SubdomainAnalyticsInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::AnalyticsInterval;

/// Sum and period of the queries of a subdomain.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SubdomainAnalyticsInfo {
    /// Old form of `DNSFormat`.
    ///
    /// - On the wire: `DnsFormat`, String, always present in responses
    /// - Example: `DATE`
    #[doc(hidden)]
    pub old_dns_format: AnalyticsInterval,

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

    /// Old form of `SubDomain`.
    ///
    /// - On the wire: `Subdomain`, String, always present in responses
    /// - Example: `admin`
    #[doc(hidden)]
    pub subdomain: String,

    /// Interval of the counts.
    ///
    /// - On the wire: `DNSFormat`, String, always present in responses
    /// - Example: `DATE`
    pub dns_format: AnalyticsInterval,

    /// Queries in the period.
    ///
    /// - On the wire: `DNSTotal`, Unsigned integer, always present in responses
    /// - Example: `10000`
    pub dns_total: u64,

    /// Host of the subdomain.
    ///
    /// - On the wire: `SubDomain`, String, always present in responses
    /// - Example: `admin`
    pub sub_domain: String,
}

rt::structure! {
    received SubdomainAnalyticsInfo {
        0 old_dns_format: "DnsFormat", always();
        1 old_dns_total: "DnsTotal", always();
        2 domain: "Domain", always();
        3 start_date: "StartDate", always();
        4 end_date: "EndDate", always();
        5 subdomain: "Subdomain", always();
        6 dns_format: "DNSFormat", always();
        7 dns_total: "DNSTotal", always();
        8 sub_domain: "SubDomain", always();
    }
}
