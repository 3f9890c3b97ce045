// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/PdfVerifyResult.yaml

/// Result of verifying one signature of a PDF.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfVerifyResult {
    /// Result for this signature.
    ///
    /// - On the wire: `VerifyResult`, Integer, always in responses
    /// - Example: `1`
    pub verify_result: PdfSignatureVerification,
    /// Where it was signed.
    ///
    /// - On the wire: `SignPlatform`, String, always in responses
    /// - Example: `腾讯电子签`
    pub sign_platform: SigningPlatform,
    /// Subject of the certificate. For signatures made in e-Sign it is `ESS@organization@number` or `ESS@person@ID number@number`; other platforms have their own form.
    ///
    /// - On the wire: `SignerName`, String, always in responses
    /// - Example: `ESS@张三@37000019890303000X@808854`
    /// - Sensitive: never shown in errors, logs and debug output
    pub signer_name: ::std::string::String,
    /// When it was signed, in Unix milliseconds.
    ///
    /// - On the wire: `SignTime`, Integer, always in responses
    /// - Example: `1699252071000`
    pub sign_time: i64,
    /// Signature algorithm of the certificate, such as SHA1withRSA.
    ///
    /// - On the wire: `SignAlgorithm`, String, always in responses
    /// - Example: `SHA1withRSA`
    pub sign_algorithm: ::std::string::String,
    /// Serial number of the certificate.
    ///
    /// - On the wire: `CertSn`, String, always in responses
    /// - Example: `6c8e2911fadf70ea`
    pub cert_sn: ::std::string::String,
    /// Start of validity of the certificate, in Unix milliseconds.
    ///
    /// - On the wire: `CertNotBefore`, Integer, always in responses
    /// - Example: `1681301253000`
    pub cert_not_before: i64,
    /// End of validity of the certificate, in Unix milliseconds.
    ///
    /// - On the wire: `CertNotAfter`, Integer, always in responses
    /// - Example: `1712837253000`
    pub cert_not_after: i64,
    /// Reserved; always 0 at present.
    ///
    /// - On the wire: `SignType`, Integer, always in responses
    /// - Example: `0`
    pub sign_type: i64,
    /// Horizontal position of the signature, in pixels.
    ///
    /// - On the wire: `ComponentPosX`, Float, always in responses
    /// - Example: `177.05`
    pub component_pos_x: f64,
    /// Vertical position of the signature, in pixels.
    ///
    /// - On the wire: `ComponentPosY`, Float, always in responses
    /// - Example: `90.25`
    pub component_pos_y: f64,
    /// Width of the signature, in pixels.
    ///
    /// - On the wire: `ComponentWidth`, Float, always in responses
    /// - Example: `119`
    pub component_width: f64,
    /// Height of the signature, in pixels.
    ///
    /// - On the wire: `ComponentHeight`, Float, always in responses
    /// - Example: `13.7`
    pub component_height: f64,
    /// Page of the signature, counted from 1.
    ///
    /// - On the wire: `ComponentPage`, Integer, always in responses
    /// - Limit: at least 1
    /// - Example: `1`
    pub component_page: i64,
}

impl ::std::default::Default for PdfVerifyResult {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Object for PdfVerifyResult {
    fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
        static SHAPE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
            name: "PdfVerifyResult",
            fields: &[
                ::tc3_runtime::validate::Field {
                    name: "VerifyResult",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "SignPlatform",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "SignerName",
                    sensitive: true,
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "SignTime",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "SignAlgorithm",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "CertSn",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "CertNotBefore",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "CertNotAfter",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "SignType",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "ComponentPosX",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "ComponentPosY",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "ComponentWidth",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "ComponentHeight",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "ComponentPage",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
            ],
            rules: &[],
        };
        &SHAPE
    }
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.verify_result),
            1 => ::tc3_runtime::AsValue::as_value(&self.sign_platform),
            2 => ::tc3_runtime::AsValue::as_value(&self.signer_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.sign_time),
            4 => ::tc3_runtime::AsValue::as_value(&self.sign_algorithm),
            5 => ::tc3_runtime::AsValue::as_value(&self.cert_sn),
            6 => ::tc3_runtime::AsValue::as_value(&self.cert_not_before),
            7 => ::tc3_runtime::AsValue::as_value(&self.cert_not_after),
            8 => ::tc3_runtime::AsValue::as_value(&self.sign_type),
            9 => ::tc3_runtime::AsValue::as_value(&self.component_pos_x),
            10 => ::tc3_runtime::AsValue::as_value(&self.component_pos_y),
            11 => ::tc3_runtime::AsValue::as_value(&self.component_width),
            12 => ::tc3_runtime::AsValue::as_value(&self.component_height),
            13 => ::tc3_runtime::AsValue::as_value(&self.component_page),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::AsValue for PdfVerifyResult {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Object(self)
    }
}

impl ::std::fmt::Debug for PdfVerifyResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for PdfVerifyResult {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for PdfVerifyResult {
    const EXPECTED: &'static str = "a PdfVerifyResult object";
    fn empty() -> Self {
        Self {
            verify_result: ::tc3_runtime::Wire::empty(),
            sign_platform: ::tc3_runtime::Wire::empty(),
            signer_name: ::tc3_runtime::Wire::empty(),
            sign_time: ::tc3_runtime::Wire::empty(),
            sign_algorithm: ::tc3_runtime::Wire::empty(),
            cert_sn: ::tc3_runtime::Wire::empty(),
            cert_not_before: ::tc3_runtime::Wire::empty(),
            cert_not_after: ::tc3_runtime::Wire::empty(),
            sign_type: ::tc3_runtime::Wire::empty(),
            component_pos_x: ::tc3_runtime::Wire::empty(),
            component_pos_y: ::tc3_runtime::Wire::empty(),
            component_width: ::tc3_runtime::Wire::empty(),
            component_height: ::tc3_runtime::Wire::empty(),
            component_page: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "VerifyResult" => {
                ::tc3_runtime::decode::slot(map, &mut self.verify_result, "VerifyResult")
            }
            "SignPlatform" => {
                ::tc3_runtime::decode::slot(map, &mut self.sign_platform, "SignPlatform")
            }
            "SignerName" => {
                ::tc3_runtime::decode::slot(map, &mut self.signer_name, "SignerName")
            }
            "SignTime" => {
                ::tc3_runtime::decode::slot(map, &mut self.sign_time, "SignTime")
            }
            "SignAlgorithm" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.sign_algorithm,
                    "SignAlgorithm",
                )
            }
            "CertSn" => ::tc3_runtime::decode::slot(map, &mut self.cert_sn, "CertSn"),
            "CertNotBefore" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.cert_not_before,
                    "CertNotBefore",
                )
            }
            "CertNotAfter" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.cert_not_after,
                    "CertNotAfter",
                )
            }
            "SignType" => {
                ::tc3_runtime::decode::slot(map, &mut self.sign_type, "SignType")
            }
            "ComponentPosX" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.component_pos_x,
                    "ComponentPosX",
                )
            }
            "ComponentPosY" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.component_pos_y,
                    "ComponentPosY",
                )
            }
            "ComponentWidth" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.component_width,
                    "ComponentWidth",
                )
            }
            "ComponentHeight" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.component_height,
                    "ComponentHeight",
                )
            }
            "ComponentPage" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.component_page,
                    "ComponentPage",
                )
            }
            _ => ::std::result::Result::Ok(false),
        }
    }
}

impl ::tc3_runtime::Wire for PdfVerifyResult {
    fn empty() -> Self {
        ::tc3_runtime::Decode::empty()
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PdfVerifyResult {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Result of verifying one signature of a PDF.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PdfSignatureVerification {
    /// Valid, signed in e-Sign.
    ///
    /// On the wire: `1`.
    ValidEsign,
    /// Valid, signed on another platform.
    ///
    /// On the wire: `2`.
    ValidOtherPlatform,
    /// Verification failed.
    ///
    /// On the wire: `3`.
    Invalid,
    /// The PDF holds no signature.
    ///
    /// On the wire: `4`.
    NoSignature,
    /// The signature has a wrong format.
    ///
    /// On the wire: `5`.
    MalformedSignature,
    /// A value that this version does not know.
    Unknown(UnknownPdfSignatureVerification),
}

/// A value of [`PdfSignatureVerification`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownPdfSignatureVerification(i64);

impl UnknownPdfSignatureVerification {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        self.0
    }
}

impl PdfSignatureVerification {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::ValidEsign,
        Self::ValidOtherPlatform,
        Self::Invalid,
        Self::NoSignature,
        Self::MalformedSignature,
    ];
    const WIRE: &'static [i64] = &[1, 2, 3, 4, 5];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::ValidEsign => 1,
            Self::ValidOtherPlatform => 2,
            Self::Invalid => 3,
            Self::NoSignature => 4,
            Self::MalformedSignature => 5,
            Self::Unknown(unknown) => unknown.0,
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

impl ::tc3_runtime::IntegerEnum for PdfSignatureVerification {
    const NAME: &'static str = "PdfSignatureVerification";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [i64] = Self::WIRE;
    fn value(&self) -> i64 {
        self.value()
    }
    fn from_wire(value: i64) -> Self {
        ::tc3_runtime::open::known_integer(value)
            .unwrap_or(Self::Unknown(UnknownPdfSignatureVerification(value)))
    }
}

impl ::std::convert::From<i64> for PdfSignatureVerification {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for PdfSignatureVerification {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for PdfSignatureVerification {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for PdfSignatureVerification {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for PdfSignatureVerification {}

impl ::std::hash::Hash for PdfSignatureVerification {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::AsValue for PdfSignatureVerification {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::IntegerChoice {
            value: self.value(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for PdfSignatureVerification {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl ::tc3_runtime::Wire for PdfSignatureVerification {
    fn empty() -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(0)
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PdfSignatureVerification {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// Platform on which a PDF was signed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SigningPlatform {
    /// Tencent e-Sign.
    ///
    /// On the wire: `腾讯电子签`.
    TencentEsign,
    /// Another platform.
    ///
    /// On the wire: `其他平台`.
    OtherPlatform,
    /// A value that this version does not know.
    Unknown(UnknownSigningPlatform),
}

/// A value of [`SigningPlatform`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownSigningPlatform(::std::string::String);

impl UnknownSigningPlatform {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SigningPlatform {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::TencentEsign, Self::OtherPlatform];
    const WIRE: &'static [&'static str] = &["腾讯电子签", "其他平台"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TencentEsign => "腾讯电子签",
            Self::OtherPlatform => "其他平台",
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

impl ::tc3_runtime::OpenEnum for SigningPlatform {
    const NAME: &'static str = "SigningPlatform";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text)
            .unwrap_or(Self::Unknown(UnknownSigningPlatform(text)))
    }
}

impl ::std::convert::From<::std::string::String> for SigningPlatform {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for SigningPlatform {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
    }
}

impl ::std::str::FromStr for SigningPlatform {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SigningPlatform {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SigningPlatform {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SigningPlatform {}

impl ::std::hash::Hash for SigningPlatform {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::AsValue for SigningPlatform {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Choice {
            value: self.as_str(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for SigningPlatform {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl ::tc3_runtime::Wire for SigningPlatform {
    fn empty() -> Self {
        ::tc3_runtime::OpenEnum::from_wire(::std::string::String::new())
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SigningPlatform {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
