// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/DomainCountInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Numbers of domains.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DomainCountInfo {
    /// Domains found.
    ///
    /// - On the wire: `DomainTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub domain_total: u64,

    /// All domains that the account can see.
    ///
    /// - On the wire: `AllTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub all_total: u64,

    /// Domains that the account added.
    ///
    /// - On the wire: `MineTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub mine_total: u64,

    /// Domains that others share with the account.
    ///
    /// - On the wire: `ShareTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub share_total: u64,

    /// Domains with a paid package.
    ///
    /// - On the wire: `VipTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub vip_total: u64,

    /// Domains that are paused.
    ///
    /// - On the wire: `PauseTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub pause_total: u64,

    /// Domains whose DNS servers are set wrong.
    ///
    /// - On the wire: `ErrorTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub error_total: u64,

    /// Domains that are locked.
    ///
    /// - On the wire: `LockTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub lock_total: u64,

    /// Domains that are banned.
    ///
    /// - On the wire: `SpamTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub spam_total: u64,

    /// Domains whose package has 30 days left at most.
    ///
    /// - On the wire: `VipExpire`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub vip_expire: u64,

    /// Domains that the account shares with others.
    ///
    /// - On the wire: `ShareOutTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub share_out_total: u64,

    /// Domains of the group that was asked for.
    ///
    /// - On the wire: `GroupTotal`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub group_total: u64,
}

rt::structure! {
    received DomainCountInfo {
        0 domain_total: "DomainTotal", always();
        1 all_total: "AllTotal", always();
        2 mine_total: "MineTotal", always();
        3 share_total: "ShareTotal", always();
        4 vip_total: "VipTotal", always();
        5 pause_total: "PauseTotal", always();
        6 error_total: "ErrorTotal", always();
        7 lock_total: "LockTotal", always();
        8 spam_total: "SpamTotal", always();
        9 vip_expire: "VipExpire", always();
        10 share_out_total: "ShareOutTotal", always();
        11 group_total: "GroupTotal", always();
    }
}
