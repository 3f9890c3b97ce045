// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/OrganizationInfo.yaml

/// Identifies an organization.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// Identifier of the organization on your side.
    ///
    /// - On the wire: `OrganizationOpenId`, String, required
    /// - Example: `OrganizationOpenId`
    pub organization_open_id: ::std::string::String,
    /// Identifier of the organization in e-Sign.
    ///
    /// - On the wire: `OrganizationId`, String, optional
    /// - Example: `OrganizationId`
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Channel of the user.
    ///
    /// - On the wire: `Channel`, String, optional
    /// - Example: `Channel`
    pub channel: ::std::option::Option<::std::string::String>,
    /// Not open for use. Real IP address of the user.
    ///
    /// - On the wire: `ClientIp`, String, optional
    /// - Example: `ClientIp`
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub client_ip: ::std::option::Option<::std::string::String>,
    /// Not open for use. Proxy IP address of the organization.
    ///
    /// - On the wire: `ProxyIp`, String, optional
    /// - Example: `ProxyIp`
    #[doc(hidden)]
    pub proxy_ip: ::std::option::Option<::std::string::String>,
}

impl OrganizationInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        organization_open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            organization_open_id: organization_open_id.into(),
            organization_id: ::std::option::Option::None,
            channel: ::std::option::Option::None,
            client_ip: ::std::option::Option::None,
            proxy_ip: ::std::option::Option::None,
        }
    }
    /// Identifier of the organization in e-Sign.
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
    /// Channel of the user.
    ///
    /// `Channel` on the wire.
    #[must_use]
    pub fn channel(
        mut self,
        channel: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.channel = ::std::option::Option::Some(channel.into());
        self
    }
    /// Not open for use.
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
    /// Not open for use.
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

impl ::tc3_runtime::Record for OrganizationInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "OrganizationInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["OrganizationOpenId", "OrganizationId", "Channel", "ClientIp", "ProxyIp"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.organization_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.channel),
            3 => ::tc3_runtime::AsValue::as_value(&self.client_ip),
            4 => ::tc3_runtime::AsValue::as_value(&self.proxy_ip),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for OrganizationInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for OrganizationInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for OrganizationInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for OrganizationInfo {
    fn empty() -> Self {
        Self {
            organization_open_id: ::tc3_runtime::Wire::empty(),
            organization_id: ::tc3_runtime::Wire::empty(),
            channel: ::tc3_runtime::Wire::empty(),
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
            0 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.organization_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.channel),
            3 => ::tc3_runtime::decode::slot(map, &mut self.client_ip),
            4 => ::tc3_runtime::decode::slot(map, &mut self.proxy_ip),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OrganizationInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
