// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/FlowReadLimit.yaml

/// What reading of a contract is enforced before signing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FlowReadLimit {
    /// A reading time, and reading to the end.
    ///
    /// On the wire: `LimitReadTimeAndBottom`.
    LimitReadTimeAndBottom,
    /// A reading time only.
    ///
    /// On the wire: `LimitReadTime`.
    LimitReadTime,
    /// Reading to the end only.
    ///
    /// On the wire: `LimitBottom`.
    LimitBottom,
    /// Neither; an allowlisted feature.
    ///
    /// On the wire: `NoReadTimeAndBottom`.
    NoReadTimeAndBottom,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`FlowReadLimit`] that this version does not know.
pub type UnknownFlowReadLimit = ::tc3_runtime::Unknown<FlowReadLimit>;

impl FlowReadLimit {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::LimitReadTimeAndBottom,
        Self::LimitReadTime,
        Self::LimitBottom,
        Self::NoReadTimeAndBottom,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LimitReadTimeAndBottom => "LimitReadTimeAndBottom",
            Self::LimitReadTime => "LimitReadTime",
            Self::LimitBottom => "LimitBottom",
            Self::NoReadTimeAndBottom => "NoReadTimeAndBottom",
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

impl ::tc3_runtime::OpenEnum for FlowReadLimit {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "FlowReadLimit",
        known: Self::KNOWN,
        wire: &[
            "LimitReadTimeAndBottom",
            "LimitReadTime",
            "LimitBottom",
            "NoReadTimeAndBottom",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for FlowReadLimit {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for FlowReadLimit {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for FlowReadLimit {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for FlowReadLimit {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for FlowReadLimit {}

impl ::std::hash::Hash for FlowReadLimit {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for FlowReadLimit {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for FlowReadLimit {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowReadLimit {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
