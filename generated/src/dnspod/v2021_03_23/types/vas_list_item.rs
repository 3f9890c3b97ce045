// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/VasListItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A value-added service of the account.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct VasListItem {
    /// Amount bought.
    ///
    /// - On the wire: `LimitNumber`, Unsigned integer, always present in responses
    /// - Example: `5`
    pub limit_number: u64,

    /// When it was bought.
    ///
    /// - On the wire: `StartedAt`, String, always present in responses
    /// - Example: `2022-08-22`
    pub started_at: String,

    /// When it expires.
    ///
    /// - On the wire: `EndedAt`, String, always present in responses
    /// - Example: `2023-08-22`
    pub ended_at: String,

    /// ID of the resource.
    ///
    /// - On the wire: `ResourceId`, String, always present in responses
    /// - Example: `33d4e22f`
    pub resource_id: String,

    /// Whether it renews itself.
    ///
    /// - On the wire: `AutoRenew`, String, always present in responses
    /// - Example: `default`
    pub auto_renew: String,

    /// Domain that has it.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `xxx.com`
    pub domain: String,

    /// What it is bound to.
    ///
    /// - On the wire: `BindType`, String, always present in responses
    /// - Example: `user`
    pub bind_type: String,

    /// Which value-added service.
    ///
    /// - On the wire: `Key`, String, always present in responses
    /// - Example: `ptr`
    pub key: String,

    /// Name of the value-added service.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `PTR 反解析记录`
    pub name: String,

    /// Whether it can be renewed.
    ///
    /// - On the wire: `CanRenew`, Boolean, always present in responses
    /// - Example: `true`
    pub can_renew: bool,

    /// Whether only domains with a paid package can buy it.
    ///
    /// - On the wire: `VipDomain`, Boolean, always present in responses
    /// - Example: `true`
    pub vip_domain: bool,
}

rt::structure! {
    received VasListItem {
        0 limit_number: "LimitNumber", always();
        1 started_at: "StartedAt", always();
        2 ended_at: "EndedAt", always();
        3 resource_id: "ResourceId", always();
        4 auto_renew: "AutoRenew", always();
        5 domain: "Domain", always();
        6 bind_type: "BindType", always();
        7 key: "Key", always();
        8 name: "Name", always();
        9 can_renew: "CanRenew", always();
        10 vip_domain: "VipDomain", always();
    }
}
