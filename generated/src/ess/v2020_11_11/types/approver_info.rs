// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ApproverInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::{
    ApproverSignType, ApproverType, ContractVerifyType, IdCardType, SignEntryLimit,
    SignerNotifyType,
};
use crate::ess::v2020_11_11::types::{
    ApproverOption, Component, ComponentLimit, RegisterInfo,
};

/// One signer of a flow that is started from files. What is needed depends on who signs:
///
/// - An employee of your own who has joined: `OrganizationName` and `UserId`.
/// - Another employee, of your own or another organization: `OrganizationName`, `ApproverName` and
///   `ApproverMobile`.
/// - A person: `ApproverName` and `ApproverMobile`.
///
/// A signer added later (`ApproverOption.FillType` = 1) needs no personal data.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ApproverInfo {
    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, Integer, required
    /// - Example: `0`
    pub approver_type: ApproverType,

    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `ApproverName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: Option<String>,

    /// Mainland mobile number of the signer, without +86. It must belong to the signer.
    ///
    /// - On the wire: `ApproverMobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_mobile: Option<String>,

    /// Name of the organization as on its business licence, with full-width brackets `（）` in place of `()`. Required
    /// for signers who are organizations.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `张三示例企业`
    pub organization_name: Option<String>,

    /// Sign fields of this signer. From a template they are set in the template.
    ///
    /// - On the wire: `SignComponents`, list of object `Component`, optional
    pub sign_components: Option<Vec<Component>>,

    /// Kind of identity document. Holders of a travel or residence permit must have entered the mainland once.
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
    /// - Example: `350203180010069855`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: Option<String>,

    /// How the signer is notified. When a flow starts from files, text messages need `SMS`.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Default: `SMS`, applied by the service
    pub notify_type: Option<SignerNotifyType>,

    /// Part of the signer in a receipt.
    ///
    /// - On the wire: `ApproverRole`, Integer, optional
    /// - Example: `1`
    /// - Allowlisted: available only after the vendor has turned it on
    pub approver_role: Option<ReceiptRole>,

    /// Role of the signer, such as payee or witness. With a template it replaces the role of the template.
    ///
    /// - On the wire: `ApproverRoleName`, String, optional
    /// - Limit: at most 20 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `收款人`
    pub approver_role_name: Option<String>,

    /// How the signer proves identity.
    ///
    /// - On the wire: `VerifyChannel`, list of String, optional
    /// - Default: `WEIXINAPP`, applied by the service
    /// - Example: `WEIXINAPP`
    /// - Deprecated: since 2026-11-20; use `ApproverSignTypes` instead
    #[deprecated(note = "since 2026-11-20; use `ApproverSignTypes` instead")]
    pub verify_channel: Option<Vec<String>>,

    /// Seconds the signer has to read before signing. If left out: 3 for up to 2 pages, 5 for up to 5 pages, 10 for
    /// more.
    ///
    /// - On the wire: `PreReadTime`, Integer, optional
    /// - Limit: at least 3 (checked before sending), at most 300 (checked before sending)
    /// - Example: `3`
    pub pre_read_time: Option<i64>,

    /// Employee of your own organization, by the identifier from the console. If verified, name, mobile number and
    /// document given beside are ignored: those of the verification count.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

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

    /// What this signer may do, such as refuse or hand over, and whether the signer is filled in later.
    ///
    /// - On the wire: `ApproverOption`, object `ApproverOption`, optional
    pub approver_option: Option<ApproverOption>,

    /// How a person proves identity before viewing the contract; one or several. Ignored if the flow sets its own
    /// `ApproverVerifyType`, or with a template.
    ///
    /// - On the wire: `ApproverVerifyTypes`, list of Integer, optional
    /// - Default: `1`, applied by the service
    /// - Example: `1`, `2`
    pub approver_verify_types: Option<Vec<ContractVerifyType>>,

    /// How the signer proves identity when signing. Has no effect with a template, which carries its own setting.
    /// Fingerprint (5) and face of the device (6) work in the mini program only and need another way besides them.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, optional
    /// - Default: `1`, `2`, `3`, `5`, `6`, applied by the service
    /// - Example: `1`, `2`, `3`
    pub approver_sign_types: Option<Vec<ApproverSignType>>,

    /// Whether this signer, employee or person, needs the internal review of the initiating organization before
    /// signing, by hand or automatically. If true, signing waits until `CreateFlowSignReview` reports that the review
    /// was passed.
    ///
    /// - On the wire: `ApproverNeedSignReview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub approver_need_sign_review: Option<bool>,

    /// With `SignBeanTag` = 1 of `CreateFlowByFiles`: the kinds of sign fields this signer may add, and the seals or
    /// signatures in them.
    ///
    /// - On the wire: `AddSignComponentsLimits`, list of object `ComponentLimit`, optional
    pub add_sign_components_limits: Option<Vec<ComponentLimit>>,

    /// What the signer has to know before signing; rich text.
    ///
    /// - On the wire: `SignInstructionContent`, String, optional
    /// - Limit: at most 500 characters (logs a warning)
    /// - Example: `这个合同不能截图转发`
    pub sign_instruction_content: Option<String>,

    /// Unix time by which this signer must have signed; the deadline of the flow if left out. Not supported in flows
    /// of a flow group.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1705977064`
    pub deadline: Option<i64>,

    /// Fields this signer fills in, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers and pictures. Only for
    /// flows and flow groups started from files.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: Option<Vec<Component>>,

    /// Limits the ways in which the signer gets into filling and signing; no limit if empty.
    ///
    /// - On the wire: `SignEndpoints`, list of String, optional
    /// - Example: `link`
    pub sign_endpoints: Option<Vec<SignEntryLimit>>,

    /// Data for a quick registration of the organization.
    ///
    /// - On the wire: `RegisterInfo`, object `RegisterInfo`, optional
    pub register_info: Option<RegisterInfo>,

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

impl ApproverInfo {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(approver_type: ApproverType) -> Self {
        Self {
            approver_type,
            ..rt::unset()
        }
    }

    /// Sets `ApproverName`. Real name of the person who signs; used for identity verification and on the signature.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = Some(approver_name.into());
        self
    }

    /// Sets `ApproverMobile`. Mainland mobile number of the signer, without +86.
    pub fn approver_mobile(mut self, approver_mobile: impl Into<String>) -> Self {
        self.approver_mobile = Some(approver_mobile.into());
        self
    }

    /// Sets `OrganizationName`. Name of the organization as on its business licence, with full-width brackets `（）` in
    /// place of `()`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `SignComponents`. Sign fields of this signer.
    #[inline]
    pub fn sign_components(mut self, sign_components: Vec<Component>) -> Self {
        self.sign_components = Some(sign_components);
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

    /// Sets `NotifyType`. How the signer is notified.
    #[inline]
    pub fn notify_type(mut self, notify_type: SignerNotifyType) -> Self {
        self.notify_type = Some(notify_type);
        self
    }

    /// Sets `ApproverRole`. Part of the signer in a receipt.
    #[inline]
    pub fn approver_role(mut self, approver_role: ReceiptRole) -> Self {
        self.approver_role = Some(approver_role);
        self
    }

    /// Sets `ApproverRoleName`. Role of the signer, such as payee or witness.
    pub fn approver_role_name(mut self, approver_role_name: impl Into<String>) -> Self {
        self.approver_role_name = Some(approver_role_name.into());
        self
    }

    /// Sets `VerifyChannel`. How the signer proves identity.
    #[deprecated(note = "since 2026-11-20; use `ApproverSignTypes` instead")]
    #[allow(deprecated)]
    #[inline]
    pub fn verify_channel(mut self, verify_channel: Vec<String>) -> Self {
        self.verify_channel = Some(verify_channel);
        self
    }

    /// Sets `PreReadTime`. Seconds the signer has to read before signing.
    #[inline]
    pub fn pre_read_time(mut self, pre_read_time: i64) -> Self {
        self.pre_read_time = Some(pre_read_time);
        self
    }

    /// Sets `UserId`. Employee of your own organization, by the identifier from the console.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
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

    /// Sets `ApproverOption`. What this signer may do, such as refuse or hand over, and whether the signer is filled
    /// in later.
    #[inline]
    pub fn approver_option(mut self, approver_option: ApproverOption) -> Self {
        self.approver_option = Some(approver_option);
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

    /// Sets `ApproverNeedSignReview`. Whether this signer, employee or person, needs the internal review of the
    /// initiating organization before signing, by hand or automatically.
    #[inline]
    pub fn approver_need_sign_review(mut self, approver_need_sign_review: bool) -> Self {
        self.approver_need_sign_review = Some(approver_need_sign_review);
        self
    }

    /// Sets `AddSignComponentsLimits`. With `SignBeanTag` = 1 of `CreateFlowByFiles`: the kinds of sign fields this
    /// signer may add, and the seals or signatures in them.
    #[inline]
    pub fn add_sign_components_limits(
        mut self,
        add_sign_components_limits: Vec<ComponentLimit>,
    ) -> Self {
        self.add_sign_components_limits = Some(add_sign_components_limits);
        self
    }

    /// Sets `SignInstructionContent`. What the signer has to know before signing; rich text.
    pub fn sign_instruction_content(
        mut self,
        sign_instruction_content: impl Into<String>,
    ) -> Self {
        self.sign_instruction_content = Some(sign_instruction_content.into());
        self
    }

    /// Sets `Deadline`. Unix time by which this signer must have signed; the deadline of the flow if left out.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `Components`. Fields this signer fills in, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers and
    /// pictures.
    #[inline]
    pub fn components(mut self, components: Vec<Component>) -> Self {
        self.components = Some(components);
        self
    }

    /// Sets `SignEndpoints`. Limits the ways in which the signer gets into filling and signing; no limit if empty.
    #[inline]
    pub fn sign_endpoints(mut self, sign_endpoints: Vec<SignEntryLimit>) -> Self {
        self.sign_endpoints = Some(sign_endpoints);
        self
    }

    /// Sets `RegisterInfo`. Data for a quick registration of the organization.
    #[inline]
    pub fn register_info(mut self, register_info: RegisterInfo) -> Self {
        self.register_info = Some(register_info);
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

rt::integer_enum! {
    /// Part of a signer in a receipt.
    pub enum ReceiptRole, UnknownReceiptRole {
        /// `1` – Who receives the payment.
        Payee = 1,
        /// `2` – Who issues the receipt.
        Issuer = 2,
        /// `3` – Who is witness.
        Witness = 3,
    }
}

rt::structure! {
    sent ApproverInfo {
        0 approver_type: "ApproverType", required().known();
        1 approver_name: Option "ApproverName", sensitive();
        2 approver_mobile: Option "ApproverMobile", sensitive().limits(&[format(Mobile)]);
        3 organization_name: Option "OrganizationName";
        4 sign_components: Option "SignComponents";
        5 approver_id_card_type: Option "ApproverIdCardType", known();
        6 approver_id_card_number: Option "ApproverIdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["ApproverIdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["ApproverIdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        7 notify_type: Option "NotifyType", known();
        8 approver_role: Option "ApproverRole", known();
        9 approver_role_name: Option "ApproverRoleName",
            limits(&[max_chars(20), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        10 verify_channel: Option "VerifyChannel";
        11 pre_read_time: Option "PreReadTime", limits(&[min(3), max(300)]);
        12 user_id: Option "UserId", sensitive();
        13 approver_source: Option "ApproverSource";
        14 custom_approver_tag: Option "CustomApproverTag", limits(&[max_chars(64)]);
        15 approver_option: Option "ApproverOption";
        16 approver_verify_types: Option "ApproverVerifyTypes", each(&[documented()]);
        17 approver_sign_types: Option "ApproverSignTypes", each(&[documented()]);
        18 approver_need_sign_review: Option "ApproverNeedSignReview";
        19 add_sign_components_limits: Option "AddSignComponentsLimits";
        20 sign_instruction_content: Option "SignInstructionContent", limits(&[max_chars(500).warn()]);
        21 deadline: Option "Deadline";
        22 components: Option "Components";
        23 sign_endpoints: Option "SignEndpoints", each(&[documented()]);
        24 register_info: Option "RegisterInfo";
        25 not_save_contact: Option "NotSaveContact";
        26 approver_email: Option "ApproverEmail", sensitive().limits(&[format(Email)]);
        27 pin_code: Option "PinCode", sensitive();
    }
    rules [
        If { effect: Only, field: &["PinCode"], when: &[is(&["ApproverType"], &["8", "9", "10"])] },
    ]
}
