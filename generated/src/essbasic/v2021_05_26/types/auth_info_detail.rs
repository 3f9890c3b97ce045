// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/AuthInfoDetail.yaml

use crate::essbasic::v2021_05_26::enums::AuthorizableService;
use crate::essbasic::v2021_05_26::types::{HasAuthOrganization, HasAuthUser};

/// Who may use an extended service.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthInfoDetail {
    /// The extended service asked for.
    ///
    /// - On the wire: `Type`, String
    /// - Example: `BATCH_SIGN`
    pub r#type: ::std::option::Option<AuthorizableService>,
    /// Name of the extended service.
    ///
    /// - On the wire: `Name`, String
    /// - Example: `批量签署`
    pub name: ::std::option::Option<::std::string::String>,
    /// Employees who are authorized.
    ///
    /// - On the wire: `HasAuthUserList`, list of object `HasAuthUser`
    pub has_auth_user_list: ::std::option::Option<::std::vec::Vec<HasAuthUser>>,
    /// Authorizations between organizations. Given for automatic signing by organizations.
    ///
    /// - On the wire: `HasAuthOrganizationList`, list of object `HasAuthOrganization`
    pub has_auth_organization_list: ::std::option::Option<
        ::std::vec::Vec<HasAuthOrganization>,
    >,
    /// Number of authorized employees.
    ///
    /// - On the wire: `AuthUserTotal`, Integer
    /// - Example: `1`
    pub auth_user_total: ::std::option::Option<i64>,
    /// Number of authorizations between organizations.
    ///
    /// - On the wire: `AuthOrganizationTotal`, Integer
    /// - Example: `1`
    pub auth_organization_total: ::std::option::Option<i64>,
}

impl ::std::default::Default for AuthInfoDetail {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for AuthInfoDetail {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "AuthInfoDetail",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Type",
                "Name",
                "HasAuthUserList",
                "HasAuthOrganizationList",
                "AuthUserTotal",
                "AuthOrganizationTotal",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.r#type),
            1 => ::tc3_runtime::AsValue::as_value(&self.name),
            2 => ::tc3_runtime::AsValue::as_value(&self.has_auth_user_list),
            3 => ::tc3_runtime::AsValue::as_value(&self.has_auth_organization_list),
            4 => ::tc3_runtime::AsValue::as_value(&self.auth_user_total),
            5 => ::tc3_runtime::AsValue::as_value(&self.auth_organization_total),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for AuthInfoDetail {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for AuthInfoDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for AuthInfoDetail {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for AuthInfoDetail {
    fn empty() -> Self {
        Self {
            r#type: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            has_auth_user_list: ::tc3_runtime::Wire::empty(),
            has_auth_organization_list: ::tc3_runtime::Wire::empty(),
            auth_user_total: ::tc3_runtime::Wire::empty(),
            auth_organization_total: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.r#type),
            1 => ::tc3_runtime::decode::slot(map, &mut self.name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.has_auth_user_list),
            3 => ::tc3_runtime::decode::slot(map, &mut self.has_auth_organization_list),
            4 => ::tc3_runtime::decode::slot(map, &mut self.auth_user_total),
            5 => ::tc3_runtime::decode::slot(map, &mut self.auth_organization_total),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AuthInfoDetail {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
