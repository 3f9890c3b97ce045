// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowGroupOptions.yaml

use crate::essbasic::v2021_05_26::types::SignComponentConfig;

/// Settings of a flow group: whether each flow is confirmed by itself when signing, and what the embedded start page allows.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowGroupOptions {
    /// Whether employees of the initiating organization confirm their intention for each flow by itself. If false, once for all flows.
    ///
    /// - On the wire: `SelfOrganizationApproverSignEach`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub self_organization_approver_sign_each: ::std::option::Option<bool>,
    /// Whether persons and employees of other organizations confirm their intention for each flow by itself. If false, once for all flows.
    ///
    /// - On the wire: `OtherApproverSignEach`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub other_approver_sign_each: ::std::option::Option<bool>,
    /// Whether the name of the contract cannot be edited.
    ///
    /// - On the wire: `NoEditFlowName`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub no_edit_flow_name: ::std::option::Option<bool>,
    /// Whether the category of the contract cannot be edited.
    ///
    /// - On the wire: `NoEditFlowType`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub no_edit_flow_type: ::std::option::Option<bool>,
    /// Whether the deadline of the contract cannot be edited.
    ///
    /// - On the wire: `NoEditDeadline`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub no_edit_deadline: ::std::option::Option<bool>,
    /// Settings of sign fields on the embedded start page, such as whether the date is shown by default.
    ///
    /// - On the wire: `SignComponentConfig`, object `SignComponentConfig`, optional
    pub sign_component_config: ::std::option::Option<SignComponentConfig>,
    /// Whether the settings of watermarks cannot be edited.
    ///
    /// - On the wire: `ForbidEditWatermark`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub forbid_edit_watermark: ::std::option::Option<bool>,
    /// Whether the sign code is hidden after a successful start.
    ///
    /// - On the wire: `HideSignCodeAfterStart`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub hide_sign_code_after_start: ::std::option::Option<bool>,
    /// Whether signing is offered after a successful start. Has effect only if the operator is a signer.
    ///
    /// - On the wire: `SignAfterStart`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub sign_after_start: ::std::option::Option<bool>,
    /// Whether a preview button is shown after a successful start.
    ///
    /// - On the wire: `PreviewAfterStart`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub preview_after_start: ::std::option::Option<bool>,
}

impl FlowGroupOptions {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            self_organization_approver_sign_each: ::std::option::Option::None,
            other_approver_sign_each: ::std::option::Option::None,
            no_edit_flow_name: ::std::option::Option::None,
            no_edit_flow_type: ::std::option::Option::None,
            no_edit_deadline: ::std::option::Option::None,
            sign_component_config: ::std::option::Option::None,
            forbid_edit_watermark: ::std::option::Option::None,
            hide_sign_code_after_start: ::std::option::Option::None,
            sign_after_start: ::std::option::Option::None,
            preview_after_start: ::std::option::Option::None,
        }
    }
    /// Whether employees of the initiating organization confirm their intention for each flow by itself.
    ///
    /// `SelfOrganizationApproverSignEach` on the wire.
    #[must_use]
    pub fn self_organization_approver_sign_each(
        mut self,
        self_organization_approver_sign_each: bool,
    ) -> Self {
        self.self_organization_approver_sign_each = ::std::option::Option::Some(
            self_organization_approver_sign_each,
        );
        self
    }
    /// Whether persons and employees of other organizations confirm their intention for each flow by itself.
    ///
    /// `OtherApproverSignEach` on the wire.
    #[must_use]
    pub fn other_approver_sign_each(mut self, other_approver_sign_each: bool) -> Self {
        self.other_approver_sign_each = ::std::option::Option::Some(
            other_approver_sign_each,
        );
        self
    }
    /// Whether the name of the contract cannot be edited.
    ///
    /// `NoEditFlowName` on the wire.
    #[must_use]
    pub fn no_edit_flow_name(mut self, no_edit_flow_name: bool) -> Self {
        self.no_edit_flow_name = ::std::option::Option::Some(no_edit_flow_name);
        self
    }
    /// Whether the category of the contract cannot be edited.
    ///
    /// `NoEditFlowType` on the wire.
    #[must_use]
    pub fn no_edit_flow_type(mut self, no_edit_flow_type: bool) -> Self {
        self.no_edit_flow_type = ::std::option::Option::Some(no_edit_flow_type);
        self
    }
    /// Whether the deadline of the contract cannot be edited.
    ///
    /// `NoEditDeadline` on the wire.
    #[must_use]
    pub fn no_edit_deadline(mut self, no_edit_deadline: bool) -> Self {
        self.no_edit_deadline = ::std::option::Option::Some(no_edit_deadline);
        self
    }
    /// Settings of sign fields on the embedded start page, such as whether the date is shown by default.
    ///
    /// `SignComponentConfig` on the wire.
    #[must_use]
    pub fn sign_component_config(
        mut self,
        sign_component_config: SignComponentConfig,
    ) -> Self {
        self.sign_component_config = ::std::option::Option::Some(sign_component_config);
        self
    }
    /// Whether the settings of watermarks cannot be edited.
    ///
    /// `ForbidEditWatermark` on the wire.
    #[must_use]
    pub fn forbid_edit_watermark(mut self, forbid_edit_watermark: bool) -> Self {
        self.forbid_edit_watermark = ::std::option::Option::Some(forbid_edit_watermark);
        self
    }
    /// Whether the sign code is hidden after a successful start.
    ///
    /// `HideSignCodeAfterStart` on the wire.
    #[must_use]
    pub fn hide_sign_code_after_start(
        mut self,
        hide_sign_code_after_start: bool,
    ) -> Self {
        self.hide_sign_code_after_start = ::std::option::Option::Some(
            hide_sign_code_after_start,
        );
        self
    }
    /// Whether signing is offered after a successful start.
    ///
    /// `SignAfterStart` on the wire.
    #[must_use]
    pub fn sign_after_start(mut self, sign_after_start: bool) -> Self {
        self.sign_after_start = ::std::option::Option::Some(sign_after_start);
        self
    }
    /// Whether a preview button is shown after a successful start.
    ///
    /// `PreviewAfterStart` on the wire.
    #[must_use]
    pub fn preview_after_start(mut self, preview_after_start: bool) -> Self {
        self.preview_after_start = ::std::option::Option::Some(preview_after_start);
        self
    }
}

impl ::std::default::Default for FlowGroupOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for FlowGroupOptions {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowGroupOptions",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "SelfOrganizationApproverSignEach",
                "OtherApproverSignEach",
                "NoEditFlowName",
                "NoEditFlowType",
                "NoEditDeadline",
                "SignComponentConfig",
                "ForbidEditWatermark",
                "HideSignCodeAfterStart",
                "SignAfterStart",
                "PreviewAfterStart",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => {
                ::tc3_runtime::AsValue::as_value(
                    &self.self_organization_approver_sign_each,
                )
            }
            1 => ::tc3_runtime::AsValue::as_value(&self.other_approver_sign_each),
            2 => ::tc3_runtime::AsValue::as_value(&self.no_edit_flow_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.no_edit_flow_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.no_edit_deadline),
            5 => ::tc3_runtime::AsValue::as_value(&self.sign_component_config),
            6 => ::tc3_runtime::AsValue::as_value(&self.forbid_edit_watermark),
            7 => ::tc3_runtime::AsValue::as_value(&self.hide_sign_code_after_start),
            8 => ::tc3_runtime::AsValue::as_value(&self.sign_after_start),
            9 => ::tc3_runtime::AsValue::as_value(&self.preview_after_start),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowGroupOptions {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowGroupOptions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FlowGroupOptions {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FlowGroupOptions {
    fn empty() -> Self {
        Self {
            self_organization_approver_sign_each: ::tc3_runtime::Wire::empty(),
            other_approver_sign_each: ::tc3_runtime::Wire::empty(),
            no_edit_flow_name: ::tc3_runtime::Wire::empty(),
            no_edit_flow_type: ::tc3_runtime::Wire::empty(),
            no_edit_deadline: ::tc3_runtime::Wire::empty(),
            sign_component_config: ::tc3_runtime::Wire::empty(),
            forbid_edit_watermark: ::tc3_runtime::Wire::empty(),
            hide_sign_code_after_start: ::tc3_runtime::Wire::empty(),
            sign_after_start: ::tc3_runtime::Wire::empty(),
            preview_after_start: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.self_organization_approver_sign_each,
                )
            }
            1 => ::tc3_runtime::decode::slot(map, &mut self.other_approver_sign_each),
            2 => ::tc3_runtime::decode::slot(map, &mut self.no_edit_flow_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.no_edit_flow_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.no_edit_deadline),
            5 => ::tc3_runtime::decode::slot(map, &mut self.sign_component_config),
            6 => ::tc3_runtime::decode::slot(map, &mut self.forbid_edit_watermark),
            7 => ::tc3_runtime::decode::slot(map, &mut self.hide_sign_code_after_start),
            8 => ::tc3_runtime::decode::slot(map, &mut self.sign_after_start),
            9 => ::tc3_runtime::decode::slot(map, &mut self.preview_after_start),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowGroupOptions {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
