// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/SignatureKind.yaml

/// Kind of personal signature.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignatureKind {
    /// Handwritten at the time of signing.
    ///
    /// On the wire: `HANDWRITE`.
    Handwrite,
    /// Handwritten signature kept in the personal centre; includes `HANDWRITE`.
    ///
    /// On the wire: `HANDWRITTEN_ESIGN`.
    HandwrittenEsign,
    /// Handwritten signature recognised by AI.
    ///
    /// On the wire: `OCR_ESIGN`.
    OcrEsign,
    /// Personal seal.
    ///
    /// On the wire: `ESIGN`.
    Esign,
    /// PNG picture uploaded at the time of signing.
    ///
    /// On the wire: `IMG_ESIGN`.
    ImgEsign,
    /// Signature generated from the name of the signer.
    ///
    /// On the wire: `SYSTEM_ESIGN`.
    SystemEsign,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SignatureKind`] that this version does not know.
pub type UnknownSignatureKind = ::tc3_runtime::Unknown<SignatureKind>;

impl SignatureKind {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Handwrite,
        Self::HandwrittenEsign,
        Self::OcrEsign,
        Self::Esign,
        Self::ImgEsign,
        Self::SystemEsign,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Handwrite => "HANDWRITE",
            Self::HandwrittenEsign => "HANDWRITTEN_ESIGN",
            Self::OcrEsign => "OCR_ESIGN",
            Self::Esign => "ESIGN",
            Self::ImgEsign => "IMG_ESIGN",
            Self::SystemEsign => "SYSTEM_ESIGN",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for SignatureKind {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SignatureKind",
        known: Self::KNOWN,
        wire: &[
            "HANDWRITE",
            "HANDWRITTEN_ESIGN",
            "OCR_ESIGN",
            "ESIGN",
            "IMG_ESIGN",
            "SYSTEM_ESIGN",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SignatureKind {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SignatureKind {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SignatureKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SignatureKind {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SignatureKind {}

impl ::std::hash::Hash for SignatureKind {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SignatureKind {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SignatureKind {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignatureKind {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
