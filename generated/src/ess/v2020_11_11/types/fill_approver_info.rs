// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FillApproverInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::{IdCardType, NotifyType};

/// Signer to be filled in for a place in a flow that was started without naming one: a WeCom employee by
/// `CustomUserId`, others by name and mobile number, or, if the identity of a person is already verified, by
/// name, kind and number of the identity document.
///
/// - Set at least one of `ApproverName`, `ApproverSource`.
/// - Set at least one of `CustomUserId`, `ApproverMobile`, `ApproverIdCardNumber`.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct FillApproverInfo {
    /// Role of the signer, set in the template; its fields belong to it.
    ///
    /// - On the wire: `RecipientId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDwhSUUckp3lqxlpUu6Ni3SvjJPoxxxx`
    pub recipient_id: String,

    /// Where the signer comes from. `WEWORKAPP` for a WeCom employee who is one of several who may sign; else leave
    /// it out.
    ///
    /// - On the wire: `ApproverSource`, String, optional
    /// - Example: `WEWORKAPP`
    /// - Known values: `WEWORKAPP`
    pub approver_source: Option<String>,

    /// Identifier of the employee in WeCom, as the organization's own WeCom application gets it.
    ///
    /// - On the wire: `CustomUserId`, String, optional
    /// - Required if `ApproverSource` is `WEWORKAPP`
    /// - Example: `zhangsan`
    /// - Sensitive: never shown in errors, logs and debug output
    pub custom_user_id: Option<String>,

    /// Name of the signer.
    ///
    /// - On the wire: `ApproverName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: Option<String>,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `ApproverMobile`, String, optional
    /// - Example: `18800000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_mobile: Option<String>,

    /// Name of the organization that signs. Needed for signers of organizations.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `张三示例企业`
    pub organization_name: Option<String>,

    /// Kind of identity document, for persons whose identity is already verified.
    ///
    /// - On the wire: `ApproverIdCardType`, String, optional
    /// - Has an effect only if `ApproverIdCardNumber` is set
    /// - Example: `ID_CARD`
    pub approver_id_card_type: Option<IdCardType>,

    /// Number of the identity document, for persons whose identity is already verified.
    ///
    /// - On the wire: `ApproverIdCardNumber`, String, optional
    /// - If `ApproverIdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN`: exactly 18 characters (logs a warning),
    ///   pattern `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `ApproverIdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern
    ///   `[HM][0-9]{10}` (not checked before sending)
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: Option<String>,

    /// Flow this signer is added to. Required for the flows of a flow group.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: Option<String>,

    /// With `FillApproverType` 0 only: whether a text message asks the candidates to claim the flow, any of which may
    /// sign. Without it, `CreateSchemeUrl` makes a link with which it is claimed.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Example: `SMS`
    pub notify_type: Option<NotifyType>,

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

    /// Sets `ApproverSource`. Where the signer comes from.
    pub fn approver_source(mut self, approver_source: impl Into<String>) -> Self {
        self.approver_source = Some(approver_source.into());
        self
    }

    /// Sets `CustomUserId`. Identifier of the employee in WeCom, as the organization's own WeCom application gets it.
    pub fn custom_user_id(mut self, custom_user_id: impl Into<String>) -> Self {
        self.custom_user_id = Some(custom_user_id.into());
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

    /// Sets `FlowId`. Flow this signer is added to.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `NotifyType`. With `FillApproverType` 0 only: whether a text message asks the candidates to claim the
    /// flow, any of which may sign.
    #[inline]
    pub fn notify_type(mut self, notify_type: NotifyType) -> Self {
        self.notify_type = Some(notify_type);
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
        1 approver_source: Option "ApproverSource";
        2 custom_user_id: Option "CustomUserId", sensitive();
        3 approver_name: Option "ApproverName", sensitive();
        4 approver_mobile: Option "ApproverMobile", sensitive();
        5 organization_name: Option "OrganizationName";
        6 approver_id_card_type: Option "ApproverIdCardType", known();
        7 approver_id_card_number: Option "ApproverIdCardNumber",
            sensitive()
            .cases(&[when(&[is(&["ApproverIdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["ApproverIdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        8 flow_id: Option "FlowId";
        9 notify_type: Option "NotifyType", known();
        10 pin_code: Option "PinCode", sensitive();
    }
    rules [
        If { effect: Required, field: &["CustomUserId"], when: &[is(&["ApproverSource"], &["WEWORKAPP"])] },
        AtLeastOneOf(&[&["ApproverName"], &["ApproverSource"]]),
        AtLeastOneOf(&[&["CustomUserId"], &["ApproverMobile"], &["ApproverIdCardNumber"]]),
        If { effect: Only, field: &["ApproverIdCardType"], when: &[given(&["ApproverIdCardNumber"])] },
    ]
}
