// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowApproverInfo.yaml

use crate::essbasic::v2021_05_26::enums::{
    ApproverSignType, ApproverType, ContractVerifyType, IdCardType, SignTypeSelector,
    SignatureKind,
};
use crate::essbasic::v2021_05_26::types::{
    ApproverOption, Component, ComponentLimit, Intention,
};

/// One signer of a flow. What is needed depends on who signs. An employee of your own or of another client organization: `Name`, `Mobile`, `OpenId`, `OrganizationName`, `OrganizationOpenId`, `ApproverType` = `ORGANIZATION`. Another client organization whose employee claims the contract: `OrganizationName`, `OrganizationOpenId`, `ApproverType` = `ORGANIZATION`, `ApproverOption.FillType` = 1. A person: `Name`, `Mobile`, `ApproverType` = `PERSON`. An employee of an organization outside the application: `Name`, `Mobile`, `OrganizationName`, `ApproverType` = `ORGANIZATION`, `NotChannelOrganization` = true, and neither `OpenId` nor `OrganizationOpenId`. `IdCardType` and `IdCardNumber` are optional wherever `Name` is given. A signer added later (`ApproverOption.FillType` = 1) needs no personal data.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowApproverInfo {
    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::option::Option<::std::string::String>,
    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document. `ID_CARD` and `HONGKONG_MACAO_AND_TAIWAN`: 18 characters, digits or an upper-case X. `HONGKONG_AND_MACAO`: H or M and 10 digits.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Example: `110101192008317114`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::option::Option<::std::string::String>,
    /// Mainland mobile number of the signer, without +86; it must belong to the signer. Numbers abroad are not supported.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (else a warning)
    /// - Example: `13888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::option::Option<::std::string::String>,
    /// Name of the organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `典子谦示例企业`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// With `ApproverType` = `ORGANIZATION`: false for an employee of a client organization of the application, true for one of an organization outside it.
    ///
    /// - On the wire: `NotChannelOrganization`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub not_channel_organization: ::std::option::Option<bool>,
    /// Your identifier of the employee. If left out for a signer of the same application, the flow waits to be claimed. If it belongs to a verified member of the organization, `Name`, `IdCardType`, `IdCardNumber` and `Mobile` are ignored.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Limit: at most 64 characters (else not sent), only letters and digits (not checked)
    /// - Example: `userdianziqian`
    pub open_id: ::std::option::Option<::std::string::String>,
    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`. Required for a signer of another client organization.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Limit: at most 64 characters (else not sent)
    /// - Example: `orgtencent`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, String, optional
    /// - Example: `PERSON`
    pub approver_type: ::std::option::Option<ApproverType>,
    /// Identifier of this signer in the template, from `DescribeTemplates`. Required with a template, except for single-party flows and flows between an organization and a person.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Example: `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    pub recipient_id: ::std::option::Option<::std::string::String>,
    /// Unix second until which this signer must have signed; the deadline of the flow if left out. Not supported in flows of a flow group.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1689688460`
    pub deadline: ::std::option::Option<i64>,
    /// Not open for use. Address called after this signer has signed.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Limit: at most 1000 characters (else not sent), a URL (else a warning)
    /// - Example: `https://qq.com`
    #[doc(hidden)]
    pub callback_url: ::std::option::Option<::std::string::String>,
    /// From a file: the sign fields of this signer. From a template: the seals of your own organization; `ComponentId` or `ComponentName` names the sign field, `ComponentValue` the seal ID. A seal that the template sets cannot be changed.
    ///
    /// - On the wire: `SignComponents`, list of object `Component`, optional
    pub sign_components: ::std::option::Option<::std::vec::Vec<Component>>,
    /// Kinds of signature allowed in `SIGN_SIGNATURE` fields; all if left out.
    ///
    /// - On the wire: `ComponentLimitType`, list of String, optional
    /// - Example: `OCR_ESIGN`
    pub component_limit_type: ::std::option::Option<::std::vec::Vec<SignatureKind>>,
    /// Seconds the signer has to read before signing. If left out: 3 for up to 2 pages, 5 for up to 5 pages, 10 for more.
    ///
    /// - On the wire: `PreReadTime`, Integer, optional
    /// - Limit: at least 3 (else not sent), at most 300 (else not sent)
    /// - Example: `3`
    pub pre_read_time: ::std::option::Option<i64>,
    /// Page shown after signing. Ask the account manager how to use it.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: a URL (else a warning)
    /// - Example: `https://www.qq.com/success`
    pub jump_url: ::std::option::Option<::std::string::String>,
    /// What this signer may do, such as refuse or hand over, and whether the signer is filled in later.
    ///
    /// - On the wire: `ApproverOption`, object `ApproverOption`, optional
    pub approver_option: ::std::option::Option<ApproverOption>,
    /// Whether this signer, employee or person, needs the internal approval of the initiating organization before signing, by hand or automatically. If true, signing waits until `ChannelCreateFlowSignReview` reports the approval.
    ///
    /// - On the wire: `ApproverNeedSignReview`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub approver_need_sign_review: ::std::option::Option<bool>,
    /// How a person proves identity before viewing the contract; one or several. Ignored if the flow sets its own way.
    ///
    /// - On the wire: `ApproverVerifyTypes`, list of Integer, optional
    /// - Default: `1`, assumed by the service
    /// - Example: `1`, `2`
    pub approver_verify_types: ::std::option::Option<
        ::std::vec::Vec<ContractVerifyType>,
    >,
    /// How the signer proves identity when signing. Has no effect with a template, which carries its own setting. Fingerprint (5) and face of the device (6) work in the mini program only and need another way besides them.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, optional
    /// - Default: `1`, `2`, `3`, `5`, `6`, assumed by the service
    /// - Example: `1`, `2`, `3`
    pub approver_sign_types: ::std::option::Option<::std::vec::Vec<ApproverSignType>>,
    /// Identifier of this signer in the flow. Filled in by e-Sign when a flow starts. When a sign link is made, it replaces name, mobile number and document.
    ///
    /// - On the wire: `SignId`, String, optional
    /// - Example: `06f2bc0f1772d8deac2f92b5df61a5ac`
    pub sign_id: ::std::option::Option<::std::string::String>,
    /// How the signer is told. Only with `NotChannelOrganization` = true; always `NONE` for signers of client organizations.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Default: `SMS`, assumed by the service
    /// - Example: `SMS`
    pub notify_type: ::std::option::Option<SignerNotifyType>,
    /// With `SignBeanTag` = 1 of `ChannelCreateFlowByFiles`: the kinds of sign fields this signer may add, and the seals or signatures in them. Single seals can be named for your own organization only.
    ///
    /// - On the wire: `AddSignComponentsLimits`, list of object `ComponentLimit`, optional
    pub add_sign_components_limits: ::std::option::Option<
        ::std::vec::Vec<ComponentLimit>,
    >,
    /// Role of the signer, such as payee or witness. With a template it replaces the role of the template.
    ///
    /// - On the wire: `ApproverRoleName`, String, optional
    /// - Limit: at most 20 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `乙方`
    pub approver_role_name: ::std::option::Option<::std::string::String>,
    /// For H5 sign links: who picks among the ways of proving identity.
    ///
    /// - On the wire: `SignTypeSelector`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub sign_type_selector: ::std::option::Option<SignTypeSelector>,
    /// Fields this signer fills in. Only for flows and flow groups started from files.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: ::std::option::Option<::std::vec::Vec<Component>>,
    /// For H5 sign links: texts of the video check, an allowlisted feature. `ApproverSignTypes` has to hold face recognition (1).
    ///
    /// - On the wire: `Intention`, object `Intention`, optional
    pub intention: ::std::option::Option<Intention>,
    /// Limits the ways in which the signer gets into filling and signing; no limit if empty.
    ///
    /// - On the wire: `SignEndpoints`, list of String, optional
    /// - Example: `link`
    pub sign_endpoints: ::std::option::Option<::std::vec::Vec<SignEntryLimit>>,
    /// Email address of the signer.
    ///
    /// - On the wire: `ApproverEmail`, String, optional
    /// - Limit: an e-mail address (else a warning)
    /// - Example: `aaaa@qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_email: ::std::option::Option<::std::string::String>,
    /// Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN), flow name), the name without blanks at its ends. The PIN is that of the employee, the other organization or the person.
    ///
    /// - On the wire: `PinCode`, String, optional
    /// - Example: `391226974a86ec75b003474e18f745f18895fb19dda255fe2d4fdcdff5f1c45a`
    /// - Sensitive: never shown in errors, logs and debug output
    pub pin_code: ::std::option::Option<::std::string::String>,
}

impl FlowApproverInfo {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: ::std::option::Option::None,
            id_card_type: ::std::option::Option::None,
            id_card_number: ::std::option::Option::None,
            mobile: ::std::option::Option::None,
            organization_name: ::std::option::Option::None,
            not_channel_organization: ::std::option::Option::None,
            open_id: ::std::option::Option::None,
            organization_open_id: ::std::option::Option::None,
            approver_type: ::std::option::Option::None,
            recipient_id: ::std::option::Option::None,
            deadline: ::std::option::Option::None,
            callback_url: ::std::option::Option::None,
            sign_components: ::std::option::Option::None,
            component_limit_type: ::std::option::Option::None,
            pre_read_time: ::std::option::Option::None,
            jump_url: ::std::option::Option::None,
            approver_option: ::std::option::Option::None,
            approver_need_sign_review: ::std::option::Option::None,
            approver_verify_types: ::std::option::Option::None,
            approver_sign_types: ::std::option::Option::None,
            sign_id: ::std::option::Option::None,
            notify_type: ::std::option::Option::None,
            add_sign_components_limits: ::std::option::Option::None,
            approver_role_name: ::std::option::Option::None,
            sign_type_selector: ::std::option::Option::None,
            components: ::std::option::Option::None,
            intention: ::std::option::Option::None,
            sign_endpoints: ::std::option::Option::None,
            approver_email: ::std::option::Option::None,
            pin_code: ::std::option::Option::None,
        }
    }
    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// `Name` on the wire.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(name.into());
        self
    }
    /// Kind of identity document.
    ///
    /// `IdCardType` on the wire.
    #[must_use]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = ::std::option::Option::Some(id_card_type);
        self
    }
    /// Number of the identity document.
    ///
    /// `IdCardNumber` on the wire.
    #[must_use]
    pub fn id_card_number(
        mut self,
        id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.id_card_number = ::std::option::Option::Some(id_card_number.into());
        self
    }
    /// Mainland mobile number of the signer, without +86; it must belong to the signer.
    ///
    /// `Mobile` on the wire.
    #[must_use]
    pub fn mobile(
        mut self,
        mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.mobile = ::std::option::Option::Some(mobile.into());
        self
    }
    /// Name of the organization as on its business licence.
    ///
    /// `OrganizationName` on the wire.
    #[must_use]
    pub fn organization_name(
        mut self,
        organization_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_name = ::std::option::Option::Some(organization_name.into());
        self
    }
    /// With `ApproverType` = `ORGANIZATION`: false for an employee of a client organization of the application, true for one of an organization outside it.
    ///
    /// `NotChannelOrganization` on the wire.
    #[must_use]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = ::std::option::Option::Some(
            not_channel_organization,
        );
        self
    }
    /// Your identifier of the employee.
    ///
    /// `OpenId` on the wire.
    #[must_use]
    pub fn open_id(
        mut self,
        open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.open_id = ::std::option::Option::Some(open_id.into());
        self
    }
    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`.
    ///
    /// `OrganizationOpenId` on the wire.
    #[must_use]
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_open_id = ::std::option::Option::Some(
            organization_open_id.into(),
        );
        self
    }
    /// Kind of signer.
    ///
    /// `ApproverType` on the wire.
    #[must_use]
    pub fn approver_type(mut self, approver_type: ApproverType) -> Self {
        self.approver_type = ::std::option::Option::Some(approver_type);
        self
    }
    /// Identifier of this signer in the template, from `DescribeTemplates`.
    ///
    /// `RecipientId` on the wire.
    #[must_use]
    pub fn recipient_id(
        mut self,
        recipient_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.recipient_id = ::std::option::Option::Some(recipient_id.into());
        self
    }
    /// Unix second until which this signer must have signed; the deadline of the flow if left out.
    ///
    /// `Deadline` on the wire.
    #[must_use]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = ::std::option::Option::Some(deadline);
        self
    }
    /// Not open for use.
    ///
    /// `CallbackUrl` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn callback_url(
        mut self,
        callback_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.callback_url = ::std::option::Option::Some(callback_url.into());
        self
    }
    /// From a file: the sign fields of this signer.
    ///
    /// `SignComponents` on the wire.
    #[must_use]
    pub fn sign_components(
        mut self,
        sign_components: ::std::vec::Vec<Component>,
    ) -> Self {
        self.sign_components = ::std::option::Option::Some(sign_components);
        self
    }
    /// Kinds of signature allowed in `SIGN_SIGNATURE` fields; all if left out.
    ///
    /// `ComponentLimitType` on the wire.
    #[must_use]
    pub fn component_limit_type(
        mut self,
        component_limit_type: ::std::vec::Vec<SignatureKind>,
    ) -> Self {
        self.component_limit_type = ::std::option::Option::Some(component_limit_type);
        self
    }
    /// Seconds the signer has to read before signing.
    ///
    /// `PreReadTime` on the wire.
    #[must_use]
    pub fn pre_read_time(mut self, pre_read_time: i64) -> Self {
        self.pre_read_time = ::std::option::Option::Some(pre_read_time);
        self
    }
    /// Page shown after signing.
    ///
    /// `JumpUrl` on the wire.
    #[must_use]
    pub fn jump_url(
        mut self,
        jump_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.jump_url = ::std::option::Option::Some(jump_url.into());
        self
    }
    /// What this signer may do, such as refuse or hand over, and whether the signer is filled in later.
    ///
    /// `ApproverOption` on the wire.
    #[must_use]
    pub fn approver_option(mut self, approver_option: ApproverOption) -> Self {
        self.approver_option = ::std::option::Option::Some(approver_option);
        self
    }
    /// Whether this signer, employee or person, needs the internal approval of the initiating organization before signing, by hand or automatically.
    ///
    /// `ApproverNeedSignReview` on the wire.
    #[must_use]
    pub fn approver_need_sign_review(mut self, approver_need_sign_review: bool) -> Self {
        self.approver_need_sign_review = ::std::option::Option::Some(
            approver_need_sign_review,
        );
        self
    }
    /// How a person proves identity before viewing the contract; one or several.
    ///
    /// `ApproverVerifyTypes` on the wire.
    #[must_use]
    pub fn approver_verify_types(
        mut self,
        approver_verify_types: ::std::vec::Vec<ContractVerifyType>,
    ) -> Self {
        self.approver_verify_types = ::std::option::Option::Some(approver_verify_types);
        self
    }
    /// How the signer proves identity when signing.
    ///
    /// `ApproverSignTypes` on the wire.
    #[must_use]
    pub fn approver_sign_types(
        mut self,
        approver_sign_types: ::std::vec::Vec<ApproverSignType>,
    ) -> Self {
        self.approver_sign_types = ::std::option::Option::Some(approver_sign_types);
        self
    }
    /// Identifier of this signer in the flow.
    ///
    /// `SignId` on the wire.
    #[must_use]
    pub fn sign_id(
        mut self,
        sign_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.sign_id = ::std::option::Option::Some(sign_id.into());
        self
    }
    /// How the signer is told.
    ///
    /// `NotifyType` on the wire.
    #[must_use]
    pub fn notify_type(mut self, notify_type: SignerNotifyType) -> Self {
        self.notify_type = ::std::option::Option::Some(notify_type);
        self
    }
    /// With `SignBeanTag` = 1 of `ChannelCreateFlowByFiles`: the kinds of sign fields this signer may add, and the seals or signatures in them.
    ///
    /// `AddSignComponentsLimits` on the wire.
    #[must_use]
    pub fn add_sign_components_limits(
        mut self,
        add_sign_components_limits: ::std::vec::Vec<ComponentLimit>,
    ) -> Self {
        self.add_sign_components_limits = ::std::option::Option::Some(
            add_sign_components_limits,
        );
        self
    }
    /// Role of the signer, such as payee or witness.
    ///
    /// `ApproverRoleName` on the wire.
    #[must_use]
    pub fn approver_role_name(
        mut self,
        approver_role_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.approver_role_name = ::std::option::Option::Some(approver_role_name.into());
        self
    }
    /// For H5 sign links: who picks among the ways of proving identity.
    ///
    /// `SignTypeSelector` on the wire.
    #[must_use]
    pub fn sign_type_selector(mut self, sign_type_selector: SignTypeSelector) -> Self {
        self.sign_type_selector = ::std::option::Option::Some(sign_type_selector);
        self
    }
    /// Fields this signer fills in.
    ///
    /// `Components` on the wire.
    #[must_use]
    pub fn components(mut self, components: ::std::vec::Vec<Component>) -> Self {
        self.components = ::std::option::Option::Some(components);
        self
    }
    /// For H5 sign links: texts of the video check, an allowlisted feature.
    ///
    /// `Intention` on the wire.
    #[must_use]
    pub fn intention(mut self, intention: Intention) -> Self {
        self.intention = ::std::option::Option::Some(intention);
        self
    }
    /// Limits the ways in which the signer gets into filling and signing; no limit if empty.
    ///
    /// `SignEndpoints` on the wire.
    #[must_use]
    pub fn sign_endpoints(
        mut self,
        sign_endpoints: ::std::vec::Vec<SignEntryLimit>,
    ) -> Self {
        self.sign_endpoints = ::std::option::Option::Some(sign_endpoints);
        self
    }
    /// Email address of the signer.
    ///
    /// `ApproverEmail` on the wire.
    #[must_use]
    pub fn approver_email(
        mut self,
        approver_email: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.approver_email = ::std::option::Option::Some(approver_email.into());
        self
    }
    /// Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN), flow name), the name without blanks at its ends.
    ///
    /// `PinCode` on the wire.
    #[must_use]
    pub fn pin_code(
        mut self,
        pin_code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.pin_code = ::std::option::Option::Some(pin_code.into());
        self
    }
}

impl ::std::default::Default for FlowApproverInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for FlowApproverInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowApproverInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Name",
                "IdCardType",
                "IdCardNumber",
                "Mobile",
                "OrganizationName",
                "NotChannelOrganization",
                "OpenId",
                "OrganizationOpenId",
                "ApproverType",
                "RecipientId",
                "Deadline",
                "CallbackUrl",
                "SignComponents",
                "ComponentLimitType",
                "PreReadTime",
                "JumpUrl",
                "ApproverOption",
                "ApproverNeedSignReview",
                "ApproverVerifyTypes",
                "ApproverSignTypes",
                "SignId",
                "NotifyType",
                "AddSignComponentsLimits",
                "ApproverRoleName",
                "SignTypeSelector",
                "Components",
                "Intention",
                "SignEndpoints",
                "ApproverEmail",
                "PinCode",
            ],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (1, ::tc3_runtime::validate::Field::KNOWN),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Mobile,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    6,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(64),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    7,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(64),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (8, ::tc3_runtime::validate::Field::KNOWN),
                (
                    11,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Url,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    13,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    14,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(3),
                                ),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(300),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    15,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Url,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    18,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    19,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (21, ::tc3_runtime::validate::Field::KNOWN),
                (
                    23,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(20),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::ChineseAlphanumericUnderscore,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (24, ::tc3_runtime::validate::Field::KNOWN),
                (
                    27,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    28,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Email,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (29, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.name),
            1 => ::tc3_runtime::AsValue::as_value(&self.id_card_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            3 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            4 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            5 => ::tc3_runtime::AsValue::as_value(&self.not_channel_organization),
            6 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            7 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            8 => ::tc3_runtime::AsValue::as_value(&self.approver_type),
            9 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            10 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            11 => ::tc3_runtime::AsValue::as_value(&self.callback_url),
            12 => ::tc3_runtime::AsValue::as_value(&self.sign_components),
            13 => ::tc3_runtime::AsValue::as_value(&self.component_limit_type),
            14 => ::tc3_runtime::AsValue::as_value(&self.pre_read_time),
            15 => ::tc3_runtime::AsValue::as_value(&self.jump_url),
            16 => ::tc3_runtime::AsValue::as_value(&self.approver_option),
            17 => ::tc3_runtime::AsValue::as_value(&self.approver_need_sign_review),
            18 => ::tc3_runtime::AsValue::as_value(&self.approver_verify_types),
            19 => ::tc3_runtime::AsValue::as_value(&self.approver_sign_types),
            20 => ::tc3_runtime::AsValue::as_value(&self.sign_id),
            21 => ::tc3_runtime::AsValue::as_value(&self.notify_type),
            22 => ::tc3_runtime::AsValue::as_value(&self.add_sign_components_limits),
            23 => ::tc3_runtime::AsValue::as_value(&self.approver_role_name),
            24 => ::tc3_runtime::AsValue::as_value(&self.sign_type_selector),
            25 => ::tc3_runtime::AsValue::as_value(&self.components),
            26 => ::tc3_runtime::AsValue::as_value(&self.intention),
            27 => ::tc3_runtime::AsValue::as_value(&self.sign_endpoints),
            28 => ::tc3_runtime::AsValue::as_value(&self.approver_email),
            29 => ::tc3_runtime::AsValue::as_value(&self.pin_code),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowApproverInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowApproverInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FlowApproverInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FlowApproverInfo {
    fn empty() -> Self {
        Self {
            name: ::tc3_runtime::Wire::empty(),
            id_card_type: ::tc3_runtime::Wire::empty(),
            id_card_number: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            not_channel_organization: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
            approver_type: ::tc3_runtime::Wire::empty(),
            recipient_id: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
            callback_url: ::tc3_runtime::Wire::empty(),
            sign_components: ::tc3_runtime::Wire::empty(),
            component_limit_type: ::tc3_runtime::Wire::empty(),
            pre_read_time: ::tc3_runtime::Wire::empty(),
            jump_url: ::tc3_runtime::Wire::empty(),
            approver_option: ::tc3_runtime::Wire::empty(),
            approver_need_sign_review: ::tc3_runtime::Wire::empty(),
            approver_verify_types: ::tc3_runtime::Wire::empty(),
            approver_sign_types: ::tc3_runtime::Wire::empty(),
            sign_id: ::tc3_runtime::Wire::empty(),
            notify_type: ::tc3_runtime::Wire::empty(),
            add_sign_components_limits: ::tc3_runtime::Wire::empty(),
            approver_role_name: ::tc3_runtime::Wire::empty(),
            sign_type_selector: ::tc3_runtime::Wire::empty(),
            components: ::tc3_runtime::Wire::empty(),
            intention: ::tc3_runtime::Wire::empty(),
            sign_endpoints: ::tc3_runtime::Wire::empty(),
            approver_email: ::tc3_runtime::Wire::empty(),
            pin_code: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.name),
            1 => ::tc3_runtime::decode::slot(map, &mut self.id_card_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            3 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            4 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            5 => ::tc3_runtime::decode::slot(map, &mut self.not_channel_organization),
            6 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            7 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            8 => ::tc3_runtime::decode::slot(map, &mut self.approver_type),
            9 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            10 => ::tc3_runtime::decode::slot(map, &mut self.deadline),
            11 => ::tc3_runtime::decode::slot(map, &mut self.callback_url),
            12 => ::tc3_runtime::decode::slot(map, &mut self.sign_components),
            13 => ::tc3_runtime::decode::slot(map, &mut self.component_limit_type),
            14 => ::tc3_runtime::decode::slot(map, &mut self.pre_read_time),
            15 => ::tc3_runtime::decode::slot(map, &mut self.jump_url),
            16 => ::tc3_runtime::decode::slot(map, &mut self.approver_option),
            17 => ::tc3_runtime::decode::slot(map, &mut self.approver_need_sign_review),
            18 => ::tc3_runtime::decode::slot(map, &mut self.approver_verify_types),
            19 => ::tc3_runtime::decode::slot(map, &mut self.approver_sign_types),
            20 => ::tc3_runtime::decode::slot(map, &mut self.sign_id),
            21 => ::tc3_runtime::decode::slot(map, &mut self.notify_type),
            22 => ::tc3_runtime::decode::slot(map, &mut self.add_sign_components_limits),
            23 => ::tc3_runtime::decode::slot(map, &mut self.approver_role_name),
            24 => ::tc3_runtime::decode::slot(map, &mut self.sign_type_selector),
            25 => ::tc3_runtime::decode::slot(map, &mut self.components),
            26 => ::tc3_runtime::decode::slot(map, &mut self.intention),
            27 => ::tc3_runtime::decode::slot(map, &mut self.sign_endpoints),
            28 => ::tc3_runtime::decode::slot(map, &mut self.approver_email),
            29 => ::tc3_runtime::decode::slot(map, &mut self.pin_code),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowApproverInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How a signer outside the application is told.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignerNotifyType {
    /// Text message.
    ///
    /// On the wire: `SMS`.
    Sms,
    /// Email.
    ///
    /// On the wire: `EMAIL`.
    Email,
    /// Text message and email.
    ///
    /// On the wire: `ALL`.
    All,
    /// Not at all.
    ///
    /// On the wire: `NONE`.
    None,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SignerNotifyType`] that this version does not know.
pub type UnknownSignerNotifyType = ::tc3_runtime::Unknown<SignerNotifyType>;

impl SignerNotifyType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Sms, Self::Email, Self::All, Self::None];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sms => "SMS",
            Self::Email => "EMAIL",
            Self::All => "ALL",
            Self::None => "NONE",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for SignerNotifyType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SignerNotifyType",
        known: Self::KNOWN,
        wire: &["SMS", "EMAIL", "ALL", "NONE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SignerNotifyType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SignerNotifyType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SignerNotifyType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SignerNotifyType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SignerNotifyType {}

impl ::std::hash::Hash for SignerNotifyType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SignerNotifyType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SignerNotifyType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignerNotifyType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// A limit of the ways into filling and signing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignEntryLimit {
    /// Filling and signing only through the text message or a link from the initiator; in the console and in the lists of the mini program the contract can only be previewed.
    ///
    /// On the wire: `link`.
    Link,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SignEntryLimit`] that this version does not know.
pub type UnknownSignEntryLimit = ::tc3_runtime::Unknown<SignEntryLimit>;

impl SignEntryLimit {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Link];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Link => "link",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for SignEntryLimit {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SignEntryLimit",
        known: Self::KNOWN,
        wire: &["link"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SignEntryLimit {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SignEntryLimit {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SignEntryLimit {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SignEntryLimit {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SignEntryLimit {}

impl ::std::hash::Hash for SignEntryLimit {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SignEntryLimit {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SignEntryLimit {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignEntryLimit {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
