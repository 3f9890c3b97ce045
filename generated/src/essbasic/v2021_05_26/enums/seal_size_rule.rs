// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/SealSizeRule.yaml

/// Whether the area of a seal that a signer adds fits the real size of the seal, and whether the signer may change that. Works with `SignBeanTag` = 1.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SealSizeRule {
    /// Off at first, can be switched on.
    ///
    /// On the wire: `0`.
    OffChangeable,
    /// Off: seals have the default size of 4.2 cm; cannot be changed.
    ///
    /// On the wire: `1`.
    OffFixed,
    /// On at first: seals have their real size; can be switched off.
    ///
    /// On the wire: `2`.
    OnChangeable,
    /// On: seals have their real size; cannot be changed.
    ///
    /// On the wire: `3`.
    OnFixed,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`SealSizeRule`] that this version does not know.
pub type UnknownSealSizeRule = ::tc3_runtime::Unknown<SealSizeRule, i64>;

impl SealSizeRule {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::OffChangeable,
        Self::OffFixed,
        Self::OnChangeable,
        Self::OnFixed,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::OffChangeable => 0,
            Self::OffFixed => 1,
            Self::OnChangeable => 2,
            Self::OnFixed => 3,
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

impl ::tc3_runtime::IntegerEnum for SealSizeRule {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "SealSizeRule",
        known: Self::KNOWN,
        wire: &[0, 1, 2, 3],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for SealSizeRule {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for SealSizeRule {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for SealSizeRule {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for SealSizeRule {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for SealSizeRule {}

impl ::std::hash::Hash for SealSizeRule {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for SealSizeRule {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for SealSizeRule {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SealSizeRule {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
