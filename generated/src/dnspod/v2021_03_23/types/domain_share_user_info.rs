// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/DomainShareUserInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::ShareMode;

/// An account that a domain or subdomain is shared with.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DomainShareUserInfo {
    /// ID of the share.
    ///
    /// - On the wire: `DomainShareId`, Unsigned integer, always present in responses
    /// - Example: `21253`
    pub domain_share_id: u64,

    /// What the other account may do.
    ///
    /// - On the wire: `Mode`, String, always present in responses
    /// - Example: `rw`
    pub mode: ShareMode,

    /// Nickname of the other account.
    ///
    /// - On the wire: `Nickname`, String, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub nickname: String,

    /// UIN of the other account.
    ///
    /// - On the wire: `QCloudUIN`, String, always present in responses
    /// - Example: `700000283316`
    pub q_cloud_uin: String,

    /// State of the share.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `enabled`
    pub status: ShareUserStatus,

    /// Subdomain that is shared.
    ///
    /// - On the wire: `SubDomain`, String, always present in responses
    /// - Example: `api`
    pub sub_domain: String,
}

rt::text_enum! {
    /// State of a share.
    pub enum ShareUserStatus, UnknownShareUserStatus {
        /// `enabled` – In effect.
        Enabled = "enabled",
        /// `pause` – Not in effect.
        Paused = "pause",
    }
}

rt::structure! {
    received DomainShareUserInfo {
        0 domain_share_id: "DomainShareId", always();
        1 mode: "Mode", always();
        2 nickname: "Nickname", always().sensitive();
        3 q_cloud_uin: "QCloudUIN", always();
        4 status: "Status", always();
        5 sub_domain: "SubDomain", always();
    }
}
