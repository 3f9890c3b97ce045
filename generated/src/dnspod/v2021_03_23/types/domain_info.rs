// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/DomainInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::types::TagItem;

/// A domain in full.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DomainInfo {
    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, always present in responses
    /// - Example: `65456`
    pub domain_id: u64,

    /// State of the domain. The text has `ENABLE`, `PAUSE` for a paused and `SPAM` for a banned domain; the examples
    /// have small letters.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `enable`
    pub status: String,

    /// Package of the domain.
    ///
    /// - On the wire: `Grade`, String, always present in responses
    /// - Example: `DP_EXTRA`
    pub grade: String,

    /// ID of the domain group.
    ///
    /// - On the wire: `GroupId`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub group_id: u64,

    /// Whether the domain is starred.
    ///
    /// - On the wire: `IsMark`, String, always present in responses
    /// - Example: `no`
    pub is_mark: String,

    /// Seconds for which resolvers may cache records.
    ///
    /// - On the wire: `TTL`, Unsigned integer, always present in responses
    /// - Example: `600`
    pub ttl: u64,

    /// Old form of `CNAMESpeedup`.
    ///
    /// - On the wire: `CnameSpeedup`, String, always present in responses
    /// - Example: `disable`
    #[doc(hidden)]
    pub old_cname_speedup: String,

    /// Remark on the domain.
    ///
    /// - On the wire: `Remark`, String, always present in responses
    /// - Example: `firstdomain`
    pub remark: String,

    /// The domain in Punycode.
    ///
    /// - On the wire: `Punycode`, String, always present in responses
    /// - Example: `dnspod.cn`
    pub punycode: String,

    /// Old form of `DNSStatus`.
    ///
    /// - On the wire: `DnsStatus`, String, always present in responses
    /// - Example: `dnserror`
    #[doc(hidden)]
    pub old_dns_status: String,

    /// DNS servers of the domain.
    ///
    /// - On the wire: `DnspodNsList`, list of String, always present in responses
    /// - Example: `ns3.dnsv3.com`
    pub dnspod_ns_list: Vec<String>,

    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `dnspod.cn`
    pub domain: String,

    /// Number of the package.
    ///
    /// - On the wire: `GradeLevel`, Unsigned integer, always present in responses
    /// - Example: `2`
    pub grade_level: u64,

    /// User who owns the domain.
    ///
    /// - On the wire: `UserId`, Unsigned integer, always present in responses
    /// - Example: `12342`
    pub user_id: u64,

    /// Whether the package is a paid one.
    ///
    /// - On the wire: `IsVip`, String, always present in responses
    /// - Example: `yes`
    pub is_vip: String,

    /// Account that owns the domain.
    ///
    /// - On the wire: `Owner`, String, always present in responses
    /// - Example: `dnspod@dnspod.cn`
    /// - Sensitive: never shown in errors, logs and debug output
    pub owner: String,

    /// Name of the package.
    ///
    /// - On the wire: `GradeTitle`, String, always present in responses
    /// - Example: `免费版`
    pub grade_title: String,

    /// When the domain was added.
    ///
    /// - On the wire: `CreatedOn`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2020-03-24 15:43:35`
    pub created_on: String,

    /// When the domain was last changed.
    ///
    /// - On the wire: `UpdatedOn`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2020-03-24 15:43:35`
    pub updated_on: String,

    /// UIN of the account.
    ///
    /// - On the wire: `Uin`, String, always present in responses
    /// - Example: `100000014226`
    pub uin: String,

    /// DNS servers that the domain has.
    ///
    /// - On the wire: `ActualNsList`, list of String, always present in responses
    /// - Example: `ns3.dnsv3.com`
    pub actual_ns_list: Vec<String>,

    /// Number of records.
    ///
    /// - On the wire: `RecordCount`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub record_count: u64,

    /// Nickname of the account that owns the domain.
    ///
    /// - On the wire: `OwnerNick`, String, always present in responses
    /// - Example: `lili`
    /// - Sensitive: never shown in errors, logs and debug output
    pub owner_nick: String,

    /// Whether the paid package is in its grace period.
    ///
    /// - On the wire: `IsGracePeriod`, String, always present in responses
    /// - Example: `yes`
    pub is_grace_period: String,

    /// Whether the paid package is in its buffer period.
    ///
    /// - On the wire: `VipBuffered`, String, always present in responses
    /// - Example: `yes`
    pub vip_buffered: String,

    /// When the paid package began.
    ///
    /// - On the wire: `VipStartAt`, String, always present in responses, may be null
    /// - Example: `2022-11-28 11:54:57`
    pub vip_start_at: Option<String>,

    /// When the paid package ends.
    ///
    /// - On the wire: `VipEndAt`, String, always present in responses, may be null
    /// - Example: `2023-11-28 11:54:57`
    pub vip_end_at: Option<String>,

    /// Whether the paid package renews itself.
    ///
    /// - On the wire: `VipAutoRenew`, String, always present in responses, may be null
    pub vip_auto_renew: Option<DomainPackageRenewal>,

    /// ID of the package as a resource.
    ///
    /// - On the wire: `VipResourceId`, String, always present in responses, may be null
    /// - Example: `43111772`
    pub vip_resource_id: Option<String>,

    /// Whether it is a subdomain.
    ///
    /// - On the wire: `IsSubDomain`, Boolean, always present in responses
    /// - Example: `true`
    pub is_sub_domain: bool,

    /// Tags of the domain.
    ///
    /// - On the wire: `TagList`, list of object `TagItem`, always present in responses
    pub tag_list: Vec<TagItem>,

    /// Whether the domain is announced to search engines.
    ///
    /// - On the wire: `SearchEnginePush`, String, always present in responses
    /// - Example: `no`
    pub search_engine_push: String,

    /// Whether secondary DNS is on.
    ///
    /// - On the wire: `SlaveDNS`, String, always present in responses
    /// - Example: `yes`
    pub slave_dns: String,

    /// `dnserror` if the DNS servers of the domain are set wrong, empty if they are right.
    ///
    /// - On the wire: `DNSStatus`, String, always present in responses
    /// - Example: `dnserror`
    pub dns_status: String,

    /// Whether CNAME records are answered faster.
    ///
    /// - On the wire: `CNAMESpeedup`, String, always present in responses
    /// - Example: `disable`
    pub cname_speedup: String,
}

rt::text_enum! {
    /// Whether the package of a domain renews itself.
    pub enum DomainPackageRenewal, UnknownDomainPackageRenewal {
        /// `default` – As the account is set.
        Default = "default",
        /// `no` – It does not.
        No = "no",
        /// `yes` – It does.
        Yes = "yes",
    }
}

impl DomainPackageRenewal {
    /// The same as [`PackageRenewal`](crate::dnspod::v2021_03_23::enums::PackageRenewal); `None` for a value that has
    /// none there.
    #[must_use]
    pub fn to_package_renewal(
        &self,
    ) -> Option<crate::dnspod::v2021_03_23::enums::PackageRenewal> {
        use crate::dnspod::v2021_03_23::enums::PackageRenewal as Same;
        Some(
            match self {
                Self::Default => Same::Default,
                Self::No => Same::No,
                Self::Yes => Same::Yes,
                _ => return None,
            },
        )
    }
}

rt::structure! {
    received DomainInfo {
        0 domain_id: "DomainId", always();
        1 status: "Status", always();
        2 grade: "Grade", always();
        3 group_id: "GroupId", always();
        4 is_mark: "IsMark", always();
        5 ttl: "TTL", always();
        6 old_cname_speedup: "CnameSpeedup", always();
        7 remark: "Remark", always();
        8 punycode: "Punycode", always();
        9 old_dns_status: "DnsStatus", always();
        10 dnspod_ns_list: "DnspodNsList", always();
        11 domain: "Domain", always();
        12 grade_level: "GradeLevel", always();
        13 user_id: "UserId", always();
        14 is_vip: "IsVip", always();
        15 owner: "Owner", always().sensitive();
        16 grade_title: "GradeTitle", always();
        17 created_on: "CreatedOn", always();
        18 updated_on: "UpdatedOn", always();
        19 uin: "Uin", always();
        20 actual_ns_list: "ActualNsList", always();
        21 record_count: "RecordCount", always();
        22 owner_nick: "OwnerNick", always().sensitive();
        23 is_grace_period: "IsGracePeriod", always();
        24 vip_buffered: "VipBuffered", always();
        25 vip_start_at: Option "VipStartAt", always().nullable();
        26 vip_end_at: Option "VipEndAt", always().nullable();
        27 vip_auto_renew: Option "VipAutoRenew", always().nullable();
        28 vip_resource_id: Option "VipResourceId", always().nullable();
        29 is_sub_domain: "IsSubDomain", always();
        30 tag_list: "TagList", always();
        31 search_engine_push: "SearchEnginePush", always();
        32 slave_dns: "SlaveDNS", always();
        33 dns_status: "DNSStatus", always();
        34 cname_speedup: "CNAMESpeedup", always();
    }
}
