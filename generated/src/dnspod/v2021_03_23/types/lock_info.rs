// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/LockInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// The lock of a domain.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct LockInfo {
    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, always present in responses
    /// - Example: `62`
    pub domain_id: u64,

    /// Code that unlocks the domain.
    ///
    /// - On the wire: `LockCode`, String, always present in responses
    /// - Example: `M3xkbnNwb2Quc2l0ZXwxNjE3MzMwODMwfDhlMTkyODZlOGJjMjU4MDBlNjVlZDA1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub lock_code: String,

    /// Day on which the domain unlocks by itself.
    ///
    /// - On the wire: `LockEnd`, date (`2022-01-01`), always present in responses
    /// - Limit: a date like 2023-11-14
    /// - Example: `2021-05-02`
    pub lock_end: String,
}

rt::structure! {
    received LockInfo {
        0 domain_id: "DomainId", always();
        1 lock_code: "LockCode", always().sensitive();
        2 lock_end: "LockEnd", always();
    }
}
