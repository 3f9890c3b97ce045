// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DeleteOrganizationAuthorizationInfo.yaml

/// One verification of an organization that was to be cleared.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationInfo {
    /// Identifier of the verification process. Of all processes of an organization only one can succeed.
    ///
    /// - On the wire: `AuthorizationId`, String
    /// - Example: `yDCHHUUckpbdaiqbUxJVsHWy99WG6kTY`
    pub authorization_id: ::std::option::Option<::std::string::String>,
    /// Name of the organization being verified.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`.
    ///
    /// - On the wire: `OrganizationOpenId`, String
    /// - Example: `org_dianziqian`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
    /// What went wrong when it was cleared.
    ///
    /// - On the wire: `Errormessage`, String
    /// - Example: `错误信息`
    pub errormessage: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for DeleteOrganizationAuthorizationInfo {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DeleteOrganizationAuthorizationInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DeleteOrganizationAuthorizationInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "AuthorizationId",
                "OrganizationName",
                "OrganizationOpenId",
                "Errormessage",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.authorization_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.errormessage),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for DeleteOrganizationAuthorizationInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for DeleteOrganizationAuthorizationInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DeleteOrganizationAuthorizationInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DeleteOrganizationAuthorizationInfo {
    fn empty() -> Self {
        Self {
            authorization_id: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
            errormessage: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.authorization_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.errormessage),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DeleteOrganizationAuthorizationInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
