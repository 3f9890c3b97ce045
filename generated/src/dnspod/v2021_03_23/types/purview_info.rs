// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/PurviewInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Something that a package allows.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct PurviewInfo {
    /// Name of the permission.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `分省线路类型`
    pub name: String,

    /// Value of the permission.
    ///
    /// - On the wire: `Value`, String, always present in responses
    /// - Example: `yes`
    pub value: String,
}

rt::structure! {
    received PurviewInfo {
        0 name: "Name", always();
        1 value: "Value", always();
    }
}
