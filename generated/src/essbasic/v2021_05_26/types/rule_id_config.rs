// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/RuleIdConfig.yaml

/// Settings of the video identity check.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleIdConfig {
    /// Speed at which texts are read out, both when the signer answers by speaking and by nodding.
    ///
    /// - On the wire: `Speed`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub speed: ::std::option::Option<IntentionSpeechSpeed>,
}

impl RuleIdConfig {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            speed: ::std::option::Option::None,
        }
    }
    /// Speed at which texts are read out, both when the signer answers by speaking and by nodding.
    ///
    /// `Speed` on the wire.
    #[must_use]
    pub fn speed(mut self, speed: IntentionSpeechSpeed) -> Self {
        self.speed = ::std::option::Option::Some(speed);
        self
    }
}

impl ::std::default::Default for RuleIdConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for RuleIdConfig {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "RuleIdConfig",
        fields: &::tc3_runtime::validate::Field::table(
            ["Speed"],
            [(0, ::tc3_runtime::validate::Field::KNOWN)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.speed),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for RuleIdConfig {
    type Kind = ::tc3_runtime::validate::Struct;
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
    fn empty() -> Self {
        Self {
            speed: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.speed),
            _ => ::tc3_runtime::decode::skip(map),
        }
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

/// Speed at which texts are read out in the intention check.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntentionSpeechSpeed {
    /// Follows from the length of the text.
    ///
    /// On the wire: `0`.
    Automatic,
    /// Normal speed.
    ///
    /// On the wire: `1`.
    Normal,
    /// 1.2 times the normal speed.
    ///
    /// On the wire: `2`.
    Faster,
    /// 1.5 times the normal speed.
    ///
    /// On the wire: `3`.
    Fast,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`IntentionSpeechSpeed`] that this version does not know.
pub type UnknownIntentionSpeechSpeed = ::tc3_runtime::Unknown<IntentionSpeechSpeed, i64>;

impl IntentionSpeechSpeed {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Automatic,
        Self::Normal,
        Self::Faster,
        Self::Fast,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Automatic => 0,
            Self::Normal => 1,
            Self::Faster => 2,
            Self::Fast => 3,
            Self::Unknown(unknown) => unknown.value(),
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

impl ::tc3_runtime::IntegerEnum for IntentionSpeechSpeed {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "IntentionSpeechSpeed",
        known: Self::KNOWN,
        wire: &[0, 1, 2, 3],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for IntentionSpeechSpeed {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for IntentionSpeechSpeed {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for IntentionSpeechSpeed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for IntentionSpeechSpeed {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for IntentionSpeechSpeed {}

impl ::std::hash::Hash for IntentionSpeechSpeed {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for IntentionSpeechSpeed {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for IntentionSpeechSpeed {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for IntentionSpeechSpeed {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
