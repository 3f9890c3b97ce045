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
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`PdfVerification`] that this version does not know.
pub type UnknownPdfVerification = ::tc3_runtime::Unknown<PdfVerification, i64>;

impl PdfVerification {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::AllSignedByEsign,
        Self::PartlySignedByEsign,
        Self::Altered,
        Self::NoSignature,
        Self::MalformedSignature,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::AllSignedByEsign => 1,
            Self::PartlySignedByEsign => 2,
            Self::Altered => 3,
            Self::NoSignature => 4,
            Self::MalformedSignature => 5,
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

impl ::tc3_runtime::IntegerEnum for PdfVerification {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "PdfVerification",
        known: Self::KNOWN,
        wire: &[1, 2, 3, 4, 5],
        value: Self::value,
        unknown: Self::Unknown,
    };
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

impl ::tc3_runtime::Generated for PdfVerification {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for PdfVerification {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PdfVerification {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
