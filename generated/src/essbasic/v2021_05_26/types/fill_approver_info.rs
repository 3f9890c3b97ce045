// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FillApproverInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::IdCardType;

/// Signer to be filled in for a place in a flow that was started without naming one. A signer of an organization
/// is given by the organization, a person by name and mobile number or, if the identity is already verified, by
/// name, kind and number of the identity document.
///
/// - Set at least one of `OpenId`, `OrganizationName`, `OrganizationOpenId`, `ApproverName`.
/// - Set at least one of `OpenId`, `OrganizationName`, `OrganizationOpenId`, `ApproverMobile`,
///   `ApproverIdCardNumber`.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct FillApproverInfo {
    /// Role of the signer, set in the template; its fields belong to it.
    ///
    /// - On the wire: `RecipientId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR`
    pub recipient_id: String,

    /// Your identifier of the employee who signs for an organization. If the employee's identity is not verified yet,
    /// name and mobile number are needed as well.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// Name of the signer.
    ///
    /// - On the wire: `ApproverName`, String, optional
    /// - Required if `OrganizationName` is set and `OpenId` is not set and `OrganizationOpenId` is not set and
    ///   `NotChannelOrganization` is `false` or left out
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: Option<String>,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `ApproverMobile`, String, optional
    /// - Required if `OrganizationName` is set and `OpenId` is not set and `OrganizationOpenId` is not set and
    ///   `NotChannelOrganization` is `false` or left out
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_mobile: Option<String>,

    /// Name of the organization that signs.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Required if `NotChannelOrganization` is `true` and `OrganizationOpenId` is not set
    /// - Example: `张三示例公司`
    pub organization_name: Option<String>,

    /// Your identifier of the client organization of the same application.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Required if `OpenId` is set and `NotChannelOrganization` is `false` or left out
    /// - Example: `org_dianziqian`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: Option<String>,

    /// Whether the organization is outside the application. If false it is a client organization of the same
    /// application, and `OrganizationOpenId` is needed unless only the name of your own organization is given.
    ///
    /// - On the wire: `NotChannelOrganization`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub not_channel_organization: Option<bool>,

    /// Kind of identity document, for persons whose identity is already verified.
    ///
    /// - On the wire: `ApproverIdCardType`, String, optional
    /// - Example: `ID_CARD`
    pub approver_id_card_type: Option<IdCardType>,

    /// Number of the identity document, for persons whose identity is already verified.
    ///
    /// - On the wire: `ApproverIdCardNumber`, String, optional
    /// - If `ApproverIdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN`: exactly 18 characters (logs a warning),
    ///   pattern `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `ApproverIdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern
    ///   `[HM][0-9]{10}` (not checked before sending)
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: Option<String>,

    /// Flow this signer is added to; takes precedence over `FlowId` of the request. Required for the flows of a flow
    /// group.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: Option<String>,

    /// Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN of the person), flow name), the name
    /// without blanks at its ends.
    ///
    /// - On the wire: `PinCode`, String, optional
    /// - Example: `391226974a86ec75b003474e18f745f18895fb19dda255fe2d4fdcdff5f1c45a`
    /// - Sensitive: never shown in errors, logs and debug output
    pub pin_code: Option<String>,
}

impl FillApproverInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(recipient_id: impl Into<String>) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `OpenId`. Your identifier of the employee who signs for an organization.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `ApproverName`. Name of the signer.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = Some(approver_name.into());
        self
    }

    /// Sets `ApproverMobile`. Mobile number of the signer.
    pub fn approver_mobile(mut self, approver_mobile: impl Into<String>) -> Self {
        self.approver_mobile = Some(approver_mobile.into());
        self
    }

    /// Sets `OrganizationName`. Name of the organization that signs.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `OrganizationOpenId`. Your identifier of the client organization of the same application.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }

    /// Sets `NotChannelOrganization`. Whether the organization is outside the application.
    #[inline]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = Some(not_channel_organization);
        self
    }

    /// Sets `ApproverIdCardType`. Kind of identity document, for persons whose identity is already verified.
    #[inline]
    pub fn approver_id_card_type(mut self, approver_id_card_type: IdCardType) -> Self {
        self.approver_id_card_type = Some(approver_id_card_type);
        self
    }

    /// Sets `ApproverIdCardNumber`. Number of the identity document, for persons whose identity is already verified.
    pub fn approver_id_card_number(
        mut self,
        approver_id_card_number: impl Into<String>,
    ) -> Self {
        self.approver_id_card_number = Some(approver_id_card_number.into());
        self
    }

    /// Sets `FlowId`. Flow this signer is added to; takes precedence over `FlowId` of the request.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `PinCode`. Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN of the person), flow
    /// name), the name without blanks at its ends.
    pub fn pin_code(mut self, pin_code: impl Into<String>) -> Self {
        self.pin_code = Some(pin_code.into());
        self
    }
}

rt::structure! {
    sent FillApproverInfo {
        0 recipient_id: "RecipientId", required();
        1 open_id: Option "OpenId", sensitive();
        2 approver_name: Option "ApproverName", sensitive();
        3 approver_mobile: Option "ApproverMobile", sensitive();
        4 organization_name: Option "OrganizationName";
        5 organization_open_id: Option "OrganizationOpenId", sensitive();
        6 not_channel_organization: Option "NotChannelOrganization";
        7 approver_id_card_type: Option "ApproverIdCardType", known();
        8 approver_id_card_number: Option "ApproverIdCardNumber",
            sensitive()
            .cases(&[when(&[is(&["ApproverIdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["ApproverIdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        9 flow_id: Option "FlowId";
        10 pin_code: Option "PinCode", sensitive();
    }
    rules [
        AtLeastOneOf(&[&["OpenId"], &["OrganizationName"], &["OrganizationOpenId"], &["ApproverName"]]),
        AtLeastOneOf(&[&["OpenId"], &["OrganizationName"], &["OrganizationOpenId"], &["ApproverMobile"], &["ApproverIdCardNumber"]]),
        If { effect: Required, field: &["ApproverName"], when: &[given(&["OrganizationName"]), absent(&["OpenId"]), absent(&["OrganizationOpenId"]), is_by_default(&["NotChannelOrganization"], &["false"])] },
        If { effect: Required, field: &["ApproverMobile"], when: &[given(&["OrganizationName"]), absent(&["OpenId"]), absent(&["OrganizationOpenId"]), is_by_default(&["NotChannelOrganization"], &["false"])] },
        If { effect: Required, field: &["OrganizationName"], when: &[is(&["NotChannelOrganization"], &["true"]), absent(&["OrganizationOpenId"])] },
        If { effect: Required, field: &["OrganizationOpenId"], when: &[given(&["OpenId"]), is_by_default(&["NotChannelOrganization"], &["false"])] },
    ]
}
