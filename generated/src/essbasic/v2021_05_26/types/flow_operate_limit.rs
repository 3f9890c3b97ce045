// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowOperateLimit.yaml

/// Limits what can be done with a flow that is being started.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowOperateLimit {
    /// Whether the contract, once signed, cannot be released by a release agreement.
    ///
    /// - On the wire: `NoRelease`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub no_release: ::std::option::Option<bool>,
}

impl FlowOperateLimit {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            no_release: ::std::option::Option::None,
        }
    }
    /// Whether the contract, once signed, cannot be released by a release agreement.
    ///
    /// `NoRelease` on the wire.
    #[must_use]
    pub fn no_release(mut self, no_release: bool) -> Self {
        self.no_release = ::std::option::Option::Some(no_release);
        self
    }
}

impl ::std::default::Default for FlowOperateLimit {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Object for FlowOperateLimit {
    fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
        static SHAPE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
            name: "FlowOperateLimit",
            fields: &[
                ::tc3_runtime::validate::Field {
                    name: "NoRelease",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
            ],
            rules: &[],
        };
        &SHAPE
    }
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.no_release),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::AsValue for FlowOperateLimit {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Object(self)
    }
}

impl ::std::fmt::Debug for FlowOperateLimit {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FlowOperateLimit {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FlowOperateLimit {
    const EXPECTED: &'static str = "a FlowOperateLimit object";
    fn empty() -> Self {
        Self {
            no_release: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "NoRelease" => {
                ::tc3_runtime::decode::slot(map, &mut self.no_release, "NoRelease")
            }
            _ => ::std::result::Result::Ok(false),
        }
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Wire for FlowOperateLimit {
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
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowOperateLimit {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
