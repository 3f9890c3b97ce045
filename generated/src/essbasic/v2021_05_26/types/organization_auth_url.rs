// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/OrganizationAuthUrl.yaml

/// Registration link of one organization of a batch.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationAuthUrl {
    /// Link to register and verify. It can be used once; create a new one for each login. Links of the endpoint `PC` are valid for 5 minutes, those of `CHANNEL`, `SHORT_URL` and `APP` for one year. Do not let it be escaped (`&` as `\u0026`).
    ///
    /// - On the wire: `AuthUrl`, String
    /// - Example: `https://essurl.cn/dNwuUBJ2C2`
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_url: ::std::option::Option<::std::string::String>,
    /// Why the registration failed, for example a mismatch of name, code and legal representative.
    ///
    /// - On the wire: `ErrorMessage`, String
    /// - Example: `企业三要素不通过`
    pub error_message: ::std::option::Option<::std::string::String>,
    /// Name of the organization as it was submitted.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Identifier of this organization in the batch. `CreateBatchOrganizationAuthorizationUrl` takes it to make a single link.
    ///
    /// - On the wire: `SubTaskId`, String
    /// - Example: `yDCHoUU08m4mnpUxHGGHPv9FScKQsvHb`
    pub sub_task_id: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for OrganizationAuthUrl {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for OrganizationAuthUrl {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "OrganizationAuthUrl",
        fields: &::tc3_runtime::validate::Field::table(
            ["AuthUrl", "ErrorMessage", "OrganizationName", "SubTaskId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.auth_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.error_message),
            2 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.sub_task_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for OrganizationAuthUrl {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for OrganizationAuthUrl {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for OrganizationAuthUrl {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for OrganizationAuthUrl {
    fn empty() -> Self {
        Self {
            auth_url: ::tc3_runtime::Wire::empty(),
            error_message: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            sub_task_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.auth_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.error_message),
            2 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.sub_task_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OrganizationAuthUrl {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
