// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/SignatureType.yaml

/// Kind of signature used when signing many contracts at once.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignatureType {
    /// Handwritten signature.
    ///
    /// On the wire: `0`.
    Handwritten,
    /// OCR signature in regular script (`楷体`).
    ///
    /// On the wire: `1`.
    OcrRegularScript,
    /// Seal with the name.
    ///
    /// On the wire: `2`.
    NameSeal,
    /// Seal from a picture.
    ///
    /// On the wire: `3`.
    PictureSeal,
    /// Signature made by the system.
    ///
    /// On the wire: `4`.
    System,
    /// Handwritten signature kept for long-term use; includes `0`.
    ///
    /// On the wire: `5`.
    SavedHandwritten,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`SignatureType`] that this version does not know.
pub type UnknownSignatureType = ::tc3_runtime::Unknown<SignatureType, i64>;

impl SignatureType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Handwritten,
        Self::OcrRegularScript,
        Self::NameSeal,
        Self::PictureSeal,
        Self::System,
        Self::SavedHandwritten,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Handwritten => 0,
            Self::OcrRegularScript => 1,
            Self::NameSeal => 2,
            Self::PictureSeal => 3,
            Self::System => 4,
            Self::SavedHandwritten => 5,
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

impl ::tc3_runtime::IntegerEnum for SignatureType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "SignatureType",
        known: Self::KNOWN,
        wire: &[0, 1, 2, 3, 4, 5],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for SignatureType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for SignatureType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for SignatureType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for SignatureType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for SignatureType {}

impl ::std::hash::Hash for SignatureType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for SignatureType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for SignatureType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignatureType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
