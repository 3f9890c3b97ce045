// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CommonFlowApprover.yaml

use crate::essbasic::v2021_05_26::enums::{
    ApproverSignType, BasicSignatureKind, ContractVerifyType, IdCardType, NotifyType,
};
use crate::essbasic::v2021_05_26::types::{CommonApproverOption, Component};

/// A signer of a flow on an embedded start page. An employee of a client organization: `OpenId`, `OrganizationName`, `OrganizationOpenId`, `ApproverType` = 0. An employee of an organization outside the application: `ApproverName`, `ApproverMobile`, `OrganizationName`, `NotChannelOrganization` = true, `ApproverType` = 0. A person: `ApproverName`, `ApproverMobile`, `ApproverType` = 1.
///
/// - `ApproverMobile` is required if `ApproverType` is `1`.
/// - `ApproverMobile` is required if `ApproverType` is `0` and `NotChannelOrganization` is `true`.
/// - `OrganizationName` is required if `ApproverType` is `0` and `NotChannelOrganization` is `true`.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonFlowApprover {
    /// For signers of organizations: false for a client organization of the application, true for an organization outside it.
    ///
    /// - On the wire: `NotChannelOrganization`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub not_channel_organization: ::std::option::Option<bool>,
    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, Integer, optional
    /// - Example: `1`
    pub approver_type: ::std::option::Option<CommonApproverType>,
    /// Identifier that e-Sign gave to the organization.
    ///
    /// - On the wire: `OrganizationId`, String, optional
    /// - Example: `yDRSRUUgygj6qnwfUuO4zjEwc193c2hH`
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Your identifier of the client organization. Required for its signers unless they sign automatically.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Example: `org_diziqian`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
    /// Name of the organization. Required for signers of a client organization unless they sign automatically, and for signers of an organization outside the application.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `典子谦示例企业`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Identifier that e-Sign gave to the employee or person.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Your identifier of the employee of the client organization.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Example: `n9527`
    pub open_id: ::std::option::Option<::std::string::String>,
    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `ApproverName`, String, optional
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: ::std::option::Option<::std::string::String>,
    /// Mobile number of the signer. Required for persons and for signers of organizations outside the application.
    ///
    /// - On the wire: `ApproverMobile`, String, optional
    /// - Example: `13888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_mobile: ::std::option::Option<::std::string::String>,
    /// Kind of identity document.
    ///
    /// - On the wire: `ApproverIdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub approver_id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document. `ID_CARD` and `HONGKONG_MACAO_AND_TAIWAN`: 18 characters, digits or an upper-case X. `HONGKONG_AND_MACAO`: H or M and 10 digits.
    ///
    /// - On the wire: `ApproverIdCardNumber`, String, optional
    /// - Example: `110101192008317114`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: ::std::option::Option<::std::string::String>,
    /// Identifier of this signer in the template. Required when the flow starts from a template.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Example: `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    pub recipient_id: ::std::option::Option<::std::string::String>,
    /// Seconds the signer has to read before signing.
    ///
    /// - On the wire: `PreReadTime`, Integer, optional
    /// - Limit: at least 3 (else a warning), at most 300 (else not sent)
    /// - Default: `10`, assumed by the service
    /// - Example: `5`
    pub pre_read_time: ::std::option::Option<i64>,
    /// Whether the signer has to read the whole text before signing.
    ///
    /// - On the wire: `IsFullText`, Boolean, optional
    /// - Example: `true`
    pub is_full_text: ::std::option::Option<bool>,
    /// How the signer is told. Always `NONE` for client organizations.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Default: `SMS`, assumed by the service
    /// - Example: `NONE`
    pub notify_type: ::std::option::Option<NotifyType>,
    /// What the signer may do, such as reject or hand over, and what has to be read first.
    ///
    /// - On the wire: `ApproverOption`, object `CommonApproverOption`, optional
    pub approver_option: ::std::option::Option<CommonApproverOption>,
    /// From a file: the sign fields of this signer. From a template: the seals of your own organization; `ComponentId` or `ComponentName` names the sign field, `ComponentValue` the seal ID.
    ///
    /// - On the wire: `SignComponents`, list of object `Component`, optional
    pub sign_components: ::std::option::Option<::std::vec::Vec<Component>>,
    /// How a person proves identity before viewing the contract; one or several. Mobile verification compares with `ApproverMobile`. Ignored if the flow sets its own `ApproverVerifyType`.
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
    /// Kinds of signature allowed in `SIGN_SIGNATURE` fields.
    ///
    /// - On the wire: `ComponentLimitType`, list of String, optional
    /// - Example: `HANDWRITE`
    pub component_limit_type: ::std::option::Option<::std::vec::Vec<BasicSignatureKind>>,
}

impl CommonFlowApprover {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            not_channel_organization: ::std::option::Option::None,
            approver_type: ::std::option::Option::None,
            organization_id: ::std::option::Option::None,
            organization_open_id: ::std::option::Option::None,
            organization_name: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            open_id: ::std::option::Option::None,
            approver_name: ::std::option::Option::None,
            approver_mobile: ::std::option::Option::None,
            approver_id_card_type: ::std::option::Option::None,
            approver_id_card_number: ::std::option::Option::None,
            recipient_id: ::std::option::Option::None,
            pre_read_time: ::std::option::Option::None,
            is_full_text: ::std::option::Option::None,
            notify_type: ::std::option::Option::None,
            approver_option: ::std::option::Option::None,
            sign_components: ::std::option::Option::None,
            approver_verify_types: ::std::option::Option::None,
            approver_sign_types: ::std::option::Option::None,
            component_limit_type: ::std::option::Option::None,
        }
    }
    /// For signers of organizations: false for a client organization of the application, true for an organization outside it.
    ///
    /// `NotChannelOrganization` on the wire.
    #[must_use]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = ::std::option::Option::Some(
            not_channel_organization,
        );
        self
    }
    /// Kind of signer.
    ///
    /// `ApproverType` on the wire.
    #[must_use]
    pub fn approver_type(mut self, approver_type: CommonApproverType) -> Self {
        self.approver_type = ::std::option::Option::Some(approver_type);
        self
    }
    /// Identifier that e-Sign gave to the organization.
    ///
    /// `OrganizationId` on the wire.
    #[must_use]
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_id = ::std::option::Option::Some(organization_id.into());
        self
    }
    /// Your identifier of the client organization.
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
    /// Name of the organization.
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
    /// Identifier that e-Sign gave to the employee or person.
    ///
    /// `UserId` on the wire.
    #[must_use]
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_id = ::std::option::Option::Some(user_id.into());
        self
    }
    /// Your identifier of the employee of the client organization.
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
    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// `ApproverName` on the wire.
    #[must_use]
    pub fn approver_name(
        mut self,
        approver_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.approver_name = ::std::option::Option::Some(approver_name.into());
        self
    }
    /// Mobile number of the signer.
    ///
    /// `ApproverMobile` on the wire.
    #[must_use]
    pub fn approver_mobile(
        mut self,
        approver_mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.approver_mobile = ::std::option::Option::Some(approver_mobile.into());
        self
    }
    /// Kind of identity document.
    ///
    /// `ApproverIdCardType` on the wire.
    #[must_use]
    pub fn approver_id_card_type(mut self, approver_id_card_type: IdCardType) -> Self {
        self.approver_id_card_type = ::std::option::Option::Some(approver_id_card_type);
        self
    }
    /// Number of the identity document.
    ///
    /// `ApproverIdCardNumber` on the wire.
    #[must_use]
    pub fn approver_id_card_number(
        mut self,
        approver_id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.approver_id_card_number = ::std::option::Option::Some(
            approver_id_card_number.into(),
        );
        self
    }
    /// Identifier of this signer in the template.
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
    /// Seconds the signer has to read before signing.
    ///
    /// `PreReadTime` on the wire.
    #[must_use]
    pub fn pre_read_time(mut self, pre_read_time: i64) -> Self {
        self.pre_read_time = ::std::option::Option::Some(pre_read_time);
        self
    }
    /// Whether the signer has to read the whole text before signing.
    ///
    /// `IsFullText` on the wire.
    #[must_use]
    pub fn is_full_text(mut self, is_full_text: bool) -> Self {
        self.is_full_text = ::std::option::Option::Some(is_full_text);
        self
    }
    /// How the signer is told.
    ///
    /// `NotifyType` on the wire.
    #[must_use]
    pub fn notify_type(mut self, notify_type: NotifyType) -> Self {
        self.notify_type = ::std::option::Option::Some(notify_type);
        self
    }
    /// What the signer may do, such as reject or hand over, and what has to be read first.
    ///
    /// `ApproverOption` on the wire.
    #[must_use]
    pub fn approver_option(mut self, approver_option: CommonApproverOption) -> Self {
        self.approver_option = ::std::option::Option::Some(approver_option);
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
    /// Kinds of signature allowed in `SIGN_SIGNATURE` fields.
    ///
    /// `ComponentLimitType` on the wire.
    #[must_use]
    pub fn component_limit_type(
        mut self,
        component_limit_type: ::std::vec::Vec<BasicSignatureKind>,
    ) -> Self {
        self.component_limit_type = ::std::option::Option::Some(component_limit_type);
        self
    }
}

impl ::std::default::Default for CommonFlowApprover {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CommonFlowApprover {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CommonFlowApprover",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "NotChannelOrganization",
                "ApproverType",
                "OrganizationId",
                "OrganizationOpenId",
                "OrganizationName",
                "UserId",
                "OpenId",
                "ApproverName",
                "ApproverMobile",
                "ApproverIdCardType",
                "ApproverIdCardNumber",
                "RecipientId",
                "PreReadTime",
                "IsFullText",
                "NotifyType",
                "ApproverOption",
                "SignComponents",
                "ApproverVerifyTypes",
                "ApproverSignTypes",
                "ComponentLimitType",
            ],
            [
                (1, ::tc3_runtime::validate::Field::KNOWN),
                (7, ::tc3_runtime::validate::Field::SENSITIVE),
                (8, ::tc3_runtime::validate::Field::SENSITIVE),
                (9, ::tc3_runtime::validate::Field::KNOWN),
                (10, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    12,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit {
                                check: ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(3),
                                ),
                                level: ::tc3_runtime::validate::Level::Warn,
                            },
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(300),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (14, ::tc3_runtime::validate::Field::KNOWN),
                (
                    17,
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
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["ApproverMobile"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["ApproverType"],
                        values: &["1"],
                    },
                ],
            },
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["ApproverMobile"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["ApproverType"],
                        values: &["0"],
                    },
                    ::tc3_runtime::validate::Condition {
                        field: &["NotChannelOrganization"],
                        values: &["true"],
                    },
                ],
            },
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["OrganizationName"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["ApproverType"],
                        values: &["0"],
                    },
                    ::tc3_runtime::validate::Condition {
                        field: &["NotChannelOrganization"],
                        values: &["true"],
                    },
                ],
            },
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.not_channel_organization),
            1 => ::tc3_runtime::AsValue::as_value(&self.approver_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.organization_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            4 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            5 => ::tc3_runtime::AsValue::as_value(&self.user_id),
            6 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            7 => ::tc3_runtime::AsValue::as_value(&self.approver_name),
            8 => ::tc3_runtime::AsValue::as_value(&self.approver_mobile),
            9 => ::tc3_runtime::AsValue::as_value(&self.approver_id_card_type),
            10 => ::tc3_runtime::AsValue::as_value(&self.approver_id_card_number),
            11 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            12 => ::tc3_runtime::AsValue::as_value(&self.pre_read_time),
            13 => ::tc3_runtime::AsValue::as_value(&self.is_full_text),
            14 => ::tc3_runtime::AsValue::as_value(&self.notify_type),
            15 => ::tc3_runtime::AsValue::as_value(&self.approver_option),
            16 => ::tc3_runtime::AsValue::as_value(&self.sign_components),
            17 => ::tc3_runtime::AsValue::as_value(&self.approver_verify_types),
            18 => ::tc3_runtime::AsValue::as_value(&self.approver_sign_types),
            19 => ::tc3_runtime::AsValue::as_value(&self.component_limit_type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for CommonFlowApprover {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for CommonFlowApprover {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CommonFlowApprover {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CommonFlowApprover {
    fn empty() -> Self {
        Self {
            not_channel_organization: ::tc3_runtime::Wire::empty(),
            approver_type: ::tc3_runtime::Wire::empty(),
            organization_id: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            user_id: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            approver_name: ::tc3_runtime::Wire::empty(),
            approver_mobile: ::tc3_runtime::Wire::empty(),
            approver_id_card_type: ::tc3_runtime::Wire::empty(),
            approver_id_card_number: ::tc3_runtime::Wire::empty(),
            recipient_id: ::tc3_runtime::Wire::empty(),
            pre_read_time: ::tc3_runtime::Wire::empty(),
            is_full_text: ::tc3_runtime::Wire::empty(),
            notify_type: ::tc3_runtime::Wire::empty(),
            approver_option: ::tc3_runtime::Wire::empty(),
            sign_components: ::tc3_runtime::Wire::empty(),
            approver_verify_types: ::tc3_runtime::Wire::empty(),
            approver_sign_types: ::tc3_runtime::Wire::empty(),
            component_limit_type: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.not_channel_organization),
            1 => ::tc3_runtime::decode::slot(map, &mut self.approver_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.organization_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            4 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            5 => ::tc3_runtime::decode::slot(map, &mut self.user_id),
            6 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            7 => ::tc3_runtime::decode::slot(map, &mut self.approver_name),
            8 => ::tc3_runtime::decode::slot(map, &mut self.approver_mobile),
            9 => ::tc3_runtime::decode::slot(map, &mut self.approver_id_card_type),
            10 => ::tc3_runtime::decode::slot(map, &mut self.approver_id_card_number),
            11 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            12 => ::tc3_runtime::decode::slot(map, &mut self.pre_read_time),
            13 => ::tc3_runtime::decode::slot(map, &mut self.is_full_text),
            14 => ::tc3_runtime::decode::slot(map, &mut self.notify_type),
            15 => ::tc3_runtime::decode::slot(map, &mut self.approver_option),
            16 => ::tc3_runtime::decode::slot(map, &mut self.sign_components),
            17 => ::tc3_runtime::decode::slot(map, &mut self.approver_verify_types),
            18 => ::tc3_runtime::decode::slot(map, &mut self.approver_sign_types),
            19 => ::tc3_runtime::decode::slot(map, &mut self.component_limit_type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CommonFlowApprover {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Kind of signer on an embedded start page.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CommonApproverType {
    /// An organization, signed for by an employee; with a template also automatic signing of an organization.
    ///
    /// On the wire: `0`.
    Organization,
    /// A person.
    ///
    /// On the wire: `1`.
    Person,
    /// An organization that signs automatically: another one, or your own when starting from a file (ask the account manager before). Its part is signed at once. It stamps seals only and cannot give signatures; the organization must have opened automatic signing.
    ///
    /// On the wire: `3`.
    OrganizationAutoSign,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`CommonApproverType`] that this version does not know.
pub type UnknownCommonApproverType = ::tc3_runtime::Unknown<CommonApproverType, i64>;

impl CommonApproverType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Organization,
        Self::Person,
        Self::OrganizationAutoSign,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Organization => 0,
            Self::Person => 1,
            Self::OrganizationAutoSign => 3,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for CommonApproverType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "CommonApproverType",
        known: Self::KNOWN,
        wire: &[0, 1, 3],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for CommonApproverType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for CommonApproverType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for CommonApproverType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for CommonApproverType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for CommonApproverType {}

impl ::std::hash::Hash for CommonApproverType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for CommonApproverType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for CommonApproverType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CommonApproverType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
