// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/LimitedComponentType.yaml

/// Kind of sign field that can be limited.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LimitedComponentType {
    /// Seal of an organization.
    ///
    /// On the wire: `SIGN_SEAL`.
    SignSeal,
    /// Seal across the page edges.
    ///
    /// On the wire: `SIGN_PAGING_SEAL`.
    SignPagingSeal,
    /// Seal of the legal representative.
    ///
    /// On the wire: `SIGN_LEGAL_PERSON_SEAL`.
    SignLegalPersonSeal,
    /// Signature of a person.
    ///
    /// On the wire: `SIGN_SIGNATURE`.
    SignSignature,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`LimitedComponentType`] that this version does not know.
pub type UnknownLimitedComponentType = ::tc3_runtime::Unknown<LimitedComponentType>;

impl LimitedComponentType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::SignSeal,
        Self::SignPagingSeal,
        Self::SignLegalPersonSeal,
        Self::SignSignature,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SignSeal => "SIGN_SEAL",
            Self::SignPagingSeal => "SIGN_PAGING_SEAL",
            Self::SignLegalPersonSeal => "SIGN_LEGAL_PERSON_SEAL",
            Self::SignSignature => "SIGN_SIGNATURE",
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

impl ::tc3_runtime::OpenEnum for LimitedComponentType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "LimitedComponentType",
        known: Self::KNOWN,
        wire: &[
            "SIGN_SEAL",
            "SIGN_PAGING_SEAL",
            "SIGN_LEGAL_PERSON_SEAL",
            "SIGN_SIGNATURE",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for LimitedComponentType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for LimitedComponentType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for LimitedComponentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for LimitedComponentType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for LimitedComponentType {}

impl ::std::hash::Hash for LimitedComponentType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for LimitedComponentType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for LimitedComponentType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for LimitedComponentType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
