// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/DisplayedComponentType.yaml

/// Kind of field offered on the embedded page for starting a flow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisplayedComponentType {
    /// Signature or seal of a person.
    ///
    /// On the wire: `SIGN_SIGNATURE`.
    SignSignature,
    /// Seal of an organization.
    ///
    /// On the wire: `SIGN_SEAL`.
    SignSeal,
    /// Seal across the page edges.
    ///
    /// On the wire: `SIGN_PAGING_SEAL`.
    SignPagingSeal,
    /// Seal of the legal representative.
    ///
    /// On the wire: `SIGN_LEGAL_PERSON_SEAL`.
    SignLegalPersonSeal,
    /// Sign and approve.
    ///
    /// On the wire: `SIGN_APPROVE`.
    SignApprove,
    /// Opinion of the signer.
    ///
    /// On the wire: `SIGN_OPINION`.
    SignOpinion,
    /// Handwritten signature across the page edges.
    ///
    /// On the wire: `SIGN_PAGING_SIGNATURE`.
    SignPagingSignature,
    /// Full name of the organization.
    ///
    /// On the wire: `BUSI-FULL-NAME`.
    OrganizationFullName,
    /// Unified social credit code.
    ///
    /// On the wire: `BUSI-CREDIT-CODE`.
    UnifiedSocialCreditCode,
    /// Name of the legal representative or of the operator of the business.
    ///
    /// On the wire: `BUSI-LEGAL-NAME`.
    LegalRepresentativeName,
    /// Name of the signer.
    ///
    /// On the wire: `PERSONAL-NAME`.
    SignerName,
    /// Mobile number of the signer.
    ///
    /// On the wire: `PERSONAL-MOBILE`.
    SignerMobile,
    /// Kind of identity document of the signer.
    ///
    /// On the wire: `PERSONAL-IDCARD-TYPE`.
    SignerIdCardType,
    /// Number of the identity document of the signer.
    ///
    /// On the wire: `PERSONAL-IDCARD`.
    SignerIdCard,
    /// One line of text.
    ///
    /// On the wire: `TEXT`.
    Text,
    /// Several lines of text.
    ///
    /// On the wire: `MULTI_LINE_TEXT`.
    MultiLineText,
    /// Check box.
    ///
    /// On the wire: `CHECK_BOX`.
    CheckBox,
    /// Choice.
    ///
    /// On the wire: `SELECTOR`.
    Selector,
    /// Number.
    ///
    /// On the wire: `DIGIT`.
    Digit,
    /// Date.
    ///
    /// On the wire: `DATE`.
    Date,
    /// Picture.
    ///
    /// On the wire: `FILL_IMAGE`.
    FillImage,
    /// Attachment.
    ///
    /// On the wire: `ATTACHMENT`.
    Attachment,
    /// E-mail address.
    ///
    /// On the wire: `EMAIL`.
    Email,
    /// Address.
    ///
    /// On the wire: `LOCATION`.
    Location,
    /// Level of education.
    ///
    /// On the wire: `EDUCATION`.
    Education,
    /// Gender.
    ///
    /// On the wire: `GENDER`.
    Gender,
    /// Province, city and district.
    ///
    /// On the wire: `DISTRICT`.
    District,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`DisplayedComponentType`] that this version does not know.
pub type UnknownDisplayedComponentType = ::tc3_runtime::Unknown<DisplayedComponentType>;

impl DisplayedComponentType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::SignSignature,
        Self::SignSeal,
        Self::SignPagingSeal,
        Self::SignLegalPersonSeal,
        Self::SignApprove,
        Self::SignOpinion,
        Self::SignPagingSignature,
        Self::OrganizationFullName,
        Self::UnifiedSocialCreditCode,
        Self::LegalRepresentativeName,
        Self::SignerName,
        Self::SignerMobile,
        Self::SignerIdCardType,
        Self::SignerIdCard,
        Self::Text,
        Self::MultiLineText,
        Self::CheckBox,
        Self::Selector,
        Self::Digit,
        Self::Date,
        Self::FillImage,
        Self::Attachment,
        Self::Email,
        Self::Location,
        Self::Education,
        Self::Gender,
        Self::District,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SignSignature => "SIGN_SIGNATURE",
            Self::SignSeal => "SIGN_SEAL",
            Self::SignPagingSeal => "SIGN_PAGING_SEAL",
            Self::SignLegalPersonSeal => "SIGN_LEGAL_PERSON_SEAL",
            Self::SignApprove => "SIGN_APPROVE",
            Self::SignOpinion => "SIGN_OPINION",
            Self::SignPagingSignature => "SIGN_PAGING_SIGNATURE",
            Self::OrganizationFullName => "BUSI-FULL-NAME",
            Self::UnifiedSocialCreditCode => "BUSI-CREDIT-CODE",
            Self::LegalRepresentativeName => "BUSI-LEGAL-NAME",
            Self::SignerName => "PERSONAL-NAME",
            Self::SignerMobile => "PERSONAL-MOBILE",
            Self::SignerIdCardType => "PERSONAL-IDCARD-TYPE",
            Self::SignerIdCard => "PERSONAL-IDCARD",
            Self::Text => "TEXT",
            Self::MultiLineText => "MULTI_LINE_TEXT",
            Self::CheckBox => "CHECK_BOX",
            Self::Selector => "SELECTOR",
            Self::Digit => "DIGIT",
            Self::Date => "DATE",
            Self::FillImage => "FILL_IMAGE",
            Self::Attachment => "ATTACHMENT",
            Self::Email => "EMAIL",
            Self::Location => "LOCATION",
            Self::Education => "EDUCATION",
            Self::Gender => "GENDER",
            Self::District => "DISTRICT",
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

impl ::tc3_runtime::OpenEnum for DisplayedComponentType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "DisplayedComponentType",
        known: Self::KNOWN,
        wire: &[
            "SIGN_SIGNATURE",
            "SIGN_SEAL",
            "SIGN_PAGING_SEAL",
            "SIGN_LEGAL_PERSON_SEAL",
            "SIGN_APPROVE",
            "SIGN_OPINION",
            "SIGN_PAGING_SIGNATURE",
            "BUSI-FULL-NAME",
            "BUSI-CREDIT-CODE",
            "BUSI-LEGAL-NAME",
            "PERSONAL-NAME",
            "PERSONAL-MOBILE",
            "PERSONAL-IDCARD-TYPE",
            "PERSONAL-IDCARD",
            "TEXT",
            "MULTI_LINE_TEXT",
            "CHECK_BOX",
            "SELECTOR",
            "DIGIT",
            "DATE",
            "FILL_IMAGE",
            "ATTACHMENT",
            "EMAIL",
            "LOCATION",
            "EDUCATION",
            "GENDER",
            "DISTRICT",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for DisplayedComponentType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for DisplayedComponentType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for DisplayedComponentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for DisplayedComponentType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for DisplayedComponentType {}

impl ::std::hash::Hash for DisplayedComponentType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for DisplayedComponentType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for DisplayedComponentType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DisplayedComponentType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
