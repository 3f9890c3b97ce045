// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CommonApproverOption.yaml

use crate::essbasic::v2021_05_26::enums::FlowReadLimit;

/// Settings of one signer of an embedded start page. Without effect on signers of client organizations and on automatic signing, which cannot be edited.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonApproverOption {
    /// Whether the data of the signer can be edited.
    ///
    /// - On the wire: `CanEditApprover`, Boolean, optional
    /// - Example: `true`
    pub can_edit_approver: ::std::option::Option<bool>,
    /// Whether the signer is forbidden to reject.
    ///
    /// - On the wire: `NoRefuse`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub no_refuse: ::std::option::Option<bool>,
    /// Whether the signer is forbidden to hand over.
    ///
    /// - On the wire: `NoTransfer`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub no_transfer: ::std::option::Option<bool>,
    /// Whether signing all fields at once is hidden. If true, a signer with several sign fields picks a seal or signature for each.
    ///
    /// - On the wire: `HideOneKeySign`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub hide_one_key_sign: ::std::option::Option<bool>,
    /// How far the signer must have read the contract before signing.
    ///
    /// - On the wire: `FlowReadLimit`, String, optional
    /// - Example: `LimitBottom`
    pub flow_read_limit: ::std::option::Option<FlowReadLimit>,
    /// Whether sign fields that the signer adds come without a date field. Only for flows started from files with `SignBeanTag` = 1 (fields can be added while signing).
    ///
    /// - On the wire: `ForbidAddSignDate`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub forbid_add_sign_date: ::std::option::Option<bool>,
    /// Whether the embedded start page forbids to change the seal type or seal ID given in sign fields. Only for flows started from files.
    ///
    /// - On the wire: `ForbidModifySealInfos`, Boolean, optional
    /// - Example: `true`
    pub forbid_modify_seal_infos: ::std::option::Option<bool>,
}

impl CommonApproverOption {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            can_edit_approver: ::std::option::Option::None,
            no_refuse: ::std::option::Option::None,
            no_transfer: ::std::option::Option::None,
            hide_one_key_sign: ::std::option::Option::None,
            flow_read_limit: ::std::option::Option::None,
            forbid_add_sign_date: ::std::option::Option::None,
            forbid_modify_seal_infos: ::std::option::Option::None,
        }
    }
    /// Whether the data of the signer can be edited.
    ///
    /// `CanEditApprover` on the wire.
    #[must_use]
    pub fn can_edit_approver(mut self, can_edit_approver: bool) -> Self {
        self.can_edit_approver = ::std::option::Option::Some(can_edit_approver);
        self
    }
    /// Whether the signer is forbidden to reject.
    ///
    /// `NoRefuse` on the wire.
    #[must_use]
    pub fn no_refuse(mut self, no_refuse: bool) -> Self {
        self.no_refuse = ::std::option::Option::Some(no_refuse);
        self
    }
    /// Whether the signer is forbidden to hand over.
    ///
    /// `NoTransfer` on the wire.
    #[must_use]
    pub fn no_transfer(mut self, no_transfer: bool) -> Self {
        self.no_transfer = ::std::option::Option::Some(no_transfer);
        self
    }
    /// Whether signing all fields at once is hidden.
    ///
    /// `HideOneKeySign` on the wire.
    #[must_use]
    pub fn hide_one_key_sign(mut self, hide_one_key_sign: bool) -> Self {
        self.hide_one_key_sign = ::std::option::Option::Some(hide_one_key_sign);
        self
    }
    /// How far the signer must have read the contract before signing.
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
    /// Whether the embedded start page forbids to change the seal type or seal ID given in sign fields.
    ///
    /// `ForbidModifySealInfos` on the wire.
    #[must_use]
    pub fn forbid_modify_seal_infos(mut self, forbid_modify_seal_infos: bool) -> Self {
        self.forbid_modify_seal_infos = ::std::option::Option::Some(
            forbid_modify_seal_infos,
        );
        self
    }
}

impl ::std::default::Default for CommonApproverOption {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CommonApproverOption {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CommonApproverOption",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "CanEditApprover",
                "NoRefuse",
                "NoTransfer",
                "HideOneKeySign",
                "FlowReadLimit",
                "ForbidAddSignDate",
                "ForbidModifySealInfos",
            ],
            [(4, ::tc3_runtime::validate::Field::KNOWN)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.can_edit_approver),
            1 => ::tc3_runtime::AsValue::as_value(&self.no_refuse),
            2 => ::tc3_runtime::AsValue::as_value(&self.no_transfer),
            3 => ::tc3_runtime::AsValue::as_value(&self.hide_one_key_sign),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_read_limit),
            5 => ::tc3_runtime::AsValue::as_value(&self.forbid_add_sign_date),
            6 => ::tc3_runtime::AsValue::as_value(&self.forbid_modify_seal_infos),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for CommonApproverOption {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for CommonApproverOption {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CommonApproverOption {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CommonApproverOption {
    fn empty() -> Self {
        Self {
            can_edit_approver: ::tc3_runtime::Wire::empty(),
            no_refuse: ::tc3_runtime::Wire::empty(),
            no_transfer: ::tc3_runtime::Wire::empty(),
            hide_one_key_sign: ::tc3_runtime::Wire::empty(),
            flow_read_limit: ::tc3_runtime::Wire::empty(),
            forbid_add_sign_date: ::tc3_runtime::Wire::empty(),
            forbid_modify_seal_infos: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.can_edit_approver),
            1 => ::tc3_runtime::decode::slot(map, &mut self.no_refuse),
            2 => ::tc3_runtime::decode::slot(map, &mut self.no_transfer),
            3 => ::tc3_runtime::decode::slot(map, &mut self.hide_one_key_sign),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flow_read_limit),
            5 => ::tc3_runtime::decode::slot(map, &mut self.forbid_add_sign_date),
            6 => ::tc3_runtime::decode::slot(map, &mut self.forbid_modify_seal_infos),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CommonApproverOption {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
