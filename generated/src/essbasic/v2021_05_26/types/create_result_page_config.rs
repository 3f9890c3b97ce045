// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CreateResultPageConfig.yaml

/// Texts of the result page of an embedded start page.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateResultPageConfig {
    /// Which result page is meant.
    ///
    /// - On the wire: `Type`, Integer, required
    pub r#type: FlowStartResultPage,
    /// Title of the page.
    ///
    /// - On the wire: `Title`, String, required
    /// - Limit: at most 50 characters (else not sent)
    pub title: ::std::string::String,
    /// Text below the title.
    ///
    /// - On the wire: `Description`, String, optional
    /// - Limit: at most 200 characters (else not sent)
    pub description: ::std::option::Option<::std::string::String>,
}

impl CreateResultPageConfig {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        r#type: FlowStartResultPage,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            r#type,
            title: title.into(),
            description: ::std::option::Option::None,
        }
    }
    /// Text below the title.
    ///
    /// `Description` on the wire.
    #[must_use]
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::std::option::Option::Some(description.into());
        self
    }
}

impl ::tc3_runtime::Record for CreateResultPageConfig {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateResultPageConfig",
        fields: &::tc3_runtime::validate::Field::table(
            ["Type", "Title", "Description"],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
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
            0 => ::tc3_runtime::AsValue::as_value(&self.r#type),
            1 => ::tc3_runtime::AsValue::as_value(&self.title),
            2 => ::tc3_runtime::AsValue::as_value(&self.description),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for CreateResultPageConfig {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for CreateResultPageConfig {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateResultPageConfig {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateResultPageConfig {
    fn empty() -> Self {
        Self {
            r#type: ::tc3_runtime::Wire::empty(),
            title: ::tc3_runtime::Wire::empty(),
            description: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.r#type),
            1 => ::tc3_runtime::decode::slot(map, &mut self.title),
            2 => ::tc3_runtime::decode::slot(map, &mut self.description),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateResultPageConfig {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Result page of an embedded start page.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FlowStartResultPage {
    /// The start was submitted for approval (`NeedCreateReview` was true when the start page was made).
    ///
    /// On the wire: `0`.
    ReviewRequested,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`FlowStartResultPage`] that this version does not know.
pub type UnknownFlowStartResultPage = ::tc3_runtime::Unknown<FlowStartResultPage, i64>;

impl FlowStartResultPage {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::ReviewRequested];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::ReviewRequested => 0,
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

impl ::tc3_runtime::IntegerEnum for FlowStartResultPage {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "FlowStartResultPage",
        known: Self::KNOWN,
        wire: &[0],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for FlowStartResultPage {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for FlowStartResultPage {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for FlowStartResultPage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for FlowStartResultPage {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for FlowStartResultPage {}

impl ::std::hash::Hash for FlowStartResultPage {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for FlowStartResultPage {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for FlowStartResultPage {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowStartResultPage {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
