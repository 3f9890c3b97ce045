// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FilledComponent.yaml

use crate::essbasic::v2021_05_26::enums::FieldFillStatus;

/// A fill field of a contract and what was filled in.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilledComponent {
    /// Identifier of the field.
    ///
    /// - On the wire: `ComponentId`, String
    /// - Example: `Component_1`
    pub component_id: ::std::option::Option<::std::string::String>,
    /// Name of the field.
    ///
    /// - On the wire: `ComponentName`, String
    /// - Example: `商品价格`
    pub component_name: ::std::option::Option<::std::string::String>,
    /// Whether the field has been filled in.
    ///
    /// - On the wire: `ComponentFillStatus`, String
    /// - Example: `1`
    pub component_fill_status: ::std::option::Option<FieldFillStatus>,
    /// What was filled in.
    ///
    /// - On the wire: `ComponentValue`, String
    /// - Example: `100`
    /// - Sensitive: never shown in errors, logs and debug output
    pub component_value: ::std::option::Option<::std::string::String>,
    /// Download link of the picture if the field is an image field. Valid for 5 minutes by default.
    ///
    /// - On the wire: `ImageUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=ffe60eceb87e57f6d25`
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_url: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for FilledComponent {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for FilledComponent {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FilledComponent",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ComponentId",
                "ComponentName",
                "ComponentFillStatus",
                "ComponentValue",
                "ImageUrl",
            ],
            [
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.component_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.component_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.component_fill_status),
            3 => ::tc3_runtime::AsValue::as_value(&self.component_value),
            4 => ::tc3_runtime::AsValue::as_value(&self.image_url),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FilledComponent {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FilledComponent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for FilledComponent {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for FilledComponent {
    fn empty() -> Self {
        Self {
            component_id: ::tc3_runtime::Wire::empty(),
            component_name: ::tc3_runtime::Wire::empty(),
            component_fill_status: ::tc3_runtime::Wire::empty(),
            component_value: ::tc3_runtime::Wire::empty(),
            image_url: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.component_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.component_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.component_fill_status),
            3 => ::tc3_runtime::decode::slot(map, &mut self.component_value),
            4 => ::tc3_runtime::decode::slot(map, &mut self.image_url),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FilledComponent {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
