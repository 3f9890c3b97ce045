// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/ApproverSignType.yaml

/// How a signer proves identity when signing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ApproverSignType {
    /// Face recognition.
    ///
    /// On the wire: `1`.
    Face,
    /// Signing password.
    ///
    /// On the wire: `2`.
    Password,
    /// Name, identity number and mobile number compared by the carrier. Not all carriers and number ranges are supported; not advised for residents of Hong Kong, Macao and Taiwan.
    ///
    /// On the wire: `3`.
    Carrier,
    /// Fingerprint compared by the mobile device. In the mini program only, not on iOS; another way than `5` and `6` has to be allowed besides.
    ///
    /// On the wire: `5`.
    DeviceFingerprint,
    /// Face compared by the mobile device. In the mini program only, not on Android; another way than `5` and `6` has to be allowed besides.
    ///
    /// On the wire: `6`.
    DeviceFace,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`ApproverSignType`] that this version does not know.
pub type UnknownApproverSignType = ::tc3_runtime::Unknown<ApproverSignType, i64>;

impl ApproverSignType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Face,
        Self::Password,
        Self::Carrier,
        Self::DeviceFingerprint,
        Self::DeviceFace,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Face => 1,
            Self::Password => 2,
            Self::Carrier => 3,
            Self::DeviceFingerprint => 5,
            Self::DeviceFace => 6,
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

impl ::tc3_runtime::IntegerEnum for ApproverSignType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "ApproverSignType",
        known: Self::KNOWN,
        wire: &[1, 2, 3, 5, 6],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for ApproverSignType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for ApproverSignType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for ApproverSignType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for ApproverSignType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for ApproverSignType {}

impl ::std::hash::Hash for ApproverSignType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for ApproverSignType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for ApproverSignType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ApproverSignType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
