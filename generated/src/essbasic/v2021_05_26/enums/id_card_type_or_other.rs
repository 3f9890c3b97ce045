// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/IdCardTypeOrOther.yaml

/// Kind of identity document, others included.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IdCardTypeOrOther {
    /// Identity card of the Chinese mainland.
    ///
    /// On the wire: `ID_CARD`.
    IdCard,
    /// Mainland travel permit for residents of Hong Kong and Macao.
    ///
    /// On the wire: `HONGKONG_AND_MACAO`.
    HongkongAndMacao,
    /// Residence permit for residents of Hong Kong, Macao and Taiwan; numbered like identity cards.
    ///
    /// On the wire: `HONGKONG_MACAO_AND_TAIWAN`.
    HongkongMacaoAndTaiwan,
    /// Another document. Allowlisted feature: ask the account manager.
    ///
    /// On the wire: `OTHER_CARD_TYPE`.
    OtherCardType,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`IdCardTypeOrOther`] that this version does not know.
pub type UnknownIdCardTypeOrOther = ::tc3_runtime::Unknown<IdCardTypeOrOther>;

impl IdCardTypeOrOther {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::IdCard,
        Self::HongkongAndMacao,
        Self::HongkongMacaoAndTaiwan,
        Self::OtherCardType,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IdCard => "ID_CARD",
            Self::HongkongAndMacao => "HONGKONG_AND_MACAO",
            Self::HongkongMacaoAndTaiwan => "HONGKONG_MACAO_AND_TAIWAN",
            Self::OtherCardType => "OTHER_CARD_TYPE",
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

impl ::tc3_runtime::OpenEnum for IdCardTypeOrOther {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "IdCardTypeOrOther",
        known: Self::KNOWN,
        wire: &[
            "ID_CARD",
            "HONGKONG_AND_MACAO",
            "HONGKONG_MACAO_AND_TAIWAN",
            "OTHER_CARD_TYPE",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for IdCardTypeOrOther {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for IdCardTypeOrOther {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for IdCardTypeOrOther {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for IdCardTypeOrOther {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for IdCardTypeOrOther {}

impl ::std::hash::Hash for IdCardTypeOrOther {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for IdCardTypeOrOther {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for IdCardTypeOrOther {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for IdCardTypeOrOther {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
