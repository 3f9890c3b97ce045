// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowApproverInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{
    ApproverSignType, ApproverType, ContractVerifyType, IdCardType, SignTypeSelector,
    SignatureKind,
};
use crate::essbasic::v2021_05_26::types::{
    ApproverOption, Component, ComponentLimit, Intention,
};

/// One signer of a flow: a person, or an organization with an employee who signs for it.
///
/// - An employee of your own or of another client organization is given by `Name`, `Mobile`, `OpenId`,
///   `OrganizationName` and `OrganizationOpenId`.
/// - Another client organization whose employee claims the contract: `OrganizationName`,
///   `OrganizationOpenId`, `ApproverOption.FillType` = 1.
/// - An employee of an outside organization: `NotChannelOrganization` = true.
///
/// `IdCardType` and `IdCardNumber` are optional wherever `Name` is given. A signer added later
/// (`ApproverOption.FillType` = 1) needs no personal data.
///
/// - `ApproverOption.FillType` may not be set if `ApproverType` is `ENTERPRISESERVER`.
/// - `ApproverOption.ApproverMobileMode` has an effect only if `Name` is set and `IdCardNumber` is set.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct FlowApproverInfo {
    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `张三`
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
    /// - Example: `110101192008317114`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: Option<String>,

    /// Mainland mobile number of the signer, without +86; it must belong to the signer. Numbers abroad are not
    /// supported.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Example: `13888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Name of the organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `典子谦示例企业`
    pub organization_name: Option<String>,

    /// For signers of organizations: false for an employee of a client organization of the application, true for one
    /// of an outside organization.
    ///
    /// - On the wire: `NotChannelOrganization`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `ApproverType` is `ORGANIZATION`
    /// - Example: `false`
    pub not_channel_organization: Option<bool>,

    /// Your identifier of the employee. If left out for a signer of the same application, the flow waits to be
    /// claimed. If it belongs to a verified member of the organization, `Name`, `IdCardType`, `IdCardNumber` and
    /// `Mobile` are ignored.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Limit: at most 64 characters (checked before sending), only letters and digits (not checked before sending)
    /// - Example: `userdianziqian`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`. Required for a signer of
    /// another client organization.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    /// - Example: `orgtencent`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: Option<String>,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, String, optional
    /// - Example: `PERSON`
    pub approver_type: Option<ApproverType>,

    /// Identifier of this signer in the template, from `DescribeTemplates`; it says which place in the flow the
    /// signer has. Required with a template, except for single-party flows and flows between an organization and a
    /// person.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Example: `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    pub recipient_id: Option<String>,

    /// Unix time by which this signer must have signed; the deadline of the flow if left out. Not supported in flows
    /// of a flow group.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1689688460`
    pub deadline: Option<i64>,

    /// Not open for use. Address called after signing.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), a URL (logs a warning)
    /// - Example: `https://qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub callback_url: Option<String>,

    /// From a file: the sign fields of this signer. From a template: the seals of your own organization;
    /// `ComponentId` or `ComponentName` names the sign field, `ComponentValue` the seal ID. A seal that the template
    /// sets cannot be changed.
    ///
    /// - On the wire: `SignComponents`, list of object `Component`, optional
    pub sign_components: Option<Vec<Component>>,

    /// Kinds of signature allowed in `SIGN_SIGNATURE` fields; all if left out.
    ///
    /// - On the wire: `ComponentLimitType`, list of String, optional
    /// - Example: `OCR_ESIGN`
    pub component_limit_type: Option<Vec<SignatureKind>>,

    /// Seconds the signer has to read before signing. If left out: 3 for up to 2 pages, 5 for up to 5 pages, 10 for
    /// more.
    ///
    /// - On the wire: `PreReadTime`, Integer, optional
    /// - Limit: at least 3 (checked before sending), at most 300 (checked before sending)
    /// - Example: `3`
    pub pre_read_time: Option<i64>,

    /// Page shown after signing. Ask the account manager how to use it.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: a URL (logs a warning)
    /// - Example: `https://www.qq.com/success`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: Option<String>,

    /// What this signer may do, such as refuse or hand over, and whether the signer is filled in later.
    ///
    /// - On the wire: `ApproverOption`, object `ApproverOption`, optional
    pub approver_option: Option<ApproverOption>,

    /// Whether this signer, employee or person, needs the internal review of the initiating organization before
    /// signing, by hand or automatically. If true, signing waits until `ChannelCreateFlowSignReview` reports that the
    /// review was passed.
    ///
    /// - On the wire: `ApproverNeedSignReview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub approver_need_sign_review: Option<bool>,

    /// How a person proves identity before viewing the contract; one or several. Ignored if the flow sets its own
    /// `ApproverVerifyType`.
    ///
    /// - On the wire: `ApproverVerifyTypes`, list of Integer, optional
    /// - Default: `1`, applied by the service
    /// - Has an effect only if `ApproverType` is `PERSON` or `PERSON_AUTO_SIGN` or `PERSON_PIN_CODE_SIGN`
    /// - Example: `1`, `2`
    pub approver_verify_types: Option<Vec<ContractVerifyType>>,

    /// How the signer proves identity when signing. Has no effect with a template, which carries its own setting.
    /// Fingerprint (5) and face of the device (6) work in the mini program only and need another way besides them.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, optional
    /// - Default: `1`, `2`, `3`, `5`, `6`, applied by the service
    /// - If `Intention` is set: only `1` (others log a warning)
    /// - Example: `1`, `2`, `3`
    pub approver_sign_types: Option<Vec<ApproverSignType>>,

    /// Identifier of this signer in the flow. Filled in by e-Sign when a flow starts. When a sign link is made, it
    /// replaces name, mobile number and document.
    ///
    /// - On the wire: `SignId`, String, optional
    /// - Example: `06f2bc0f1772d8deac2f92b5df61a5ac`
    pub sign_id: Option<String>,

    /// How the signer is notified. Always `NONE` for signers of client organizations.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Default: `SMS`, applied by the service
    /// - If `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `false` or left out: only `NONE` (others
    ///   log a warning)
    /// - Example: `SMS`
    pub notify_type: Option<SignerNotifyType>,

    /// With `SignBeanTag` = 1 of the request, when a flow starts from files: the kinds of sign fields this signer may
    /// add, and the seals or signatures in them. Single seals can be named for signers of your own organization only;
    /// for others, only the kinds of fields.
    ///
    /// - On the wire: `AddSignComponentsLimits`, list of object `ComponentLimit`, optional
    pub add_sign_components_limits: Option<Vec<ComponentLimit>>,

    /// Role of the signer, such as payee or witness. With a template it replaces the role of the template.
    ///
    /// - On the wire: `ApproverRoleName`, String, optional
    /// - Limit: at most 20 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `乙方`
    pub approver_role_name: Option<String>,

    /// For H5 sign links: who picks among the allowed ways of proving identity.
    ///
    /// - On the wire: `SignTypeSelector`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub sign_type_selector: Option<SignTypeSelector>,

    /// Fields this signer fills in, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers, pictures and tables.
    /// Only for flows and flow groups started from files.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: Option<Vec<Component>>,

    /// For H5 sign links only: how the signer confirms the intention in a video, with the texts of the questions or
    /// of the nods. `ApproverSignTypes` must be face recognition (1). After signing, `ChannelDescribeSignFaceVideo`
    /// gives the video.
    ///
    /// - On the wire: `Intention`, object `Intention`, optional
    /// - Allowlisted: available only after the vendor has turned it on
    pub intention: Option<Intention>,

    /// Limits the ways in which the signer gets into filling and signing; no limit if empty.
    ///
    /// - On the wire: `SignEndpoints`, list of String, optional
    /// - Example: `link`
    pub sign_endpoints: Option<Vec<SignEntryLimit>>,

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
    /// - Has an effect only if `ApproverType` is `ORGANIZATION_PIN_CODE_SIGN` or `OTHER_ORGANIZATION_PIN_CODE_SIGN`
    ///   or `PERSON_PIN_CODE_SIGN`
    /// - Example: `391226974a86ec75b003474e18f745f18895fb19dda255fe2d4fdcdff5f1c45a`
    /// - Sensitive: never shown in errors, logs and debug output
    pub pin_code: Option<String>,
}

impl FlowApproverInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Name`. Real name of the person who signs; used for identity verification and on the signature.
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

    /// Sets `Mobile`. Mainland mobile number of the signer, without +86; it must belong to the signer.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `OrganizationName`. Name of the organization as on its business licence.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `NotChannelOrganization`. For signers of organizations: false for an employee of a client organization of
    /// the application, true for one of an outside organization.
    #[inline]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = Some(not_channel_organization);
        self
    }

    /// Sets `OpenId`. Your identifier of the employee.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
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

    /// Sets `ApproverType`. Kind of signer.
    #[inline]
    pub fn approver_type(mut self, approver_type: ApproverType) -> Self {
        self.approver_type = Some(approver_type);
        self
    }

    /// Sets `RecipientId`. Identifier of this signer in the template, from `DescribeTemplates`; it says which place
    /// in the flow the signer has.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }

    /// Sets `Deadline`. Unix time by which this signer must have signed; the deadline of the flow if left out.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `CallbackUrl`. Not open for use.
    #[doc(hidden)]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `SignComponents`. From a file: the sign fields of this signer.
    #[inline]
    pub fn sign_components(mut self, sign_components: Vec<Component>) -> Self {
        self.sign_components = Some(sign_components);
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

    /// Sets `PreReadTime`. Seconds the signer has to read before signing.
    #[inline]
    pub fn pre_read_time(mut self, pre_read_time: i64) -> Self {
        self.pre_read_time = Some(pre_read_time);
        self
    }

    /// Sets `JumpUrl`. Page shown after signing.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Sets `ApproverOption`. What this signer may do, such as refuse or hand over, and whether the signer is filled
    /// in later.
    #[inline]
    pub fn approver_option(mut self, approver_option: ApproverOption) -> Self {
        self.approver_option = Some(approver_option);
        self
    }

    /// Sets `ApproverNeedSignReview`. Whether this signer, employee or person, needs the internal review of the
    /// initiating organization before signing, by hand or automatically.
    #[inline]
    pub fn approver_need_sign_review(mut self, approver_need_sign_review: bool) -> Self {
        self.approver_need_sign_review = Some(approver_need_sign_review);
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

    /// Sets `SignId`. Identifier of this signer in the flow.
    pub fn sign_id(mut self, sign_id: impl Into<String>) -> Self {
        self.sign_id = Some(sign_id.into());
        self
    }

    /// Sets `NotifyType`. How the signer is notified.
    #[inline]
    pub fn notify_type(mut self, notify_type: SignerNotifyType) -> Self {
        self.notify_type = Some(notify_type);
        self
    }

    /// Sets `AddSignComponentsLimits`. With `SignBeanTag` = 1 of the request, when a flow starts from files: the
    /// kinds of sign fields this signer may add, and the seals or signatures in them.
    #[inline]
    pub fn add_sign_components_limits(
        mut self,
        add_sign_components_limits: Vec<ComponentLimit>,
    ) -> Self {
        self.add_sign_components_limits = Some(add_sign_components_limits);
        self
    }

    /// Sets `ApproverRoleName`. Role of the signer, such as payee or witness.
    pub fn approver_role_name(mut self, approver_role_name: impl Into<String>) -> Self {
        self.approver_role_name = Some(approver_role_name.into());
        self
    }

    /// Sets `SignTypeSelector`. For H5 sign links: who picks among the allowed ways of proving identity.
    #[inline]
    pub fn sign_type_selector(mut self, sign_type_selector: SignTypeSelector) -> Self {
        self.sign_type_selector = Some(sign_type_selector);
        self
    }

    /// Sets `Components`. Fields this signer fills in, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers,
    /// pictures and tables.
    #[inline]
    pub fn components(mut self, components: Vec<Component>) -> Self {
        self.components = Some(components);
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

impl Default for FlowApproverInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::text_enum! {
    /// How a signer of an outside organization is notified.
    pub enum SignerNotifyType, UnknownSignerNotifyType {
        /// `SMS` – Text message.
        Sms = "SMS",
        /// `EMAIL` – Email.
        Email = "EMAIL",
        /// `ALL` – Text message and email.
        All = "ALL",
        /// `NONE` – Not at all.
        None = "NONE",
    }
}

rt::text_enum! {
    /// A limit of the ways into filling and signing.
    pub enum SignEntryLimit, UnknownSignEntryLimit {
        /// `link` – Filling and signing only through the text message or a link from the initiator; in the console and in
        /// the lists of the mini program the contract can only be previewed.
        Link = "link",
    }
}

rt::structure! {
    sent FlowApproverInfo {
        0 name: Option "Name", sensitive();
        1 id_card_type: Option "IdCardType", known();
        2 id_card_number: Option "IdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        3 mobile: Option "Mobile", sensitive().limits(&[format(Mobile)]);
        4 organization_name: Option "OrganizationName";
        5 not_channel_organization: Option "NotChannelOrganization";
        6 open_id: Option "OpenId", sensitive().limits(&[max_chars(64)]);
        7 organization_open_id: Option "OrganizationOpenId", sensitive().limits(&[max_chars(64)]);
        8 approver_type: Option "ApproverType", known();
        9 recipient_id: Option "RecipientId";
        10 deadline: Option "Deadline";
        11 callback_url: Option "CallbackUrl", sensitive().limits(&[max_chars(1000), format(Url)]);
        12 sign_components: Option "SignComponents";
        13 component_limit_type: Option "ComponentLimitType", each(&[documented()]);
        14 pre_read_time: Option "PreReadTime", limits(&[min(3), max(300)]);
        15 jump_url: Option "JumpUrl", sensitive().limits(&[format(Url)]);
        16 approver_option: Option "ApproverOption";
        17 approver_need_sign_review: Option "ApproverNeedSignReview";
        18 approver_verify_types: Option "ApproverVerifyTypes", each(&[documented()]);
        19 approver_sign_types: Option "ApproverSignTypes",
            each(&[documented()])
            .cases(&[when(&[given(&["Intention"])]).values(&["1"])]);
        20 sign_id: Option "SignId";
        21 notify_type: Option "NotifyType",
            known()
            .cases(&[when(&[is(&["ApproverType"], &["ORGANIZATION"]), is_by_default(&["NotChannelOrganization"], &["false"])]).values(&["NONE"])]);
        22 add_sign_components_limits: Option "AddSignComponentsLimits";
        23 approver_role_name: Option "ApproverRoleName",
            limits(&[max_chars(20), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        24 sign_type_selector: Option "SignTypeSelector", known();
        25 components: Option "Components";
        26 intention: Option "Intention";
        27 sign_endpoints: Option "SignEndpoints", each(&[documented()]);
        28 approver_email: Option "ApproverEmail", sensitive().limits(&[format(Email)]);
        29 pin_code: Option "PinCode", sensitive();
    }
    rules [
        If { effect: Only, field: &["ApproverVerifyTypes"], when: &[is(&["ApproverType"], &["PERSON", "PERSON_AUTO_SIGN", "PERSON_PIN_CODE_SIGN"])] },
        If { effect: Forbidden, field: &["ApproverOption", "FillType"], when: &[is(&["ApproverType"], &["ENTERPRISESERVER"])] },
        If { effect: Only, field: &["ApproverOption", "ApproverMobileMode"], when: &[given(&["Name"]), given(&["IdCardNumber"])] },
        If { effect: Only, field: &["PinCode"], when: &[is(&["ApproverType"], &["ORGANIZATION_PIN_CODE_SIGN", "OTHER_ORGANIZATION_PIN_CODE_SIGN", "PERSON_PIN_CODE_SIGN"])] },
        If { effect: Only, field: &["NotChannelOrganization"], when: &[is(&["ApproverType"], &["ORGANIZATION"])] },
    ]
}
