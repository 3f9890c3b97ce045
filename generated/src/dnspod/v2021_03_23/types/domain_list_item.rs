// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/DomainListItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::{Acceleration, PackageRenewal};
use crate::dnspod::v2021_03_23::types::TagItem;

/// A domain in a list.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DomainListItem {
    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, always present in responses
    /// - Example: `12`
    pub domain_id: u64,

    /// Name of the domain.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `qq.com`
    pub name: String,

    /// State of the domain.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `ENABLE`
    pub status: DomainStatus,

    /// Seconds for which resolvers may cache records that set no TTL.
    ///
    /// - On the wire: `TTL`, Unsigned integer, always present in responses
    /// - Example: `600`
    pub ttl: u64,

    /// Whether CNAME records are answered faster.
    ///
    /// - On the wire: `CNAMESpeedup`, String, always present in responses
    /// - Example: `DISABLE`
    pub cname_speedup: Acceleration,

    /// `DNSERROR` if the DNS servers of the domain are set wrong, empty if they are right.
    ///
    /// - On the wire: `DNSStatus`, String, always present in responses
    /// - Example: `DNSERROR`
    pub dns_status: String,

    /// Package of the domain.
    ///
    /// - On the wire: `Grade`, String, always present in responses
    /// - Example: `DP_FREE`
    pub grade: String,

    /// ID of the domain group.
    ///
    /// - On the wire: `GroupId`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub group_id: u64,

    /// Whether the domain is announced to search engines.
    ///
    /// - On the wire: `SearchEnginePush`, String, always present in responses
    /// - Example: `NO`
    pub search_engine_push: SearchEnginePush,

    /// Remark on the domain.
    ///
    /// - On the wire: `Remark`, String, always present in responses
    /// - Example: `重要域名`
    pub remark: String,

    /// The domain in Punycode.
    ///
    /// - On the wire: `Punycode`, String, always present in responses
    /// - Example: `xn--a9.com`
    pub punycode: String,

    /// DNS servers that the service gave the domain.
    ///
    /// - On the wire: `EffectiveDNS`, list of String, always present in responses
    /// - Example: `f1g1ns1.dnspod.net`, `f1g1ns2.dnspod.net`
    pub effective_dns: Vec<String>,

    /// Number of the package.
    ///
    /// - On the wire: `GradeLevel`, Unsigned integer, always present in responses
    /// - Example: `5`
    pub grade_level: u64,

    /// Name of the package.
    ///
    /// - On the wire: `GradeTitle`, String, always present in responses
    /// - Example: `免费版`
    pub grade_title: String,

    /// Whether the package is a paid one.
    ///
    /// - On the wire: `IsVip`, String, always present in responses
    /// - Example: `YES`
    pub is_vip: String,

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

    /// Number of records.
    ///
    /// - On the wire: `RecordCount`, Unsigned integer, always present in responses
    /// - Example: `20`
    pub record_count: u64,

    /// When the domain was added.
    ///
    /// - On the wire: `CreatedOn`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2020-05-21 16:08:29`
    pub created_on: String,

    /// When the domain was last changed.
    ///
    /// - On the wire: `UpdatedOn`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2021-04-01 18:09:58`
    pub updated_on: String,

    /// Account that owns the domain.
    ///
    /// - On the wire: `Owner`, String, always present in responses
    /// - Example: `abc@tencent.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub owner: String,

    /// Tags of the domain.
    ///
    /// - On the wire: `TagList`, list of object `TagItem`, always present in responses, may be null
    pub tag_list: Option<Vec<TagItem>>,
}

rt::text_enum! {
    /// State of a domain.
    pub enum DomainStatus, UnknownDomainStatus {
        /// `ENABLE` – In use.
        Enabled = "ENABLE",
        /// `PAUSE` – Paused.
        Paused = "PAUSE",
        /// `SPAM` – Banned.
        Banned = "SPAM",
    }
}

rt::text_enum! {
    /// Whether a domain is announced to search engines.
    pub enum SearchEnginePush, UnknownSearchEnginePush {
        /// `YES` – It is.
        Yes = "YES",
        /// `NO` – It is not.
        No = "NO",
    }
}

rt::structure! {
    received DomainListItem {
        0 domain_id: "DomainId", always();
        1 name: "Name", always();
        2 status: "Status", always();
        3 ttl: "TTL", always();
        4 cname_speedup: "CNAMESpeedup", always();
        5 dns_status: "DNSStatus", always();
        6 grade: "Grade", always();
        7 group_id: "GroupId", always();
        8 search_engine_push: "SearchEnginePush", always();
        9 remark: "Remark", always();
        10 punycode: "Punycode", always();
        11 effective_dns: "EffectiveDNS", always();
        12 grade_level: "GradeLevel", always();
        13 grade_title: "GradeTitle", always();
        14 is_vip: "IsVip", always();
        15 vip_start_at: "VipStartAt", always();
        16 vip_end_at: "VipEndAt", always();
        17 vip_auto_renew: "VipAutoRenew", always();
        18 record_count: "RecordCount", always();
        19 created_on: "CreatedOn", always();
        20 updated_on: "UpdatedOn", always();
        21 owner: "Owner", always().sensitive();
        22 tag_list: Option "TagList", always().nullable();
    }
}
