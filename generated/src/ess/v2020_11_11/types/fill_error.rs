// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FillError.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A signer who could not be filled in, and why.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FillError {
    /// Role of the signer, as in the request.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub recipient_id: Option<String>,

    /// Reason of the failure.
    ///
    /// - On the wire: `ErrMessage`, String
    /// - Example: `已经是合同的参与人`
    /// - Sensitive: never shown in errors, logs and debug output
    pub err_message: Option<String>,

    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDt1iUUckp7xb05iUuWfBtZwW5IdVzLn`
    pub flow_id: Option<String>,
}

rt::structure! {
    received FillError {
        0 recipient_id: Option "RecipientId";
        1 err_message: Option "ErrMessage", sensitive();
        2 flow_id: Option "FlowId";
    }
}
