// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/SignUrl.yaml

/// Links that do the same as a sign QR code: they lead to the e-Sign mini program for signing.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignUrl {
    /// Path in the e-Sign mini program with which an app or a mini program opens it directly.
    ///
    /// - On the wire: `AppSignUrl`, String, always in responses
    /// - Example: `pages/guide?from=default&where=mini&autoJumpBack=true&to=CHANNEL_CONTRACT_COVER&xxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub app_sign_url: ::std::string::String,
    /// Time until which the link is valid, such as 2022-08-05 15:55:01. May be empty.
    ///
    /// - On the wire: `EffectiveTime`, date and time (`2022-01-01 00:00:00`), always in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2022-08-05 15:55:01`
    pub effective_time: ::std::string::String,
    /// Link to an H5 page that then opens the e-Sign mini program.
    ///
    /// - On the wire: `HttpSignUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?where=mini&from=MSG&to=CHANNEL_CONTRACT_COVER&xxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub http_sign_url: ::std::string::String,
}

impl ::std::default::Default for SignUrl {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for SignUrl {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SignUrl",
        fields: &::tc3_runtime::validate::Field::table(
            ["AppSignUrl", "EffectiveTime", "HttpSignUrl"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.app_sign_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.effective_time),
            2 => ::tc3_runtime::AsValue::as_value(&self.http_sign_url),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for SignUrl {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for SignUrl {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for SignUrl {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for SignUrl {
    fn empty() -> Self {
        Self {
            app_sign_url: ::tc3_runtime::Wire::empty(),
            effective_time: ::tc3_runtime::Wire::empty(),
            http_sign_url: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.app_sign_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.effective_time),
            2 => ::tc3_runtime::decode::slot(map, &mut self.http_sign_url),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignUrl {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
