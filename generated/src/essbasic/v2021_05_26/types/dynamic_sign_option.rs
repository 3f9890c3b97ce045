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

impl ::tc3_runtime::Record for DynamicSignOption {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DynamicSignOption",
        fields: &::tc3_runtime::validate::Field::table(
            ["DynamicReceiveType", "OrganizationOpenId"],
            [(0, ::tc3_runtime::validate::Field::KNOWN)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.dynamic_receive_type),
            1 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for DynamicSignOption {
    type Kind = ::tc3_runtime::validate::Struct;
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
    fn empty() -> Self {
        Self {
            dynamic_receive_type: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.dynamic_receive_type),
            1 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
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
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`BatchClaimRequirement`] that this version does not know.
pub type UnknownBatchClaimRequirement = ::tc3_runtime::Unknown<
    BatchClaimRequirement,
    i64,
>;

impl BatchClaimRequirement {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Some, Self::All];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Some => 0,
            Self::All => 1,
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

impl ::tc3_runtime::IntegerEnum for BatchClaimRequirement {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "BatchClaimRequirement",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
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

impl ::tc3_runtime::Generated for BatchClaimRequirement {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for BatchClaimRequirement {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BatchClaimRequirement {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
