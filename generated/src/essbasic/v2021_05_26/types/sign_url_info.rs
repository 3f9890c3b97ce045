// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/SignUrlInfo.yaml

use crate::essbasic::v2021_05_26::enums::SignerKind;

/// A sign link and the signer it is for. What does not apply is empty or 0.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignUrlInfo {
    /// Sign link, valid for 90 days; a path in the mini program for the endpoint `APP`. Add no parameters to it.
    ///
    /// - On the wire: `SignUrl`, String, always in responses
    /// - Example: `https://essurl.cn/hJi85U8ewE`
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: ::std::string::String,
    /// When the flow expires.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, always in responses
    /// - Example: `1706254213`
    pub deadline: i64,
    /// Place of the signer in an ordered flow; smaller numbers sign first.
    ///
    /// - On the wire: `SignOrder`, Integer, always in responses
    /// - Example: `1`
    pub sign_order: i64,
    /// Identifier of the signer in the flow.
    ///
    /// - On the wire: `SignId`, String, always in responses
    /// - Example: `yDwiBUUckpo27hodUuLiduRyFBtECOgN`
    pub sign_id: ::std::string::String,
    /// Not open for use. Your own identifier of the user.
    ///
    /// - On the wire: `CustomUserId`, String, always in responses, may be null
    #[doc(hidden)]
    pub custom_user_id: ::std::option::Option<::std::string::String>,
    /// Name of the person who signs.
    ///
    /// - On the wire: `Name`, String, always in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::string::String,
    /// Mobile number of the person who signs.
    ///
    /// - On the wire: `Mobile`, String, always in responses
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::string::String,
    /// Organization that signs.
    ///
    /// - On the wire: `OrganizationName`, String, always in responses
    /// - Example: `张三示例企业`
    pub organization_name: ::std::string::String,
    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, String, always in responses
    /// - Example: `ORGANIZATION`
    pub approver_type: SignerKind,
    /// Number of the identity document of the person who signs.
    ///
    /// - On the wire: `IdCardNumber`, String, always in responses
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::string::String,
    /// Flow the link is for.
    ///
    /// - On the wire: `FlowId`, String, always in responses
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: ::std::string::String,
    /// Your identifier of the employee who signs.
    ///
    /// - On the wire: `OpenId`, String, always in responses
    /// - Example: `n9527`
    pub open_id: ::std::string::String,
    /// Flow group the link is for, if it is for one.
    ///
    /// - On the wire: `FlowGroupId`, String, always in responses
    /// - Example: `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub flow_group_id: ::std::string::String,
    /// Link to the picture of a QR code that opens the sign page; given for links to claim contracts. The link is valid for 5 minutes, the QR code for 90 days: download and keep it.
    ///
    /// - On the wire: `SignQrcodeUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=5d**2f0db15e6b`
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_qrcode_url: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for SignUrlInfo {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for SignUrlInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SignUrlInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "SignUrl",
                "Deadline",
                "SignOrder",
                "SignId",
                "CustomUserId",
                "Name",
                "Mobile",
                "OrganizationName",
                "ApproverType",
                "IdCardNumber",
                "FlowId",
                "OpenId",
                "FlowGroupId",
                "SignQrcodeUrl",
            ],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (5, ::tc3_runtime::validate::Field::SENSITIVE),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
                (9, ::tc3_runtime::validate::Field::SENSITIVE),
                (13, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.sign_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            2 => ::tc3_runtime::AsValue::as_value(&self.sign_order),
            3 => ::tc3_runtime::AsValue::as_value(&self.sign_id),
            4 => ::tc3_runtime::AsValue::as_value(&self.custom_user_id),
            5 => ::tc3_runtime::AsValue::as_value(&self.name),
            6 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            7 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            8 => ::tc3_runtime::AsValue::as_value(&self.approver_type),
            9 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            10 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            11 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            12 => ::tc3_runtime::AsValue::as_value(&self.flow_group_id),
            13 => ::tc3_runtime::AsValue::as_value(&self.sign_qrcode_url),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for SignUrlInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for SignUrlInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for SignUrlInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for SignUrlInfo {
    fn empty() -> Self {
        Self {
            sign_url: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
            sign_order: ::tc3_runtime::Wire::empty(),
            sign_id: ::tc3_runtime::Wire::empty(),
            custom_user_id: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            approver_type: ::tc3_runtime::Wire::empty(),
            id_card_number: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            flow_group_id: ::tc3_runtime::Wire::empty(),
            sign_qrcode_url: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.sign_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.deadline),
            2 => ::tc3_runtime::decode::slot(map, &mut self.sign_order),
            3 => ::tc3_runtime::decode::slot(map, &mut self.sign_id),
            4 => ::tc3_runtime::decode::slot(map, &mut self.custom_user_id),
            5 => ::tc3_runtime::decode::slot(map, &mut self.name),
            6 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            7 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            8 => ::tc3_runtime::decode::slot(map, &mut self.approver_type),
            9 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            10 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            11 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            12 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_id),
            13 => ::tc3_runtime::decode::slot(map, &mut self.sign_qrcode_url),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignUrlInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
