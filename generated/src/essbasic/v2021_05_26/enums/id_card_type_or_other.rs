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
    Unknown(UnknownIdCardTypeOrOther),
}

/// A value of [`IdCardTypeOrOther`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownIdCardTypeOrOther(::std::string::String);

impl UnknownIdCardTypeOrOther {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl IdCardTypeOrOther {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::IdCard,
        Self::HongkongAndMacao,
        Self::HongkongMacaoAndTaiwan,
        Self::OtherCardType,
    ];
    const WIRE: &'static [&'static str] = &[
        "ID_CARD",
        "HONGKONG_AND_MACAO",
        "HONGKONG_MACAO_AND_TAIWAN",
        "OTHER_CARD_TYPE",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IdCard => "ID_CARD",
            Self::HongkongAndMacao => "HONGKONG_AND_MACAO",
            Self::HongkongMacaoAndTaiwan => "HONGKONG_MACAO_AND_TAIWAN",
            Self::OtherCardType => "OTHER_CARD_TYPE",
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

impl ::tc3_runtime::OpenEnum for IdCardTypeOrOther {
    const NAME: &'static str = "IdCardTypeOrOther";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text)
            .unwrap_or(Self::Unknown(UnknownIdCardTypeOrOther(text)))
    }
}

impl ::std::convert::From<::std::string::String> for IdCardTypeOrOther {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for IdCardTypeOrOther {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
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

impl ::tc3_runtime::AsValue for IdCardTypeOrOther {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Choice {
            value: self.as_str(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for IdCardTypeOrOther {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl ::tc3_runtime::Wire for IdCardTypeOrOther {
    fn empty() -> Self {
        ::tc3_runtime::OpenEnum::from_wire(::std::string::String::new())
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for IdCardTypeOrOther {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
