// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/MiniAppCreateApproverInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::IdCardType;

/// A signer of a flow that is started in the mini program. Name and mobile number are required unless the signer
/// is known by a user ID, says the page, for which there is no member here.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct MiniAppCreateApproverInfo {
    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, Integer, required
    /// - Example: `1`
    pub approver_type: MiniAppSignerType,

    /// Name of the organization as on its business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Required if `ApproverType` is `0` or `3`
    /// - Example: `张三示例企业`
    pub organization_name: Option<String>,

    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `ApproverName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: Option<String>,

    /// Mainland mobile number of the signer, without +86, for notifications and verification; it must belong to the
    /// signer.
    ///
    /// - On the wire: `ApproverMobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_mobile: Option<String>,

    /// Kind of identity document.
    ///
    /// - On the wire: `ApproverIdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub approver_id_card_type: Option<IdCardType>,

    /// Number of the identity document.
    ///
    /// - On the wire: `ApproverIdCardNumber`, String, optional
    /// - If `ApproverIdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN` or left out: exactly 18 characters (logs
    ///   a warning), pattern `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `ApproverIdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern
    ///   `[HM][0-9]{10}` (not checked before sending)
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: Option<String>,

    /// Role of the signer in the template, from `DescribeFlowTemplates`; its fields belong to it. Required with a
    /// template, not used with a file.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    pub recipient_id: Option<String>,
}

impl MiniAppCreateApproverInfo {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(approver_type: MiniAppSignerType) -> Self {
        Self {
            approver_type,
            ..rt::unset()
        }
    }

    /// Sets `OrganizationName`. Name of the organization as on its business licence, with full-width brackets `（）` in
    /// place of `()`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `ApproverName`. Real name of the person who signs; used for identity verification and on the signature.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = Some(approver_name.into());
        self
    }

    /// Sets `ApproverMobile`. Mainland mobile number of the signer, without +86, for notifications and verification;
    /// it must belong to the signer.
    pub fn approver_mobile(mut self, approver_mobile: impl Into<String>) -> Self {
        self.approver_mobile = Some(approver_mobile.into());
        self
    }

    /// Sets `ApproverIdCardType`. Kind of identity document.
    #[inline]
    pub fn approver_id_card_type(mut self, approver_id_card_type: IdCardType) -> Self {
        self.approver_id_card_type = Some(approver_id_card_type);
        self
    }

    /// Sets `ApproverIdCardNumber`. Number of the identity document.
    pub fn approver_id_card_number(
        mut self,
        approver_id_card_number: impl Into<String>,
    ) -> Self {
        self.approver_id_card_number = Some(approver_id_card_number.into());
        self
    }

    /// Sets `RecipientId`. Role of the signer in the template, from `DescribeFlowTemplates`; its fields belong to it.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
}

rt::integer_enum! {
    /// Kind of signer of a flow that is started in the mini program.
    pub enum MiniAppSignerType, UnknownMiniAppSignerType {
        /// `0` – An organization, signed for by an employee.
        Organization = 0,
        /// `1` – A person.
        Person = 1,
        /// `3` – An organization that signs automatically.
        OrganizationAutoSign = 3,
        /// `7` – A person who signs automatically.
        ///
        /// - Allowlisted: available only after the vendor has turned it on
        PersonAutoSign = 7,
    }
}

rt::structure! {
    sent MiniAppCreateApproverInfo {
        0 approver_type: "ApproverType", required().known();
        1 organization_name: Option "OrganizationName";
        2 approver_name: Option "ApproverName", sensitive();
        3 approver_mobile: Option "ApproverMobile", sensitive().limits(&[format(Mobile)]);
        4 approver_id_card_type: Option "ApproverIdCardType", known();
        5 approver_id_card_number: Option "ApproverIdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["ApproverIdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["ApproverIdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        6 recipient_id: Option "RecipientId";
    }
    rules [
        If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["0", "3"])] },
    ]
}
