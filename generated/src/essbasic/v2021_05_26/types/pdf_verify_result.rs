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

impl ::tc3_runtime::Record for PdfVerifyResult {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "PdfVerifyResult",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "VerifyResult",
                "SignPlatform",
                "SignerName",
                "SignTime",
                "SignAlgorithm",
                "CertSn",
                "CertNotBefore",
                "CertNotAfter",
                "SignType",
                "ComponentPosX",
                "ComponentPosY",
                "ComponentWidth",
                "ComponentHeight",
                "ComponentPage",
            ],
            [(2, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
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

impl ::tc3_runtime::Generated for PdfVerifyResult {
    type Kind = ::tc3_runtime::validate::Struct;
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
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.verify_result),
            1 => ::tc3_runtime::decode::slot(map, &mut self.sign_platform),
            2 => ::tc3_runtime::decode::slot(map, &mut self.signer_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.sign_time),
            4 => ::tc3_runtime::decode::slot(map, &mut self.sign_algorithm),
            5 => ::tc3_runtime::decode::slot(map, &mut self.cert_sn),
            6 => ::tc3_runtime::decode::slot(map, &mut self.cert_not_before),
            7 => ::tc3_runtime::decode::slot(map, &mut self.cert_not_after),
            8 => ::tc3_runtime::decode::slot(map, &mut self.sign_type),
            9 => ::tc3_runtime::decode::slot(map, &mut self.component_pos_x),
            10 => ::tc3_runtime::decode::slot(map, &mut self.component_pos_y),
            11 => ::tc3_runtime::decode::slot(map, &mut self.component_width),
            12 => ::tc3_runtime::decode::slot(map, &mut self.component_height),
            13 => ::tc3_runtime::decode::slot(map, &mut self.component_page),
            _ => ::tc3_runtime::decode::skip(map),
        }
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
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`PdfSignatureVerification`] that this version does not know.
pub type UnknownPdfSignatureVerification = ::tc3_runtime::Unknown<
    PdfSignatureVerification,
    i64,
>;

impl PdfSignatureVerification {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::ValidEsign,
        Self::ValidOtherPlatform,
        Self::Invalid,
        Self::NoSignature,
        Self::MalformedSignature,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::ValidEsign => 1,
            Self::ValidOtherPlatform => 2,
            Self::Invalid => 3,
            Self::NoSignature => 4,
            Self::MalformedSignature => 5,
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

impl ::tc3_runtime::IntegerEnum for PdfSignatureVerification {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "PdfSignatureVerification",
        known: Self::KNOWN,
        wire: &[1, 2, 3, 4, 5],
        value: Self::value,
        unknown: Self::Unknown,
    };
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

impl ::tc3_runtime::Generated for PdfSignatureVerification {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for PdfSignatureVerification {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
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
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SigningPlatform`] that this version does not know.
pub type UnknownSigningPlatform = ::tc3_runtime::Unknown<SigningPlatform>;

impl SigningPlatform {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::TencentEsign, Self::OtherPlatform];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TencentEsign => "腾讯电子签",
            Self::OtherPlatform => "其他平台",
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

impl ::tc3_runtime::OpenEnum for SigningPlatform {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SigningPlatform",
        known: Self::KNOWN,
        wire: &["腾讯电子签", "其他平台"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SigningPlatform {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
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

impl ::tc3_runtime::Generated for SigningPlatform {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SigningPlatform {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SigningPlatform {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
