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

impl ::tc3_runtime::Record for FlowOperateLimit {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowOperateLimit",
        fields: &::tc3_runtime::validate::Field::table(["NoRelease"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.no_release),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowOperateLimit {
    type Kind = ::tc3_runtime::validate::Struct;
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
    fn empty() -> Self {
        Self {
            no_release: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.no_release),
            _ => ::tc3_runtime::decode::skip(map),
        }
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
