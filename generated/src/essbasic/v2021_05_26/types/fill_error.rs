// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FillError.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A signer who could not be filled in, and why.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct FillError {
    /// Role of the signer, as in the request.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc`
    pub recipient_id: Option<String>,

    /// Reason of the failure.
    ///
    /// - On the wire: `ErrMessage`, String
    /// - Example: `个人信息已补充，请勿重复补充`
    /// - Sensitive: never shown in errors, logs and debug output
    pub err_message: Option<String>,

    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDCZHUUnitvronUuNTdBrElW0gOVqCfy`
    pub flow_id: Option<String>,
}

rt::structure! {
    received FillError {
        0 recipient_id: Option "RecipientId";
        1 err_message: Option "ErrMessage", sensitive();
        2 flow_id: Option "FlowId";
    }
}
