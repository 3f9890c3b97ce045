// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DynamicFlowInfo.yaml

use crate::essbasic::v2021_05_26::enums::{ApproverVerifyType, AutoSignScene};
use crate::essbasic::v2021_05_26::types::FlowApproverInfo;

/// Signers to be added to one dynamic flow.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DynamicFlowInfo {
    /// Flow, started by `ChannelCreateFlowByFiles`.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: ::std::string::String,
    /// Signers to add. If the flow is signed in order, they sign in the order of this list.
    ///
    /// - On the wire: `FlowApprovers`, list of object `FlowApproverInfo`, required
    /// - Limit: at most 50 items (else not sent)
    pub flow_approvers: ::std::vec::Vec<FlowApproverInfo>,
    /// Scene of personal automatic signing. Required when a signer has the type `PERSON_AUTO_SIGN`. Allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `AutoSignScene`, String, optional
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub auto_sign_scene: ::std::option::Option<AutoSignScene>,
    /// How persons prove identity. With `MobileCheck` the contract opens if the mobile number is that of the signer, and a person without verified identity signs without face recognition; it has no effect with the signature kind `OCR_ESIGN`.
    ///
    /// - On the wire: `ApproverVerifyType`, String, optional
    /// - Default: `VerifyCheck`, assumed by the service
    /// - Example: `VerifyCheck`
    pub approver_verify_type: ::std::option::Option<ApproverVerifyType>,
}

impl DynamicFlowInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        flow_id: impl ::std::convert::Into<::std::string::String>,
        flow_approvers: ::std::vec::Vec<FlowApproverInfo>,
    ) -> Self {
        Self {
            flow_id: flow_id.into(),
            flow_approvers,
            auto_sign_scene: ::std::option::Option::None,
            approver_verify_type: ::std::option::Option::None,
        }
    }
    /// Scene of personal automatic signing.
    ///
    /// `AutoSignScene` on the wire.
    #[must_use]
    pub fn auto_sign_scene(mut self, auto_sign_scene: AutoSignScene) -> Self {
        self.auto_sign_scene = ::std::option::Option::Some(auto_sign_scene);
        self
    }
    /// How persons prove identity.
    ///
    /// `ApproverVerifyType` on the wire.
    #[must_use]
    pub fn approver_verify_type(
        mut self,
        approver_verify_type: ApproverVerifyType,
    ) -> Self {
        self.approver_verify_type = ::std::option::Option::Some(approver_verify_type);
        self
    }
}

impl ::tc3_runtime::Record for DynamicFlowInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DynamicFlowInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowId", "FlowApprovers", "AutoSignScene", "ApproverVerifyType"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (2, ::tc3_runtime::validate::Field::KNOWN),
                (3, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_approvers),
            2 => ::tc3_runtime::AsValue::as_value(&self.auto_sign_scene),
            3 => ::tc3_runtime::AsValue::as_value(&self.approver_verify_type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for DynamicFlowInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for DynamicFlowInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DynamicFlowInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DynamicFlowInfo {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            flow_approvers: ::tc3_runtime::Wire::empty(),
            auto_sign_scene: ::tc3_runtime::Wire::empty(),
            approver_verify_type: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_approvers),
            2 => ::tc3_runtime::decode::slot(map, &mut self.auto_sign_scene),
            3 => ::tc3_runtime::decode::slot(map, &mut self.approver_verify_type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DynamicFlowInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
