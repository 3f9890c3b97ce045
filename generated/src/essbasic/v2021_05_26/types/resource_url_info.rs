// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ResourceUrlInfo.yaml

/// One file and the link to download it.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceUrlInfo {
    /// Link to the file. Valid for 5 minutes.
    ///
    /// - On the wire: `Url`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/file/FLOW/yDwi8UUckpo5fz9cUqI6nGwcuTvt9YSh/0/0.PDF?hkey=70b***99`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: ::std::string::String,
    /// Name of the file.
    ///
    /// - On the wire: `Name`, String, always in responses
    /// - Example: `合同250151025185515.pdf`
    pub name: ::std::string::String,
    /// Kind of file, such as `PDF`.
    ///
    /// - On the wire: `Type`, String, always in responses
    /// - Example: `PDF`
    /// - Known values: `PDF`
    pub r#type: ::std::string::String,
}

impl ::std::default::Default for ResourceUrlInfo {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ResourceUrlInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ResourceUrlInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["Url", "Name", "Type"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.url),
            1 => ::tc3_runtime::AsValue::as_value(&self.name),
            2 => ::tc3_runtime::AsValue::as_value(&self.r#type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ResourceUrlInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ResourceUrlInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ResourceUrlInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ResourceUrlInfo {
    fn empty() -> Self {
        Self {
            url: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            r#type: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.r#type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ResourceUrlInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
