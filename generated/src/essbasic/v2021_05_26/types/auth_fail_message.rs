// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/AuthFailMessage.yaml

/// Says why a template could not be authorized for one client organization.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthFailMessage {
    /// Your identifier of the client organization. One organization has one identifier, which never changes and is never used again.
    ///
    /// - On the wire: `ProxyOrganizationOpenId`, String, always in responses
    /// - Limit: at most 64 characters, only letters and digits
    /// - Example: `organization_open_id_xxxx`
    pub proxy_organization_open_id: ::std::string::String,
    /// Reason of the failure.
    ///
    /// - On the wire: `Message`, String, always in responses
    /// - Example: `非渠道合作企业openId`
    pub message: ::std::string::String,
}

impl ::std::default::Default for AuthFailMessage {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for AuthFailMessage {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "AuthFailMessage",
        fields: &::tc3_runtime::validate::Field::table(
            ["ProxyOrganizationOpenId", "Message"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_open_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.message),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for AuthFailMessage {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for AuthFailMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for AuthFailMessage {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for AuthFailMessage {
    fn empty() -> Self {
        Self {
            proxy_organization_open_id: ::tc3_runtime::Wire::empty(),
            message: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_open_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.message),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AuthFailMessage {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
