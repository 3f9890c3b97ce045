// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Approver.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{IdCardType, SignerStatus, SignerStatusCode};

/// A signer of a flow in a message about it.
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/company/callback_types_contracts_sign>.
#[non_exhaustive]
pub struct Approver {
    /// The person who has to act.
    ///
    /// - On the wire: `UserId`, String
    /// - Example: `yDRSRUUgygj6rq7wUuO4zjEBBmZ2NMh2`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// Role of the signer.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDRSRUUgygj6rq2rUuO4zjE3RYSNrqrx`
    pub recipient_id: Option<String>,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, Integer
    /// - Example: `1`
    pub approver_type: Option<CallbackApproverType>,

    /// Name of the organization, if one signs.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub organization_name: Option<String>,

    /// Whether the signature is needed.
    ///
    /// - On the wire: `Required`, Boolean
    /// - Example: `true`
    pub required: Option<bool>,

    /// Name of the person.
    ///
    /// - On the wire: `ApproverName`, String
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: Option<String>,

    /// Mobile number of the person.
    ///
    /// - On the wire: `ApproverMobile`, String
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_mobile: Option<String>,

    /// Kind of identity document.
    ///
    /// - On the wire: `ApproverIdCardType`, String
    /// - Example: `ID_CARD`
    pub approver_id_card_type: Option<IdCardType>,

    /// Number of the identity document.
    ///
    /// - On the wire: `ApproverIdCardNumber`, String
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: Option<String>,

    /// State of the signer as a number.
    ///
    /// - On the wire: `ApproveCallbackStatus`, Integer
    /// - Example: `3`
    pub approve_callback_status: Option<SignerStatusCode>,

    /// State of the signer, as `DescribeFlowDetailInfo` gives it.
    ///
    /// - On the wire: `ApproveCallbackShowStatus`, String
    /// - Example: `ACCEPT`
    pub approve_callback_show_status: Option<SignerStatus>,

    /// Reason that the signer gave.
    ///
    /// - On the wire: `ApproveMessage`, String
    /// - Example: `合同内容错误`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approve_message: Option<String>,

    /// Unix time at which the signer signed; 0 before that.
    ///
    /// - On the wire: `ApproveTime`, Unix time in seconds
    /// - Example: `1606911798`
    pub approve_time: Option<i64>,

    /// Unix time by which the signer must have signed.
    ///
    /// - On the wire: `ApproverDeadline`, Unix time in seconds
    /// - Example: `1607912664`
    pub approver_deadline: Option<i64>,

    /// How the intention of the signer was checked.
    ///
    /// - On the wire: `VerifyChannel`, String
    pub verify_channel: Option<String>,
}

rt::integer_enum! {
    /// Kind of signer, as callbacks number it.
    pub enum CallbackApproverType, UnknownCallbackApproverType {
        /// `0` – An organization.
        Organization = 0,
        /// `1` – A person.
        Person = 1,
        /// `3` – An organization that signs automatically.
        AutoSign = 3,
    }
}

rt::structure! {
    received Approver {
        0 user_id: Option "UserId", sensitive();
        1 recipient_id: Option "RecipientId";
        2 approver_type: Option "ApproverType";
        3 organization_name: Option "OrganizationName";
        4 required: Option "Required";
        5 approver_name: Option "ApproverName", sensitive();
        6 approver_mobile: Option "ApproverMobile", sensitive();
        7 approver_id_card_type: Option "ApproverIdCardType";
        8 approver_id_card_number: Option "ApproverIdCardNumber", sensitive();
        9 approve_callback_status: Option "ApproveCallbackStatus";
        10 approve_callback_show_status: Option "ApproveCallbackShowStatus";
        11 approve_message: Option "ApproveMessage", sensitive();
        12 approve_time: Option "ApproveTime";
        13 approver_deadline: Option "ApproverDeadline";
        14 verify_channel: Option "VerifyChannel";
    }
}
