// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Range.yaml

/// From here to there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Range {
    /// First index.
    ///
    /// - On the wire: `Start`, Integer, required
    pub start: i64,
    /// Last second. Not the same type on the page but the same in Rust.
    ///
    /// - On the wire: `End`, Unix time in seconds, required
    pub end: i64,
    /// Distance.
    ///
    /// - On the wire: `Step`, Integer, optional
    pub step: ::std::option::Option<i64>,
}

impl Range {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: RangeArgs) -> Self {
        Self {
            start: args.start,
            end: args.end,
            step: ::std::option::Option::None,
        }
    }
    /// Distance.
    ///
    /// `Step` on the wire.
    #[must_use]
    pub fn step(mut self, step: i64) -> Self {
        self.step = ::std::option::Option::Some(step);
        self
    }
}

/// What [`Range::new`] takes, by name.
#[derive(Clone)]
pub struct RangeArgs {
    /// First index.
    ///
    /// `Start` on the wire.
    pub start: i64,
    /// Last second.
    ///
    /// `End` on the wire.
    pub end: i64,
}

impl ::tc3_runtime::Record for Range {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Range",
        fields: &::tc3_runtime::validate::Field::table(
            ["Start", "End", "Step"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.start),
            1 => ::tc3_runtime::AsValue::as_value(&self.end),
            2 => ::tc3_runtime::AsValue::as_value(&self.step),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Range {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Range {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Range {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for Range {
    fn empty() -> Self {
        Self {
            start: ::tc3_runtime::Wire::empty(),
            end: ::tc3_runtime::Wire::empty(),
            step: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.start),
            1 => ::tc3_runtime::decode::slot(map, &mut self.end),
            2 => ::tc3_runtime::decode::slot(map, &mut self.step),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Range {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
