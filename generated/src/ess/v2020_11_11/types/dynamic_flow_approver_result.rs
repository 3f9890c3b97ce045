// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/DynamicFlowApproverResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::SignerStatus;

/// One signer added to a dynamic flow.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DynamicFlowApproverResult {
    /// Role of the signer, unique within its flow only. Fill fields and sign fields belong to a role.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    pub recipient_id: Option<String>,

    /// Identifier of the signer, unique across all flows. Sign links can be made from it, as from `RecipientId`.
    ///
    /// - On the wire: `SignId`, String
    /// - Example: `yDt1JUUckp77a2tqUyEmko8RVpCEHoNA`
    pub sign_id: Option<String>,

    /// State of the signer.
    ///
    /// - On the wire: `ApproverStatus`, Integer
    /// - Example: `2`
    pub approver_status: Option<SignerStatus>,
}

rt::structure! {
    received DynamicFlowApproverResult {
        0 recipient_id: Option "RecipientId";
        1 sign_id: Option "SignId";
        2 approver_status: Option "ApproverStatus";
    }
}
