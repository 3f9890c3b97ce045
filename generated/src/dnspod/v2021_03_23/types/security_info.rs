// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/SecurityInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::YesNo;

/// Protection that comes with a package.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SecurityInfo {
    /// Whether the protection is free.
    ///
    /// - On the wire: `IsDefendFree`, String, always present in responses
    /// - Example: `yes`
    pub is_defend_free: YesNo,

    /// Kind of protection.
    ///
    /// - On the wire: `Key`, String, always present in responses
    /// - Example: `security_almighty`
    pub key: String,

    /// ID of the resource.
    ///
    /// - On the wire: `ResourceId`, String, always present in responses
    /// - Example: `sd12fgs12`
    pub resource_id: String,
}

rt::structure! {
    received SecurityInfo {
        0 is_defend_free: "IsDefendFree", always();
        1 key: "Key", always();
        2 resource_id: "ResourceId", always();
    }
}
