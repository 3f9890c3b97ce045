// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/UserFlowType.yaml

/// A contract type that the organization has defined.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFlowType {
    /// Identifier of the contract type.
    ///
    /// - On the wire: `UserFlowTypeId`, String
    /// - Example: `yDwXXUUckp19hvn8URxp4X6wVwCLodxJ`
    pub user_flow_type_id: ::std::option::Option<::std::string::String>,
    /// Name of the contract type.
    ///
    /// - On the wire: `Name`, String
    /// - Example: `人事合同`
    pub name: ::std::option::Option<::std::string::String>,
    /// Description of the contract type.
    ///
    /// - On the wire: `Description`, String
    /// - Example: `人事合同`
    pub description: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for UserFlowType {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for UserFlowType {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "UserFlowType",
        fields: &::tc3_runtime::validate::Field::table(
            ["UserFlowTypeId", "Name", "Description"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.user_flow_type_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.name),
            2 => ::tc3_runtime::AsValue::as_value(&self.description),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for UserFlowType {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for UserFlowType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for UserFlowType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for UserFlowType {
    fn empty() -> Self {
        Self {
            user_flow_type_id: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            description: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.user_flow_type_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.description),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for UserFlowType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
