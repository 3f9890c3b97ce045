// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/AutoSignConfig.yaml

use crate::essbasic::v2021_05_26::types::UserThreeFactor;

/// How automatic signing is opened for a person.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutoSignConfig {
    /// Person for whom automatic signing is opened.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,
    /// Whether the callback holds data of the certificate.
    ///
    /// - On the wire: `CertInfoCallback`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    /// - Deprecated: No longer has an effect; do not set it.
    #[deprecated(note = "No longer has an effect; do not set it.")]
    pub cert_info_callback: ::std::option::Option<bool>,
    /// Whether the person may make a signature seal of their own.
    ///
    /// - On the wire: `UserDefineSeal`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub user_define_seal: ::std::option::Option<bool>,
    /// Whether the callback holds the picture of the signature seal, as Base64.
    ///
    /// - On the wire: `SealImgCallback`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub seal_img_callback: ::std::option::Option<bool>,
    /// Not open for use. Address for callbacks.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Limit: a URL (else a warning)
    /// - Example: `https://abc.com`
    /// - Deprecated: since 2026-10-26; Use the callback address of the application.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26; Use the callback address of the application."
    )]
    pub callback_url: ::std::option::Option<::std::string::String>,
    /// How the person proves identity. A mini program link supports `WEIXINAPP` only, which is assumed if empty; an H5 link supports `INSIGHT`, assumed if empty, and `TELECOM`.
    ///
    /// - On the wire: `VerifyChannels`, list of String, optional
    /// - Example: `WEIXINAPP`
    pub verify_channels: ::std::option::Option<::std::vec::Vec<AutoSignVerifyChannel>>,
    /// Whether a personal licence for automatic signing is bound.
    ///
    /// - On the wire: `LicenseType`, Integer, optional
    /// - Default: `1`, assumed by the service
    /// - Example: `1`
    /// - Deprecated: No longer has an effect; do not set it.
    #[deprecated(note = "No longer has an effect; do not set it.")]
    pub license_type: ::std::option::Option<AutoSignLicenseBinding>,
    /// Page to go to after opening, with H5 links only. It begins with `https://`, or with `qianapp://` to return to an app of your own, which has to catch that address. If its query holds `appendResult=qian`, the result is added, such as `action=sign&result=success&from=tencent_ess`. Ask the account manager how to use it.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: a URL (else a warning)
    /// - Example: `https://YOUR_CUSTOM_URL/xxxx`
    pub jump_url: ::std::option::Option<::std::string::String>,
}

impl AutoSignConfig {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(user_info: UserThreeFactor) -> Self {
        Self {
            user_info,
            #[allow(deprecated)]
            cert_info_callback: ::std::option::Option::None,
            user_define_seal: ::std::option::Option::None,
            seal_img_callback: ::std::option::Option::None,
            #[allow(deprecated)]
            callback_url: ::std::option::Option::None,
            verify_channels: ::std::option::Option::None,
            #[allow(deprecated)]
            license_type: ::std::option::Option::None,
            jump_url: ::std::option::Option::None,
        }
    }
    /// Whether the callback holds data of the certificate.
    ///
    /// `CertInfoCallback` on the wire.
    #[deprecated(note = "No longer has an effect; do not set it.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn cert_info_callback(mut self, cert_info_callback: bool) -> Self {
        self.cert_info_callback = ::std::option::Option::Some(cert_info_callback);
        self
    }
    /// Whether the person may make a signature seal of their own.
    ///
    /// `UserDefineSeal` on the wire.
    #[must_use]
    pub fn user_define_seal(mut self, user_define_seal: bool) -> Self {
        self.user_define_seal = ::std::option::Option::Some(user_define_seal);
        self
    }
    /// Whether the callback holds the picture of the signature seal, as Base64.
    ///
    /// `SealImgCallback` on the wire.
    #[must_use]
    pub fn seal_img_callback(mut self, seal_img_callback: bool) -> Self {
        self.seal_img_callback = ::std::option::Option::Some(seal_img_callback);
        self
    }
    /// Not open for use.
    ///
    /// `CallbackUrl` on the wire.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26; Use the callback address of the application."
    )]
    #[allow(deprecated)]
    #[must_use]
    pub fn callback_url(
        mut self,
        callback_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.callback_url = ::std::option::Option::Some(callback_url.into());
        self
    }
    /// How the person proves identity.
    ///
    /// `VerifyChannels` on the wire.
    #[must_use]
    pub fn verify_channels(
        mut self,
        verify_channels: ::std::vec::Vec<AutoSignVerifyChannel>,
    ) -> Self {
        self.verify_channels = ::std::option::Option::Some(verify_channels);
        self
    }
    /// Whether a personal licence for automatic signing is bound.
    ///
    /// `LicenseType` on the wire.
    #[deprecated(note = "No longer has an effect; do not set it.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn license_type(mut self, license_type: AutoSignLicenseBinding) -> Self {
        self.license_type = ::std::option::Option::Some(license_type);
        self
    }
    /// Page to go to after opening, with H5 links only.
    ///
    /// `JumpUrl` on the wire.
    #[must_use]
    pub fn jump_url(
        mut self,
        jump_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.jump_url = ::std::option::Option::Some(jump_url.into());
        self
    }
}

impl ::tc3_runtime::Record for AutoSignConfig {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "AutoSignConfig",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "UserInfo",
                "CertInfoCallback",
                "UserDefineSeal",
                "SealImgCallback",
                "CallbackUrl",
                "VerifyChannels",
                "LicenseType",
                "JumpUrl",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Url,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    5,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (6, ::tc3_runtime::validate::Field::KNOWN),
                (
                    7,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Url,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.user_info),
            #[allow(deprecated)]
            1 => ::tc3_runtime::AsValue::as_value(&self.cert_info_callback),
            2 => ::tc3_runtime::AsValue::as_value(&self.user_define_seal),
            3 => ::tc3_runtime::AsValue::as_value(&self.seal_img_callback),
            #[allow(deprecated)]
            4 => ::tc3_runtime::AsValue::as_value(&self.callback_url),
            5 => ::tc3_runtime::AsValue::as_value(&self.verify_channels),
            #[allow(deprecated)]
            6 => ::tc3_runtime::AsValue::as_value(&self.license_type),
            7 => ::tc3_runtime::AsValue::as_value(&self.jump_url),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for AutoSignConfig {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for AutoSignConfig {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for AutoSignConfig {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for AutoSignConfig {
    fn empty() -> Self {
        Self {
            user_info: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            cert_info_callback: ::tc3_runtime::Wire::empty(),
            user_define_seal: ::tc3_runtime::Wire::empty(),
            seal_img_callback: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            callback_url: ::tc3_runtime::Wire::empty(),
            verify_channels: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            license_type: ::tc3_runtime::Wire::empty(),
            jump_url: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.user_info),
            #[allow(deprecated)]
            1 => ::tc3_runtime::decode::slot(map, &mut self.cert_info_callback),
            2 => ::tc3_runtime::decode::slot(map, &mut self.user_define_seal),
            3 => ::tc3_runtime::decode::slot(map, &mut self.seal_img_callback),
            #[allow(deprecated)]
            4 => ::tc3_runtime::decode::slot(map, &mut self.callback_url),
            5 => ::tc3_runtime::decode::slot(map, &mut self.verify_channels),
            #[allow(deprecated)]
            6 => ::tc3_runtime::decode::slot(map, &mut self.license_type),
            7 => ::tc3_runtime::decode::slot(map, &mut self.jump_url),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AutoSignConfig {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How a person proves identity when automatic signing is opened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AutoSignVerifyChannel {
    /// Face recognition in WeChat.
    ///
    /// On the wire: `WEIXINAPP`.
    WeixinApp,
    /// Face recognition by Huiyan (`慧眼`).
    ///
    /// On the wire: `INSIGHT`.
    Insight,
    /// Name, identity number and mobile number compared by the carrier.
    ///
    /// On the wire: `TELECOM`.
    Telecom,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`AutoSignVerifyChannel`] that this version does not know.
pub type UnknownAutoSignVerifyChannel = ::tc3_runtime::Unknown<AutoSignVerifyChannel>;

impl AutoSignVerifyChannel {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::WeixinApp, Self::Insight, Self::Telecom];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WeixinApp => "WEIXINAPP",
            Self::Insight => "INSIGHT",
            Self::Telecom => "TELECOM",
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

impl ::tc3_runtime::OpenEnum for AutoSignVerifyChannel {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "AutoSignVerifyChannel",
        known: Self::KNOWN,
        wire: &["WEIXINAPP", "INSIGHT", "TELECOM"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for AutoSignVerifyChannel {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for AutoSignVerifyChannel {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for AutoSignVerifyChannel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for AutoSignVerifyChannel {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for AutoSignVerifyChannel {}

impl ::std::hash::Hash for AutoSignVerifyChannel {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for AutoSignVerifyChannel {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for AutoSignVerifyChannel {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AutoSignVerifyChannel {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Whether a personal licence is bound when automatic signing is opened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AutoSignLicenseBinding {
    /// No licence is bound. Automatic signing stays open for good, and contracts use up contract quota.
    ///
    /// On the wire: `1`.
    Unbound,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`AutoSignLicenseBinding`] that this version does not know.
pub type UnknownAutoSignLicenseBinding = ::tc3_runtime::Unknown<
    AutoSignLicenseBinding,
    i64,
>;

impl AutoSignLicenseBinding {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Unbound];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Unbound => 1,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for AutoSignLicenseBinding {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "AutoSignLicenseBinding",
        known: Self::KNOWN,
        wire: &[1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for AutoSignLicenseBinding {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for AutoSignLicenseBinding {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for AutoSignLicenseBinding {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for AutoSignLicenseBinding {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for AutoSignLicenseBinding {}

impl ::std::hash::Hash for AutoSignLicenseBinding {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for AutoSignLicenseBinding {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for AutoSignLicenseBinding {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AutoSignLicenseBinding {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
