// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ExtentServiceAuthInfo.yaml

use crate::essbasic::v2021_05_26::enums::ExtendedService;

/// Whether an extended service is open.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtentServiceAuthInfo {
    /// The extended service.
    ///
    /// - On the wire: `Type`, String, always in responses
    /// - Example: `AUTO_SIGN`
    pub r#type: ExtendedService,
    /// Name of the extended service.
    ///
    /// - On the wire: `Name`, String, always in responses
    /// - Example: `企业“授权签”（“授权签”）`
    pub name: ::std::string::String,
    /// Whether it is open.
    ///
    /// - On the wire: `Status`, String, always in responses
    /// - Example: `DISABLE`
    pub status: ExtendedServiceStatus,
    /// Your identifier of the employee who opened or closed it last.
    ///
    /// - On the wire: `OperatorOpenId`, String, always in responses
    /// - Example: `admin-open-id`
    pub operator_open_id: ::std::string::String,
    /// When it was opened or closed last.
    ///
    /// - On the wire: `OperateOn`, Unix time in seconds, always in responses
    /// - Example: `1693557098`
    pub operate_on: i64,
}

impl ::std::default::Default for ExtentServiceAuthInfo {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ExtentServiceAuthInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ExtentServiceAuthInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["Type", "Name", "Status", "OperatorOpenId", "OperateOn"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.r#type),
            1 => ::tc3_runtime::AsValue::as_value(&self.name),
            2 => ::tc3_runtime::AsValue::as_value(&self.status),
            3 => ::tc3_runtime::AsValue::as_value(&self.operator_open_id),
            4 => ::tc3_runtime::AsValue::as_value(&self.operate_on),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ExtentServiceAuthInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ExtentServiceAuthInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ExtentServiceAuthInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ExtentServiceAuthInfo {
    fn empty() -> Self {
        Self {
            r#type: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            status: ::tc3_runtime::Wire::empty(),
            operator_open_id: ::tc3_runtime::Wire::empty(),
            operate_on: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.r#type),
            1 => ::tc3_runtime::decode::slot(map, &mut self.name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.status),
            3 => ::tc3_runtime::decode::slot(map, &mut self.operator_open_id),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operate_on),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ExtentServiceAuthInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Whether an extended service is open.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExtendedServiceStatus {
    /// Open.
    ///
    /// On the wire: `ENABLE`.
    Enable,
    /// Not open.
    ///
    /// On the wire: `DISABLE`.
    Disable,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ExtendedServiceStatus`] that this version does not know.
pub type UnknownExtendedServiceStatus = ::tc3_runtime::Unknown<ExtendedServiceStatus>;

impl ExtendedServiceStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Enable, Self::Disable];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enable => "ENABLE",
            Self::Disable => "DISABLE",
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

impl ::tc3_runtime::OpenEnum for ExtendedServiceStatus {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ExtendedServiceStatus",
        known: Self::KNOWN,
        wire: &["ENABLE", "DISABLE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ExtendedServiceStatus {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ExtendedServiceStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ExtendedServiceStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ExtendedServiceStatus {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ExtendedServiceStatus {}

impl ::std::hash::Hash for ExtendedServiceStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ExtendedServiceStatus {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ExtendedServiceStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ExtendedServiceStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
