// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DynamicFlowInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{ApproverVerifyType, AutoSignScene};
use crate::essbasic::v2021_05_26::types::FlowApproverInfo;

/// Signers to be added to one dynamic flow.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct DynamicFlowInfo {
    /// Flow, started by `ChannelCreateFlowByFiles`.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: String,

    /// Signers. If the flow is signed in order, they sign in the order of this list.
    ///
    /// - On the wire: `FlowApprovers`, list of object `FlowApproverInfo`, required
    /// - Limit: at most 50 items (checked before sending)
    /// - Each item: `Name` is required if `ApproverType` is `PERSON` and `ApproverOption.FillType` is not set
    /// - Each item: `Mobile` is required if `ApproverType` is `PERSON` and `ApproverOption.FillType` is not set
    /// - Each item: `Name` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `true` and
    ///   `ApproverOption.FillType` is not set
    /// - Each item: `Mobile` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `true`
    ///   and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationName` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization`
    ///   is `true` and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationName` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization`
    ///   is `false` or left out and `ApproverOption.FillType` is not set
    /// - Each item: `OpenId` may not be set if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is
    ///   `true` and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationOpenId` may not be set if `ApproverType` is `ORGANIZATION` and
    ///   `NotChannelOrganization` is `true` and `ApproverOption.FillType` is not set
    pub flow_approvers: Vec<FlowApproverInfo>,

    /// Scene of personal automatic signing.
    ///
    /// - On the wire: `AutoSignScene`, String, optional
    /// - Required if `FlowApprovers.ApproverType` is `PERSON_AUTO_SIGN`
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    /// - Allowlisted: available only after the vendor has turned it on
    pub auto_sign_scene: Option<AutoSignScene>,

    /// How persons prove identity. With `MobileCheck` the contract opens if the mobile number is that of the signer,
    /// and a person without verified identity signs without face recognition; it has no effect with the signature
    /// kind `OCR_ESIGN`.
    ///
    /// - On the wire: `ApproverVerifyType`, String, optional
    /// - Default: `VerifyCheck`, applied by the service
    /// - Example: `VerifyCheck`
    pub approver_verify_type: Option<ApproverVerifyType>,
}

impl DynamicFlowInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(
        flow_id: impl Into<String>,
        flow_approvers: Vec<FlowApproverInfo>,
    ) -> Self {
        Self {
            flow_id: flow_id.into(),
            flow_approvers,
            ..rt::unset()
        }
    }

    /// Sets `AutoSignScene`. Scene of personal automatic signing.
    #[inline]
    pub fn auto_sign_scene(mut self, auto_sign_scene: AutoSignScene) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene);
        self
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
}

rt::structure! {
    sent DynamicFlowInfo {
        0 flow_id: "FlowId", required();
        1 flow_approvers: "FlowApprovers",
            required()
            .limits(&[max_items(50)])
            .rules(&[If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["PERSON"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["PERSON"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is_by_default(&["NotChannelOrganization"], &["false"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Forbidden, field: &["OpenId"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Forbidden, field: &["OrganizationOpenId"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }]);
        2 auto_sign_scene: Option "AutoSignScene", known();
        3 approver_verify_type: Option "ApproverVerifyType", known();
    }
    rules [
        If { effect: Required, field: &["AutoSignScene"], when: &[is(&["FlowApprovers", "ApproverType"], &["PERSON_AUTO_SIGN"])] },
    ]
}
