// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/CancelMessageFormat.yaml

/// How the cover page of a cancelled contract names who cancelled it, before the reason.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CancelMessageFormat {
    /// Initiator, organization name and name of the operator.
    ///
    /// On the wire: `0`.
    Default,
    /// Initiator only.
    ///
    /// On the wire: `1`.
    InitiatorOnly,
    /// Initiator and organization name.
    ///
    /// On the wire: `2`.
    WithOrganization,
    /// Initiator, organization name and name of the operator.
    ///
    /// On the wire: `3`.
    WithOrganizationAndOperator,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`CancelMessageFormat`] that this version does not know.
pub type UnknownCancelMessageFormat = ::tc3_runtime::Unknown<CancelMessageFormat, i64>;

impl CancelMessageFormat {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Default,
        Self::InitiatorOnly,
        Self::WithOrganization,
        Self::WithOrganizationAndOperator,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Default => 0,
            Self::InitiatorOnly => 1,
            Self::WithOrganization => 2,
            Self::WithOrganizationAndOperator => 3,
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

impl ::tc3_runtime::IntegerEnum for CancelMessageFormat {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "CancelMessageFormat",
        known: Self::KNOWN,
        wire: &[0, 1, 2, 3],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for CancelMessageFormat {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for CancelMessageFormat {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for CancelMessageFormat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for CancelMessageFormat {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for CancelMessageFormat {}

impl ::std::hash::Hash for CancelMessageFormat {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for CancelMessageFormat {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for CancelMessageFormat {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CancelMessageFormat {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
