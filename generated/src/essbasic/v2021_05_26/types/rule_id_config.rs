// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/RuleIdConfig.yaml

/// The vendor's `RuleIdConfig`.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleIdConfig {
    /// The field `Speed`.
    ///
    /// - On the wire: `Speed`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub speed: ::std::option::Option<RuleIdConfigSpeed>,
}

impl RuleIdConfig {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            speed: ::std::option::Option::None,
        }
    }
    /// `Speed` on the wire.
    #[must_use]
    pub fn speed(mut self, speed: RuleIdConfigSpeed) -> Self {
        self.speed = ::std::option::Option::Some(speed);
        self
    }
}

impl ::std::default::Default for RuleIdConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Object for RuleIdConfig {
    fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
        static SHAPE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
            name: "RuleIdConfig",
            fields: &[
                ::tc3_runtime::validate::Field {
                    name: "Speed",
                    limits: &[
                        ::tc3_runtime::validate::Limit::new(
                            ::tc3_runtime::validate::Check::Known,
                        ),
                    ],
                    ..::tc3_runtime::validate::Field::PLAIN
                },
            ],
            rules: &[],
        };
        &SHAPE
    }
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.speed),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::AsValue for RuleIdConfig {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Object(self)
    }
}

impl ::std::fmt::Debug for RuleIdConfig {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for RuleIdConfig {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for RuleIdConfig {
    const EXPECTED: &'static str = "a RuleIdConfig object";
    fn empty() -> Self {
        Self {
            speed: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "Speed" => ::tc3_runtime::decode::slot(map, &mut self.speed, "Speed"),
            _ => ::std::result::Result::Ok(false),
        }
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Wire for RuleIdConfig {
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
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RuleIdConfig {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// A value of the field `Speed`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleIdConfigSpeed {
    /// On the wire: `0`.
    Value0,
    /// On the wire: `1`.
    Value1,
    /// On the wire: `2`.
    Value2,
    /// On the wire: `3`.
    Value3,
    /// A value that this version does not know.
    Unknown(UnknownRuleIdConfigSpeed),
}

/// A value of [`RuleIdConfigSpeed`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownRuleIdConfigSpeed(i64);

impl UnknownRuleIdConfigSpeed {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        self.0
    }
}

impl RuleIdConfigSpeed {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Value0,
        Self::Value1,
        Self::Value2,
        Self::Value3,
    ];
    const WIRE: &'static [i64] = &[0, 1, 2, 3];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Value0 => 0,
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Value3 => 3,
            Self::Unknown(unknown) => unknown.0,
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for RuleIdConfigSpeed {
    const NAME: &'static str = "RuleIdConfigSpeed";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [i64] = Self::WIRE;
    fn value(&self) -> i64 {
        self.value()
    }
    fn from_wire(value: i64) -> Self {
        ::tc3_runtime::open::known_integer(value)
            .unwrap_or(Self::Unknown(UnknownRuleIdConfigSpeed(value)))
    }
}

impl ::std::convert::From<i64> for RuleIdConfigSpeed {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for RuleIdConfigSpeed {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for RuleIdConfigSpeed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for RuleIdConfigSpeed {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for RuleIdConfigSpeed {}

impl ::std::hash::Hash for RuleIdConfigSpeed {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::AsValue for RuleIdConfigSpeed {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::IntegerChoice {
            value: self.value(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for RuleIdConfigSpeed {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl ::tc3_runtime::Wire for RuleIdConfigSpeed {
    fn empty() -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(0)
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RuleIdConfigSpeed {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
