// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Shared.yaml

/// Is sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Shared {
    /// Must be sent.
    ///
    /// - On the wire: `Id`, String, required
    pub id: ::std::string::String,
    /// Always received, and may be left out when sent.
    ///
    /// - On the wire: `Seen`, Integer, optional, always in responses
    pub seen: ::std::option::Option<i64>,
}

impl Shared {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            seen: ::std::option::Option::None,
        }
    }
    /// Always received, and may be left out when sent.
    ///
    /// `Seen` on the wire.
    #[must_use]
    pub fn seen(mut self, seen: i64) -> Self {
        self.seen = ::std::option::Option::Some(seen);
        self
    }
}

impl ::tc3_runtime::Record for Shared {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Shared",
        fields: &::tc3_runtime::validate::Field::table(
            ["Id", "Seen"],
            [(0, ::tc3_runtime::validate::Field::REQUIRED)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.id),
            1 => ::tc3_runtime::AsValue::as_value(&self.seen),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Shared {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Shared {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for Shared {
    fn empty() -> Self {
        Self {
            id: ::tc3_runtime::Wire::empty(),
            seen: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.seen),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Shared {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
