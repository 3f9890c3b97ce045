// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ApproverOption.yaml

use crate::essbasic::v2021_05_26::enums::{FillType, FlowReadLimit};

/// What a signer may do.
///
/// Facts as of 2024-07-15.
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
    /// True to hide the button that signs all fields at once.
    ///
    /// - On the wire: `HideOneKeySign`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub hide_one_key_sign: ::std::option::Option<bool>,
    /// Set if data of the signer is added later; by default nothing is to be added. The switch for such signers has to be on in the console.
    ///
    /// - On the wire: `FillType`, Integer, optional
    pub fill_type: ::std::option::Option<FillType>,
    /// What reading of the contract is enforced.
    ///
    /// - On the wire: `FlowReadLimit`, String, optional
    pub flow_read_limit: ::std::option::Option<FlowReadLimit>,
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
}

impl ::std::default::Default for ApproverOption {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Object for ApproverOption {
    fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
        static SHAPE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
            name: "ApproverOption",
            fields: &[
                ::tc3_runtime::validate::Field {
                    name: "NoRefuse",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "NoTransfer",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "HideOneKeySign",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "FillType",
                    limits: &[
                        ::tc3_runtime::validate::Limit::new(
                            ::tc3_runtime::validate::Check::Known,
                        ),
                    ],
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "FlowReadLimit",
                    limits: &[
                        ::tc3_runtime::validate::Limit::new(
                            ::tc3_runtime::validate::Check::Known,
                        ),
                    ],
                    ..::tc3_runtime::validate::Field::PLAIN
                },
            ],
            rules: &[],
        };
        &SHAPE
    }
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.no_refuse),
            1 => ::tc3_runtime::AsValue::as_value(&self.no_transfer),
            2 => ::tc3_runtime::AsValue::as_value(&self.hide_one_key_sign),
            3 => ::tc3_runtime::AsValue::as_value(&self.fill_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_read_limit),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::AsValue for ApproverOption {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Object(self)
    }
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
    const EXPECTED: &'static str = "an ApproverOption object";
    fn empty() -> Self {
        Self {
            no_refuse: ::tc3_runtime::Wire::empty(),
            no_transfer: ::tc3_runtime::Wire::empty(),
            hide_one_key_sign: ::tc3_runtime::Wire::empty(),
            fill_type: ::tc3_runtime::Wire::empty(),
            flow_read_limit: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "NoRefuse" => {
                ::tc3_runtime::decode::slot(map, &mut self.no_refuse, "NoRefuse")
            }
            "NoTransfer" => {
                ::tc3_runtime::decode::slot(map, &mut self.no_transfer, "NoTransfer")
            }
            "HideOneKeySign" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.hide_one_key_sign,
                    "HideOneKeySign",
                )
            }
            "FillType" => {
                ::tc3_runtime::decode::slot(map, &mut self.fill_type, "FillType")
            }
            "FlowReadLimit" => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.flow_read_limit,
                    "FlowReadLimit",
                )
            }
            _ => ::std::result::Result::Ok(false),
        }
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Wire for ApproverOption {
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
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ApproverOption {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
