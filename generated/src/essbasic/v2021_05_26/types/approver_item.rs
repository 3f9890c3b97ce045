// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ApproverItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A signer of a flow that has been started.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct ApproverItem {
    /// Identifier of the signer in the flow. It can name the signer who is added later.
    ///
    /// - On the wire: `SignId`, String
    /// - Example: `yDCNsUUckpvs1o70UuxBSommqdahMmPb`
    pub sign_id: Option<String>,

    /// Identifier of the role of the signer. It can name the signer who is added later.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDRSOUUgygqno04sUuO4zjEugoGg49nT`
    pub recipient_id: Option<String>,

    /// Name of the role of the signer.
    ///
    /// - On the wire: `ApproverRoleName`, String
    /// - Example: `企业签署方1`
    pub approver_role_name: Option<String>,
}

rt::structure! {
    received ApproverItem {
        0 sign_id: Option "SignId";
        1 recipient_id: Option "RecipientId";
        2 approver_role_name: Option "ApproverRoleName";
    }
}
