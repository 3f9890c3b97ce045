// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/HasAuthOrganization.yaml

/// Authorization from one organization to another. At present only for automatic signing by partner organizations.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HasAuthOrganization {
    /// Your identifier of the organization that gives the authorization.
    ///
    /// - On the wire: `OrganizationOpenId`, String
    /// - Example: `org_zhangsan`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
    /// Name of the organization that gives the authorization.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `张三示例企业`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Your identifier of the organization that is authorized.
    ///
    /// - On the wire: `AuthorizedOrganizationOpenId`, String
    /// - Example: `org_lisi`
    pub authorized_organization_open_id: ::std::option::Option<::std::string::String>,
    /// Name of the organization that is authorized.
    ///
    /// - On the wire: `AuthorizedOrganizationName`, String
    /// - Example: `李四示例企业`
    pub authorized_organization_name: ::std::option::Option<::std::string::String>,
    /// When the authorization was given.
    ///
    /// - On the wire: `AuthorizeTime`, Unix time in seconds
    /// - Example: `1736751627`
    pub authorize_time: ::std::option::Option<i64>,
}

impl ::std::default::Default for HasAuthOrganization {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for HasAuthOrganization {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "HasAuthOrganization",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "OrganizationOpenId",
                "OrganizationName",
                "AuthorizedOrganizationOpenId",
                "AuthorizedOrganizationName",
                "AuthorizeTime",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.authorized_organization_open_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.authorized_organization_name),
            4 => ::tc3_runtime::AsValue::as_value(&self.authorize_time),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for HasAuthOrganization {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for HasAuthOrganization {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for HasAuthOrganization {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for HasAuthOrganization {
    fn empty() -> Self {
        Self {
            organization_open_id: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            authorized_organization_open_id: ::tc3_runtime::Wire::empty(),
            authorized_organization_name: ::tc3_runtime::Wire::empty(),
            authorize_time: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            2 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.authorized_organization_open_id,
                )
            }
            3 => ::tc3_runtime::decode::slot(map, &mut self.authorized_organization_name),
            4 => ::tc3_runtime::decode::slot(map, &mut self.authorize_time),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for HasAuthOrganization {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
