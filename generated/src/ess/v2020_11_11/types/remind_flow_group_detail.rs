// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/RemindFlowGroupDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Result of urging one signer of a flow group.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RemindFlowGroupDetail {
    /// Place of the signer in the signing order of the contract.
    ///
    /// - On the wire: `ApproverOrder`, Integer
    /// - Example: `0`
    pub approver_order: Option<i64>,

    /// Identifier of the signer in the flow, unique among all flows. Actions that make sign links take it in place of
    /// name, mobile number and document.
    ///
    /// - On the wire: `SignId`, String
    /// - Example: `yD3P3UUckpzamzebUyAzME71xJv9X9gk`
    pub sign_id: Option<String>,

    /// Whether the signer was urged.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `0`
    pub status: Option<RemindStatus>,

    /// Why the result is so.
    ///
    /// - On the wire: `Reason`, String
    /// - Example: `催办成功（短信）`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: Option<String>,
}

rt::integer_enum! {
    /// Whether a signer was urged.
    pub enum RemindStatus, UnknownRemindStatus {
        /// `0` – Urged.
        Succeeded = 0,
        /// `2` – There was no need to.
        NotNeeded = 2,
        /// `5` – Has been urged as often as is allowed.
        LimitReached = 5,
    }
}

rt::structure! {
    received RemindFlowGroupDetail {
        0 approver_order: Option "ApproverOrder";
        1 sign_id: Option "SignId";
        2 status: Option "Status";
        3 reason: Option "Reason", sensitive();
    }
}
