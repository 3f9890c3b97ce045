// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/UserInfo.yaml

/// Employee in whose name a call is made.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserInfo {
    /// Your own identifier of the employee, unique in the application and never used again. It stands for one real person in the organization.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Limit: at most 64 characters (else not sent)
    /// - Example: `n9527`
    pub open_id: ::std::option::Option<::std::string::String>,
    /// Internal to the vendor, not open for use.
    ///
    /// - On the wire: `Channel`, String, optional
    #[doc(hidden)]
    pub channel: ::std::option::Option<::std::string::String>,
    /// Internal to the vendor, not open for use.
    ///
    /// - On the wire: `CustomUserId`, String, optional
    #[doc(hidden)]
    pub custom_user_id: ::std::option::Option<::std::string::String>,
    /// Internal to the vendor, not open for use.
    ///
    /// - On the wire: `ClientIp`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub client_ip: ::std::option::Option<::std::string::String>,
    /// Internal to the vendor, not open for use.
    ///
    /// - On the wire: `ProxyIp`, String, optional
    #[doc(hidden)]
    pub proxy_ip: ::std::option::Option<::std::string::String>,
}

impl UserInfo {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            open_id: ::std::option::Option::None,
            channel: ::std::option::Option::None,
            custom_user_id: ::std::option::Option::None,
            client_ip: ::std::option::Option::None,
            proxy_ip: ::std::option::Option::None,
        }
    }
    /// Your own identifier of the employee, unique in the application and never used again.
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
    /// Internal to the vendor, not open for use.
    ///
    /// `Channel` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn channel(
        mut self,
        channel: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.channel = ::std::option::Option::Some(channel.into());
        self
    }
    /// Internal to the vendor, not open for use.
    ///
    /// `CustomUserId` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn custom_user_id(
        mut self,
        custom_user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.custom_user_id = ::std::option::Option::Some(custom_user_id.into());
        self
    }
    /// Internal to the vendor, not open for use.
    ///
    /// `ClientIp` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn client_ip(
        mut self,
        client_ip: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.client_ip = ::std::option::Option::Some(client_ip.into());
        self
    }
    /// Internal to the vendor, not open for use.
    ///
    /// `ProxyIp` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn proxy_ip(
        mut self,
        proxy_ip: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.proxy_ip = ::std::option::Option::Some(proxy_ip.into());
        self
    }
}

impl ::std::default::Default for UserInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for UserInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "UserInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["OpenId", "Channel", "CustomUserId", "ClientIp", "ProxyIp"],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(64),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.channel),
            2 => ::tc3_runtime::AsValue::as_value(&self.custom_user_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.client_ip),
            4 => ::tc3_runtime::AsValue::as_value(&self.proxy_ip),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for UserInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for UserInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for UserInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for UserInfo {
    fn empty() -> Self {
        Self {
            open_id: ::tc3_runtime::Wire::empty(),
            channel: ::tc3_runtime::Wire::empty(),
            custom_user_id: ::tc3_runtime::Wire::empty(),
            client_ip: ::tc3_runtime::Wire::empty(),
            proxy_ip: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.channel),
            2 => ::tc3_runtime::decode::slot(map, &mut self.custom_user_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.client_ip),
            4 => ::tc3_runtime::decode::slot(map, &mut self.proxy_ip),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for UserInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
