// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowCreateApprover.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::{
    ApproverSignType, ApproverType, ContractVerifyType, IdCardType, SignEntryLimit,
    SignTypeSelector, SignatureKind, SignerNotifyType,
};
use crate::ess::v2020_11_11::types::{ApproverOption, Component, Intention, RegisterInfo};

/// One signer of a flow. What is needed depends on who signs:
///
/// - An employee of your own organization: `UserId`, or name and mobile number; `OrganizationName`.
/// - Another organization: `OrganizationName`, and name and mobile number of its employee.
/// - A person: `ApproverName` and `ApproverMobile`.
/// - With a template, `RecipientId` as well.
/// - A signer added later (`ApproverOption.FillType` = 1) needs no personal data.
/// - For a sign link, `SignId` or `RecipientId` in place of name, mobile number and document.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct FlowCreateApprover {
    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, Integer, required
    /// - Example: `1`
    pub approver_type: ApproverType,

    /// Name of the organization as on its business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
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

    /// How the signer confirms the intention; `WEIXINAPP` is face recognition.
    ///
    /// - On the wire: `VerifyChannel`, list of String, optional
    /// - Default: `WEIXINAPP`, applied by the service
    /// - Example: `WEIXINAPP`
    /// - Known values: `WEIXINAPP`
    /// - Deprecated: since 2026-11-20; use `ApproverSignTypes` instead
    #[deprecated(note = "since 2026-11-20; use `ApproverSignTypes` instead")]
    pub verify_channel: Option<Vec<String>>,

    /// How the signer is notified. An initiator who is a signer too gets no text message.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Default: `SMS`, applied by the service
    pub notify_type: Option<SignerNotifyType>,

    /// Not needed. Whether the signer has to read the whole contract.
    ///
    /// - On the wire: `IsFullText`, Boolean, optional
    /// - Example: `true`
    pub is_full_text: Option<bool>,

    /// Seconds the signer has to read before signing. If left out: 3 for up to 2 pages, 5 for up to 5 pages, 10 for
    /// more.
    ///
    /// - On the wire: `PreReadTime`, Unsigned integer, optional
    /// - Limit: at least 3 (checked before sending), at most 300 (checked before sending)
    /// - Example: `3`
    pub pre_read_time: Option<u64>,

    /// Employee of your own organization, by the identifier from the console. If verified, name, mobile number and
    /// document given beside are ignored: those of the verification count.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// Whether the signer has to sign; always true.
    ///
    /// - On the wire: `Required`, Boolean, optional
    /// - Default: `true`, applied by the service
    /// - Example: `true`
    /// - Deprecated: since 2026-11-20. The vendor has abolished it.
    #[deprecated(note = "since 2026-11-20. The vendor has abolished it.")]
    pub required: Option<bool>,

    /// Set to `WEWORKAPP` if the contract comes from WeCom; else leave it out.
    ///
    /// - On the wire: `ApproverSource`, String, optional
    /// - Example: `WEWORKAPP`
    /// - Known values: `WEWORKAPP`
    pub approver_source: Option<String>,

    /// With WeCom: tag shared by employees, one of which signs for all; each of these groups in a contract has its
    /// own tag. For your own WeCom employees `ApproverSource` must be `WEWORKAPP`.
    ///
    /// - On the wire: `CustomApproverTag`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    /// - Example: `n9527`
    pub custom_approver_tag: Option<String>,

    /// Data for a quick registration of the organization.
    ///
    /// - On the wire: `RegisterInfo`, object `RegisterInfo`, optional
    pub register_info: Option<RegisterInfo>,

    /// What this signer may do, such as refuse or hand over, and whether the signer is filled in later.
    ///
    /// - On the wire: `ApproverOption`, object `ApproverOption`, optional
    pub approver_option: Option<ApproverOption>,

    /// Not open for use. Page shown after signing.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: a URL (logs a warning)
    /// - Example: `http://qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub jump_url: Option<String>,

    /// Identifier of this signer in the flow, made by e-Sign when a flow starts. For a sign link it replaces name,
    /// mobile number and document.
    ///
    /// - On the wire: `SignId`, String, optional
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub sign_id: Option<String>,

    /// Whether this signer, employee or person, needs the internal review of the initiating organization before
    /// signing, by hand or automatically. If true, signing waits until `CreateFlowSignReview` reports that the review
    /// was passed.
    ///
    /// - On the wire: `ApproverNeedSignReview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub approver_need_sign_review: Option<bool>,

    /// Sign fields of this signer, for `CreateFlowByFiles` only. A template carries its own.
    ///
    /// - On the wire: `SignComponents`, list of object `Component`, optional
    pub sign_components: Option<Vec<Component>>,

    /// Fields this signer fills in, such as text, check box, number, picture and table, for `CreateFlowByFiles` only.
    /// A template carries its own.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: Option<Vec<Component>>,

    /// Kinds of signature allowed in `SIGN_SIGNATURE` fields; all if left out.
    ///
    /// - On the wire: `ComponentLimitType`, list of String, optional
    /// - Example: `HANDWRITE`
    pub component_limit_type: Option<Vec<SignatureKind>>,

    /// How a person proves identity before viewing the contract; one or several. Only when starting from a file;
    /// ignored if the flow sets its own `ApproverVerifyType`.
    ///
    /// - On the wire: `ApproverVerifyTypes`, list of Integer, optional
    /// - Default: `1`, applied by the service
    /// - Example: `1`, `2`
    pub approver_verify_types: Option<Vec<ContractVerifyType>>,

    /// How the signer may prove identity when signing. Has no effect with a template, which carries its own setting.
    /// Fingerprint (5) and face of the device (6) work in the mini program only and need another way besides them.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, optional
    /// - Default: `1`, `2`, applied by the service
    /// - Example: `1`, `2`
    pub approver_sign_types: Option<Vec<ApproverSignType>>,

    /// For H5 sign links: who picks among the allowed ways of proving identity.
    ///
    /// - On the wire: `SignTypeSelector`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub sign_type_selector: Option<SignTypeSelector>,

    /// Unix time by which this signer must have signed; the deadline of the flow if left out. Not supported in flows
    /// of a flow group.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1604912664`
    pub deadline: Option<i64>,

    /// For H5 sign links only: how the signer confirms the intention in a video, with the texts of the questions or
    /// of the nods. `ApproverSignTypes` must be face recognition (1). After signing, `DescribeSignFaceVideo` gives
    /// the video.
    ///
    /// - On the wire: `Intention`, object `Intention`, optional
    /// - Allowlisted: available only after the vendor has turned it on
    pub intention: Option<Intention>,

    /// Limits the ways in which the signer gets into filling and signing; no limit if empty.
    ///
    /// - On the wire: `SignEndpoints`, list of String, optional
    /// - Example: `link`
    pub sign_endpoints: Option<Vec<SignEntryLimit>>,

    /// Whether the signer, if of another organization, is kept out of the initiator's contacts.
    ///
    /// - On the wire: `NotSaveContact`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub not_save_contact: Option<bool>,

    /// Email address of the signer.
    ///
    /// - On the wire: `ApproverEmail`, String, optional
    /// - Limit: an e-mail address (logs a warning)
    /// - Example: `aaaa@qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_email: Option<String>,

    /// Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN), flow name), the name without blanks
    /// at its ends. The PIN is that of the employee, the other organization or the person.
    ///
    /// - On the wire: `PinCode`, String, optional
    /// - Has an effect only if `ApproverType` is `8` or `9` or `10`
    /// - Example: `391226974a86ec75b003474e18f745f18895fb19dda255fe2d4fdcdff5f1c45a`
    /// - Sensitive: never shown in errors, logs and debug output
    pub pin_code: Option<String>,
}

impl FlowCreateApprover {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(approver_type: ApproverType) -> Self {
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

    /// Sets `VerifyChannel`. How the signer confirms the intention; `WEIXINAPP` is face recognition.
    #[deprecated(note = "since 2026-11-20; use `ApproverSignTypes` instead")]
    #[allow(deprecated)]
    #[inline]
    pub fn verify_channel(mut self, verify_channel: Vec<String>) -> Self {
        self.verify_channel = Some(verify_channel);
        self
    }

    /// Sets `NotifyType`. How the signer is notified.
    #[inline]
    pub fn notify_type(mut self, notify_type: SignerNotifyType) -> Self {
        self.notify_type = Some(notify_type);
        self
    }

    /// Sets `IsFullText`. Not needed.
    #[inline]
    pub fn is_full_text(mut self, is_full_text: bool) -> Self {
        self.is_full_text = Some(is_full_text);
        self
    }

    /// Sets `PreReadTime`. Seconds the signer has to read before signing.
    #[inline]
    pub fn pre_read_time(mut self, pre_read_time: u64) -> Self {
        self.pre_read_time = Some(pre_read_time);
        self
    }

    /// Sets `UserId`. Employee of your own organization, by the identifier from the console.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `Required`. Whether the signer has to sign; always true.
    #[deprecated(note = "since 2026-11-20. The vendor has abolished it.")]
    #[allow(deprecated)]
    #[inline]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets `ApproverSource`. Set to `WEWORKAPP` if the contract comes from WeCom; else leave it out.
    pub fn approver_source(mut self, approver_source: impl Into<String>) -> Self {
        self.approver_source = Some(approver_source.into());
        self
    }

    /// Sets `CustomApproverTag`. With WeCom: tag shared by employees, one of which signs for all; each of these
    /// groups in a contract has its own tag.
    pub fn custom_approver_tag(
        mut self,
        custom_approver_tag: impl Into<String>,
    ) -> Self {
        self.custom_approver_tag = Some(custom_approver_tag.into());
        self
    }

    /// Sets `RegisterInfo`. Data for a quick registration of the organization.
    #[inline]
    pub fn register_info(mut self, register_info: RegisterInfo) -> Self {
        self.register_info = Some(register_info);
        self
    }

    /// Sets `ApproverOption`. What this signer may do, such as refuse or hand over, and whether the signer is filled
    /// in later.
    #[inline]
    pub fn approver_option(mut self, approver_option: ApproverOption) -> Self {
        self.approver_option = Some(approver_option);
        self
    }

    /// Sets `JumpUrl`. Not open for use.
    #[doc(hidden)]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Sets `SignId`. Identifier of this signer in the flow, made by e-Sign when a flow starts.
    pub fn sign_id(mut self, sign_id: impl Into<String>) -> Self {
        self.sign_id = Some(sign_id.into());
        self
    }

    /// Sets `ApproverNeedSignReview`. Whether this signer, employee or person, needs the internal review of the
    /// initiating organization before signing, by hand or automatically.
    #[inline]
    pub fn approver_need_sign_review(mut self, approver_need_sign_review: bool) -> Self {
        self.approver_need_sign_review = Some(approver_need_sign_review);
        self
    }

    /// Sets `SignComponents`. Sign fields of this signer, for `CreateFlowByFiles` only.
    #[inline]
    pub fn sign_components(mut self, sign_components: Vec<Component>) -> Self {
        self.sign_components = Some(sign_components);
        self
    }

    /// Sets `Components`. Fields this signer fills in, such as text, check box, number, picture and table, for
    /// `CreateFlowByFiles` only.
    #[inline]
    pub fn components(mut self, components: Vec<Component>) -> Self {
        self.components = Some(components);
        self
    }

    /// Sets `ComponentLimitType`. Kinds of signature allowed in `SIGN_SIGNATURE` fields; all if left out.
    #[inline]
    pub fn component_limit_type(
        mut self,
        component_limit_type: Vec<SignatureKind>,
    ) -> Self {
        self.component_limit_type = Some(component_limit_type);
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

    /// Sets `ApproverSignTypes`. How the signer may prove identity when signing.
    #[inline]
    pub fn approver_sign_types(
        mut self,
        approver_sign_types: Vec<ApproverSignType>,
    ) -> Self {
        self.approver_sign_types = Some(approver_sign_types);
        self
    }

    /// Sets `SignTypeSelector`. For H5 sign links: who picks among the allowed ways of proving identity.
    #[inline]
    pub fn sign_type_selector(mut self, sign_type_selector: SignTypeSelector) -> Self {
        self.sign_type_selector = Some(sign_type_selector);
        self
    }

    /// Sets `Deadline`. Unix time by which this signer must have signed; the deadline of the flow if left out.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `Intention`. For H5 sign links only: how the signer confirms the intention in a video, with the texts of
    /// the questions or of the nods.
    #[inline]
    pub fn intention(mut self, intention: Intention) -> Self {
        self.intention = Some(intention);
        self
    }

    /// Sets `SignEndpoints`. Limits the ways in which the signer gets into filling and signing; no limit if empty.
    #[inline]
    pub fn sign_endpoints(mut self, sign_endpoints: Vec<SignEntryLimit>) -> Self {
        self.sign_endpoints = Some(sign_endpoints);
        self
    }

    /// Sets `NotSaveContact`. Whether the signer, if of another organization, is kept out of the initiator's
    /// contacts.
    #[inline]
    pub fn not_save_contact(mut self, not_save_contact: bool) -> Self {
        self.not_save_contact = Some(not_save_contact);
        self
    }

    /// Sets `ApproverEmail`. Email address of the signer.
    pub fn approver_email(mut self, approver_email: impl Into<String>) -> Self {
        self.approver_email = Some(approver_email.into());
        self
    }

    /// Sets `PinCode`. Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN), flow name), the name
    /// without blanks at its ends.
    pub fn pin_code(mut self, pin_code: impl Into<String>) -> Self {
        self.pin_code = Some(pin_code.into());
        self
    }
}

rt::structure! {
    sent FlowCreateApprover {
        0 approver_type: "ApproverType", required().known();
        1 organization_name: Option "OrganizationName";
        2 approver_name: Option "ApproverName", sensitive();
        3 approver_mobile: Option "ApproverMobile", sensitive().limits(&[format(Mobile)]);
        4 approver_id_card_type: Option "ApproverIdCardType", known();
        5 approver_id_card_number: Option "ApproverIdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["ApproverIdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["ApproverIdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        6 recipient_id: Option "RecipientId";
        7 verify_channel: Option "VerifyChannel";
        8 notify_type: Option "NotifyType", known();
        9 is_full_text: Option "IsFullText";
        10 pre_read_time: Option "PreReadTime", limits(&[min(3), max(300)]);
        11 user_id: Option "UserId", sensitive();
        12 required: Option "Required";
        13 approver_source: Option "ApproverSource";
        14 custom_approver_tag: Option "CustomApproverTag", limits(&[max_chars(64)]);
        15 register_info: Option "RegisterInfo";
        16 approver_option: Option "ApproverOption";
        17 jump_url: Option "JumpUrl", sensitive().limits(&[format(Url)]);
        18 sign_id: Option "SignId";
        19 approver_need_sign_review: Option "ApproverNeedSignReview";
        20 sign_components: Option "SignComponents";
        21 components: Option "Components";
        22 component_limit_type: Option "ComponentLimitType", each(&[documented()]);
        23 approver_verify_types: Option "ApproverVerifyTypes", each(&[documented()]);
        24 approver_sign_types: Option "ApproverSignTypes", each(&[documented()]);
        25 sign_type_selector: Option "SignTypeSelector", known();
        26 deadline: Option "Deadline";
        27 intention: Option "Intention";
        28 sign_endpoints: Option "SignEndpoints", each(&[documented()]);
        29 not_save_contact: Option "NotSaveContact";
        30 approver_email: Option "ApproverEmail", sensitive().limits(&[format(Email)]);
        31 pin_code: Option "PinCode", sensitive();
    }
    rules [
        If { effect: Only, field: &["PinCode"], when: &[is(&["ApproverType"], &["8", "9", "10"])] },
    ]
}
