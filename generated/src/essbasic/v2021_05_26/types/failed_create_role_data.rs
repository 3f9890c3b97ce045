// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FailedCreateRoleData.yaml

/// An employee to whom roles could not be given.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedCreateRoleData {
    /// Identifier of the employee in e-Sign.
    ///
    /// - On the wire: `UserId`, String, always in responses
    /// - Example: `yDwgKUUc********QZD2cds`
    pub user_id: ::std::string::String,
    /// Roles that could not be given.
    ///
    /// - On the wire: `RoleIds`, list of String, always in responses
    /// - Example: `yDwgKUUc**********QZxjcvkf`
    pub role_ids: ::std::vec::Vec<::std::string::String>,
}

impl ::std::default::Default for FailedCreateRoleData {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for FailedCreateRoleData {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FailedCreateRoleData",
        fields: &::tc3_runtime::validate::Field::table(["UserId", "RoleIds"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.user_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.role_ids),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FailedCreateRoleData {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FailedCreateRoleData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for FailedCreateRoleData {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for FailedCreateRoleData {
    fn empty() -> Self {
        Self {
            user_id: ::tc3_runtime::Wire::empty(),
            role_ids: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.user_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.role_ids),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FailedCreateRoleData {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
