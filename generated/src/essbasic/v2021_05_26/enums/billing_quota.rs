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
    Unknown(UnknownBillingQuota),
}

/// A value of [`BillingQuota`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownBillingQuota(::std::string::String);

impl UnknownBillingQuota {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

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
    const WIRE: &'static [&'static str] = &[
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

impl ::tc3_runtime::OpenEnum for BillingQuota {
    const NAME: &'static str = "BillingQuota";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text)
            .unwrap_or(Self::Unknown(UnknownBillingQuota(text)))
    }
}

impl ::std::convert::From<::std::string::String> for BillingQuota {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for BillingQuota {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
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

impl ::tc3_runtime::AsValue for BillingQuota {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Choice {
            value: self.as_str(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for BillingQuota {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl ::tc3_runtime::Wire for BillingQuota {
    fn empty() -> Self {
        ::tc3_runtime::OpenEnum::from_wire(::std::string::String::new())
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BillingQuota {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
