// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/IntentionType.yaml

/// How a signer answers in the video check.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntentionType {
    /// By speaking.
    ///
    /// On the wire: `1`.
    QuestionAnswer,
    /// By nodding.
    ///
    /// On the wire: `2`.
    Nod,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`IntentionType`] that this version does not know.
pub type UnknownIntentionType = ::tc3_runtime::Unknown<IntentionType, i64>;

impl IntentionType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::QuestionAnswer, Self::Nod];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::QuestionAnswer => 1,
            Self::Nod => 2,
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

impl ::tc3_runtime::IntegerEnum for IntentionType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "IntentionType",
        known: Self::KNOWN,
        wire: &[1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for IntentionType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for IntentionType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for IntentionType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for IntentionType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for IntentionType {}

impl ::std::hash::Hash for IntentionType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for IntentionType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for IntentionType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for IntentionType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
