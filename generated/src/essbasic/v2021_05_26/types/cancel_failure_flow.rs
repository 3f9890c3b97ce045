// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CancelFailureFlow.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A flow that could not be cancelled.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct CancelFailureFlow {
    /// Flow that was to be cancelled.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDCNGUUckpvjdelbUuyImI9pY8I5Mep9`
    pub flow_id: String,

    /// Why it could not be cancelled.
    ///
    /// - On the wire: `Reason`, String
    /// - Example: `合同当前状态不支持撤销`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: Option<String>,

    /// Name of the flow.
    ///
    /// - On the wire: `FlowName`, String
    /// - Example: `劳动合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: Option<String>,
}

rt::structure! {
    received CancelFailureFlow {
        0 flow_id: "FlowId", always();
        1 reason: Option "Reason", sensitive();
        2 flow_name: Option "FlowName", sensitive();
    }
}
