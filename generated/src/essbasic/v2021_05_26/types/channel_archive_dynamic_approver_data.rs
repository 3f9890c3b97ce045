// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ChannelArchiveDynamicApproverData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// One signer of a dynamic flow (dynamic signers 2.0) that was ended.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct ChannelArchiveDynamicApproverData {
    /// Identifier of the signer, unique across all flows. Sign links can be made from it, as from `RecipientId`.
    ///
    /// - On the wire: `SignId`, String
    /// - Example: `06f2bc0f1772d8deac2f92b5df61a5ac`
    pub sign_id: Option<String>,

    /// Role of the signer, unique within its flow only. Fill fields and sign fields belong to a role.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDwhSUUckp3lqxlpUu6Ni3SvjJPoxxxx`
    pub recipient_id: Option<String>,
}

rt::structure! {
    received ChannelArchiveDynamicApproverData {
        0 sign_id: Option "SignId";
        1 recipient_id: Option "RecipientId";
    }
}
