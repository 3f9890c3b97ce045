// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/Deals.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A suborder.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct Deals {
    /// ID of the suborder.
    ///
    /// - On the wire: `DealId`, String, always present in responses
    /// - Example: `238112403`
    pub deal_id: String,

    /// Number of the suborder.
    ///
    /// - On the wire: `DealName`, String, always present in responses
    /// - Example: `2021042313242309098981923090934`
    pub deal_name: String,

    /// ID of the resource.
    ///
    /// - On the wire: `ResourceId`, String
    /// - Example: `d89780cd`
    pub resource_id: Option<String>,
}

rt::structure! {
    received Deals {
        0 deal_id: "DealId", always();
        1 deal_name: "DealName", always();
        2 resource_id: Option "ResourceId";
    }
}
