// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/PdfVerification.yaml

/// Result of verifying the signatures of a whole PDF file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PdfVerification {
    /// Not altered, all signatures made in e-Sign.
    ///
    /// On the wire: `1`.
    AllSignedByEsign,
    /// Not altered, some signatures made in e-Sign.
    ///
    /// On the wire: `2`.
    PartlySignedByEsign,
    /// Altered.
    ///
    /// On the wire: `3`.
    Altered,
    /// The file holds no signature, for example because the contract is not signed yet.
    ///
    /// On the wire: `4`.
    NoSignature,
    /// A signature has a wrong format.
    ///
    /// On the wire: `5`.
    MalformedSignature,
    /// A value that this version does not know.
    Unknown(UnknownPdfVerification),
}

/// A value of [`PdfVerification`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownPdfVerification(i64);

impl UnknownPdfVerification {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        self.0
    }
}

impl PdfVerification {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::AllSignedByEsign,
        Self::PartlySignedByEsign,
        Self::Altered,
        Self::NoSignature,
        Self::MalformedSignature,
    ];
    const WIRE: &'static [i64] = &[1, 2, 3, 4, 5];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::AllSignedByEsign => 1,
            Self::PartlySignedByEsign => 2,
            Self::Altered => 3,
            Self::NoSignature => 4,
            Self::MalformedSignature => 5,
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

impl ::tc3_runtime::IntegerEnum for PdfVerification {
    const NAME: &'static str = "PdfVerification";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [i64] = Self::WIRE;
    fn value(&self) -> i64 {
        self.value()
    }
    fn from_wire(value: i64) -> Self {
        ::tc3_runtime::open::known_integer(value)
            .unwrap_or(Self::Unknown(UnknownPdfVerification(value)))
    }
}

impl ::std::convert::From<i64> for PdfVerification {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for PdfVerification {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for PdfVerification {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for PdfVerification {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for PdfVerification {}

impl ::std::hash::Hash for PdfVerification {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::AsValue for PdfVerification {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::IntegerChoice {
            value: self.value(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for PdfVerification {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl ::tc3_runtime::Wire for PdfVerification {
    fn empty() -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(0)
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PdfVerification {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
