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
    Unknown(UnknownDisplayedComponentType),
}

/// A value of [`DisplayedComponentType`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownDisplayedComponentType(::std::string::String);

impl UnknownDisplayedComponentType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

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
    const WIRE: &'static [&'static str] = &[
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

impl ::tc3_runtime::OpenEnum for DisplayedComponentType {
    const NAME: &'static str = "DisplayedComponentType";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text)
            .unwrap_or(Self::Unknown(UnknownDisplayedComponentType(text)))
    }
}

impl ::std::convert::From<::std::string::String> for DisplayedComponentType {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for DisplayedComponentType {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
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

impl ::tc3_runtime::AsValue for DisplayedComponentType {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Choice {
            value: self.as_str(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for DisplayedComponentType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl ::tc3_runtime::Wire for DisplayedComponentType {
    fn empty() -> Self {
        ::tc3_runtime::OpenEnum::from_wire(::std::string::String::new())
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DisplayedComponentType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
