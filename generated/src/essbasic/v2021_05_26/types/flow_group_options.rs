// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowGroupOptions.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::types::SignComponentConfig;

/// Settings of a flow group: whether each flow is confirmed by itself when signing, and what the embedded start
/// page allows.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct FlowGroupOptions {
    /// Whether employees of the initiating organization confirm their intention for each flow by itself. If false,
    /// once for all flows.
    ///
    /// - On the wire: `SelfOrganizationApproverSignEach`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub self_organization_approver_sign_each: Option<bool>,

    /// Whether persons and employees of other organizations confirm their intention for each flow by itself. If
    /// false, once for all flows.
    ///
    /// - On the wire: `OtherApproverSignEach`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub other_approver_sign_each: Option<bool>,

    /// Whether the flow name cannot be edited.
    ///
    /// - On the wire: `NoEditFlowName`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub no_edit_flow_name: Option<bool>,

    /// Whether the category of the contract cannot be edited.
    ///
    /// - On the wire: `NoEditFlowType`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub no_edit_flow_type: Option<bool>,

    /// Whether the deadline cannot be edited.
    ///
    /// - On the wire: `NoEditDeadline`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub no_edit_deadline: Option<bool>,

    /// Settings of sign fields on the embedded start page, such as whether the date is shown by default.
    ///
    /// - On the wire: `SignComponentConfig`, object `SignComponentConfig`, optional
    pub sign_component_config: Option<SignComponentConfig>,

    /// Whether the settings of watermark fields cannot be edited.
    ///
    /// - On the wire: `ForbidEditWatermark`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub forbid_edit_watermark: Option<bool>,

    /// Whether the sign code is hidden after the start.
    ///
    /// - On the wire: `HideSignCodeAfterStart`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub hide_sign_code_after_start: Option<bool>,

    /// Whether a sign button is shown after the start. Has effect only if the operator is a signer.
    ///
    /// - On the wire: `SignAfterStart`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub sign_after_start: Option<bool>,

    /// Whether a preview button is shown after the start.
    ///
    /// - On the wire: `PreviewAfterStart`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub preview_after_start: Option<bool>,
}

impl FlowGroupOptions {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `SelfOrganizationApproverSignEach`. Whether employees of the initiating organization confirm their
    /// intention for each flow by itself.
    #[inline]
    pub fn self_organization_approver_sign_each(
        mut self,
        self_organization_approver_sign_each: bool,
    ) -> Self {
        self.self_organization_approver_sign_each = Some(
            self_organization_approver_sign_each,
        );
        self
    }

    /// Sets `OtherApproverSignEach`. Whether persons and employees of other organizations confirm their intention for
    /// each flow by itself.
    #[inline]
    pub fn other_approver_sign_each(mut self, other_approver_sign_each: bool) -> Self {
        self.other_approver_sign_each = Some(other_approver_sign_each);
        self
    }

    /// Sets `NoEditFlowName`. Whether the flow name cannot be edited.
    #[inline]
    pub fn no_edit_flow_name(mut self, no_edit_flow_name: bool) -> Self {
        self.no_edit_flow_name = Some(no_edit_flow_name);
        self
    }

    /// Sets `NoEditFlowType`. Whether the category of the contract cannot be edited.
    #[inline]
    pub fn no_edit_flow_type(mut self, no_edit_flow_type: bool) -> Self {
        self.no_edit_flow_type = Some(no_edit_flow_type);
        self
    }

    /// Sets `NoEditDeadline`. Whether the deadline cannot be edited.
    #[inline]
    pub fn no_edit_deadline(mut self, no_edit_deadline: bool) -> Self {
        self.no_edit_deadline = Some(no_edit_deadline);
        self
    }

    /// Sets `SignComponentConfig`. Settings of sign fields on the embedded start page, such as whether the date is
    /// shown by default.
    #[inline]
    pub fn sign_component_config(
        mut self,
        sign_component_config: SignComponentConfig,
    ) -> Self {
        self.sign_component_config = Some(sign_component_config);
        self
    }

    /// Sets `ForbidEditWatermark`. Whether the settings of watermark fields cannot be edited.
    #[inline]
    pub fn forbid_edit_watermark(mut self, forbid_edit_watermark: bool) -> Self {
        self.forbid_edit_watermark = Some(forbid_edit_watermark);
        self
    }

    /// Sets `HideSignCodeAfterStart`. Whether the sign code is hidden after the start.
    #[inline]
    pub fn hide_sign_code_after_start(
        mut self,
        hide_sign_code_after_start: bool,
    ) -> Self {
        self.hide_sign_code_after_start = Some(hide_sign_code_after_start);
        self
    }

    /// Sets `SignAfterStart`. Whether a sign button is shown after the start.
    #[inline]
    pub fn sign_after_start(mut self, sign_after_start: bool) -> Self {
        self.sign_after_start = Some(sign_after_start);
        self
    }

    /// Sets `PreviewAfterStart`. Whether a preview button is shown after the start.
    #[inline]
    pub fn preview_after_start(mut self, preview_after_start: bool) -> Self {
        self.preview_after_start = Some(preview_after_start);
        self
    }
}

impl Default for FlowGroupOptions {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent FlowGroupOptions {
        0 self_organization_approver_sign_each: Option "SelfOrganizationApproverSignEach";
        1 other_approver_sign_each: Option "OtherApproverSignEach";
        2 no_edit_flow_name: Option "NoEditFlowName";
        3 no_edit_flow_type: Option "NoEditFlowType";
        4 no_edit_deadline: Option "NoEditDeadline";
        5 sign_component_config: Option "SignComponentConfig";
        6 forbid_edit_watermark: Option "ForbidEditWatermark";
        7 hide_sign_code_after_start: Option "HideSignCodeAfterStart";
        8 sign_after_start: Option "SignAfterStart";
        9 preview_after_start: Option "PreviewAfterStart";
    }
}
