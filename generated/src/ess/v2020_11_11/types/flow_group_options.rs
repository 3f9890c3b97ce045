// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowGroupOptions.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::{ApproverVerifyType, TextMessageNotifyType};
use crate::ess::v2020_11_11::types::SignComponentConfig;

/// Settings of a flow group: how signers prove identity and are notified, and what the embedded start page
/// allows.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct FlowGroupOptions {
    /// How persons prove identity. With `MobileCheck` a person without verified identity signs without face
    /// recognition. Only when starting from files.
    ///
    /// - On the wire: `ApproverVerifyType`, String, optional
    /// - Default: `VerifyCheck`, applied by the service
    /// - Example: `VerifyCheck`
    pub approver_verify_type: Option<ApproverVerifyType>,

    /// How signers of the initiating organization are notified.
    ///
    /// - On the wire: `SelfOrganizationApproverNotifyType`, String, optional
    /// - Default: `sms`, applied by the service
    /// - Example: `none`
    pub self_organization_approver_notify_type: Option<TextMessageNotifyType>,

    /// How signers of other organizations and persons are notified.
    ///
    /// - On the wire: `OtherApproverNotifyType`, String, optional
    /// - Default: `sms`, applied by the service
    /// - Example: `none`
    pub other_approver_notify_type: Option<TextMessageNotifyType>,

    /// Whether the start has to be reviewed: the flow group is submitted to the review of e-Sign itself.
    ///
    /// - On the wire: `FlowGroupNeedWorkflow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub flow_group_need_workflow: Option<bool>,

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

    /// Sets `ApproverVerifyType`. How persons prove identity.
    #[inline]
    pub fn approver_verify_type(
        mut self,
        approver_verify_type: ApproverVerifyType,
    ) -> Self {
        self.approver_verify_type = Some(approver_verify_type);
        self
    }

    /// Sets `SelfOrganizationApproverNotifyType`. How signers of the initiating organization are notified.
    #[inline]
    pub fn self_organization_approver_notify_type(
        mut self,
        self_organization_approver_notify_type: TextMessageNotifyType,
    ) -> Self {
        self.self_organization_approver_notify_type = Some(
            self_organization_approver_notify_type,
        );
        self
    }

    /// Sets `OtherApproverNotifyType`. How signers of other organizations and persons are notified.
    #[inline]
    pub fn other_approver_notify_type(
        mut self,
        other_approver_notify_type: TextMessageNotifyType,
    ) -> Self {
        self.other_approver_notify_type = Some(other_approver_notify_type);
        self
    }

    /// Sets `FlowGroupNeedWorkflow`. Whether the start has to be reviewed: the flow group is submitted to the review
    /// of e-Sign itself.
    #[inline]
    pub fn flow_group_need_workflow(mut self, flow_group_need_workflow: bool) -> Self {
        self.flow_group_need_workflow = Some(flow_group_need_workflow);
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
        0 approver_verify_type: Option "ApproverVerifyType", known();
        1 self_organization_approver_notify_type: Option "SelfOrganizationApproverNotifyType", known();
        2 other_approver_notify_type: Option "OtherApproverNotifyType", known();
        3 flow_group_need_workflow: Option "FlowGroupNeedWorkflow";
        4 no_edit_flow_name: Option "NoEditFlowName";
        5 no_edit_flow_type: Option "NoEditFlowType";
        6 no_edit_deadline: Option "NoEditDeadline";
        7 sign_component_config: Option "SignComponentConfig";
        8 forbid_edit_watermark: Option "ForbidEditWatermark";
        9 hide_sign_code_after_start: Option "HideSignCodeAfterStart";
        10 sign_after_start: Option "SignAfterStart";
        11 preview_after_start: Option "PreviewAfterStart";
    }
}
