// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ArchiveFlowApproverInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::IdCardTypeOrOther;

/// A signer of a contract that is archived.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ArchiveFlowApproverInfo {
    /// Real name of the person, as in the identity document.
    ///
    /// - On the wire: `ApproverName`, String, optional
    /// - Limit: at most 25 characters (checked before sending)
    /// - Example: `李白`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: Option<String>,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, Integer, optional
    /// - Example: `1`
    pub approver_type: Option<ArchivedSignerKind>,

    /// Name of the organization, with full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    /// - Required if `ApproverType` is `0`
    /// - Example: `***有限公司`
    pub organization_name: Option<String>,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `ApproverMobile`, String, optional
    /// - Example: `1763****261`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_mobile: Option<String>,

    /// Email address of the signer.
    ///
    /// - On the wire: `ApproverEmail`, String, optional
    /// - Limit: an e-mail address (logs a warning)
    /// - Example: `1752*****1@qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_email: Option<String>,

    /// Kind of identity document.
    ///
    /// - On the wire: `ApproverIdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub approver_id_card_type: Option<IdCardTypeOrOther>,

    /// Number of the identity document.
    ///
    /// - On the wire: `ApproverIdCardNumber`, String, optional
    /// - If `ApproverIdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN` or left out: exactly 18 characters (logs
    ///   a warning), pattern `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `ApproverIdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern
    ///   `[HM][0-9]{10}` (not checked before sending)
    /// - Example: `411*************12`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: Option<String>,

    /// Unix time at which the signer has signed.
    ///
    /// - On the wire: `ApproveTime`, Unix time in seconds, optional
    /// - Example: `1779157787`
    pub approve_time: Option<i64>,
}

impl ArchiveFlowApproverInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ApproverName`. Real name of the person, as in the identity document.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = Some(approver_name.into());
        self
    }

    /// Sets `ApproverType`. Kind of signer.
    #[inline]
    pub fn approver_type(mut self, approver_type: ArchivedSignerKind) -> Self {
        self.approver_type = Some(approver_type);
        self
    }

    /// Sets `OrganizationName`. Name of the organization, with full-width brackets `（）` in place of `()`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `ApproverMobile`. Mobile number of the signer.
    pub fn approver_mobile(mut self, approver_mobile: impl Into<String>) -> Self {
        self.approver_mobile = Some(approver_mobile.into());
        self
    }

    /// Sets `ApproverEmail`. Email address of the signer.
    pub fn approver_email(mut self, approver_email: impl Into<String>) -> Self {
        self.approver_email = Some(approver_email.into());
        self
    }

    /// Sets `ApproverIdCardType`. Kind of identity document.
    #[inline]
    pub fn approver_id_card_type(
        mut self,
        approver_id_card_type: IdCardTypeOrOther,
    ) -> Self {
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

    /// Sets `ApproveTime`. Unix time at which the signer has signed.
    #[inline]
    pub fn approve_time(mut self, approve_time: i64) -> Self {
        self.approve_time = Some(approve_time);
        self
    }
}

impl Default for ArchiveFlowApproverInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::integer_enum! {
    /// Kind of signer of an archived contract.
    pub enum ArchivedSignerKind, UnknownArchivedSignerKind {
        /// `0` – An organization.
        Organization = 0,
        /// `1` – A person.
        Person = 1,
    }
}

rt::structure! {
    sent ArchiveFlowApproverInfo {
        0 approver_name: Option "ApproverName", sensitive().limits(&[max_chars(25)]);
        1 approver_type: Option "ApproverType", known();
        2 organization_name: Option "OrganizationName", limits(&[max_chars(200)]);
        3 approver_mobile: Option "ApproverMobile", sensitive();
        4 approver_email: Option "ApproverEmail", sensitive().limits(&[format(Email)]);
        5 approver_id_card_type: Option "ApproverIdCardType", known();
        6 approver_id_card_number: Option "ApproverIdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["ApproverIdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["ApproverIdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        7 approve_time: Option "ApproveTime";
    }
    rules [
        If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["0"])] },
    ]
}
