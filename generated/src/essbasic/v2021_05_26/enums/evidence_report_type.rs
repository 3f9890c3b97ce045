// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/EvidenceReportType.yaml

/// Kind of evidence report.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EvidenceReportType {
    /// Report on the signing of a contract.
    ///
    /// On the wire: `0`.
    SigningReport,
    /// A value that this version does not know.
    Unknown(UnknownEvidenceReportType),
}

/// A value of [`EvidenceReportType`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownEvidenceReportType(i64);

impl UnknownEvidenceReportType {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        self.0
    }
}

impl EvidenceReportType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::SigningReport];
    const WIRE: &'static [i64] = &[0];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::SigningReport => 0,
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

impl ::tc3_runtime::IntegerEnum for EvidenceReportType {
    const NAME: &'static str = "EvidenceReportType";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [i64] = Self::WIRE;
    fn value(&self) -> i64 {
        self.value()
    }
    fn from_wire(value: i64) -> Self {
        ::tc3_runtime::open::known_integer(value)
            .unwrap_or(Self::Unknown(UnknownEvidenceReportType(value)))
    }
}

impl ::std::convert::From<i64> for EvidenceReportType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for EvidenceReportType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for EvidenceReportType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for EvidenceReportType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for EvidenceReportType {}

impl ::std::hash::Hash for EvidenceReportType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::AsValue for EvidenceReportType {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::IntegerChoice {
            value: self.value(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for EvidenceReportType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl ::tc3_runtime::Wire for EvidenceReportType {
    fn empty() -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(0)
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for EvidenceReportType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
