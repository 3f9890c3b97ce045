// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/AutoSignLinkForm.yaml

/// Form of a link for automatic signing by a person.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AutoSignLinkForm {
    /// Long link that opens the mini program or, where offered, an H5 page; for text messages and H5 pages.
    ///
    /// On the wire: `HTTP`.
    Http,
    /// Short link that opens the mini program or, where offered, an H5 page; for text messages and H5 pages.
    ///
    /// On the wire: `HTTP_SHORT_URL`.
    HttpShortUrl,
    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// On the wire: `APP`.
    App,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`AutoSignLinkForm`] that this version does not know.
pub type UnknownAutoSignLinkForm = ::tc3_runtime::Unknown<AutoSignLinkForm>;

impl AutoSignLinkForm {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Http, Self::HttpShortUrl, Self::App];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "HTTP",
            Self::HttpShortUrl => "HTTP_SHORT_URL",
            Self::App => "APP",
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

impl ::tc3_runtime::OpenEnum for AutoSignLinkForm {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "AutoSignLinkForm",
        known: Self::KNOWN,
        wire: &["HTTP", "HTTP_SHORT_URL", "APP"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for AutoSignLinkForm {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for AutoSignLinkForm {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for AutoSignLinkForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for AutoSignLinkForm {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for AutoSignLinkForm {}

impl ::std::hash::Hash for AutoSignLinkForm {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for AutoSignLinkForm {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for AutoSignLinkForm {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AutoSignLinkForm {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
