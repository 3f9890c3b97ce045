// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ContractSummaryInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::Identity;

/// One entry in the summary of a contract.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ContractSummaryInfo {
    /// Name of the entry.
    ///
    /// - On the wire: `Key`, String
    /// - Example: `甲方（出租方）`
    /// - Sensitive: never shown in errors, logs and debug output
    pub key: Option<String>,

    /// Value of the entry.
    ///
    /// - On the wire: `Value`, String
    /// - Example: `xx技术有限公司`
    /// - Sensitive: never shown in errors, logs and debug output
    pub value: Option<String>,

    /// The party meant.
    ///
    /// - On the wire: `Identity`, object `Identity`, may be null
    pub identity: Option<Identity>,
}

rt::structure! {
    received ContractSummaryInfo {
        0 key: Option "Key", sensitive();
        1 value: Option "Value", sensitive();
        2 identity: Option "Identity";
    }
}
