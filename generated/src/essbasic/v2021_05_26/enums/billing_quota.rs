// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/BillingQuota.yaml

/// Kind of package that is used up.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BillingQuota {
    /// Contracts of the enterprise edition.
    ///
    /// On the wire: `CloudEnterprise`.
    CloudEnterprise,
    /// Seals set by one party only.
    ///
    /// On the wire: `SingleSignature`.
    SingleSignature,
    /// Signing reports.
    ///
    /// On the wire: `CloudProve`.
    CloudProve,
    /// Online signing in Tencent Meeting.
    ///
    /// On the wire: `CloudOnlineSign`.
    CloudOnlineSign,
    /// WeCard (`微工卡`).
    ///
    /// On the wire: `ChannelWeCard`.
    ChannelWeCard,
    /// Package of contracts.
    ///
    /// On the wire: `SignFlow`.
    SignFlow,
    /// Intention of signers checked by face recognition.
    ///
    /// On the wire: `SignFace`.
    SignFace,
    /// Intention of signers checked by password.
    ///
    /// On the wire: `SignPassword`.
    SignPassword,
    /// Intention of signers checked by text message.
    ///
    /// On the wire: `SignSMS`.
    SignSms,
    /// Identity of signers verified by Tencent e-Sign.
    ///
    /// On the wire: `PersonalEssAuth`.
    PersonalEssAuth,
    /// Identity of signers verified by a trusted third party.
    ///
    /// On the wire: `PersonalThirdAuth`.
    PersonalThirdAuth,
    /// Identity of signing organizations verified.
    ///
    /// On the wire: `OrgEssAuth`.
    OrgEssAuth,
    /// Text messages.
    ///
    /// On the wire: `FlowNotify`.
    FlowNotify,
    /// Look-ups of business registration data.
    ///
    /// On the wire: `AuthService`.
    AuthService,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`BillingQuota`] that this version does not know.
pub type UnknownBillingQuota = ::tc3_runtime::Unknown<BillingQuota>;

impl BillingQuota {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::CloudEnterprise,
        Self::SingleSignature,
        Self::CloudProve,
        Self::CloudOnlineSign,
        Self::ChannelWeCard,
        Self::SignFlow,
        Self::SignFace,
        Self::SignPassword,
        Self::SignSms,
        Self::PersonalEssAuth,
        Self::PersonalThirdAuth,
        Self::OrgEssAuth,
        Self::FlowNotify,
        Self::AuthService,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CloudEnterprise => "CloudEnterprise",
            Self::SingleSignature => "SingleSignature",
            Self::CloudProve => "CloudProve",
            Self::CloudOnlineSign => "CloudOnlineSign",
            Self::ChannelWeCard => "ChannelWeCard",
            Self::SignFlow => "SignFlow",
            Self::SignFace => "SignFace",
            Self::SignPassword => "SignPassword",
            Self::SignSms => "SignSMS",
            Self::PersonalEssAuth => "PersonalEssAuth",
            Self::PersonalThirdAuth => "PersonalThirdAuth",
            Self::OrgEssAuth => "OrgEssAuth",
            Self::FlowNotify => "FlowNotify",
            Self::AuthService => "AuthService",
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

impl ::tc3_runtime::OpenEnum for BillingQuota {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "BillingQuota",
        known: Self::KNOWN,
        wire: &[
            "CloudEnterprise",
            "SingleSignature",
            "CloudProve",
            "CloudOnlineSign",
            "ChannelWeCard",
            "SignFlow",
            "SignFace",
            "SignPassword",
            "SignSMS",
            "PersonalEssAuth",
            "PersonalThirdAuth",
            "OrgEssAuth",
            "FlowNotify",
            "AuthService",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for BillingQuota {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for BillingQuota {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for BillingQuota {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for BillingQuota {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for BillingQuota {}

impl ::std::hash::Hash for BillingQuota {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for BillingQuota {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for BillingQuota {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BillingQuota {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
