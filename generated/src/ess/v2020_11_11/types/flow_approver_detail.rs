// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowApproverDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::SignerStatus;
use crate::ess::v2020_11_11::types::ForwardRecord;

/// A signer of a flow or a person in copy, and how far signing got.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FlowApproverDetail {
    /// Message about the signing, such as the reason for rejecting.
    ///
    /// - On the wire: `ApproveMessage`, String, always present in responses
    /// - Example: `发起方因为【金额错误】撤销合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approve_message: String,

    /// Name of the person who signs.
    ///
    /// - On the wire: `ApproveName`, String, always present in responses
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approve_name: String,

    /// State of the signer.
    ///
    /// - On the wire: `ApproveStatus`, Integer, always present in responses
    /// - Example: `10`
    pub approve_status: SignerStatus,

    /// Not open for use. Role of the signer in the template; its fields belong to it.
    ///
    /// - On the wire: `ReceiptId`, String, always present in responses
    /// - Example: `1`
    #[doc(hidden)]
    pub receipt_id: String,

    /// Your own identifier of the person.
    ///
    /// - On the wire: `CustomUserId`, String, always present in responses
    /// - Example: `n9727`
    /// - Sensitive: never shown in errors, logs and debug output
    pub custom_user_id: String,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `1320****000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Position in the signing order; in ordered flows, lower numbers sign first.
    ///
    /// - On the wire: `SignOrder`, Integer, always present in responses
    /// - Example: `1`
    pub sign_order: i64,

    /// Unix time at which the signer signed.
    ///
    /// - On the wire: `ApproveTime`, Unix time in seconds, always present in responses
    /// - Example: `1736409770`
    pub approve_time: i64,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproveType`, String, always present in responses
    /// - Example: `ORGANIZATION`
    pub approve_type: FlowSignerKind,

    /// Where the signer comes from, such as `WEWORKAPP` for WeCom.
    ///
    /// - On the wire: `ApproverSource`, String, always present in responses
    /// - Example: `WEWORKAPP`
    /// - Known values: `WEWORKAPP`
    pub approver_source: String,

    /// Your own tag of the signer.
    ///
    /// - On the wire: `CustomApproverTag`, String, always present in responses
    /// - Example: `甲方`
    pub custom_approver_tag: String,

    /// Identifier that e-Sign gave to the organization.
    ///
    /// - On the wire: `OrganizationId`, String, always present in responses
    /// - Example: `yDxbWUyKQDxgXVUuO4zjEB8mxCcDjAyF`
    pub organization_id: String,

    /// Name of the organization that signs.
    ///
    /// - On the wire: `OrganizationName`, String, always present in responses
    /// - Example: `典子谦示例企业`
    pub organization_name: String,

    /// Identifier of this signer in this flow; it finds the signer's step in the flow, and sign links can be made
    /// from it.
    ///
    /// - On the wire: `SignId`, String
    /// - Example: `yDtwLUUckp79rcc2UuSIlvCCkIZsXxFY`
    pub sign_id: Option<String>,

    /// Role name chosen for the signer.
    ///
    /// - On the wire: `ApproverRoleName`, String
    /// - Example: `甲方`
    pub approver_role_name: Option<String>,

    /// Role of the signer, set in the template; its fields belong to it.
    ///
    /// - On the wire: `RecipientId`, String, always present in responses
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    pub recipient_id: String,

    /// How the part of the signer was handed over before, the earliest first.
    ///
    /// - On the wire: `ForwardRecords`, list of object `ForwardRecord`
    pub forward_records: Option<Vec<ForwardRecord>>,
}

rt::text_enum! {
    /// Kind of signer.
    pub enum FlowSignerKind, UnknownFlowSignerKind {
        /// `ORGANIZATION` – An organization, signed for by an employee.
        Organization = "ORGANIZATION",
        /// `PERSON` – A person.
        Person = "PERSON",
        /// `ENTERPRISESERVER` – An organization that signs automatically.
        OrganizationAutoSign = "ENTERPRISESERVER",
    }
}

rt::structure! {
    received FlowApproverDetail {
        0 approve_message: "ApproveMessage", always().sensitive();
        1 approve_name: "ApproveName", always().sensitive();
        2 approve_status: "ApproveStatus", always();
        3 receipt_id: "ReceiptId", always();
        4 custom_user_id: "CustomUserId", always().sensitive();
        5 mobile: "Mobile", always().sensitive();
        6 sign_order: "SignOrder", always();
        7 approve_time: "ApproveTime", always();
        8 approve_type: "ApproveType", always();
        9 approver_source: "ApproverSource", always();
        10 custom_approver_tag: "CustomApproverTag", always();
        11 organization_id: "OrganizationId", always();
        12 organization_name: "OrganizationName", always();
        13 sign_id: Option "SignId";
        14 approver_role_name: Option "ApproverRoleName";
        15 recipient_id: "RecipientId", always();
        16 forward_records: Option "ForwardRecords";
    }
}
