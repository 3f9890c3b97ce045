// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/TemplateInfo.yaml

use crate::essbasic::v2021_05_26::types::{Component, Recipient, UserFlowType};

/// A template: its basic data, the parties, the fill fields and the sign fields.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateInfo {
    /// Identifier of the template.
    ///
    /// - On the wire: `TemplateId`, String, always in responses
    /// - Example: `yDSLKUUckpoqt3vzUP7DfuSBwaJfz7M1`
    pub template_id: ::std::string::String,
    /// Name of the template.
    ///
    /// - On the wire: `TemplateName`, String, always in responses
    /// - Example: `西红柿采购模板`
    pub template_name: ::std::string::String,
    /// Description of the template.
    ///
    /// - On the wire: `Description`, String, always in responses
    /// - Example: `2023年西红柿采购模板`
    pub description: ::std::string::String,
    /// Fill fields of the template.
    ///
    /// - On the wire: `Components`, list of object `Component`, always in responses
    pub components: ::std::vec::Vec<Component>,
    /// Parties of the template. Their `RecipientId` names the signers when a flow is started.
    ///
    /// - On the wire: `Recipients`, list of object `Recipient`, always in responses
    pub recipients: ::std::vec::Vec<Recipient>,
    /// Sign fields of the template.
    ///
    /// - On the wire: `SignComponents`, list of object `Component`, always in responses
    pub sign_components: ::std::vec::Vec<Component>,
    /// Whether your own organization signs automatically.
    ///
    /// - On the wire: `TemplateType`, Integer, always in responses
    /// - Example: `3`
    pub template_type: TemplateSigningMode,
    /// Not open for use. Whether the party is the initiator.
    ///
    /// - On the wire: `IsPromoter`, Boolean, always in responses
    /// - Example: `true`
    /// - Deprecated: No longer in use.
    #[doc(hidden)]
    #[deprecated(note = "No longer in use.")]
    pub is_promoter: bool,
    /// Name of the person who created the template.
    ///
    /// - On the wire: `Creator`, String, always in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub creator: ::std::string::String,
    /// Unix second at which the template was created.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds, always in responses
    /// - Example: `1699259970`
    pub created_on: i64,
    /// H5 link to a preview, valid for 5 minutes, to be opened in a browser or an iframe. Only if `WithPreviewUrl` of the request is true.
    ///
    /// - On the wire: `PreviewUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://embed.beta.qian.tencent.cn/document-url-preview?channel=PROXYCHANNEL&scene=SINGLEPAGE&code=yDSxNUUckptbbq64UEly7FaCkhsBlSLj&codeType=QUICK&businessType=TEMPLATE&businessId=yDSLVUUckpo3pub6UE5dPdv8pkDsrbEn&channel=PROXYCHANNEL`
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_url: ::std::string::String,
    /// Link to the PDF of the template, valid for 5 minutes. Only if `WithPdfUrl` of the request is true. Ask the account manager to enable it.
    ///
    /// - On the wire: `PdfUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://file.cn/resource.pdf`
    /// - Sensitive: never shown in errors, logs and debug output
    pub pdf_url: ::std::string::String,
    /// Template of the platform from which this one comes.
    ///
    /// - On the wire: `ChannelTemplateId`, String, always in responses
    /// - Example: `yDSLKUUckpoqcjljUyzyvt7xDAq3564r`
    pub channel_template_id: ::std::string::String,
    /// Name of the template of the platform from which this one comes.
    ///
    /// - On the wire: `ChannelTemplateName`, String, always in responses
    /// - Example: `西红柿采购模板`
    pub channel_template_name: ::std::string::String,
    /// How the client organization gets the template of the platform.
    ///
    /// - On the wire: `ChannelAutoSave`, Integer, always in responses
    /// - Example: `1`
    pub channel_auto_save: TemplateDistribution,
    /// Version of the template, its date and a number of three digits: `yyyyMMdd001` is the first one. Empty by default.
    ///
    /// - On the wire: `TemplateVersion`, String, always in responses
    /// - Limit: only digits
    /// - Example: `20231106004`
    pub template_version: ::std::string::String,
    /// Whether the template can be used.
    ///
    /// - On the wire: `Available`, Integer, always in responses
    /// - Example: `1`
    pub available: TemplateAvailability,
    /// Contract type of the template.
    ///
    /// - On the wire: `UserFlowType`, object `UserFlowType`
    pub user_flow_type: ::std::option::Option<UserFlowType>,
}

impl ::std::default::Default for TemplateInfo {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for TemplateInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "TemplateInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "TemplateId",
                "TemplateName",
                "Description",
                "Components",
                "Recipients",
                "SignComponents",
                "TemplateType",
                "IsPromoter",
                "Creator",
                "CreatedOn",
                "PreviewUrl",
                "PdfUrl",
                "ChannelTemplateId",
                "ChannelTemplateName",
                "ChannelAutoSave",
                "TemplateVersion",
                "Available",
                "UserFlowType",
            ],
            [
                (8, ::tc3_runtime::validate::Field::SENSITIVE),
                (10, ::tc3_runtime::validate::Field::SENSITIVE),
                (11, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.template_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.template_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.description),
            3 => ::tc3_runtime::AsValue::as_value(&self.components),
            4 => ::tc3_runtime::AsValue::as_value(&self.recipients),
            5 => ::tc3_runtime::AsValue::as_value(&self.sign_components),
            6 => ::tc3_runtime::AsValue::as_value(&self.template_type),
            #[allow(deprecated)]
            7 => ::tc3_runtime::AsValue::as_value(&self.is_promoter),
            8 => ::tc3_runtime::AsValue::as_value(&self.creator),
            9 => ::tc3_runtime::AsValue::as_value(&self.created_on),
            10 => ::tc3_runtime::AsValue::as_value(&self.preview_url),
            11 => ::tc3_runtime::AsValue::as_value(&self.pdf_url),
            12 => ::tc3_runtime::AsValue::as_value(&self.channel_template_id),
            13 => ::tc3_runtime::AsValue::as_value(&self.channel_template_name),
            14 => ::tc3_runtime::AsValue::as_value(&self.channel_auto_save),
            15 => ::tc3_runtime::AsValue::as_value(&self.template_version),
            16 => ::tc3_runtime::AsValue::as_value(&self.available),
            17 => ::tc3_runtime::AsValue::as_value(&self.user_flow_type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for TemplateInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for TemplateInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for TemplateInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for TemplateInfo {
    fn empty() -> Self {
        Self {
            template_id: ::tc3_runtime::Wire::empty(),
            template_name: ::tc3_runtime::Wire::empty(),
            description: ::tc3_runtime::Wire::empty(),
            components: ::tc3_runtime::Wire::empty(),
            recipients: ::tc3_runtime::Wire::empty(),
            sign_components: ::tc3_runtime::Wire::empty(),
            template_type: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            is_promoter: ::tc3_runtime::Wire::empty(),
            creator: ::tc3_runtime::Wire::empty(),
            created_on: ::tc3_runtime::Wire::empty(),
            preview_url: ::tc3_runtime::Wire::empty(),
            pdf_url: ::tc3_runtime::Wire::empty(),
            channel_template_id: ::tc3_runtime::Wire::empty(),
            channel_template_name: ::tc3_runtime::Wire::empty(),
            channel_auto_save: ::tc3_runtime::Wire::empty(),
            template_version: ::tc3_runtime::Wire::empty(),
            available: ::tc3_runtime::Wire::empty(),
            user_flow_type: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.template_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.template_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.description),
            3 => ::tc3_runtime::decode::slot(map, &mut self.components),
            4 => ::tc3_runtime::decode::slot(map, &mut self.recipients),
            5 => ::tc3_runtime::decode::slot(map, &mut self.sign_components),
            6 => ::tc3_runtime::decode::slot(map, &mut self.template_type),
            #[allow(deprecated)]
            7 => ::tc3_runtime::decode::slot(map, &mut self.is_promoter),
            8 => ::tc3_runtime::decode::slot(map, &mut self.creator),
            9 => ::tc3_runtime::decode::slot(map, &mut self.created_on),
            10 => ::tc3_runtime::decode::slot(map, &mut self.preview_url),
            11 => ::tc3_runtime::decode::slot(map, &mut self.pdf_url),
            12 => ::tc3_runtime::decode::slot(map, &mut self.channel_template_id),
            13 => ::tc3_runtime::decode::slot(map, &mut self.channel_template_name),
            14 => ::tc3_runtime::decode::slot(map, &mut self.channel_auto_save),
            15 => ::tc3_runtime::decode::slot(map, &mut self.template_version),
            16 => ::tc3_runtime::decode::slot(map, &mut self.available),
            17 => ::tc3_runtime::decode::slot(map, &mut self.user_flow_type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for TemplateInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Whether your own organization signs automatically with a template.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TemplateSigningMode {
    /// Your own organization signs automatically.
    ///
    /// On the wire: `1`.
    Automatic,
    /// Ordinary template; signers sign by hand.
    ///
    /// On the wire: `3`.
    Manual,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`TemplateSigningMode`] that this version does not know.
pub type UnknownTemplateSigningMode = ::tc3_runtime::Unknown<TemplateSigningMode, i64>;

impl TemplateSigningMode {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Automatic, Self::Manual];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Automatic => 1,
            Self::Manual => 3,
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

impl ::tc3_runtime::IntegerEnum for TemplateSigningMode {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "TemplateSigningMode",
        known: Self::KNOWN,
        wire: &[1, 3],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for TemplateSigningMode {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for TemplateSigningMode {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for TemplateSigningMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for TemplateSigningMode {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for TemplateSigningMode {}

impl ::std::hash::Hash for TemplateSigningMode {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for TemplateSigningMode {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for TemplateSigningMode {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for TemplateSigningMode {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// How a client organization gets a template of the platform.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TemplateDistribution {
    /// The client organization has to claim it; the default.
    ///
    /// On the wire: `0`.
    Claimed,
    /// The platform sets it up for the client organization.
    ///
    /// On the wire: `1`.
    Automatic,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`TemplateDistribution`] that this version does not know.
pub type UnknownTemplateDistribution = ::tc3_runtime::Unknown<TemplateDistribution, i64>;

impl TemplateDistribution {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Claimed, Self::Automatic];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Claimed => 0,
            Self::Automatic => 1,
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

impl ::tc3_runtime::IntegerEnum for TemplateDistribution {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "TemplateDistribution",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for TemplateDistribution {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for TemplateDistribution {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for TemplateDistribution {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for TemplateDistribution {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for TemplateDistribution {}

impl ::std::hash::Hash for TemplateDistribution {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for TemplateDistribution {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for TemplateDistribution {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for TemplateDistribution {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// Whether a template can be used.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TemplateAvailability {
    /// It can be used; the default.
    ///
    /// On the wire: `1`.
    Enabled,
    /// It cannot be used.
    ///
    /// On the wire: `2`.
    Disabled,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`TemplateAvailability`] that this version does not know.
pub type UnknownTemplateAvailability = ::tc3_runtime::Unknown<TemplateAvailability, i64>;

impl TemplateAvailability {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Enabled, Self::Disabled];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Enabled => 1,
            Self::Disabled => 2,
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

impl ::tc3_runtime::IntegerEnum for TemplateAvailability {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "TemplateAvailability",
        known: Self::KNOWN,
        wire: &[1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for TemplateAvailability {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for TemplateAvailability {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for TemplateAvailability {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for TemplateAvailability {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for TemplateAvailability {}

impl ::std::hash::Hash for TemplateAvailability {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for TemplateAvailability {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for TemplateAvailability {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for TemplateAvailability {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
