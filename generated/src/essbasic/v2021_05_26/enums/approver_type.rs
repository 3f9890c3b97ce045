// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/ApproverType.yaml

/// Kind of signer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ApproverType {
    /// A person.
    ///
    /// On the wire: `PERSON`.
    Person,
    /// A person who signs automatically; an allowlisted feature.
    ///
    /// On the wire: `PERSON_AUTO_SIGN`.
    PersonAutoSign,
    /// An organization, signed for by an employee; with a template also automatic signing of an organization.
    ///
    /// On the wire: `ORGANIZATION`.
    Organization,
    /// An organization that signs automatically: another one, or your own when starting from a file. Another one must have granted authorization, and the account manager has to be asked.
    ///
    /// On the wire: `ENTERPRISESERVER`.
    EnterpriseServer,
    /// Your own organization signs by the PIN of an employee who has authorized this before.
    ///
    /// On the wire: `ORGANIZATION_PIN_CODE_SIGN`.
    OrganizationPinCodeSign,
    /// Another organization signs by PIN; it must have authorized this before.
    ///
    /// On the wire: `OTHER_ORGANIZATION_PIN_CODE_SIGN`.
    OtherOrganizationPinCodeSign,
    /// A person signs automatically by PIN; an allowlisted feature.
    ///
    /// On the wire: `PERSON_PIN_CODE_SIGN`.
    PersonPinCodeSign,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ApproverType`] that this version does not know.
pub type UnknownApproverType = ::tc3_runtime::Unknown<ApproverType>;

impl ApproverType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Person,
        Self::PersonAutoSign,
        Self::Organization,
        Self::EnterpriseServer,
        Self::OrganizationPinCodeSign,
        Self::OtherOrganizationPinCodeSign,
        Self::PersonPinCodeSign,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Person => "PERSON",
            Self::PersonAutoSign => "PERSON_AUTO_SIGN",
            Self::Organization => "ORGANIZATION",
            Self::EnterpriseServer => "ENTERPRISESERVER",
            Self::OrganizationPinCodeSign => "ORGANIZATION_PIN_CODE_SIGN",
            Self::OtherOrganizationPinCodeSign => "OTHER_ORGANIZATION_PIN_CODE_SIGN",
            Self::PersonPinCodeSign => "PERSON_PIN_CODE_SIGN",
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

impl ::tc3_runtime::OpenEnum for ApproverType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ApproverType",
        known: Self::KNOWN,
        wire: &[
            "PERSON",
            "PERSON_AUTO_SIGN",
            "ORGANIZATION",
            "ENTERPRISESERVER",
            "ORGANIZATION_PIN_CODE_SIGN",
            "OTHER_ORGANIZATION_PIN_CODE_SIGN",
            "PERSON_PIN_CODE_SIGN",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ApproverType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ApproverType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ApproverType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ApproverType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ApproverType {}

impl ::std::hash::Hash for ApproverType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ApproverType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ApproverType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ApproverType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
