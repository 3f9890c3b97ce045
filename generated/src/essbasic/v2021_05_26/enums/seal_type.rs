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
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SealType`] that this version does not know.
pub type UnknownSealType = ::tc3_runtime::Unknown<SealType>;

impl SealType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Official,
        Self::Contract,
        Self::Finance,
        Self::Personnel,
        Self::Other,
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

impl ::tc3_runtime::OpenEnum for SealType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SealType",
        known: Self::KNOWN,
        wire: &["OFFICIAL", "CONTRACT", "FINANCE", "PERSONNEL", "OTHER"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SealType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
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

impl ::tc3_runtime::Generated for SealType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SealType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SealType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
