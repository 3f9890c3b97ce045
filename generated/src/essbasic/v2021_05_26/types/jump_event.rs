// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/JumpEvent.yaml

/// An event of the verification after which the page goes elsewhere.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JumpEvent {
    /// Event that triggers it.
    ///
    /// - On the wire: `JumpEventType`, Integer, optional
    /// - Example: `1`
    pub jump_event_type: ::std::option::Option<RegistrationJumpEvent>,
    /// Address to go to after success; it must be reachable. With `Endpoint` = `APP` pass `true`: the user just returns to the calling app, an address would have no effect.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Example: `https://qian.tencent.com/`
    pub jump_url: ::std::option::Option<::std::string::String>,
}

impl JumpEvent {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            jump_event_type: ::std::option::Option::None,
            jump_url: ::std::option::Option::None,
        }
    }
    /// Event that triggers it.
    ///
    /// `JumpEventType` on the wire.
    #[must_use]
    pub fn jump_event_type(mut self, jump_event_type: RegistrationJumpEvent) -> Self {
        self.jump_event_type = ::std::option::Option::Some(jump_event_type);
        self
    }
    /// Address to go to after success; it must be reachable.
    ///
    /// `JumpUrl` on the wire.
    #[must_use]
    pub fn jump_url(
        mut self,
        jump_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.jump_url = ::std::option::Option::Some(jump_url.into());
        self
    }
}

impl ::std::default::Default for JumpEvent {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for JumpEvent {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "JumpEvent",
        fields: &::tc3_runtime::validate::Field::table(
            ["JumpEventType", "JumpUrl"],
            [(0, ::tc3_runtime::validate::Field::KNOWN)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.jump_event_type),
            1 => ::tc3_runtime::AsValue::as_value(&self.jump_url),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for JumpEvent {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for JumpEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for JumpEvent {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for JumpEvent {
    fn empty() -> Self {
        Self {
            jump_event_type: ::tc3_runtime::Wire::empty(),
            jump_url: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.jump_event_type),
            1 => ::tc3_runtime::decode::slot(map, &mut self.jump_url),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for JumpEvent {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Event in the verification of an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RegistrationJumpEvent {
    /// The organization is recorded.
    ///
    /// On the wire: `1`.
    OrganizationRecorded,
    /// The authorization letter of the super administrator is reviewed.
    ///
    /// On the wire: `2`.
    AuthorizationLetterReview,
    /// The organization is verified.
    ///
    /// On the wire: `3`.
    OrganizationVerified,
    /// The employee has joined.
    ///
    /// On the wire: `4`.
    EmployeeJoined,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`RegistrationJumpEvent`] that this version does not know.
pub type UnknownRegistrationJumpEvent = ::tc3_runtime::Unknown<
    RegistrationJumpEvent,
    i64,
>;

impl RegistrationJumpEvent {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::OrganizationRecorded,
        Self::AuthorizationLetterReview,
        Self::OrganizationVerified,
        Self::EmployeeJoined,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::OrganizationRecorded => 1,
            Self::AuthorizationLetterReview => 2,
            Self::OrganizationVerified => 3,
            Self::EmployeeJoined => 4,
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

impl ::tc3_runtime::IntegerEnum for RegistrationJumpEvent {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "RegistrationJumpEvent",
        known: Self::KNOWN,
        wire: &[1, 2, 3, 4],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for RegistrationJumpEvent {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for RegistrationJumpEvent {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for RegistrationJumpEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for RegistrationJumpEvent {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for RegistrationJumpEvent {}

impl ::std::hash::Hash for RegistrationJumpEvent {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for RegistrationJumpEvent {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for RegistrationJumpEvent {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RegistrationJumpEvent {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
