// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SealInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::OccupiedSealType;

/// A seal that a template names.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SealInfo {
    /// Identifier of the seal.
    ///
    /// - On the wire: `SealId`, String, always present in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub seal_id: String,

    /// Kind of seal.
    ///
    /// - On the wire: `SealType`, String, always present in responses
    /// - Example: `OFFICIAL`
    pub seal_type: OccupiedSealType,

    /// Name of the seal.
    ///
    /// - On the wire: `SealName`, String, always present in responses
    /// - Example: `张三示例企业公章`
    pub seal_name: String,
}

rt::structure! {
    received SealInfo {
        0 seal_id: "SealId", always();
        1 seal_type: "SealType", always();
        2 seal_name: "SealName", always();
    }
}
