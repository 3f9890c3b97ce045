// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/ReviewResult.yaml

/// Result of the internal review of a flow or flow group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReviewResult {
    /// Approved; the flow goes on.
    ///
    /// On the wire: `PASS`.
    Pass,
    /// Not approved; the flow stays as it is and can be reviewed again.
    ///
    /// On the wire: `REJECT`.
    Reject,
    /// Signing refused: the flow ends as rejected.
    ///
    /// On the wire: `SIGN_REJECT`.
    SignReject,
    /// A value that this version does not know.
    Unknown(UnknownReviewResult),
}

/// A value of [`ReviewResult`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownReviewResult(::std::string::String);

impl UnknownReviewResult {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ReviewResult {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Pass, Self::Reject, Self::SignReject];
    const WIRE: &'static [&'static str] = &["PASS", "REJECT", "SIGN_REJECT"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pass => "PASS",
            Self::Reject => "REJECT",
            Self::SignReject => "SIGN_REJECT",
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

impl ::tc3_runtime::OpenEnum for ReviewResult {
    const NAME: &'static str = "ReviewResult";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text)
            .unwrap_or(Self::Unknown(UnknownReviewResult(text)))
    }
}

impl ::std::convert::From<::std::string::String> for ReviewResult {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for ReviewResult {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
    }
}

impl ::std::str::FromStr for ReviewResult {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ReviewResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ReviewResult {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ReviewResult {}

impl ::std::hash::Hash for ReviewResult {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::AsValue for ReviewResult {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Choice {
            value: self.as_str(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for ReviewResult {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl ::tc3_runtime::Wire for ReviewResult {
    fn empty() -> Self {
        ::tc3_runtime::OpenEnum::from_wire(::std::string::String::new())
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ReviewResult {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
