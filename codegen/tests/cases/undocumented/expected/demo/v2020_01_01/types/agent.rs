// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Agent.yaml

/// The vendor's `Agent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// The field `AppId`.
    ///
    /// - On the wire: `AppId`, String, optional
    pub app_id: ::std::option::Option<::std::string::String>,
}

impl Agent {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            app_id: ::std::option::Option::None,
        }
    }
    /// `AppId` on the wire.
    #[must_use]
    pub fn app_id(
        mut self,
        app_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.app_id = ::std::option::Option::Some(app_id.into());
        self
    }
}

impl ::std::default::Default for Agent {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for Agent {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Agent",
        fields: &::tc3_runtime::validate::Field::table(["AppId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.app_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Agent {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Agent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Agent {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for Agent {
    fn empty() -> Self {
        Self {
            app_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.app_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Agent {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
