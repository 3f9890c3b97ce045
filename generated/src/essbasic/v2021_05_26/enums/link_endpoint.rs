// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/LinkEndpoint.yaml

/// Where the link to the mini program is opened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LinkEndpoint {
    /// Short link that opens the mini program.
    ///
    /// On the wire: `WEIXINAPP`.
    WeixinApp,
    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// On the wire: `APP`.
    App,
    /// Link to be made into a QR code by you and scanned with WeChat; it opens the mini program directly. Clicking it has no effect.
    ///
    /// On the wire: `WEIXIN_QRCODE_URL`.
    WeixinQrCodeUrl,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`LinkEndpoint`] that this version does not know.
pub type UnknownLinkEndpoint = ::tc3_runtime::Unknown<LinkEndpoint>;

impl LinkEndpoint {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::WeixinApp,
        Self::App,
        Self::WeixinQrCodeUrl,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WeixinApp => "WEIXINAPP",
            Self::App => "APP",
            Self::WeixinQrCodeUrl => "WEIXIN_QRCODE_URL",
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

impl ::tc3_runtime::OpenEnum for LinkEndpoint {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "LinkEndpoint",
        known: Self::KNOWN,
        wire: &["WEIXINAPP", "APP", "WEIXIN_QRCODE_URL"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for LinkEndpoint {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for LinkEndpoint {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for LinkEndpoint {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for LinkEndpoint {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for LinkEndpoint {}

impl ::std::hash::Hash for LinkEndpoint {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for LinkEndpoint {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for LinkEndpoint {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for LinkEndpoint {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
