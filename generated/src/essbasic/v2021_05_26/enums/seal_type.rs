// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/SealType.yaml

/// Kind of seal of an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SealType {
    /// Company seal, for formal documents.
    ///
    /// On the wire: `OFFICIAL`.
    Official,
    /// Seal for contracts.
    ///
    /// On the wire: `CONTRACT`.
    Contract,
    /// Seal for financial documents, such as invoices and receipts.
    ///
    /// On the wire: `FINANCE`.
    Finance,
    /// Seal for personnel matters, such as labour contracts.
    ///
    /// On the wire: `PERSONNEL`.
    Personnel,
    /// Other seals.
    ///
    /// On the wire: `OTHER`.
    Other,
    /// A value that this version does not know.
    Unknown(UnknownSealType),
}

/// A value of [`SealType`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownSealType(::std::string::String);

impl UnknownSealType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SealType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Official,
        Self::Contract,
        Self::Finance,
        Self::Personnel,
        Self::Other,
    ];
    const WIRE: &'static [&'static str] = &[
        "OFFICIAL",
        "CONTRACT",
        "FINANCE",
        "PERSONNEL",
        "OTHER",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Official => "OFFICIAL",
            Self::Contract => "CONTRACT",
            Self::Finance => "FINANCE",
            Self::Personnel => "PERSONNEL",
            Self::Other => "OTHER",
            Self::Unknown(unknown) => &unknown.0,
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

impl ::tc3_runtime::OpenEnum for SealType {
    const NAME: &'static str = "SealType";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text).unwrap_or(Self::Unknown(UnknownSealType(text)))
    }
}

impl ::std::convert::From<::std::string::String> for SealType {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for SealType {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
    }
}

impl ::std::str::FromStr for SealType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SealType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SealType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SealType {}

impl ::std::hash::Hash for SealType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::AsValue for SealType {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Choice {
            value: self.as_str(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for SealType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl ::tc3_runtime::Wire for SealType {
    fn empty() -> Self {
        ::tc3_runtime::OpenEnum::from_wire(::std::string::String::new())
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SealType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
