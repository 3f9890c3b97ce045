// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Option.yaml

/// Not that one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// A name of a variant.
    ///
    /// - On the wire: `Some`, String, optional
    pub some: ::std::option::Option<::std::string::String>,
}

impl Option {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            some: ::std::option::Option::None,
        }
    }
    /// A name of a variant.
    ///
    /// `Some` on the wire.
    #[must_use]
    pub fn some(
        mut self,
        some: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.some = ::std::option::Option::Some(some.into());
        self
    }
}

impl ::std::default::Default for Option {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for Option {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Option",
        fields: &::tc3_runtime::validate::Field::table(["Some"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.some),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Option {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Option {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Option {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for Option {
    fn empty() -> Self {
        Self {
            some: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.some),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Option {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
