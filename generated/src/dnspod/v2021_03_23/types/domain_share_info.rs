// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/DomainShareInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::ShareMode;

/// An account that a domain is shared with.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DomainShareInfo {
    /// Account that the domain is shared with.
    ///
    /// - On the wire: `ShareTo`, String, always present in responses
    /// - Example: `qcloud_uin_100000014227@qcloud.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub share_to: String,

    /// What the other account may do.
    ///
    /// - On the wire: `Mode`, String, always present in responses
    /// - Example: `r`
    pub mode: ShareMode,

    /// State of the share.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `enabled`
    pub status: ShareStatus,
}

rt::text_enum! {
    /// State of a share.
    pub enum ShareStatus, UnknownShareStatus {
        /// `enabled` – It is shared.
        Enabled = "enabled",
        /// `pending` – The other account does not exist; the share waits for it.
        Pending = "pending",
    }
}

rt::structure! {
    received DomainShareInfo {
        0 share_to: "ShareTo", always().sensitive();
        1 mode: "Mode", always();
        2 status: "Status", always();
    }
}
