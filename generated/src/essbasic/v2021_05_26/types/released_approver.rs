// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ReleasedApprover.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::IdCardType;

/// A signer of the agreement that ends a contract, in place of a signer of the original flow. Persons cannot be
/// replaced; for them only another role name, `ApproverNumber` with `ApproverSignRole`, can be given.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct ReleasedApprover {
    /// Position of the signer in the list of signers of the original flow, counted from 0; `DescribeFlowDetailInfo`
    /// shows the list.
    ///
    /// - On the wire: `ApproverNumber`, Unsigned integer, required
    /// - Example: `0`
    pub approver_number: u64,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, String, required
    /// - Example: `ORGANIZATION`
    pub approver_type: ReleaseApproverType,

    /// Signer to be replaced.
    ///
    /// - On the wire: `ReleasedApproverRecipientId`, String, optional
    /// - Example: `yDCb7UUckpwm3x62UEXHVn8B2hB9q8hT`
    /// - Deprecated: since 2026-10-26; use `ApproverNumber` instead. `ApproverNumber` names the signer to be
    ///   replaced.
    #[deprecated(
        note = "since 2026-10-26; use `ApproverNumber` instead. `ApproverNumber` names the signer to be replaced."
    )]
    pub released_approver_recipient_id: Option<String>,

    /// Name of the signer.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Limit: at most 50 characters (checked before sending)
    /// - Required if `ApproverType` is `ORGANIZATION` and `OpenId` is not set and `OrganizationOpenId` is not set
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub id_card_type: Option<IdCardType>,

    /// Number of the identity document.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - If `IdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN` or left out: exactly 18 characters (logs a
    ///   warning), pattern `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `IdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern `[HM][0-9]{10}`
    ///   (not checked before sending)
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: Option<String>,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Required if `ApproverType` is `ORGANIZATION` and `OpenId` is not set and `OrganizationOpenId` is not set
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Name of the organization as on its business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Required if `ApproverType` is `ORGANIZATION` or `ENTERPRISESERVER` or `ORGANIZATION_PIN_CODE_SIGN`
    /// - Example: `典子谦示例企业`
    pub organization_name: Option<String>,

    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    /// - Required if `OpenId` is set
    /// - Example: `org_dianziqian`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: Option<String>,

    /// Your identifier of the employee of a client organization of the same platform.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Limit: at most 64 characters (checked before sending), only letters and digits (not checked before sending)
    /// - Required if `ApproverType` is `ORGANIZATION` and `OrganizationOpenId` is set
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// How a signer who is an organization signs.
    ///
    /// - On the wire: `ApproverSignComponentType`, String, optional
    /// - Default: `SIGN_SEAL`, applied by the service
    /// - Example: `SIGN_SEAL`
    pub approver_sign_component_type: Option<ReleaseSignComponentType>,

    /// Role name of the signer in the agreement. If left out, the signers are called `甲方`, `乙方`, `丙方` and so on, in
    /// the order of the original contract.
    ///
    /// - On the wire: `ApproverSignRole`, String, optional
    /// - Limit: at most 20 characters (checked before sending), only Chinese characters, letters and digits (not
    ///   checked before sending)
    /// - Example: `供应商`
    pub approver_sign_role: Option<String>,

    /// Seal that your own organization uses when it signs with a seal.
    ///
    /// - On the wire: `ApproverSignSealId`, String, optional
    /// - Has an effect only if `ApproverSignComponentType` is `SIGN_SEAL` or left out
    /// - Example: `yDtwEUUckp7f87yrUygaLZxYk2SEodS7`
    pub approver_sign_seal_id: Option<String>,

    /// Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN of the employee), flow name), the name
    /// without blanks at its ends.
    ///
    /// - On the wire: `PinCode`, String, optional
    /// - Has an effect only if `ApproverType` is `ORGANIZATION_PIN_CODE_SIGN`
    /// - Example: `391226974a86ec75b003474e18f745f18895fb19dda255fe2d4fdcdff5f1c45a`
    /// - Sensitive: never shown in errors, logs and debug output
    pub pin_code: Option<String>,
}

impl ReleasedApprover {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(approver_number: u64, approver_type: ReleaseApproverType) -> Self {
        Self {
            approver_number,
            approver_type,
            ..rt::unset()
        }
    }

    /// Sets `ReleasedApproverRecipientId`. Signer to be replaced.
    #[deprecated(
        note = "since 2026-10-26; use `ApproverNumber` instead. `ApproverNumber` names the signer to be replaced."
    )]
    #[allow(deprecated)]
    pub fn released_approver_recipient_id(
        mut self,
        released_approver_recipient_id: impl Into<String>,
    ) -> Self {
        self.released_approver_recipient_id = Some(
            released_approver_recipient_id.into(),
        );
        self
    }

    /// Sets `Name`. Name of the signer.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `IdCardType`. Kind of identity document.
    #[inline]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = Some(id_card_type);
        self
    }

    /// Sets `IdCardNumber`. Number of the identity document.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }

    /// Sets `Mobile`. Mobile number of the signer.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `OrganizationName`. Name of the organization as on its business licence, with full-width brackets `（）` in
    /// place of `()`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `OrganizationOpenId`. Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }

    /// Sets `OpenId`. Your identifier of the employee of a client organization of the same platform.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `ApproverSignComponentType`. How a signer who is an organization signs.
    #[inline]
    pub fn approver_sign_component_type(
        mut self,
        approver_sign_component_type: ReleaseSignComponentType,
    ) -> Self {
        self.approver_sign_component_type = Some(approver_sign_component_type);
        self
    }

    /// Sets `ApproverSignRole`. Role name of the signer in the agreement.
    pub fn approver_sign_role(mut self, approver_sign_role: impl Into<String>) -> Self {
        self.approver_sign_role = Some(approver_sign_role.into());
        self
    }

    /// Sets `ApproverSignSealId`. Seal that your own organization uses when it signs with a seal.
    pub fn approver_sign_seal_id(
        mut self,
        approver_sign_seal_id: impl Into<String>,
    ) -> Self {
        self.approver_sign_seal_id = Some(approver_sign_seal_id.into());
        self
    }

    /// Sets `PinCode`. Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN of the employee), flow
    /// name), the name without blanks at its ends.
    pub fn pin_code(mut self, pin_code: impl Into<String>) -> Self {
        self.pin_code = Some(pin_code.into());
        self
    }
}

rt::text_enum! {
    /// Kind of signer of an agreement that ends a contract.
    pub enum ReleaseApproverType, UnknownReleaseApproverType {
        /// `ORGANIZATION` – An organization, signed for by an employee; with a template also automatic signing.
        Organization = "ORGANIZATION",
        /// `ENTERPRISESERVER` – Your own organization signs automatically.
        OrganizationAutoSign = "ENTERPRISESERVER",
        /// `ORGANIZATION_PIN_CODE_SIGN` – Your own organization signs by the PIN of an employee who has authorized this
        /// before.
        OrganizationPinCodeSign = "ORGANIZATION_PIN_CODE_SIGN",
    }
}

rt::text_enum! {
    /// Kind of sign field of an organization in an agreement that ends a contract.
    pub enum ReleaseSignComponentType, UnknownReleaseSignComponentType {
        /// `SIGN_SEAL` – Seal.
        SignSeal = "SIGN_SEAL",
        /// `SIGN_SIGNATURE` – Handwritten signature.
        SignSignature = "SIGN_SIGNATURE",
    }
}

rt::structure! {
    sent ReleasedApprover {
        0 approver_number: "ApproverNumber", required();
        1 approver_type: "ApproverType", required().known();
        2 released_approver_recipient_id: Option "ReleasedApproverRecipientId";
        3 name: Option "Name", sensitive().limits(&[max_chars(50)]);
        4 id_card_type: Option "IdCardType", known();
        5 id_card_number: Option "IdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        6 mobile: Option "Mobile", sensitive();
        7 organization_name: Option "OrganizationName";
        8 organization_open_id: Option "OrganizationOpenId", sensitive().limits(&[max_chars(64)]);
        9 open_id: Option "OpenId", sensitive().limits(&[max_chars(64)]);
        10 approver_sign_component_type: Option "ApproverSignComponentType", known();
        11 approver_sign_role: Option "ApproverSignRole", limits(&[max_chars(20)]);
        12 approver_sign_seal_id: Option "ApproverSignSealId";
        13 pin_code: Option "PinCode", sensitive();
    }
    rules [
        If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION", "ENTERPRISESERVER", "ORGANIZATION_PIN_CODE_SIGN"])] },
        If { effect: Required, field: &["OrganizationOpenId"], when: &[given(&["OpenId"])] },
        If { effect: Required, field: &["OpenId"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), given(&["OrganizationOpenId"])] },
        If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), absent(&["OpenId"]), absent(&["OrganizationOpenId"])] },
        If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), absent(&["OpenId"]), absent(&["OrganizationOpenId"])] },
        If { effect: Only, field: &["ApproverSignSealId"], when: &[is_by_default(&["ApproverSignComponentType"], &["SIGN_SEAL"])] },
        If { effect: Only, field: &["PinCode"], when: &[is(&["ApproverType"], &["ORGANIZATION_PIN_CODE_SIGN"])] },
    ]
}
