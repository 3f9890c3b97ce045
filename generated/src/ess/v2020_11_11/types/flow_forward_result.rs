// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowForwardResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A flow that could not be handed over, and why.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FlowForwardResult {
    /// Flow that could not be handed over.
    ///
    /// - On the wire: `FlowId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: Option<String>,

    /// Reason of the failure.
    ///
    /// - On the wire: `ErrorDetail`, String
    /// - Example: `合同目标转出参与方非本企业员工，请检查`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_detail: Option<String>,
}

rt::structure! {
    received FlowForwardResult {
        0 flow_id: Option "FlowId";
        1 error_detail: Option "ErrorDetail", sensitive();
    }
}
