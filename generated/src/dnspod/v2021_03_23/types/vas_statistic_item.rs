// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/VASStatisticItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// How much of a value-added service is used.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct VASStatisticItem {
    /// Name of the value-added service.
    ///
    /// - On the wire: `Name`, String
    /// - Example: `域名别名`
    pub name: Option<String>,

    /// Code of the value-added service.
    ///
    /// - On the wire: `Key`, String
    /// - Example: `Name`
    pub key: Option<String>,

    /// Amount allowed.
    ///
    /// - On the wire: `LimitCount`, Unsigned integer
    /// - Example: `999`
    pub limit_count: Option<u64>,

    /// Amount used.
    ///
    /// - On the wire: `UseCount`, Unsigned integer
    /// - Example: `2`
    pub use_count: Option<u64>,
}

rt::structure! {
    received VASStatisticItem {
        0 name: Option "Name";
        1 key: Option "Key";
        2 limit_count: Option "LimitCount";
        3 use_count: Option "UseCount";
    }
}
