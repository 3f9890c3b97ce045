// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/Kind.yaml

/// What it is. The wire values are what YAML takes for something else.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Not a boolean.
    ///
    /// On the wire: `NO`.
    No,
    /// Not one either.
    ///
    /// On the wire: `true`.
    Truth,
    /// Not a number.
    ///
    /// On the wire: `007`.
    Bond,
    /// Not used any more.
    ///
    /// On the wire: `OLD_ONE`.
    #[deprecated(note = "since 2023-01-01; use `NO` instead; It never worked.")]
    OldOne,
    /// A value that this version does not know.
    Unknown(UnknownKind),
}

/// A value of [`Kind`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownKind(::std::string::String);

impl UnknownKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Kind {
    /// Every known value.
    #[allow(deprecated)]
    pub const KNOWN: &'static [Self] = &[
        Self::No,
        Self::Truth,
        Self::Bond,
        Self::OldOne,
    ];
    const WIRE: &'static [&'static str] = &["NO", "true", "007", "OLD_ONE"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::No => "NO",
            Self::Truth => "true",
            Self::Bond => "007",
            #[allow(deprecated)]
            Self::OldOne => "OLD_ONE",
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

impl ::tc3_runtime::OpenEnum for Kind {
    const NAME: &'static str = "Kind";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text).unwrap_or(Self::Unknown(UnknownKind(text)))
    }
}

impl ::std::convert::From<::std::string::String> for Kind {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for Kind {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
    }
}

impl ::std::str::FromStr for Kind {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for Kind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for Kind {}

impl ::std::hash::Hash for Kind {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::AsValue for Kind {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Choice {
            value: self.as_str(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for Kind {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl ::tc3_runtime::Wire for Kind {
    fn empty() -> Self {
        ::tc3_runtime::OpenEnum::from_wire(::std::string::String::new())
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Kind {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
