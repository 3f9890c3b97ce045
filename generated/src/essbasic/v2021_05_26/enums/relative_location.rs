// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/RelativeLocation.yaml

/// Where a field stands in relation to its keyword.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RelativeLocation {
    /// Centred on the keyword.
    ///
    /// On the wire: `Middle`.
    Middle,
    /// Straight below.
    ///
    /// On the wire: `Below`.
    Below,
    /// Straight to the right.
    ///
    /// On the wire: `Right`.
    Right,
    /// To the lower right.
    ///
    /// On the wire: `LowerRight`.
    LowerRight,
    /// To the upper right.
    ///
    /// On the wire: `UpperRight`.
    UpperRight,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`RelativeLocation`] that this version does not know.
pub type UnknownRelativeLocation = ::tc3_runtime::Unknown<RelativeLocation>;

impl RelativeLocation {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Middle,
        Self::Below,
        Self::Right,
        Self::LowerRight,
        Self::UpperRight,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Middle => "Middle",
            Self::Below => "Below",
            Self::Right => "Right",
            Self::LowerRight => "LowerRight",
            Self::UpperRight => "UpperRight",
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

impl ::tc3_runtime::OpenEnum for RelativeLocation {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "RelativeLocation",
        known: Self::KNOWN,
        wire: &["Middle", "Below", "Right", "LowerRight", "UpperRight"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for RelativeLocation {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for RelativeLocation {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for RelativeLocation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for RelativeLocation {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for RelativeLocation {}

impl ::std::hash::Hash for RelativeLocation {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for RelativeLocation {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for RelativeLocation {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RelativeLocation {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
