// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/LinkForm.yaml

/// Form of a link that opens the e-Sign mini program.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LinkForm {
    /// Long link; for text messages and H5 pages.
    ///
    /// On the wire: `HTTP`.
    Http,
    /// Short link; for text messages and H5 pages.
    ///
    /// On the wire: `HTTP_SHORT_URL`.
    HttpShortUrl,
    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// On the wire: `APP`.
    App,
    /// QR code of the link; for showing on a page.
    ///
    /// On the wire: `QR_CODE`.
    QrCode,
    /// A value that this version does not know.
    Unknown(UnknownLinkForm),
}

/// A value of [`LinkForm`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownLinkForm(::std::string::String);

impl UnknownLinkForm {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl LinkForm {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Http,
        Self::HttpShortUrl,
        Self::App,
        Self::QrCode,
    ];
    const WIRE: &'static [&'static str] = &["HTTP", "HTTP_SHORT_URL", "APP", "QR_CODE"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "HTTP",
            Self::HttpShortUrl => "HTTP_SHORT_URL",
            Self::App => "APP",
            Self::QrCode => "QR_CODE",
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

impl ::tc3_runtime::OpenEnum for LinkForm {
    const NAME: &'static str = "LinkForm";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text).unwrap_or(Self::Unknown(UnknownLinkForm(text)))
    }
}

impl ::std::convert::From<::std::string::String> for LinkForm {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for LinkForm {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
    }
}

impl ::std::str::FromStr for LinkForm {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for LinkForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for LinkForm {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for LinkForm {}

impl ::std::hash::Hash for LinkForm {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::AsValue for LinkForm {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Choice {
            value: self.as_str(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for LinkForm {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl ::tc3_runtime::Wire for LinkForm {
    fn empty() -> Self {
        ::tc3_runtime::OpenEnum::from_wire(::std::string::String::new())
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for LinkForm {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
