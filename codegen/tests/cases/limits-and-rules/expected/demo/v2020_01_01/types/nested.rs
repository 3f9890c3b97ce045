// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Nested.yaml

/// A structure with a rule of its own.
///
/// - At least one of `Inner`, `Other` is given.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    /// One.
    ///
    /// - On the wire: `Inner`, String, optional
    pub inner: ::std::option::Option<::std::string::String>,
    /// Another, not to be shown.
    ///
    /// - On the wire: `Other`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    pub other: ::std::option::Option<::std::string::String>,
}

impl Nested {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            inner: ::std::option::Option::None,
            other: ::std::option::Option::None,
        }
    }
    /// One.
    ///
    /// `Inner` on the wire.
    #[must_use]
    pub fn inner(
        mut self,
        inner: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = ::std::option::Option::Some(inner.into());
        self
    }
    /// Another, not to be shown.
    ///
    /// `Other` on the wire.
    #[must_use]
    pub fn other(
        mut self,
        other: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.other = ::std::option::Option::Some(other.into());
        self
    }
}

impl ::std::default::Default for Nested {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for Nested {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Nested",
        fields: &::tc3_runtime::validate::Field::table(
            ["Inner", "Other"],
            [(1, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[::tc3_runtime::validate::Rule::AtLeastOneOf(&[&["Inner"], &["Other"]])],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.inner),
            1 => ::tc3_runtime::AsValue::as_value(&self.other),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Nested {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Nested {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Nested {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for Nested {
    fn empty() -> Self {
        Self {
            inner: ::tc3_runtime::Wire::empty(),
            other: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.inner),
            1 => ::tc3_runtime::decode::slot(map, &mut self.other),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Nested {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
