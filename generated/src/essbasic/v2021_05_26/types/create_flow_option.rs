// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CreateFlowOption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::DisplayedComponentType;
use crate::essbasic::v2021_05_26::types::{CreateResultPageConfig, SignComponentConfig};

/// How the embedded start page looks and behaves: what can be edited, what is hidden, what follows.
///
/// - Set at most one of `HideComponentTypes`, `ShowComponentTypes`.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct CreateFlowOption {
    /// Whether the data of the contract can be edited.
    ///
    /// - On the wire: `CanEditFlow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub can_edit_flow: Option<bool>,

    /// Whether the start dialog hides the flow name.
    ///
    /// - On the wire: `HideShowFlowName`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub hide_show_flow_name: Option<bool>,

    /// Whether the start dialog hides the category of the contract.
    ///
    /// - On the wire: `HideShowFlowType`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub hide_show_flow_type: Option<bool>,

    /// Whether the start dialog hides the deadline.
    ///
    /// - On the wire: `HideShowDeadline`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub hide_show_deadline: Option<bool>,

    /// Whether the step that names the signers can be skipped.
    ///
    /// - On the wire: `CanSkipAddApprover`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub can_skip_add_approver: Option<bool>,

    /// Whether signers cannot be added, changed or removed. If true, the request has to name the signers. Without
    /// effect on signers of client organizations and automatic signing, which cannot be edited anyway.
    ///
    /// - On the wire: `ForbidEditApprover`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub forbid_edit_approver: Option<bool>,

    /// Description shown in the start dialog.
    ///
    /// - On the wire: `CustomCreateFlowDescription`, String, optional
    /// - Limit: at most 500 characters (checked before sending), only Chinese characters, letters, digits, Chinese
    ///   punctuation and ASCII punctuation (logs a warning)
    /// - Example: `本合同已经经过法务评估`
    /// - Sensitive: never shown in errors, logs and debug output
    pub custom_create_flow_description: Option<String>,

    /// Whether fill fields cannot be edited.
    ///
    /// - On the wire: `ForbidEditFillComponent`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub forbid_edit_fill_component: Option<bool>,

    /// Whether the file upload step is skipped; the file is then given with `ResourceId`.
    ///
    /// - On the wire: `SkipUploadFile`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub skip_upload_file: Option<bool>,

    /// Settings of sign fields on the embedded start page, such as whether the date is shown by default.
    ///
    /// - On the wire: `SignComponentConfig`, object `SignComponentConfig`, optional
    pub sign_component_config: Option<SignComponentConfig>,

    /// Whether the settings of watermark fields can be neither edited nor seen.
    ///
    /// - On the wire: `ForbidEditWatermark`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub forbid_edit_watermark: Option<bool>,

    /// Whether a preview button is shown after the start.
    ///
    /// - On the wire: `PreviewAfterStart`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub preview_after_start: Option<bool>,

    /// Whether a sign button is shown after the start. Has effect only if the operator is a signer.
    ///
    /// - On the wire: `SignAfterStart`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub sign_after_start: Option<bool>,

    /// Steps that are hidden. New version of the page only.
    ///
    /// - On the wire: `HideOperationSteps`, list of Integer, optional
    /// - Example: `1`, `2`, `4`
    pub hide_operation_steps: Option<Vec<FlowStartStep>>,

    /// Short name of your own organization. New version of the page only.
    ///
    /// - On the wire: `SelfName`, String, optional
    /// - Example: `典子签企业`
    pub self_name: Option<String>,

    /// Whether the sign code is hidden after the start. New version of the page only.
    ///
    /// - On the wire: `HideSignCodeAfterStart`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub hide_sign_code_after_start: Option<bool>,

    /// Whether a button to save a draft is shown. The draft gets the `DraftId` that `ChannelCreatePrepareFlow`
    /// returned and can be started again with `ResourceType` = 3.
    ///
    /// - On the wire: `NeedFlowDraft`, Boolean, optional
    /// - Example: `false`
    pub need_flow_draft: Option<bool>,

    /// Kinds of fields hidden on the page. An empty list counts as not given.
    ///
    /// - On the wire: `HideComponentTypes`, list of String, optional
    /// - Example: `MULTI_LINE_TEXT`
    pub hide_component_types: Option<Vec<DisplayedComponentType>>,

    /// Kinds of fields shown on the page. An empty list counts as not given.
    ///
    /// - On the wire: `ShowComponentTypes`, list of String, optional
    /// - Example: `MULTI_LINE_TEXT`
    pub show_component_types: Option<Vec<DisplayedComponentType>>,

    /// Whether the button to add signers is hidden.
    ///
    /// - On the wire: `ForbidAddApprover`, Boolean, optional
    /// - Example: `true`
    pub forbid_add_approver: Option<bool>,

    /// Whether the panel of the signing settings (order, identity verification and so on) is hidden.
    ///
    /// - On the wire: `ForbidEditFlowProperties`, Boolean, optional
    /// - Example: `true`
    pub forbid_edit_flow_properties: Option<bool>,

    /// Texts of the result page.
    ///
    /// - On the wire: `ResultPageConfig`, object `CreateResultPageConfig`, optional
    pub result_page_config: Option<CreateResultPageConfig>,

    /// If people in copy are given, whether the operator sees and edits (changes, adds, removes) them on the page.
    ///
    /// - On the wire: `CcInfoVisibility`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub cc_info_visibility: Option<CcInfoVisibility>,
}

impl CreateFlowOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `CanEditFlow`. Whether the data of the contract can be edited.
    #[inline]
    pub fn can_edit_flow(mut self, can_edit_flow: bool) -> Self {
        self.can_edit_flow = Some(can_edit_flow);
        self
    }

    /// Sets `HideShowFlowName`. Whether the start dialog hides the flow name.
    #[inline]
    pub fn hide_show_flow_name(mut self, hide_show_flow_name: bool) -> Self {
        self.hide_show_flow_name = Some(hide_show_flow_name);
        self
    }

    /// Sets `HideShowFlowType`. Whether the start dialog hides the category of the contract.
    #[inline]
    pub fn hide_show_flow_type(mut self, hide_show_flow_type: bool) -> Self {
        self.hide_show_flow_type = Some(hide_show_flow_type);
        self
    }

    /// Sets `HideShowDeadline`. Whether the start dialog hides the deadline.
    #[inline]
    pub fn hide_show_deadline(mut self, hide_show_deadline: bool) -> Self {
        self.hide_show_deadline = Some(hide_show_deadline);
        self
    }

    /// Sets `CanSkipAddApprover`. Whether the step that names the signers can be skipped.
    #[inline]
    pub fn can_skip_add_approver(mut self, can_skip_add_approver: bool) -> Self {
        self.can_skip_add_approver = Some(can_skip_add_approver);
        self
    }

    /// Sets `ForbidEditApprover`. Whether signers cannot be added, changed or removed.
    #[inline]
    pub fn forbid_edit_approver(mut self, forbid_edit_approver: bool) -> Self {
        self.forbid_edit_approver = Some(forbid_edit_approver);
        self
    }

    /// Sets `CustomCreateFlowDescription`. Description shown in the start dialog.
    pub fn custom_create_flow_description(
        mut self,
        custom_create_flow_description: impl Into<String>,
    ) -> Self {
        self.custom_create_flow_description = Some(
            custom_create_flow_description.into(),
        );
        self
    }

    /// Sets `ForbidEditFillComponent`. Whether fill fields cannot be edited.
    #[inline]
    pub fn forbid_edit_fill_component(
        mut self,
        forbid_edit_fill_component: bool,
    ) -> Self {
        self.forbid_edit_fill_component = Some(forbid_edit_fill_component);
        self
    }

    /// Sets `SkipUploadFile`. Whether the file upload step is skipped; the file is then given with `ResourceId`.
    #[inline]
    pub fn skip_upload_file(mut self, skip_upload_file: bool) -> Self {
        self.skip_upload_file = Some(skip_upload_file);
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

    /// Sets `ForbidEditWatermark`. Whether the settings of watermark fields can be neither edited nor seen.
    #[inline]
    pub fn forbid_edit_watermark(mut self, forbid_edit_watermark: bool) -> Self {
        self.forbid_edit_watermark = Some(forbid_edit_watermark);
        self
    }

    /// Sets `PreviewAfterStart`. Whether a preview button is shown after the start.
    #[inline]
    pub fn preview_after_start(mut self, preview_after_start: bool) -> Self {
        self.preview_after_start = Some(preview_after_start);
        self
    }

    /// Sets `SignAfterStart`. Whether a sign button is shown after the start.
    #[inline]
    pub fn sign_after_start(mut self, sign_after_start: bool) -> Self {
        self.sign_after_start = Some(sign_after_start);
        self
    }

    /// Sets `HideOperationSteps`. Steps that are hidden.
    #[inline]
    pub fn hide_operation_steps(
        mut self,
        hide_operation_steps: Vec<FlowStartStep>,
    ) -> Self {
        self.hide_operation_steps = Some(hide_operation_steps);
        self
    }

    /// Sets `SelfName`. Short name of your own organization.
    pub fn self_name(mut self, self_name: impl Into<String>) -> Self {
        self.self_name = Some(self_name.into());
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

    /// Sets `NeedFlowDraft`. Whether a button to save a draft is shown.
    #[inline]
    pub fn need_flow_draft(mut self, need_flow_draft: bool) -> Self {
        self.need_flow_draft = Some(need_flow_draft);
        self
    }

    /// Sets `HideComponentTypes`. Kinds of fields hidden on the page.
    #[inline]
    pub fn hide_component_types(
        mut self,
        hide_component_types: Vec<DisplayedComponentType>,
    ) -> Self {
        self.hide_component_types = Some(hide_component_types);
        self
    }

    /// Sets `ShowComponentTypes`. Kinds of fields shown on the page.
    #[inline]
    pub fn show_component_types(
        mut self,
        show_component_types: Vec<DisplayedComponentType>,
    ) -> Self {
        self.show_component_types = Some(show_component_types);
        self
    }

    /// Sets `ForbidAddApprover`. Whether the button to add signers is hidden.
    #[inline]
    pub fn forbid_add_approver(mut self, forbid_add_approver: bool) -> Self {
        self.forbid_add_approver = Some(forbid_add_approver);
        self
    }

    /// Sets `ForbidEditFlowProperties`. Whether the panel of the signing settings (order, identity verification and
    /// so on) is hidden.
    #[inline]
    pub fn forbid_edit_flow_properties(
        mut self,
        forbid_edit_flow_properties: bool,
    ) -> Self {
        self.forbid_edit_flow_properties = Some(forbid_edit_flow_properties);
        self
    }

    /// Sets `ResultPageConfig`. Texts of the result page.
    #[inline]
    pub fn result_page_config(
        mut self,
        result_page_config: CreateResultPageConfig,
    ) -> Self {
        self.result_page_config = Some(result_page_config);
        self
    }

    /// Sets `CcInfoVisibility`. If people in copy are given, whether the operator sees and edits (changes, adds,
    /// removes) them on the page.
    #[inline]
    pub fn cc_info_visibility(mut self, cc_info_visibility: CcInfoVisibility) -> Self {
        self.cc_info_visibility = Some(cc_info_visibility);
        self
    }
}

impl Default for CreateFlowOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::integer_enum! {
    /// A step of the embedded start page.
    pub enum FlowStartStep, UnknownFlowStartStep {
        /// `1` – Choice of files and signers.
        FilesAndSigners = 1,
        /// `2` – Completion of the contents of the file.
        Contents = 2,
        /// `4` – Check of contract data and settings before the start.
        Confirmation = 4,
    }
}

rt::integer_enum! {
    /// Whether people in copy are shown and editable on the embedded page.
    pub enum CcInfoVisibility, UnknownCcInfoVisibility {
        /// `0` – Neither visible nor editable.
        Hidden = 0,
        /// `1` – Visible but not editable.
        ReadOnly = 1,
        /// `2` – Visible and editable.
        Editable = 2,
    }
}

rt::structure! {
    sent CreateFlowOption {
        0 can_edit_flow: Option "CanEditFlow";
        1 hide_show_flow_name: Option "HideShowFlowName";
        2 hide_show_flow_type: Option "HideShowFlowType";
        3 hide_show_deadline: Option "HideShowDeadline";
        4 can_skip_add_approver: Option "CanSkipAddApprover";
        5 forbid_edit_approver: Option "ForbidEditApprover";
        6 custom_create_flow_description: Option "CustomCreateFlowDescription",
            sensitive()
            .limits(&[max_chars(500), charset(CHINESE.with(LETTERS).with(DIGITS).with(CHINESE_PUNCTUATION).with(PUNCTUATION))]);
        7 forbid_edit_fill_component: Option "ForbidEditFillComponent";
        8 skip_upload_file: Option "SkipUploadFile";
        9 sign_component_config: Option "SignComponentConfig";
        10 forbid_edit_watermark: Option "ForbidEditWatermark";
        11 preview_after_start: Option "PreviewAfterStart";
        12 sign_after_start: Option "SignAfterStart";
        13 hide_operation_steps: Option "HideOperationSteps", each(&[documented()]);
        14 self_name: Option "SelfName";
        15 hide_sign_code_after_start: Option "HideSignCodeAfterStart";
        16 need_flow_draft: Option "NeedFlowDraft";
        17 hide_component_types: Option "HideComponentTypes", each(&[documented()]);
        18 show_component_types: Option "ShowComponentTypes", each(&[documented()]);
        19 forbid_add_approver: Option "ForbidAddApprover";
        20 forbid_edit_flow_properties: Option "ForbidEditFlowProperties";
        21 result_page_config: Option "ResultPageConfig";
        22 cc_info_visibility: Option "CcInfoVisibility", known();
    }
    rules [
        AtMostOneOf(&[&["HideComponentTypes"], &["ShowComponentTypes"]]),
    ]
}
