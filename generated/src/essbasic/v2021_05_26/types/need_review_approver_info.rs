// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/NeedReviewApproverInfo.yaml

use crate::essbasic::v2021_05_26::enums::{IdCardTypeOrOther, SignerKind};

/// Signer whose signing was reviewed. A person is found by name and document or by name and mobile number, a signer of an organization by these and the name of the organization.
///
/// - At least one of `ApproverMobile`, `ApproverIdCardNumber` is given.
/// - `OrganizationName` is required if `ApproverType` is `ORGANIZATION`.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NeedReviewApproverInfo {
    /// Kind of signer. Both kinds include automatic signing and signing by PIN.
    ///
    /// - On the wire: `ApproverType`, String, required
    /// - Example: `ORGANIZATION`
    pub approver_type: SignerKind,
    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `ApproverName`, String, required
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: ::std::string::String,
    /// Mainland mobile number of the signer, without +86. It must belong to the signer.
    ///
    /// - On the wire: `ApproverMobile`, String, optional
    /// - Limit: a mobile number of 11 digits (else a warning)
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_mobile: ::std::option::Option<::std::string::String>,
    /// Kind of identity document. `OTHER_CARD_TYPE` is an allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `ApproverIdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub approver_id_card_type: ::std::option::Option<IdCardTypeOrOther>,
    /// Number of the identity document. `ID_CARD` and `HONGKONG_MACAO_AND_TAIWAN`: 18 characters, digits or an upper-case X. `HONGKONG_AND_MACAO`: H or M and 10 digits.
    ///
    /// - On the wire: `ApproverIdCardNumber`, String, optional
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: ::std::option::Option<::std::string::String>,
    /// Name of the organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `张三示例企业`
    pub organization_name: ::std::option::Option<::std::string::String>,
}

impl NeedReviewApproverInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        approver_type: SignerKind,
        approver_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            approver_type,
            approver_name: approver_name.into(),
            approver_mobile: ::std::option::Option::None,
            approver_id_card_type: ::std::option::Option::None,
            approver_id_card_number: ::std::option::Option::None,
            organization_name: ::std::option::Option::None,
        }
    }
    /// Mainland mobile number of the signer, without +86.
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
    pub fn approver_id_card_type(
        mut self,
        approver_id_card_type: IdCardTypeOrOther,
    ) -> Self {
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
}

impl ::tc3_runtime::Record for NeedReviewApproverInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "NeedReviewApproverInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ApproverType",
                "ApproverName",
                "ApproverMobile",
                "ApproverIdCardType",
                "ApproverIdCardNumber",
                "OrganizationName",
            ],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        sensitive: true,
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
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
                (3, ::tc3_runtime::validate::Field::KNOWN),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::AtLeastOneOf(
                &[&["ApproverMobile"], &["ApproverIdCardNumber"]],
            ),
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["OrganizationName"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["ApproverType"],
                        values: &["ORGANIZATION"],
                    },
                ],
            },
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.approver_type),
            1 => ::tc3_runtime::AsValue::as_value(&self.approver_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.approver_mobile),
            3 => ::tc3_runtime::AsValue::as_value(&self.approver_id_card_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.approver_id_card_number),
            5 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for NeedReviewApproverInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for NeedReviewApproverInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for NeedReviewApproverInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for NeedReviewApproverInfo {
    fn empty() -> Self {
        Self {
            approver_type: ::tc3_runtime::Wire::empty(),
            approver_name: ::tc3_runtime::Wire::empty(),
            approver_mobile: ::tc3_runtime::Wire::empty(),
            approver_id_card_type: ::tc3_runtime::Wire::empty(),
            approver_id_card_number: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.approver_type),
            1 => ::tc3_runtime::decode::slot(map, &mut self.approver_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.approver_mobile),
            3 => ::tc3_runtime::decode::slot(map, &mut self.approver_id_card_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.approver_id_card_number),
            5 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for NeedReviewApproverInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
