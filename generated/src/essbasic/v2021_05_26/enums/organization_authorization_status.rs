// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/OrganizationAuthorizationStatus.yaml

/// State of the verification of an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OrganizationAuthorizationStatus {
    /// Not verified.
    ///
    /// On the wire: `UNVERIFIED`.
    Unverified,
    /// Being verified; the way of authorization is not chosen yet.
    ///
    /// On the wire: `VERIFYING`.
    Verifying,
    /// Being verified; waiting for authorization or verification by the legal representative.
    ///
    /// On the wire: `VERIFYINGLEGALPENDINGAUTHORIZATION`.
    VerifyingLegalPendingAuthorization,
    /// Being verified; the authorization letter is uploaded and waits for review.
    ///
    /// On the wire: `VERIFYINGAUTHORIZATIONFILEPENDING`.
    VerifyingAuthorizationFilePending,
    /// Being verified; the authorization letter was rejected in review.
    ///
    /// On the wire: `VERIFYINGAUTHORIZATIONFILEREJECT`.
    VerifyingAuthorizationFileReject,
    /// Verified.
    ///
    /// On the wire: `VERIFIED`.
    Verified,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`OrganizationAuthorizationStatus`] that this version does not know.
pub type UnknownOrganizationAuthorizationStatus = ::tc3_runtime::Unknown<
    OrganizationAuthorizationStatus,
>;

impl OrganizationAuthorizationStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Unverified,
        Self::Verifying,
        Self::VerifyingLegalPendingAuthorization,
        Self::VerifyingAuthorizationFilePending,
        Self::VerifyingAuthorizationFileReject,
        Self::Verified,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unverified => "UNVERIFIED",
            Self::Verifying => "VERIFYING",
            Self::VerifyingLegalPendingAuthorization => {
                "VERIFYINGLEGALPENDINGAUTHORIZATION"
            }
            Self::VerifyingAuthorizationFilePending => {
                "VERIFYINGAUTHORIZATIONFILEPENDING"
            }
            Self::VerifyingAuthorizationFileReject => "VERIFYINGAUTHORIZATIONFILEREJECT",
            Self::Verified => "VERIFIED",
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

impl ::tc3_runtime::OpenEnum for OrganizationAuthorizationStatus {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "OrganizationAuthorizationStatus",
        known: Self::KNOWN,
        wire: &[
            "UNVERIFIED",
            "VERIFYING",
            "VERIFYINGLEGALPENDINGAUTHORIZATION",
            "VERIFYINGAUTHORIZATIONFILEPENDING",
            "VERIFYINGAUTHORIZATIONFILEREJECT",
            "VERIFIED",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for OrganizationAuthorizationStatus {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for OrganizationAuthorizationStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for OrganizationAuthorizationStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for OrganizationAuthorizationStatus {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for OrganizationAuthorizationStatus {}

impl ::std::hash::Hash for OrganizationAuthorizationStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for OrganizationAuthorizationStatus {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for OrganizationAuthorizationStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for OrganizationAuthorizationStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
