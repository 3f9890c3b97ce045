// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/PackageListItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::PackageRenewal;
use crate::dnspod::v2021_03_23::types::SecurityInfo;

/// A package of the account.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct PackageListItem {
    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, always present in responses, may be null
    /// - Example: `12`
    pub domain_id: Option<u64>,

    /// Name of the domain.
    ///
    /// - On the wire: `Domain`, String, always present in responses, may be null
    /// - Example: `zhaodapian.com`
    pub domain: Option<String>,

    /// Code of the package.
    ///
    /// - On the wire: `Grade`, String, always present in responses
    /// - Example: `DP_FREE`
    pub grade: String,

    /// Name of the package.
    ///
    /// - On the wire: `GradeTitle`, String, always present in responses
    /// - Example: `免费版`
    pub grade_title: String,

    /// When the paid package began.
    ///
    /// - On the wire: `VipStartAt`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2021-04-07 13:34:20`
    pub vip_start_at: String,

    /// When the paid package ends.
    ///
    /// - On the wire: `VipEndAt`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2022-04-07 13:34:20`
    pub vip_end_at: String,

    /// Whether the paid package renews itself.
    ///
    /// - On the wire: `VipAutoRenew`, String, always present in responses
    /// - Example: `YES`
    pub vip_auto_renew: PackageRenewal,

    /// How often the package can still move to another domain.
    ///
    /// - On the wire: `RemainTimes`, Unsigned integer, always present in responses
    /// - Example: `2`
    pub remain_times: u64,

    /// ID of the package as a resource.
    ///
    /// - On the wire: `ResourceId`, String, always present in responses
    /// - Example: `bb355194`
    pub resource_id: String,

    /// Number of the package.
    ///
    /// - On the wire: `GradeLevel`, Unsigned integer, always present in responses
    /// - Example: `9`
    pub grade_level: u64,

    /// State of the domain that has the package.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `enable`
    pub status: String,

    /// Whether the paid package is in its grace period.
    ///
    /// - On the wire: `IsGracePeriod`, String, always present in responses
    /// - Example: `yes`
    pub is_grace_period: String,

    /// Whether the package was downgraded.
    ///
    /// - On the wire: `Downgrade`, Boolean, always present in responses
    /// - Example: `true`
    pub downgrade: bool,

    /// Protection that comes with the package.
    ///
    /// - On the wire: `SecurityInfo`, object `SecurityInfo`, always present in responses, may be null
    pub security_info: Option<SecurityInfo>,

    /// Whether it is a subdomain.
    ///
    /// - On the wire: `IsSubDomain`, Boolean, always present in responses, may be null
    /// - Example: `true`
    pub is_sub_domain: Option<bool>,
}

rt::structure! {
    received PackageListItem {
        0 domain_id: Option "DomainId", always().nullable();
        1 domain: Option "Domain", always().nullable();
        2 grade: "Grade", always();
        3 grade_title: "GradeTitle", always();
        4 vip_start_at: "VipStartAt", always();
        5 vip_end_at: "VipEndAt", always();
        6 vip_auto_renew: "VipAutoRenew", always();
        7 remain_times: "RemainTimes", always();
        8 resource_id: "ResourceId", always();
        9 grade_level: "GradeLevel", always();
        10 status: "Status", always();
        11 is_grace_period: "IsGracePeriod", always();
        12 downgrade: "Downgrade", always();
        13 security_info: Option "SecurityInfo", always().nullable();
        14 is_sub_domain: Option "IsSubDomain", always().nullable();
    }
}
