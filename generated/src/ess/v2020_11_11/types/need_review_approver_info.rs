// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/NeedReviewApproverInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::{IdCardType, SignerKind};

/// Signer whose signing was reviewed.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct NeedReviewApproverInfo {
    /// Kind of signer. Both kinds include automatic signing.
    ///
    /// - On the wire: `ApproverType`, String, required
    /// - Example: `ORGANIZATION`
    pub approver_type: SignerKind,

    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `ApproverName`, String, required
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: String,

    /// Mainland mobile number of the signer, without +86. It must belong to the signer.
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
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: Option<String>,

    /// Name of the organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Required if `ApproverType` is `ORGANIZATION`
    /// - Example: `张三示例企业`
    pub organization_name: Option<String>,
}

impl NeedReviewApproverInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(approver_type: SignerKind, approver_name: impl Into<String>) -> Self {
        Self {
            approver_type,
            approver_name: approver_name.into(),
            ..rt::unset()
        }
    }

    /// Sets `ApproverMobile`. Mainland mobile number of the signer, without +86.
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

    /// Sets `OrganizationName`. Name of the organization as on its business licence.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
}

rt::structure! {
    sent NeedReviewApproverInfo {
        0 approver_type: "ApproverType", required().known();
        1 approver_name: "ApproverName", required().sensitive();
        2 approver_mobile: Option "ApproverMobile", sensitive().limits(&[format(Mobile)]);
        3 approver_id_card_type: Option "ApproverIdCardType", known();
        4 approver_id_card_number: Option "ApproverIdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["ApproverIdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["ApproverIdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        5 organization_name: Option "OrganizationName";
    }
    rules [
        If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION"])] },
    ]
}
