// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/SignQrCode.yaml

/// A QR code that signers scan to sign.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignQrCode {
    /// Identifier of the QR code. Keep it; it is needed to cancel the code later.
    ///
    /// - On the wire: `QrCodeId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `PDSLZUUckpooi1ltUxCsD3RSTG9BEWhR`
    pub qr_code_id: ::std::string::String,
    /// Address to be turned into a QR code by a tool of your own.
    ///
    /// - On the wire: `QrCodeUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://dyn.test.ess.tencent.cn/imgs/multiSignQrCodes/QrCode/yDSLZUUckpoourf9UE6T6Qd1aK59.png`
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code_url: ::std::string::String,
    /// Unix second at which the QR code stops working; 7 days after its creation unless the request says otherwise.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always in responses
    /// - Example: `1693814798`
    pub expired_time: i64,
    /// QR code for the WeChat mini program.
    ///
    /// - On the wire: `WeixinQrCodeUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://file.ess.tencent.cn/bresource/resource/resource/0/0.PNG?hkey=a976edda49eacc2b264c2df468c30fcd69023cd782421bdbedddf8a95c7859d4467844c38fb9ea20b47d4b2f89396717f8deac5dcb25f32d718f0c13b48f53a2f6f69096b3b301aad56de87d7a8499fe374e5e2891dd778bb0c82394640fe124be22c63ba4e022a046cbc298006d3341`
    /// - Sensitive: never shown in errors, logs and debug output
    pub weixin_qr_code_url: ::std::string::String,
}

impl ::std::default::Default for SignQrCode {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for SignQrCode {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SignQrCode",
        fields: &::tc3_runtime::validate::Field::table(
            ["QrCodeId", "QrCodeUrl", "ExpiredTime", "WeixinQrCodeUrl"],
            [
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.qr_code_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.qr_code_url),
            2 => ::tc3_runtime::AsValue::as_value(&self.expired_time),
            3 => ::tc3_runtime::AsValue::as_value(&self.weixin_qr_code_url),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for SignQrCode {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for SignQrCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for SignQrCode {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for SignQrCode {
    fn empty() -> Self {
        Self {
            qr_code_id: ::tc3_runtime::Wire::empty(),
            qr_code_url: ::tc3_runtime::Wire::empty(),
            expired_time: ::tc3_runtime::Wire::empty(),
            weixin_qr_code_url: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.qr_code_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.qr_code_url),
            2 => ::tc3_runtime::decode::slot(map, &mut self.expired_time),
            3 => ::tc3_runtime::decode::slot(map, &mut self.weixin_qr_code_url),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignQrCode {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
