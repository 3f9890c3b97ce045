// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CommonFlowApprover.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{
    ApproverSignType, BasicSignatureKind, ContractVerifyType, IdCardType, NotifyType,
};
use crate::essbasic::v2021_05_26::types::{CommonApproverOption, Component};

/// A signer of a flow on an embedded start page: an employee of a client organization, one of an outside
/// organization (`NotChannelOrganization` = true), or a person.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct CommonFlowApprover {
    /// For signers of organizations: false for an employee of a client organization of the application, true for one
    /// of an outside organization.
    ///
    /// - On the wire: `NotChannelOrganization`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub not_channel_organization: Option<bool>,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, Integer, optional
    /// - If `SignComponents.ComponentType` is `SIGN_SIGNATURE` or `SIGN_PAGING_SIGNATURE`: only `0`, `1` (others log
    ///   a warning)
    /// - Example: `1`
    pub approver_type: Option<CommonApproverType>,

    /// Identifier that e-Sign gave to the organization.
    ///
    /// - On the wire: `OrganizationId`, String, optional
    /// - Example: `yDRSRUUgygj6qnwfUuO4zjEwc193c2hH`
    pub organization_id: Option<String>,

    /// Your identifier of the client organization. With a template it is required too, unless its signer signs
    /// automatically.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Required if `ApproverType` is `0` and `NotChannelOrganization` is `false` or left out and `RecipientId` is
    ///   not set
    /// - Example: `org_diziqian`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: Option<String>,

    /// Name of the organization. With a template it is required too for a client organization, unless its signer
    /// signs automatically.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Required if `ApproverType` is `0` and `NotChannelOrganization` is `true`
    /// - Required if `ApproverType` is `0` and `NotChannelOrganization` is `false` or left out and `RecipientId` is
    ///   not set
    /// - Example: `典子谦示例企业`
    pub organization_name: Option<String>,

    /// Identifier that e-Sign gave to the employee or person.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// Your identifier of the employee of the client organization.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Required if `ApproverType` is `0` and `NotChannelOrganization` is `false` or left out and `RecipientId` is
    ///   not set
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `ApproverName`, String, optional
    /// - Required if `ApproverType` is `1`
    /// - Required if `ApproverType` is `0` and `NotChannelOrganization` is `true`
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: Option<String>,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `ApproverMobile`, String, optional
    /// - Required if `ApproverType` is `1`
    /// - Required if `ApproverType` is `0` and `NotChannelOrganization` is `true`
    /// - Example: `13888888888`
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
    /// - Example: `110101192008317114`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: Option<String>,

    /// Identifier of this signer in the template. Required when the flow starts from a template.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Example: `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    pub recipient_id: Option<String>,

    /// Seconds the signer has to read before signing.
    ///
    /// - On the wire: `PreReadTime`, Integer, optional
    /// - Limit: at least 3 (logs a warning), at most 300 (checked before sending)
    /// - Default: `10`, applied by the service
    /// - Example: `5`
    pub pre_read_time: Option<i64>,

    /// Whether the signer has to read the whole text before signing.
    ///
    /// - On the wire: `IsFullText`, Boolean, optional
    /// - Example: `true`
    pub is_full_text: Option<bool>,

    /// How the signer is notified. Always `NONE` for client organizations.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Default: `SMS`, applied by the service
    /// - If `ApproverType` is `0` and `NotChannelOrganization` is `false` or left out: only `NONE` (others log a
    ///   warning)
    /// - Example: `NONE`
    pub notify_type: Option<NotifyType>,

    /// What the signer may do, such as reject or hand over, and what has to be read first.
    ///
    /// - On the wire: `ApproverOption`, object `CommonApproverOption`, optional
    /// - Has an effect only if `ApproverType` is `0` or `1`
    pub approver_option: Option<CommonApproverOption>,

    /// From a file: the sign fields of this signer. From a template: the seals of your own organization;
    /// `ComponentId` or `ComponentName` names the sign field, `ComponentValue` the seal ID.
    ///
    /// - On the wire: `SignComponents`, list of object `Component`, optional
    pub sign_components: Option<Vec<Component>>,

    /// How a person proves identity before viewing the contract; one or several. Ignored if the flow sets its own
    /// `ApproverVerifyType`.
    ///
    /// - On the wire: `ApproverVerifyTypes`, list of Integer, optional
    /// - Default: `1`, applied by the service
    /// - Has an effect only if `ApproverType` is `1`
    /// - Example: `1`, `2`
    pub approver_verify_types: Option<Vec<ContractVerifyType>>,

    /// How the signer proves identity when signing. Has no effect with a template, which carries its own setting.
    /// Fingerprint (5) and face of the device (6) work in the mini program only and need another way besides them.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, optional
    /// - Default: `1`, `2`, `3`, `5`, `6`, applied by the service
    /// - Example: `1`, `2`, `3`
    pub approver_sign_types: Option<Vec<ApproverSignType>>,

    /// Kinds of signature allowed in `SIGN_SIGNATURE` fields.
    ///
    /// - On the wire: `ComponentLimitType`, list of String, optional
    /// - Example: `HANDWRITE`
    pub component_limit_type: Option<Vec<BasicSignatureKind>>,
}

impl CommonFlowApprover {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `NotChannelOrganization`. For signers of organizations: false for an employee of a client organization of
    /// the application, true for one of an outside organization.
    #[inline]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = Some(not_channel_organization);
        self
    }

    /// Sets `ApproverType`. Kind of signer.
    #[inline]
    pub fn approver_type(mut self, approver_type: CommonApproverType) -> Self {
        self.approver_type = Some(approver_type);
        self
    }

    /// Sets `OrganizationId`. Identifier that e-Sign gave to the organization.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `OrganizationOpenId`. Your identifier of the client organization.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }

    /// Sets `OrganizationName`. Name of the organization.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `UserId`. Identifier that e-Sign gave to the employee or person.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `OpenId`. Your identifier of the employee of the client organization.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `ApproverName`. Real name of the person who signs; used for identity verification and on the signature.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = Some(approver_name.into());
        self
    }

    /// Sets `ApproverMobile`. Mobile number of the signer.
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

    /// Sets `RecipientId`. Identifier of this signer in the template.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }

    /// Sets `PreReadTime`. Seconds the signer has to read before signing.
    #[inline]
    pub fn pre_read_time(mut self, pre_read_time: i64) -> Self {
        self.pre_read_time = Some(pre_read_time);
        self
    }

    /// Sets `IsFullText`. Whether the signer has to read the whole text before signing.
    #[inline]
    pub fn is_full_text(mut self, is_full_text: bool) -> Self {
        self.is_full_text = Some(is_full_text);
        self
    }

    /// Sets `NotifyType`. How the signer is notified.
    #[inline]
    pub fn notify_type(mut self, notify_type: NotifyType) -> Self {
        self.notify_type = Some(notify_type);
        self
    }

    /// Sets `ApproverOption`. What the signer may do, such as reject or hand over, and what has to be read first.
    #[inline]
    pub fn approver_option(mut self, approver_option: CommonApproverOption) -> Self {
        self.approver_option = Some(approver_option);
        self
    }

    /// Sets `SignComponents`. From a file: the sign fields of this signer.
    #[inline]
    pub fn sign_components(mut self, sign_components: Vec<Component>) -> Self {
        self.sign_components = Some(sign_components);
        self
    }

    /// Sets `ApproverVerifyTypes`. How a person proves identity before viewing the contract; one or several.
    #[inline]
    pub fn approver_verify_types(
        mut self,
        approver_verify_types: Vec<ContractVerifyType>,
    ) -> Self {
        self.approver_verify_types = Some(approver_verify_types);
        self
    }

    /// Sets `ApproverSignTypes`. How the signer proves identity when signing.
    #[inline]
    pub fn approver_sign_types(
        mut self,
        approver_sign_types: Vec<ApproverSignType>,
    ) -> Self {
        self.approver_sign_types = Some(approver_sign_types);
        self
    }

    /// Sets `ComponentLimitType`. Kinds of signature allowed in `SIGN_SIGNATURE` fields.
    #[inline]
    pub fn component_limit_type(
        mut self,
        component_limit_type: Vec<BasicSignatureKind>,
    ) -> Self {
        self.component_limit_type = Some(component_limit_type);
        self
    }
}

impl Default for CommonFlowApprover {
    fn default() -> Self {
        Self::new()
    }
}

rt::integer_enum! {
    /// Kind of signer on an embedded start page.
    pub enum CommonApproverType, UnknownCommonApproverType {
        /// `0` – An organization, signed for by an employee; with a template also automatic signing of an organization.
        Organization = 0,
        /// `1` – A person.
        Person = 1,
        /// `3` – An organization that signs automatically: another one, or your own when starting from a file (ask the
        /// account manager before). Its part is signed at once. It stamps seals only and cannot give signatures; the
        /// organization must have opened automatic signing.
        OrganizationAutoSign = 3,
    }
}

rt::structure! {
    sent CommonFlowApprover {
        0 not_channel_organization: Option "NotChannelOrganization";
        1 approver_type: Option "ApproverType",
            known()
            .cases(&[when(&[is(&["SignComponents", "ComponentType"], &["SIGN_SIGNATURE", "SIGN_PAGING_SIGNATURE"])]).values(&["0", "1"])]);
        2 organization_id: Option "OrganizationId";
        3 organization_open_id: Option "OrganizationOpenId", sensitive();
        4 organization_name: Option "OrganizationName";
        5 user_id: Option "UserId", sensitive();
        6 open_id: Option "OpenId", sensitive();
        7 approver_name: Option "ApproverName", sensitive();
        8 approver_mobile: Option "ApproverMobile", sensitive();
        9 approver_id_card_type: Option "ApproverIdCardType", known();
        10 approver_id_card_number: Option "ApproverIdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["ApproverIdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["ApproverIdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        11 recipient_id: Option "RecipientId";
        12 pre_read_time: Option "PreReadTime", limits(&[min(3).warn(), max(300)]);
        13 is_full_text: Option "IsFullText";
        14 notify_type: Option "NotifyType",
            known()
            .cases(&[when(&[is(&["ApproverType"], &["0"]), is_by_default(&["NotChannelOrganization"], &["false"])]).values(&["NONE"])]);
        15 approver_option: Option "ApproverOption";
        16 sign_components: Option "SignComponents";
        17 approver_verify_types: Option "ApproverVerifyTypes", each(&[documented()]);
        18 approver_sign_types: Option "ApproverSignTypes", each(&[documented()]);
        19 component_limit_type: Option "ComponentLimitType", each(&[documented()]);
    }
    rules [
        If { effect: Only, field: &["ApproverVerifyTypes"], when: &[is(&["ApproverType"], &["1"])] },
        If { effect: Only, field: &["ApproverOption"], when: &[is(&["ApproverType"], &["0", "1"])] },
        If { effect: Required, field: &["ApproverName"], when: &[is(&["ApproverType"], &["1"])] },
        If { effect: Required, field: &["ApproverMobile"], when: &[is(&["ApproverType"], &["1"])] },
        If { effect: Required, field: &["ApproverName"], when: &[is(&["ApproverType"], &["0"]), is(&["NotChannelOrganization"], &["true"])] },
        If { effect: Required, field: &["ApproverMobile"], when: &[is(&["ApproverType"], &["0"]), is(&["NotChannelOrganization"], &["true"])] },
        If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["0"]), is(&["NotChannelOrganization"], &["true"])] },
        If { effect: Required, field: &["OpenId"], when: &[is(&["ApproverType"], &["0"]), is_by_default(&["NotChannelOrganization"], &["false"]), absent(&["RecipientId"])] },
        If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["0"]), is_by_default(&["NotChannelOrganization"], &["false"]), absent(&["RecipientId"])] },
        If { effect: Required, field: &["OrganizationOpenId"], when: &[is(&["ApproverType"], &["0"]), is_by_default(&["NotChannelOrganization"], &["false"]), absent(&["RecipientId"])] },
    ]
}
