// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ApproverItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A signer of a flow that has been started.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ApproverItem {
    /// Identifier of the signer in the flow.
    ///
    /// - On the wire: `SignId`, String
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    pub sign_id: Option<String>,

    /// Identifier of the role of the signer.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub recipient_id: Option<String>,

    /// Name of the role of the signer.
    ///
    /// - On the wire: `ApproverRoleName`, String
    /// - Example: `甲方`
    pub approver_role_name: Option<String>,
}

rt::structure! {
    received ApproverItem {
        0 sign_id: Option "SignId";
        1 recipient_id: Option "RecipientId";
        2 approver_role_name: Option "ApproverRoleName";
    }
}
