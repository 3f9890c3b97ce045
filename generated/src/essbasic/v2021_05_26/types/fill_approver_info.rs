// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FillApproverInfo.yaml

use crate::essbasic::v2021_05_26::enums::IdCardType;

/// Signer to be filled in for a place in a flow that was started without naming one. A person whose identity is already verified can be given by name, kind and number of the identity document.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FillApproverInfo {
    /// Role of the signer, set in the template; its fields belong to it.
    ///
    /// - On the wire: `RecipientId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR`
    pub recipient_id: ::std::string::String,
    /// Your identifier of the employee who signs for an organization. If the employee's identity is not verified yet, name and mobile number are needed, too.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Example: `n9527`
    pub open_id: ::std::option::Option<::std::string::String>,
    /// Name of the signer.
    ///
    /// - On the wire: `ApproverName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: ::std::option::Option<::std::string::String>,
    /// Mobile number of the signer.
    ///
    /// - On the wire: `ApproverMobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_mobile: ::std::option::Option<::std::string::String>,
    /// Name of the organization that signs.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `张三示例公司`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Your identifier of the organization. Required for a client organization of the same application.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Example: `org_dianziqian`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
    /// Whether the organization is outside the application. If false it is a client organization of the same application, and `OrganizationOpenId` is needed.
    ///
    /// - On the wire: `NotChannelOrganization`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub not_channel_organization: ::std::option::Option<bool>,
    /// Kind of identity document, for persons whose identity is already verified.
    ///
    /// - On the wire: `ApproverIdCardType`, String, optional
    /// - Example: `ID_CARD`
    pub approver_id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document, for persons whose identity is already verified. `ID_CARD` and `HONGKONG_MACAO_AND_TAIWAN`: 18 characters, digits or an upper-case X. `HONGKONG_AND_MACAO`: H or M and 10 digits.
    ///
    /// - On the wire: `ApproverIdCardNumber`, String, optional
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_id_card_number: ::std::option::Option<::std::string::String>,
    /// Flow this signer is added to; takes precedence over `FlowId` of the request. Required for the flows of a flow group.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// Proof of the PIN with which a person authorized automatic signing: HMAC_SHA256(SHA256(PIN), flow name). Trim the flow name before.
    ///
    /// - On the wire: `PinCode`, String, optional
    /// - Example: `391226974a86ec75b003474e18f745f18895fb19dda255fe2d4fdcdff5f1c45a`
    /// - Sensitive: never shown in errors, logs and debug output
    pub pin_code: ::std::option::Option<::std::string::String>,
}

impl FillApproverInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(recipient_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            open_id: ::std::option::Option::None,
            approver_name: ::std::option::Option::None,
            approver_mobile: ::std::option::Option::None,
            organization_name: ::std::option::Option::None,
            organization_open_id: ::std::option::Option::None,
            not_channel_organization: ::std::option::Option::None,
            approver_id_card_type: ::std::option::Option::None,
            approver_id_card_number: ::std::option::Option::None,
            flow_id: ::std::option::Option::None,
            pin_code: ::std::option::Option::None,
        }
    }
    /// Your identifier of the employee who signs for an organization.
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
    /// Name of the signer.
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
    /// Name of the organization that signs.
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
    /// Your identifier of the organization.
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
    /// Whether the organization is outside the application.
    ///
    /// `NotChannelOrganization` on the wire.
    #[must_use]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = ::std::option::Option::Some(
            not_channel_organization,
        );
        self
    }
    /// Kind of identity document, for persons whose identity is already verified.
    ///
    /// `ApproverIdCardType` on the wire.
    #[must_use]
    pub fn approver_id_card_type(mut self, approver_id_card_type: IdCardType) -> Self {
        self.approver_id_card_type = ::std::option::Option::Some(approver_id_card_type);
        self
    }
    /// Number of the identity document, for persons whose identity is already verified.
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
    /// Flow this signer is added to; takes precedence over `FlowId` of the request.
    ///
    /// `FlowId` on the wire.
    #[must_use]
    pub fn flow_id(
        mut self,
        flow_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_id = ::std::option::Option::Some(flow_id.into());
        self
    }
    /// Proof of the PIN with which a person authorized automatic signing: HMAC_SHA256(SHA256(PIN), flow name).
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

impl ::tc3_runtime::Record for FillApproverInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FillApproverInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "RecipientId",
                "OpenId",
                "ApproverName",
                "ApproverMobile",
                "OrganizationName",
                "OrganizationOpenId",
                "NotChannelOrganization",
                "ApproverIdCardType",
                "ApproverIdCardNumber",
                "FlowId",
                "PinCode",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
                (7, ::tc3_runtime::validate::Field::KNOWN),
                (8, ::tc3_runtime::validate::Field::SENSITIVE),
                (10, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.approver_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.approver_mobile),
            4 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            5 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            6 => ::tc3_runtime::AsValue::as_value(&self.not_channel_organization),
            7 => ::tc3_runtime::AsValue::as_value(&self.approver_id_card_type),
            8 => ::tc3_runtime::AsValue::as_value(&self.approver_id_card_number),
            9 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            10 => ::tc3_runtime::AsValue::as_value(&self.pin_code),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FillApproverInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FillApproverInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FillApproverInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FillApproverInfo {
    fn empty() -> Self {
        Self {
            recipient_id: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            approver_name: ::tc3_runtime::Wire::empty(),
            approver_mobile: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
            not_channel_organization: ::tc3_runtime::Wire::empty(),
            approver_id_card_type: ::tc3_runtime::Wire::empty(),
            approver_id_card_number: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
            pin_code: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.approver_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.approver_mobile),
            4 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            5 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            6 => ::tc3_runtime::decode::slot(map, &mut self.not_channel_organization),
            7 => ::tc3_runtime::decode::slot(map, &mut self.approver_id_card_type),
            8 => ::tc3_runtime::decode::slot(map, &mut self.approver_id_card_number),
            9 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            10 => ::tc3_runtime::decode::slot(map, &mut self.pin_code),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FillApproverInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
