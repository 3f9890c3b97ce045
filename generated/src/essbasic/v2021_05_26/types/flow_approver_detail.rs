// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowApproverDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{SignerKind, SignerStatus};

/// A signer of a flow or a person in copy, and how far signing got.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct FlowApproverDetail {
    /// Not open for use. Role of the signer, from the template or given for a file, else made by e-Sign. All fill and
    /// sign fields belong to a role.
    ///
    /// - On the wire: `ReceiptId`, String, always present in responses
    /// - Example: `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    #[doc(hidden)]
    pub receipt_id: String,

    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`.
    ///
    /// - On the wire: `ProxyOrganizationOpenId`, String, always present in responses
    /// - Limit: at most 64 characters
    /// - Example: `org_dianziqian`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_organization_open_id: String,

    /// Your identifier of the employee of the client organization.
    ///
    /// - On the wire: `ProxyOperatorOpenId`, String, always present in responses
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_operator_open_id: String,

    /// Name of the client organization as on its business licence.
    ///
    /// - On the wire: `ProxyOrganizationName`, String, always present in responses
    /// - Example: `典子谦示例企业`
    pub proxy_organization_name: String,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `13888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Position in the signing order; in ordered flows, lower numbers sign first.
    ///
    /// - On the wire: `SignOrder`, Integer, always present in responses
    /// - Example: `0`
    pub sign_order: i64,

    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `ApproveName`, String, always present in responses
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approve_name: String,

    /// State of the signer.
    ///
    /// - On the wire: `ApproveStatus`, String, always present in responses
    /// - Example: `ACCEPT`
    pub approve_status: SignerStatus,

    /// Reason the signer gave, such as for rejecting.
    ///
    /// - On the wire: `ApproveMessage`, String, always present in responses
    /// - Example: `拒签时补充原因`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approve_message: String,

    /// Unix time at which the signer signed; 0 before that.
    ///
    /// - On the wire: `ApproveTime`, Unix time in seconds, always present in responses
    /// - Example: `1689688460`
    pub approve_time: i64,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproveType`, String, always present in responses
    /// - Example: `PERSON`
    pub approve_type: SignerKind,

    /// Role name chosen for the signer, such as payee or witness.
    ///
    /// - On the wire: `ApproverRoleName`, String
    /// - Example: `卖方`
    pub approver_role_name: Option<String>,

    /// Identifier of this signer in this flow; it finds the signer's step in the flow.
    ///
    /// - On the wire: `SignId`, String
    /// - Example: `yDRS4UUg********sCOsHS`
    pub sign_id: Option<String>,

    /// Role of the signer, from the template or given for a file, else made by e-Sign. All fill and sign fields
    /// belong to a role.
    ///
    /// - On the wire: `RecipientId`, String, always present in responses
    /// - Example: `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    pub recipient_id: String,
}

rt::structure! {
    received FlowApproverDetail {
        0 receipt_id: "ReceiptId", always();
        1 proxy_organization_open_id: "ProxyOrganizationOpenId", always().sensitive();
        2 proxy_operator_open_id: "ProxyOperatorOpenId", always().sensitive();
        3 proxy_organization_name: "ProxyOrganizationName", always();
        4 mobile: "Mobile", always().sensitive();
        5 sign_order: "SignOrder", always();
        6 approve_name: "ApproveName", always().sensitive();
        7 approve_status: "ApproveStatus", always();
        8 approve_message: "ApproveMessage", always().sensitive();
        9 approve_time: "ApproveTime", always();
        10 approve_type: "ApproveType", always();
        11 approver_role_name: Option "ApproverRoleName";
        12 sign_id: Option "SignId";
        13 recipient_id: "RecipientId", always();
    }
}
