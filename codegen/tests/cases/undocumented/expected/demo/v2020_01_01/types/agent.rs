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

impl ::tc3_runtime::Object for Agent {
    fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
        static SHAPE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
            name: "Agent",
            fields: &[
                ::tc3_runtime::validate::Field {
                    name: "AppId",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
            ],
            rules: &[],
        };
        &SHAPE
    }
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.app_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::AsValue for Agent {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Object(self)
    }
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
    const EXPECTED: &'static str = "an Agent object";
    fn empty() -> Self {
        Self {
            app_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "AppId" => ::tc3_runtime::decode::slot(map, &mut self.app_id, "AppId"),
            _ => ::std::result::Result::Ok(false),
        }
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Wire for Agent {
    fn empty() -> Self {
        ::tc3_runtime::Decode::empty()
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
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
