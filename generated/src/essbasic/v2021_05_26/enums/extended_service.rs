// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/ExtendedService.yaml

/// An extended service of an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExtendedService {
    /// Automatic signing by the organization.
    ///
    /// On the wire: `AUTO_SIGN`.
    AutoSign,
    /// Contracts with residents of Hong Kong, Macao and Taiwan.
    ///
    /// On the wire: `OVERSEA_SIGN`.
    OverseaSign,
    /// Signers are verified by mobile number.
    ///
    /// On the wire: `MOBILE_CHECK_APPROVER`.
    MobileCheckApprover,
    /// Seal across the page edges.
    ///
    /// On the wire: `PAGING_SEAL`.
    #[deprecated(note = "No longer documented.")]
    PagingSeal,
    /// The third-party platform may download contracts of the organization.
    ///
    /// On the wire: `DOWNLOAD_FLOW`.
    DownloadFlow,
    /// Wider age range of signers.
    ///
    /// On the wire: `AGE_LIMIT_EXPANSION`.
    AgeLimitExpansion,
    /// The name of the operator is hidden in contracts.
    ///
    /// On the wire: `HIDE_OPERATOR_DISPLAY`.
    HideOperatorDisplay,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ExtendedService`] that this version does not know.
pub type UnknownExtendedService = ::tc3_runtime::Unknown<ExtendedService>;

impl ExtendedService {
    /// Every known value.
    #[allow(deprecated)]
    pub const KNOWN: &'static [Self] = &[
        Self::AutoSign,
        Self::OverseaSign,
        Self::MobileCheckApprover,
        Self::PagingSeal,
        Self::DownloadFlow,
        Self::AgeLimitExpansion,
        Self::HideOperatorDisplay,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AutoSign => "AUTO_SIGN",
            Self::OverseaSign => "OVERSEA_SIGN",
            Self::MobileCheckApprover => "MOBILE_CHECK_APPROVER",
            #[allow(deprecated)]
            Self::PagingSeal => "PAGING_SEAL",
            Self::DownloadFlow => "DOWNLOAD_FLOW",
            Self::AgeLimitExpansion => "AGE_LIMIT_EXPANSION",
            Self::HideOperatorDisplay => "HIDE_OPERATOR_DISPLAY",
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

impl ::tc3_runtime::OpenEnum for ExtendedService {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ExtendedService",
        known: Self::KNOWN,
        wire: &[
            "AUTO_SIGN",
            "OVERSEA_SIGN",
            "MOBILE_CHECK_APPROVER",
            "PAGING_SEAL",
            "DOWNLOAD_FLOW",
            "AGE_LIMIT_EXPANSION",
            "HIDE_OPERATOR_DISPLAY",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ExtendedService {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ExtendedService {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ExtendedService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ExtendedService {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ExtendedService {}

impl ::std::hash::Hash for ExtendedService {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ExtendedService {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ExtendedService {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ExtendedService {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
