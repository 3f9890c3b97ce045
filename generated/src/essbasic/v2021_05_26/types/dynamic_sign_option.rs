// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DynamicSignOption.yaml

/// How contracts are claimed through a link. Takes effect if all signers of the link are to be filled in later.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DynamicSignOption {
    /// Whether all contracts of the link have to be claimed.
    ///
    /// - On the wire: `DynamicReceiveType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub dynamic_receive_type: ::std::option::Option<BatchClaimRequirement>,
    /// Client organization for which the contracts are claimed. Only its employees can then claim and sign.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Example: `ess_online_org_1`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
}

impl DynamicSignOption {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            dynamic_receive_type: ::std::option::Option::None,
            organization_open_id: ::std::option::Option::None,
        }
    }
    /// Whether all contracts of the link have to be claimed.
    ///
    /// `DynamicReceiveType` on the wire.
    #[must_use]
    pub fn dynamic_receive_type(
        mut self,
        dynamic_receive_type: BatchClaimRequirement,
    ) -> Self {
        self.dynamic_receive_type = ::std::option::Option::Some(dynamic_receive_type);
        self
    }
    /// Client organization for which the contracts are claimed.
    ///
    /// `OrganizationOpenId` on the wire.
    #[must_use]
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_open_id = ::std::option::Option::Some(
            organization_open_id.into(),
        );
        self
    }
}

impl ::std::default::Default for DynamicSignOption {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Object for DynamicSignOption {
    fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
        static SHAPE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
            name: "DynamicSignOption",
            fields: &[
                ::tc3_runtime::validate::Field {
                    name: "DynamicReceiveType",
                    limits: &[
                        ::tc3_runtime::validate::Limit::new(
                            ::tc3_runtime::validate::Check::Known,
                        ),
                    ],
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "OrganizationOpenId",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
            ],
            rules: &[],
        };
        &SHAPE
    }
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.dynamic_receive_type),
            1 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::AsValue for DynamicSignOption {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Object(self)
    }
}

impl ::std::fmt::Debug for DynamicSignOption {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DynamicSignOption {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DynamicSignOption {
    const EXPECTED: &'static str = "a DynamicSignOption object";
    fn empty() -> Self {
        Self {
            dynamic_receive_type: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "DynamicReceiveType" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.dynamic_receive_type,
                    "DynamicReceiveType",
                )
            }
            "OrganizationOpenId" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.organization_open_id,
                    "OrganizationOpenId",
                )
            }
            _ => ::std::result::Result::Ok(false),
        }
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Wire for DynamicSignOption {
    fn empty() -> Self {
        ::tc3_runtime::Decode::empty()
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DynamicSignOption {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How many contracts of a batch have to be claimed before signing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BatchClaimRequirement {
    /// Some of the contracts may be claimed and signed.
    ///
    /// On the wire: `0`.
    Some,
    /// All contracts have to be claimed and signed by the same person.
    ///
    /// On the wire: `1`.
    All,
    /// A value that this version does not know.
    Unknown(UnknownBatchClaimRequirement),
}

/// A value of [`BatchClaimRequirement`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownBatchClaimRequirement(i64);

impl UnknownBatchClaimRequirement {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        self.0
    }
}

impl BatchClaimRequirement {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Some, Self::All];
    const WIRE: &'static [i64] = &[0, 1];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Some => 0,
            Self::All => 1,
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

impl ::tc3_runtime::IntegerEnum for BatchClaimRequirement {
    const NAME: &'static str = "BatchClaimRequirement";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [i64] = Self::WIRE;
    fn value(&self) -> i64 {
        self.value()
    }
    fn from_wire(value: i64) -> Self {
        ::tc3_runtime::open::known_integer(value)
            .unwrap_or(Self::Unknown(UnknownBatchClaimRequirement(value)))
    }
}

impl ::std::convert::From<i64> for BatchClaimRequirement {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for BatchClaimRequirement {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for BatchClaimRequirement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for BatchClaimRequirement {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for BatchClaimRequirement {}

impl ::std::hash::Hash for BatchClaimRequirement {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::AsValue for BatchClaimRequirement {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::IntegerChoice {
            value: self.value(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for BatchClaimRequirement {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl ::tc3_runtime::Wire for BatchClaimRequirement {
    fn empty() -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(0)
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BatchClaimRequirement {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
