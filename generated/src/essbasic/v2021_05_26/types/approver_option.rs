// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ApproverOption.yaml

use crate::essbasic::v2021_05_26::enums::{FillType, FlowReadLimit, SealSizeRule};

/// What a signer may do.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApproverOption {
    /// True if the signer may not refuse to sign.
    ///
    /// - On the wire: `NoRefuse`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub no_refuse: ::std::option::Option<bool>,
    /// True if the signer may not hand the contract over.
    ///
    /// - On the wire: `NoTransfer`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub no_transfer: ::std::option::Option<bool>,
    /// True to hide the button that signs all fields at once. A signer with several sign fields then picks a seal or signature for each.
    ///
    /// - On the wire: `HideOneKeySign`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub hide_one_key_sign: ::std::option::Option<bool>,
    /// Set if data of the signer is added later; by default nothing is to be added. The switch for such signers has to be on in the console.
    ///
    /// - On the wire: `FillType`, Integer, optional
    /// - Example: `1`
    pub fill_type: ::std::option::Option<FillType>,
    /// What reading of the contract is enforced.
    ///
    /// - On the wire: `FlowReadLimit`, String, optional
    /// - Example: `LimitBottom`
    pub flow_read_limit: ::std::option::Option<FlowReadLimit>,
    /// Whether sign fields that the signer adds come without a date field. Only for flows started from files with `SignBeanTag` = 1 (fields can be added while signing).
    ///
    /// - On the wire: `ForbidAddSignDate`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub forbid_add_sign_date: ::std::option::Option<bool>,
    /// What happens if the given mobile number differs from that with which the signer verified identity. Not checked if left out or empty. Only for signers outside the application who are given with name and document number.
    ///
    /// - On the wire: `ApproverMobileMode`, String, optional
    /// - Example: `REPLACE`
    pub approver_mobile_mode: ::std::option::Option<ApproverMobileMode>,
    /// With `SignBeanTag` = 1 only: whether seal fields that the signer adds (`SIGN_SEAL`, `SIGN_PAGING_SEAL`, `SIGN_LEGAL_PERSON_SEAL`) take the real size of the seal, and whether the signer may change that.
    ///
    /// - On the wire: `AddSignComponentUseSealSize`, Integer, optional
    /// - Example: `0`
    pub add_sign_component_use_seal_size: ::std::option::Option<SealSizeRule>,
}

impl ApproverOption {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            no_refuse: ::std::option::Option::None,
            no_transfer: ::std::option::Option::None,
            hide_one_key_sign: ::std::option::Option::None,
            fill_type: ::std::option::Option::None,
            flow_read_limit: ::std::option::Option::None,
            forbid_add_sign_date: ::std::option::Option::None,
            approver_mobile_mode: ::std::option::Option::None,
            add_sign_component_use_seal_size: ::std::option::Option::None,
        }
    }
    /// True if the signer may not refuse to sign.
    ///
    /// `NoRefuse` on the wire.
    #[must_use]
    pub fn no_refuse(mut self, no_refuse: bool) -> Self {
        self.no_refuse = ::std::option::Option::Some(no_refuse);
        self
    }
    /// True if the signer may not hand the contract over.
    ///
    /// `NoTransfer` on the wire.
    #[must_use]
    pub fn no_transfer(mut self, no_transfer: bool) -> Self {
        self.no_transfer = ::std::option::Option::Some(no_transfer);
        self
    }
    /// True to hide the button that signs all fields at once.
    ///
    /// `HideOneKeySign` on the wire.
    #[must_use]
    pub fn hide_one_key_sign(mut self, hide_one_key_sign: bool) -> Self {
        self.hide_one_key_sign = ::std::option::Option::Some(hide_one_key_sign);
        self
    }
    /// Set if data of the signer is added later; by default nothing is to be added.
    ///
    /// `FillType` on the wire.
    #[must_use]
    pub fn fill_type(mut self, fill_type: FillType) -> Self {
        self.fill_type = ::std::option::Option::Some(fill_type);
        self
    }
    /// What reading of the contract is enforced.
    ///
    /// `FlowReadLimit` on the wire.
    #[must_use]
    pub fn flow_read_limit(mut self, flow_read_limit: FlowReadLimit) -> Self {
        self.flow_read_limit = ::std::option::Option::Some(flow_read_limit);
        self
    }
    /// Whether sign fields that the signer adds come without a date field.
    ///
    /// `ForbidAddSignDate` on the wire.
    #[must_use]
    pub fn forbid_add_sign_date(mut self, forbid_add_sign_date: bool) -> Self {
        self.forbid_add_sign_date = ::std::option::Option::Some(forbid_add_sign_date);
        self
    }
    /// What happens if the given mobile number differs from that with which the signer verified identity.
    ///
    /// `ApproverMobileMode` on the wire.
    #[must_use]
    pub fn approver_mobile_mode(
        mut self,
        approver_mobile_mode: ApproverMobileMode,
    ) -> Self {
        self.approver_mobile_mode = ::std::option::Option::Some(approver_mobile_mode);
        self
    }
    /// With `SignBeanTag` = 1 only: whether seal fields that the signer adds (`SIGN_SEAL`, `SIGN_PAGING_SEAL`, `SIGN_LEGAL_PERSON_SEAL`) take the real size of the seal, and whether the signer may change that.
    ///
    /// `AddSignComponentUseSealSize` on the wire.
    #[must_use]
    pub fn add_sign_component_use_seal_size(
        mut self,
        add_sign_component_use_seal_size: SealSizeRule,
    ) -> Self {
        self.add_sign_component_use_seal_size = ::std::option::Option::Some(
            add_sign_component_use_seal_size,
        );
        self
    }
}

impl ::std::default::Default for ApproverOption {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for ApproverOption {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ApproverOption",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "NoRefuse",
                "NoTransfer",
                "HideOneKeySign",
                "FillType",
                "FlowReadLimit",
                "ForbidAddSignDate",
                "ApproverMobileMode",
                "AddSignComponentUseSealSize",
            ],
            [
                (3, ::tc3_runtime::validate::Field::KNOWN),
                (4, ::tc3_runtime::validate::Field::KNOWN),
                (6, ::tc3_runtime::validate::Field::KNOWN),
                (7, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.no_refuse),
            1 => ::tc3_runtime::AsValue::as_value(&self.no_transfer),
            2 => ::tc3_runtime::AsValue::as_value(&self.hide_one_key_sign),
            3 => ::tc3_runtime::AsValue::as_value(&self.fill_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_read_limit),
            5 => ::tc3_runtime::AsValue::as_value(&self.forbid_add_sign_date),
            6 => ::tc3_runtime::AsValue::as_value(&self.approver_mobile_mode),
            7 => ::tc3_runtime::AsValue::as_value(&self.add_sign_component_use_seal_size),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ApproverOption {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ApproverOption {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ApproverOption {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ApproverOption {
    fn empty() -> Self {
        Self {
            no_refuse: ::tc3_runtime::Wire::empty(),
            no_transfer: ::tc3_runtime::Wire::empty(),
            hide_one_key_sign: ::tc3_runtime::Wire::empty(),
            fill_type: ::tc3_runtime::Wire::empty(),
            flow_read_limit: ::tc3_runtime::Wire::empty(),
            forbid_add_sign_date: ::tc3_runtime::Wire::empty(),
            approver_mobile_mode: ::tc3_runtime::Wire::empty(),
            add_sign_component_use_seal_size: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.no_refuse),
            1 => ::tc3_runtime::decode::slot(map, &mut self.no_transfer),
            2 => ::tc3_runtime::decode::slot(map, &mut self.hide_one_key_sign),
            3 => ::tc3_runtime::decode::slot(map, &mut self.fill_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flow_read_limit),
            5 => ::tc3_runtime::decode::slot(map, &mut self.forbid_add_sign_date),
            6 => ::tc3_runtime::decode::slot(map, &mut self.approver_mobile_mode),
            7 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.add_sign_component_use_seal_size,
                )
            }
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ApproverOption {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Which mobile number of a signer counts, that of the request or the verified one.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ApproverMobileMode {
    /// The verified number is accepted and replaces that of the request.
    ///
    /// On the wire: `REPLACE`.
    Replace,
    /// The number of the request counts.
    ///
    /// On the wire: `GIVEN`.
    Given,
    /// The call fails if the number of the request differs from the verified one.
    ///
    /// On the wire: `VALIDATE`.
    Validate,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ApproverMobileMode`] that this version does not know.
pub type UnknownApproverMobileMode = ::tc3_runtime::Unknown<ApproverMobileMode>;

impl ApproverMobileMode {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Replace, Self::Given, Self::Validate];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Replace => "REPLACE",
            Self::Given => "GIVEN",
            Self::Validate => "VALIDATE",
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

impl ::tc3_runtime::OpenEnum for ApproverMobileMode {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ApproverMobileMode",
        known: Self::KNOWN,
        wire: &["REPLACE", "GIVEN", "VALIDATE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ApproverMobileMode {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ApproverMobileMode {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ApproverMobileMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ApproverMobileMode {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ApproverMobileMode {}

impl ::std::hash::Hash for ApproverMobileMode {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ApproverMobileMode {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ApproverMobileMode {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ApproverMobileMode {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
